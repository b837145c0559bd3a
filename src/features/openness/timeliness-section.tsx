import { formatPercent } from '../../domain/text/format.ts';
import type { TimelinessState } from '../../domain/openness/timeliness.ts';
import type { OpennessContext } from './openness-context.ts';

interface Props {
  readonly context: OpennessContext;
}

const states: readonly TimelinessState[] = ['on-time', 'overdue', 'no-date', 'unknown'];

/** Promised updates held against the day of the list. */
export function TimelinessSection({ context }: Props) {
  const { words, links, list, finding, number, day } = context;
  const korean = links.language === 'ko' ? undefined : 'ko';
  const counts = states.map((state) => ({
    state,
    count: list.filter((entry) => entry.state === state).length,
  }));
  return (
    <section className="openness-section">
      <h2 id="timeliness">{words.timelinessTitle}</h2>
      <p className="openness-note">
        {words.timelinessNote(
          day(finding.day),
          number(finding.overdue - finding.overdueByCount),
          number(finding.overdueByCount),
        )}
      </p>
      <ul className="state-bars">
        {counts
          .filter(({ count }) => count > 0)
          .map(({ state, count }) => (
            <li key={state}>
              <a href={links.catalogue(`origin=list&state=${state}`)}>{words.states[state]}</a>
              <span>
                <i
                  data-state={state}
                  style={{ width: `${((count / list.length) * 100).toFixed(2)}%` }}
                />
              </span>
              <b>{number(count)}</b>
              <small>{formatPercent(count / list.length, links.language)}</small>
            </li>
          ))}
      </ul>
      <h3>{words.longest}</h3>
      <ol className="openness-longest">
        {finding.longest.map(({ id, title, publisher, due, days }) => (
          <li key={id}>
            <span>
              <a href={links.catalogue(`id=${id}`)} lang={korean}>
                {title}
              </a>{' '}
              <small>
                <span lang={korean}>{publisher}</span> ·{' '}
                <time dateTime={due}>{words.due(day(due))}</time>
              </small>
            </span>{' '}
            <b>{words.late(number(days))}</b>
          </li>
        ))}
      </ol>
    </section>
  );
}

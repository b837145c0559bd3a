import type { OwnMeasured } from '../../data-access/openness.ts';
import { methodIds } from '../../domain/openness/methods.ts';
import type { OpennessContext } from './openness-context.ts';

interface Props {
  readonly context: OpennessContext;
}

/** Every dataset of ours by the same rules, the least open first. */
export function OwnSection({ context }: Props) {
  const { own, words, links, number } = context;
  const sorted = own.toSorted(
    (a, b) =>
      a.entry.scores['open-data-index'].points - b.entry.scores['open-data-index'].points ||
      a.definition.id.localeCompare(b.definition.id, 'en'),
  );
  const notOpen = own.filter(({ entry: { record } }) => !record.licence.confirmed).length;
  const { table } = words;
  return (
    <section className="openness-section">
      <h2 id="ours">{words.ownTitle}</h2>
      <p className="openness-note">{words.ownLead(number(notOpen), number(own.length))}</p>
      <div className="table-frame" tabIndex={0} role="region" aria-label={words.ownTitle}>
        <table className="league">
          <caption className="caption-said">{words.ownTitle}</caption>
          <thead>
            <tr>
              <th scope="col">{words.dataset}</th>
              <th scope="col">{words.licenceState}</th>
              {[table.index, table.quality, table.stars].map((name) => (
                <th key={name} scope="col" className="numeric">
                  {name}
                </th>
              ))}
              <th scope="col">{words.updates}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((one) => (
              <OwnRow key={one.definition.id} own={one} context={context} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="openness-note">
        <a href={links.file('openness/own-scores.csv')}>{words.ownFile} (CSV)</a> ·{' '}
        <a href={links.file('openness/own-scores.json')}>JSON</a>
      </p>
    </section>
  );
}

function OwnRow({ own, context }: Props & { readonly own: OwnMeasured }) {
  const { words, links, number } = context;
  const { definition, entry } = own;
  const { licence } = entry.record;
  const late = entry.daysOverdue ?? 0;
  return (
    <tr>
      <th scope="row">
        <a href={`${links.dataset(definition.id)}#openness`}>{definition.title[links.language]}</a>
      </th>
      <td>
        {licence.id === 'unknown'
          ? words.unknownTerms
          : licence.confirmed
            ? words.confirmed
            : words.unconfirmed}
      </td>
      {methodIds.map((method) => {
        const { points, unknown } = entry.scores[method];
        return (
          <td key={method} className="numeric">
            {number(points)}
            {unknown > 0 && <small> {words.unknownPoints(number(unknown))}</small>}
          </td>
        );
      })}
      <td>{late > 0 ? words.late(number(late)) : words.states[entry.state]}</td>
    </tr>
  );
}

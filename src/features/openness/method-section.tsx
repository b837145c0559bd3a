import { methods, type MethodId } from '../../domain/openness/methods.ts';
import type { OpennessContext } from './openness-context.ts';
import { ScoreHistogram } from './score-histogram.tsx';

interface Props {
  readonly method: MethodId;
  readonly context: OpennessContext;
}

/** A method: what it asks, how the datasets did, and every criterion with its weight. */
export function MethodSection({ method, context }: Props) {
  const { words, links, finding, number } = context;
  const { language } = links;
  const { title, about, caveat, criteria, dimensions, max } = methods[method];
  const found = finding.methods.find((entry) => entry.method === method);
  const totals = found && {
    mean: number(found.mean),
    median: number(found.median),
    unknown: number(found.unknownMean),
  };
  return (
    <article className="method">
      <h3>{title[language]}</h3>
      <p>{about[language]}</p>
      {found && totals && (
        <p className="method-stats">
          {found.unknownMean === 0
            ? words.statsKnown(totals.mean, totals.median)
            : words.stats(totals.mean, totals.median, totals.unknown)}
        </p>
      )}
      <ScoreHistogram method={method} context={context} />
      <details>
        <summary>{words.criteria(criteria.length)}</summary>
        <div
          className="table-frame"
          tabIndex={0}
          role="region"
          aria-label={`${title[language]}: ${words.criteria(criteria.length)}`}
        >
          <table>
            <caption className="caption-said">{title[language]}</caption>
            <thead>
              <tr>
                <th scope="col">{words.criterion}</th>
                <th scope="col" className="numeric">
                  {words.weight}
                </th>
                <th scope="col">{words.rule}</th>
              </tr>
            </thead>
            <tbody>
              {criteria.map(({ id, name, weight, rule, dimension }) => (
                <tr key={id}>
                  <th scope="row">
                    {name[language]}
                    {dimension !== null && <small> {dimensions[dimension]?.[language]}</small>}
                  </th>
                  <td className="numeric">{weight}</td>
                  <td>{rule[language]}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{words.sum}</th>
                <td className="numeric">{max}</td>
              </tr>
            </tfoot>
          </table>
        </div>
        <p className="score-caveat">
          <b>{words.caveat}:</b> {caveat[language]}
        </p>
      </details>
    </article>
  );
}

import type { MethodId } from '../../domain/openness/methods.ts';
import type { OpennessContext } from './openness-context.ts';
import { scoreBins } from './score-bins.ts';

interface Props {
  readonly method: MethodId;
  readonly context: OpennessContext;
}

const share = (count: number, of: number): string =>
  `${of === 0 ? 0 : ((count / of) * 100).toFixed(2)}%`;

/** Figures of the smallest bars would stand on one another; everything is told to those who listen. */
const isTall = (count: number, of: number): boolean => count / of >= 0.03;

/** How the list's datasets and our own are spread over the points, each as a share of its own number. */
export function ScoreHistogram({ method, context }: Props) {
  const { list, own, words, number } = context;
  const bins = scoreBins(
    method,
    list,
    own.map(({ entry }) => entry),
  );
  return (
    <figure className="histogram">
      <figcaption>
        {words.distribution}
        <span className="histogram-key">
          <i data-of="list" /> {words.ofList(number(list.length))} <i data-of="own" />{' '}
          {words.ofOwn(number(own.length))}
        </span>
      </figcaption>
      <ol>
        {bins.map(({ from, to, list: ofList, own: ofOwn }) => {
          const label = from === to ? String(from) : `${from}–${to}`;
          return (
            <li key={from}>
              <span className="visually-hidden">
                {words.binCount(label, number(ofList), number(ofOwn))}
              </span>
              <span className="histogram-bars" aria-hidden="true">
                <i data-of="list" style={{ height: share(ofList, list.length) }}>
                  {isTall(ofList, list.length) && <b>{number(ofList)}</b>}
                </i>
                <i data-of="own" style={{ height: share(ofOwn, own.length) }}>
                  {isTall(ofOwn, own.length) && <b>{number(ofOwn)}</b>}
                </i>
              </span>
              <span className="histogram-label" aria-hidden="true">
                {from === to || from === 0 || to === bins.at(-1)?.to ? label : from}
              </span>
            </li>
          );
        })}
      </ol>
    </figure>
  );
}

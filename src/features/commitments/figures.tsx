import type { CommitmentFigure } from '../../domain/commitments/commitment.ts';
import { formatNumber } from '../../domain/text/format.ts';
import { partialDateWords } from '../../words/partial-date.ts';
import { Cited } from './cited.tsx';
import type { CommitmentContext } from './commitment-context.ts';

interface Props {
  readonly context: CommitmentContext;
}

/** Counts that a source gives, drawn to scale where one is a part of another. */
export function Figures({ context }: Props) {
  const { figures } = context.file.commitment;
  if (figures.length === 0) return null;
  const roots = figures.filter(({ of }) => of === null);
  return (
    <section className="promise-section" aria-labelledby="figures">
      <h2 id="figures">{context.words.figuresTitle}</h2>
      {roots.map((root) => (
        <ul key={root.id} className="promise-figures">
          <FigureItem context={context} figure={root} whole={root.value} parent={null} />
        </ul>
      ))}
    </section>
  );
}

interface ItemProps extends Props {
  readonly figure: CommitmentFigure;
  /** Of what the bars' length is a share. */
  readonly whole: number;
  readonly parent: CommitmentFigure | null;
}

function FigureItem({ context, figure, whole, parent }: ItemProps) {
  const { file, links, words } = context;
  const { language } = links;
  const parts = file.commitment.figures.filter(({ of }) => of === figure.id);
  const period = [figure.from, figure.to]
    .filter((date) => date !== null)
    .map((date) => partialDateWords(date, language));
  return (
    <>
      <li>
        <p>
          <strong>{formatNumber(figure.value, 0, language)}</strong> {figure.label[language]}{' '}
          {parent && (
            <small>
              {words.share(
                shareWords(figure.value / parent.value, language),
                parent.label[language],
              )}
            </small>
          )}
          {period.length > 0 && <small>{period.join(' – ')}</small>}
        </p>
        {(parent !== null || parts.length > 0) && (
          <p className="figure-bar" aria-hidden="true">
            <i style={{ width: `${(figure.value / whole) * 100}%` }} />
          </p>
        )}
        <Cited context={context} said={figure} />
      </li>
      {parts.map((part) => (
        <FigureItem key={part.id} context={context} figure={part} whole={whole} parent={figure} />
      ))}
    </>
  );
}

const shareWords = (share: number, language: 'ko' | 'en'): string =>
  `${formatNumber(share * 100, 1, language)}${language === 'ko' ? '' : '\u202F'}%`;

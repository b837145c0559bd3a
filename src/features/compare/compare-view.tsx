import { Sparkline } from '../../ui/charts/sparkline.tsx';
import type { Language } from '../../domain/language.ts';
import { compareWords } from '../../words/compare.ts';
import type { CompareModel } from './compare-model.ts';
import type { ComparedRow, ComparedSide } from './compare-row.ts';

interface Props {
  readonly model: CompareModel;
  readonly language: Language;
  readonly topicPath: (dataset: string) => string;
}

export function CompareView({ model, language, topicPath }: Props) {
  return (
    <>
      <h2 className="view-finding">{model.title}</h2>
      <p className="lead">{model.summary}</p>
      {model.topics.map(({ id, title, years, rows }) => (
        <section key={id} className="compare-topic" aria-labelledby={`compare-${id}`}>
          <h3 id={`compare-${id}`}>
            <a href={topicPath(id)}>{title}</a>
          </h3>
          {years !== null && <p className="compare-years">{years}</p>}
          <ul>
            {rows.map((row) => (
              <CompareRow key={row.id} row={row} language={language} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function CompareRow({ row, language }: { row: ComparedRow; language: Language }) {
  return (
    <li className="compare-row">
      <p className="compare-measure">
        {row.measure} <small>{row.period}</small>
      </p>
      {row.sides.map((side) => (
        <CompareSide key={side.place} side={side} highest={row.highest} language={language} />
      ))}
      <p className="compare-said">{row.said}</p>
    </li>
  );
}

interface SideProps {
  readonly side: ComparedSide;
  readonly highest: number;
  readonly language: Language;
}

function CompareSide({ side, highest, language }: SideProps) {
  return (
    <div className="compare-side" data-better={side.isBetter || undefined}>
      <p>
        <span className="compare-place">
          {side.place}
          {side.isBetter && (
            <span className="direction direction-better">
              <span aria-hidden="true"> ✓ </span>
              {compareWords(language).better}
            </span>
          )}
        </span>{' '}
        <b className={side.isKnown ? undefined : 'compare-unknown'}>{side.value}</b>
      </p>
      {side.line && (
        <Sparkline
          values={side.line.values}
          highest={highest}
          description={side.line.description}
        />
      )}
    </div>
  );
}

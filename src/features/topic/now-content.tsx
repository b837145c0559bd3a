import type { Language } from '../../domain/language.ts';
import { SortedTable } from '../../ui/table/sorted-table.tsx';
import { clockText, dayAndClockText, shortSinceText, sinceText } from '../../words/moment.ts';
import type { NowModel } from './models/now-model.ts';

interface Props {
  readonly model: NowModel;
  /** The time now in ms; `null` on a page that stands still, which tells times instead of ages. */
  readonly now: number | null;
  readonly title: string;
  readonly language: Language;
  readonly isStill: boolean;
}

/** The newest values, place by place, each with its age. */
export function NowContent({ model, now, title, language, isStill }: Props) {
  const { body } = model;
  const ageOf = (moment: string): string =>
    now === null ? dayAndClockText(moment, language) : sinceText(moment, now, language);
  const shortAgeOf = (moment: string): string =>
    now === null ? dayAndClockText(moment, language) : shortSinceText(moment, now, language);
  if (body.as === 'rows') {
    return body.rows.length === 0 ? null : (
      <SortedTable
        label={`${title}: ${model.finding}`}
        columns={body.columns}
        rows={body.rows}
        isStill={isStill}
        ageOf={shortAgeOf}
      />
    );
  }
  return (
    <ol className="now-texts">
      {body.texts.map(({ id, text, facts, moment }) => (
        <li key={id}>
          <p className="now-text-facts">
            {moment !== null && (
              <time dateTime={moment} title={clockText(moment)}>
                {ageOf(moment)}
              </time>
            )}
            {facts.map((fact) => ` · ${fact}`)}
          </p>
          <p lang="ko">{text}</p>
        </li>
      ))}
    </ol>
  );
}

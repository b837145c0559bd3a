import type { Language } from '../../domain/language.ts';
import { licences } from '../../domain/licence/licence.ts';
import type { CatalogueRecord } from '../../domain/openness/catalogue-record.ts';
import { listThemeName } from '../../domain/openness/list-themes.ts';
import { scoreAll } from '../../domain/openness/methods.ts';
import { timelinessOf } from '../../domain/openness/timeliness.ts';
import { ScorePanels } from '../../ui/scores/score-panels.tsx';
import { catalogueListWords } from '../../words/catalogue-list.ts';

interface Props {
  readonly record: CatalogueRecord;
  /** Day that the list is of. */
  readonly day: string;
  readonly language: Language;
  readonly askHref: string;
}

/** Everything that the list says of a dataset, and how open that makes it. */
export function CatalogueDetails({ record, day, language, askHref }: Props) {
  const words = catalogueListWords(language).details;
  const { promise, fact, evidence } = timelinessOf(record, day);
  const { licence } = record;
  const lang = language === 'ko' ? undefined : 'ko';
  const formats = [...new Set(record.files.flatMap(({ formatAsGiven }) => formatAsGiven ?? []))];
  const facts: readonly (readonly [label: string, text: string | null, isKorean: boolean])[] = [
    [words.publisher, record.publisher, true],
    [words.office, record.contact, true],
    [
      words.theme,
      record.themes.map((theme) => listThemeName(theme)[language]).join(' › ') || null,
      false,
    ],
    [words.format, formats.join(', ').toUpperCase() || null, false],
    [words.registered, record.registered, false],
    [words.modified, record.modified, false],
    [words.due, record.nextDue, false],
    [words.keywords, record.keywords.join(', ') || null, true],
  ];
  return (
    <>
      {record.description !== null && <p lang={lang}>{record.description}</p>}
      <p className="catalogue-actions">
        {record.page && (
          <a className="button" href={record.page.url}>
            {words.page}
          </a>
        )}
        <a href={askHref}>{words.ask}</a>
      </p>
      <dl className="facts">
        {facts.flatMap(([label, text, isKorean]) =>
          text === null
            ? []
            : [
                <dt key={label}>{label}</dt>,
                <dd key={`${label}-text`} lang={isKorean ? lang : undefined}>
                  {text}
                </dd>,
              ],
        )}
        <dt>{words.licence}</dt>
        <dd>
          {licences[licence.id].name[language]}
          {licence.wording !== null && (
            <>
              {' '}
              <q lang={lang}>{licence.wording}</q>
            </>
          )}
        </dd>
        <dt>{words.licencePlain}</dt>
        <dd>{licences[licence.id].plain[language]}</dd>
        <dt>{words.cycle}</dt>
        <dd>{promise[language]}</dd>
        <dt>{words.fact}</dt>
        <dd>{fact[language]}</dd>
        <dt>{words.timeliness}</dt>
        <dd>{evidence[language]}</dd>
      </dl>
      <h3>{words.scores}</h3>
      <p className="score-caveat">{words.asOf(day)}</p>
      <ScorePanels scores={scoreAll(record, day)} language={language} level={4} />
    </>
  );
}

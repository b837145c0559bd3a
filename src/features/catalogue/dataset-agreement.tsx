import type { SiteLinks } from '../../data-access/site-data.ts';
import { parseIsoDay } from '../../domain/time/civil-date.ts';
import type { Agreement, DatasetDefinition } from '../../domain/dataset.ts';
import { formatDay } from '../../domain/text/format.ts';
import { frequencies } from '../../domain/time/frequency.ts';
import type { Language } from '../../domain/language.ts';
import { datasetPageWords } from '../../words/dataset-page.ts';
import { pageWords } from '../../words/pages.ts';

/** With whom it was agreed and when, or that nobody has. */
export function agreedText({ agreedWith, agreedOn }: Agreement, language: Language): string {
  if (agreedWith === null) return datasetPageWords(language).agreementNone;
  const day = agreedOn === undefined ? null : parseIsoDay(agreedOn);
  return day === null
    ? agreedWith[language]
    : `${agreedWith[language]}, ${formatDay(day, language)}`;
}

export const shownAsText = ({ shownAs }: Agreement, language: Language): string =>
  shownAs.map((kind) => pageWords(language).shownAs[kind]).join(', ');

interface Props {
  readonly definition: DatasetDefinition;
  readonly links: SiteLinks;
}

/** What was agreed about showing a dataset. */
export function DatasetAgreement({ definition: { agreement }, links }: Props) {
  const { language } = links;
  const words = datasetPageWords(language);
  return (
    <section id="agreement">
      <h2>{words.agreementTitle}</h2>
      <dl className="facts">
        <dt>{words.agreementWith}</dt>
        <dd>{agreedText(agreement, language)}</dd>
        <dt>{words.agreementItems}</dt>
        <dd>{agreement.items[language]}</dd>
        <dt>{words.agreementFrequency}</dt>
        <dd>{frequencies[agreement.frequency][language]}</dd>
        <dt>{words.agreementShown}</dt>
        <dd>{shownAsText(agreement, language)}</dd>
        <dt>{words.agreementChannel}</dt>
        <dd>{agreement.channel[language]}</dd>
      </dl>
      <p>
        <a href={links.agreements}>{words.allAgreements}</a>
      </p>
    </section>
  );
}

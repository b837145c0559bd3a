import { ownScores } from '../../data-access/openness.ts';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { isoDay } from '../../domain/time/civil-date.ts';
import type { DatasetDefinition } from '../../domain/dataset.ts';
import { timelinessOf } from '../../domain/openness/timeliness.ts';
import { ScorePanels } from '../../ui/scores/score-panels.tsx';
import { datasetPageWords } from '../../words/dataset-page.ts';

interface Props {
  readonly definition: DatasetDefinition;
  readonly data: SiteData;
  readonly links: SiteLinks;
}

/** Our own dataset by the three methods, also where that is unflattering. */
export function DatasetOpenness({ definition, data, links }: Props) {
  const { language } = links;
  const words = datasetPageWords(language);
  const { record, scores } = ownScores(data, definition.id, language);
  const { evidence } = timelinessOf(record, isoDay(data.today));
  return (
    <section id="openness">
      <h2>{words.opennessTitle}</h2>
      <p className="openness-note">
        {words.opennessLead}{' '}
        {record.licence.id === 'unknown'
          ? words.opennessUnknownTerms
          : !record.licence.confirmed && words.opennessUnconfirmed}
      </p>
      <p>
        <b>{words.timeliness}:</b> {evidence[language]}
      </p>
      <ScorePanels scores={scores} language={language} />
      <p>
        <a href={links.openness}>{words.opennessMore}</a>
      </p>
    </section>
  );
}

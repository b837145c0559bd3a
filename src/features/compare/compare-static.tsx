import type { ReactNode } from 'react';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { overviewPageWords } from '../../words/overview-pages.ts';
import { comparedTopics, compareFacts } from './compare-facts.ts';
import { compareModel } from './compare-model.ts';
import { CompareView } from './compare-view.tsx';

/** The comparison as it is built: its head, and two districts that a reader without script gets. */
export function compareParts(
  data: SiteData,
  links: SiteLinks,
): Readonly<Record<string, ReactNode>> {
  const { language } = links;
  const words = overviewPageWords(language);
  const topics = comparedTopics(data).map((definition) => ({
    definition,
    months: data.months(definition.id),
  }));
  const model = compareModel(topics, compareFacts(data, language).initial, language);
  return {
    'compare-header': (
      <>
        <h1>{words.compareTitle}</h1>
        <p className="lead">{words.compareLead}</p>
      </>
    ),
    compare: <CompareView model={model} language={language} topicPath={(id) => links.topic(id)} />,
    'compare-note': <p>{words.sameNote}</p>,
  };
}

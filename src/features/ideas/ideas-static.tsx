import type { ReactNode } from 'react';
import { forumsFile, proposalsFile } from '../../data-access/participation.ts';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { funnelSteps } from '../../domain/proposals/funnel.ts';
import { formatNumber } from '../../domain/text/format.ts';
import { ideaWords } from '../../words/ideas.ts';
import { CallCounts } from './call-counts.tsx';
import { Funnel, type CallFunnel } from './call-funnel.tsx';

/** What became of ideas and proposals: calls that say how many were left, and the lists of others. */
export function ideasParts(data: SiteData, links: SiteLinks): Readonly<Record<string, ReactNode>> {
  const { language } = links;
  const words = ideaWords(language);
  const { events, sources } = forumsFile(data);
  const calls = events
    .map((event): CallFunnel => ({ event, steps: funnelSteps(event.figures) }))
    .filter(({ steps }) => steps.length > 0);
  const [first] = calls;
  const [all, last] = [first?.steps[0], first?.steps.at(-1)];
  const count = (value: number): string => formatNumber(value, 0, language);
  const proposals = proposalsFile(data);
  return {
    page: (
      <>
        <header className="page-header">
          <h1>
            {all && last ? words.heading(count(all.value), count(last.value)) : words.plainHeading}
          </h1>
          <p className="lead">{words.lead}</p>
        </header>
        {calls.map((call) => (
          <Funnel key={call.event.id} call={call} sources={sources} links={links} />
        ))}
        {proposals && <CallCounts file={proposals} links={links} />}
      </>
    ),
  };
}

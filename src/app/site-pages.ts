import { commitmentRegister, hasCommitments } from '../data-access/commitments.ts';
import { hasServices } from '../data-access/services.ts';
import { publishes } from '../data-access/participation.ts';
import { hasNotReleased } from '../data-access/not-released.ts';
import { hasCatalogue } from '../data-access/openness.ts';
import type { SiteData } from '../data-access/site-data.ts';
import { embeddedParts } from '../features/commitments/commitment-embed.tsx';
import { isEmbeddable } from '../features/topic/embed-code.ts';
import type { Page } from './pages.ts';

/** Every page that the published data give, in one language's order: none without its dataset. */
export const sitePages = (data: SiteData): Page[] => [
  { kind: 'overview' },
  { kind: 'topics' },
  { kind: 'map' },
  { kind: 'compare' },
  { kind: 'scorecard' },
  { kind: 'ask' },
  { kind: 'datasets' },
  { kind: 'agreements' },
  { kind: 'api' },
  { kind: 'about' },
  { kind: 'licences' },
  { kind: 'privacy' },
  { kind: 'not-found' },
  ...(hasCommitments(data) ? commitmentPages(data) : []),
  ...participationPages(data),
  ...opennessPages(data),
  ...(hasServices(data) ? [{ kind: 'services' as const }] : []),
  ...data.definitions.flatMap((definition): Page[] => [
    { kind: 'dataset', dataset: definition.id },
    ...(definition.topicOrder === null
      ? []
      : [
          { kind: 'topic' as const, dataset: definition.id },
          ...definition.views
            .filter(isEmbeddable)
            .map((view) => ({ kind: 'embed' as const, dataset: definition.id, view: view.id })),
        ]),
  ]),
];

const commitmentPages = (data: SiteData): Page[] => [
  { kind: 'commitments' },
  { kind: 'commitment-check' },
  ...commitmentRegister(data).commitments.map(({ id }) => ({ kind: 'commitment' as const, id })),
  ...embeddedParts(data).map((part) => ({ kind: 'commitment-embed' as const, part })),
];

const participationPages = (data: SiteData): Page[] => {
  const hasForums = publishes(data, 'forums');
  return [
    ...(publishes(data, 'answers') ? [{ kind: 'answers' as const }] : []),
    ...(hasForums || hasCommitments(data) ? [{ kind: 'consultations' as const }] : []),
    ...(hasForums || publishes(data, 'proposals') ? [{ kind: 'ideas' as const }] : []),
    ...(hasForums ? [{ kind: 'forums' as const }] : []),
    ...(publishes(data, 'surveys') ? [{ kind: 'surveys' as const }] : []),
  ];
};

const opennessPages = (data: SiteData): Page[] => [
  ...(hasCatalogue(data)
    ? [
        { kind: 'catalogue' as const },
        { kind: 'openness' as const },
        { kind: 'openness-report' as const },
      ]
    : []),
  ...(hasNotReleased(data) ? [{ kind: 'not-released' as const }] : []),
];

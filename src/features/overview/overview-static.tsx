import type { ReactNode } from 'react';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { unitOf } from '../../domain/dataset.ts';
import { overviewPageWords } from '../../words/overview-pages.ts';
import { pageWords } from '../../words/pages.ts';
import { districtMap } from './district-map.ts';
import { Hero } from './hero.tsx';
import { MapPanel } from './map-panel.tsx';
import { topicsOf, topicsWithDistricts, type OverviewProps } from './overview-topics.ts';
import { Tile } from './tile-static.tsx';

/** Every part of the overview that is drawn at build. */
export function overviewParts(
  data: SiteData,
  links: SiteLinks,
): Readonly<Record<string, ReactNode>> {
  return {
    'overview-hero': <Hero data={data} links={links} />,
    'overview-map': <FirstMap data={data} links={links} />,
    'overview-more': <More links={links} />,
    ...Object.fromEntries(
      topicsOf(data).map((definition) => [
        `tile-${definition.id}`,
        <Tile key={definition.id} definition={definition} data={data} links={links} />,
      ]),
    ),
  };
}

function FirstMap({ data, links: { language } }: OverviewProps) {
  const [definition] = topicsWithDistricts(data);
  const measure = definition?.measures[0];
  if (!definition || !measure) return null;
  const model = districtMap({
    definition,
    measure,
    months: data.months(definition.id),
    shapes: data.shapes(),
    selected: null,
    language,
  });
  return <MapPanel model={model} unit={unitOf(measure, language)} language={language} />;
}

function More({ links }: { readonly links: SiteLinks }) {
  const words = pageWords(links.language);
  const own = overviewPageWords(links.language);
  return (
    <section className="prose" aria-labelledby="what-title">
      <p>
        <a href={links.compare()}>{own.compareLink}</a>
      </p>
      <h2 id="what-title">{words.whatTitle}</h2>
      {words.what.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>
        <a href={links.about}>{words.aboutTitle}</a> ·{' '}
        <a href={links.datasets}>{words.datasetsTitle}</a>
      </p>
    </section>
  );
}

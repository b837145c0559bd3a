import type { ReactNode } from 'react';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { pageWords } from '../../words/pages.ts';
import { Hero } from './hero.tsx';
import { Topics } from './topic-tiles.tsx';
import { Districts } from './district-multiples.tsx';

/** Every part of the overview that is drawn at build. */
export function overviewParts(
  data: SiteData,
  links: SiteLinks,
): Readonly<Record<string, ReactNode>> {
  return {
    'overview-hero': <Hero data={data} links={links} />,
    'overview-topics': (
      <>
        <Topics data={data} links={links} />
        <Districts data={data} links={links} />
        <What links={links} />
      </>
    ),
  };
}

function What({ links }: { readonly links: SiteLinks }) {
  const words = pageWords(links.language);
  return (
    <section className="prose" aria-labelledby="what-title">
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

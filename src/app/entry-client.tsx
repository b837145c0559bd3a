import '../ui/theme/krds.css';
import '../ui/theme/data-colours.css';
import '../ui/theme/site.css';
import '../ui/theme/navigation.css';
import '../ui/charts/time-series.css';
import '../ui/charts/share-bars.css';
import '../ui/charts/small-multiples.css';
import '../ui/charts/scatter.css';
import '../ui/charts/panel-tools.css';
import '../ui/map/layer-map.css';
import '../ui/theme/overview.css';
import '../ui/theme/live.css';
import '../ui/theme/commitments.css';
import '../ui/theme/promise-check.css';
import '../ui/theme/openness.css';
import '../ui/theme/api.css';
import '../ui/theme/catalogue.css';
import '../ui/theme/voices.css';
import { hydrateRoot } from 'react-dom/client';
import { readStaticHtml } from '../ui/layout/static-html.tsx';
import type { ShellWords } from '../words/shell.ko.ts';
import { App } from './app.tsx';
import { loadContent, type PageFacts } from './page-content.tsx';
import { isFramed, pathOf, placeOf, type Page } from './pages.ts';
import { createQueryClient } from './query-client.ts';
import type { Language } from '../domain/language.ts';

const base = import.meta.env.BASE_URL;

async function loadWords(language: Language): Promise<ShellWords> {
  return language === 'ko'
    ? (await import('../words/shell.ko.ts')).shellKo
    : (await import('../words/shell.en.ts')).shellEn;
}

/** Facts that the build wrote into the page; see PageFacts. */
function readFacts(): PageFacts {
  const text = document.getElementById('page-facts')?.textContent;
  if (!text) throw new Error('The page carries no facts: it was not built by the prerender step.');
  return JSON.parse(text) as PageFacts;
}

/** Whether messages of the reader wait on this device, without loading what reads them. */
function hasUnsent(): boolean {
  try {
    const kept = localStorage.getItem('open-mayors-office-outbox') ?? '';
    return /"state":"(?!sent)\w/.test(kept);
  } catch {
    return false;
  }
}

async function start(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no #app.');
  const { language, kind } = document.documentElement.dataset;
  const found = placeOf(location.pathname.slice(base.length - 1));
  // A host shows 404.html at any address, so the page itself says what it is.
  const place = {
    language: language === 'en' ? ('en' as const) : ('ko' as const),
    page: kind === 'not-found' ? ({ kind: 'not-found' } as const) : found.page,
  };
  const facts = readFacts();
  const pathTo = (page: Page): string =>
    `${base}${pathOf({ page, language: place.language }).slice(1)}`;
  const staticHtml = readStaticHtml(root);
  const [words, Content] = await Promise.all([
    loadWords(place.language),
    loadContent(place, facts, pathTo),
  ]);
  const queryClient = createQueryClient();
  hydrateRoot(
    root,
    <App
      place={place}
      path={location.pathname}
      base={base}
      words={words}
      Content={Content}
      staticHtml={staticHtml}
      queryClient={queryClient}
    />,
  );
  // Only pages with live figures carry their states; no other page loads what keeps them true.
  if (root.querySelector('[data-state-of]')) {
    const { startLive } = await import('../features/live/start-live.tsx');
    startLive(queryClient, place.language);
  }
  if (place.page.kind !== 'ask' && !isFramed(place.page) && hasUnsent()) {
    const { showOutboxNote } = await import('../features/ask/outbox-note.ts');
    showOutboxNote(pathTo({ kind: 'ask' }), place.language);
  }
}

void start();

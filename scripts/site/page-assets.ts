import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { isFramed, type Place } from '../../src/app/pages.ts';
import type { PageAssets } from './html-page.ts';

const chunkSchema = v.looseObject({
  file: v.string(),
  css: v.optional(v.array(v.string()), []),
  imports: v.optional(v.array(v.string()), []),
});
const bundleSchema = v.record(v.string(), chunkSchema);
type Bundle = v.InferOutput<typeof bundleSchema>;

export async function readBundle(dist: string): Promise<Bundle> {
  const text = await readFile(path.join(dist, '.vite/manifest.json'), 'utf8');
  return v.parse(bundleSchema, JSON.parse(text));
}

/** Modules that a page's script asks for at once: named here, they load beside the entry, not after. */
function modulesOf({ language, page }: Place): string[] {
  const words = `src/words/shell.${language}.ts`;
  switch (page.kind) {
    case 'overview':
      return [words, 'src/features/overview/overview-page.tsx'];
    case 'topic':
      return [
        words,
        'src/features/topic/topic-page.tsx',
        'src/features/topic/topic-frame.ts',
        'src/data-access/registry.ts',
        `data/${page.dataset}/dataset.ts`,
      ];
    case 'embed':
    case 'commitment-embed':
      return [];
    case 'commitments':
      return [words, 'src/features/commitments/commitments-page.tsx'];
    case 'commitment':
      return [words, 'src/features/commitments/commitment-page.tsx'];
    case 'commitment-check':
      return [words, 'src/features/commitments/check-page.tsx'];
    case 'services':
      return [words, 'src/features/services/services-page.tsx'];
    case 'ask':
      return [words, 'src/features/ask/ask-page.tsx'];
    case 'catalogue':
      return [words, 'src/features/catalogue/catalogue-page.tsx'];
    case 'dataset':
    case 'openness-report':
    case 'api':
      return [words, 'src/ui/layout/page-actions.tsx'];
    case 'map':
      return [words, 'src/features/city-map/city-map-page.tsx'];
    case 'compare':
      return [words, 'src/features/compare/compare-page.tsx'];
    case 'consultations':
      return [words, 'src/features/consultations/consultations-page.tsx'];
    case 'answers':
    case 'ideas':
    case 'forums':
    case 'surveys':
    case 'topics':
    case 'scorecard':
    case 'datasets':
    case 'agreements':
    case 'openness':
    case 'not-released':
    case 'about':
    case 'licences':
    case 'privacy':
    case 'not-found':
      return [words];
  }
}

/** Files that a page loads from the start, the entry's and the page's own, each once. */
export function assetsOf(bundle: Bundle, place: Place, base: string): PageAssets {
  const whole = bundle['src/app/entry-client.tsx'];
  // A panel in a frame starts with next to nothing; see embed-entry.ts.
  const isEmbed = isFramed(place.page);
  const entry = isEmbed ? bundle['src/app/embed-entry.ts'] : whole;
  if (!entry || !whole) throw new Error('The bundle has no entry: run the build first.');
  const seen = new Set<string>();
  const collect = (key: string): void => {
    const chunk = bundle[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    chunk.imports.forEach(collect);
  };
  collect('src/app/entry-client.tsx');
  modulesOf(place).forEach(collect);
  const chunks = [...seen].flatMap((key) => bundle[key] ?? []);
  const files = [...new Set(chunks.map((chunk) => chunk.file))];
  return {
    entry: `${base}${entry.file}`,
    client: `${base}${whole.file}`,
    preloads: isEmbed
      ? []
      : files.filter((file) => file !== entry.file).map((file) => `${base}${file}`),
    styles: [...new Set(chunks.flatMap((chunk) => chunk.css))].map((file) => `${base}${file}`),
  };
}

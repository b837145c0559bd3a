import type { RenderedPage } from '../../src/app/entry-server.tsx';
import { isFramed } from '../../src/app/pages.ts';
import { securityPolicy } from './security-policy.ts';
import { embedThemeScript, loaderScript, themeScript } from './theme-script.ts';

/** Scripts and styles that a page needs from the start, by their addresses. */
export interface PageAssets {
  readonly entry: string;
  /** The whole script, which an embedded panel asks for only when it is touched; see embed-entry.ts. */
  readonly client: string;
  readonly preloads: readonly string[];
  readonly styles: readonly string[];
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** `</script>` inside JSON would end the element that holds it. */
const scriptSafe = (json: string): string => json.replaceAll('<', '\\u003c');

/** A whole page. `headLines` are elements of the head for machines, in HTML. */
export function htmlPage(
  page: RenderedPage,
  assets: PageAssets,
  headLines: readonly string[],
): string {
  const { language, page: kind } = page.place;
  const isEmbed = isFramed(kind);
  // The page to ask on has no map, and reaches the one server only.
  const hasBasemap = Boolean(process.env['BASEMAP_STYLE']) && kind.kind !== 'ask';
  const headScript = isEmbed ? embedThemeScript : `${themeScript};${loaderScript}`;
  // An embed's script is next to nothing; a page's waits until the page stands.
  const addresses = isEmbed
    ? ''
    : ` data-entry="${assets.entry}" data-preloads="${assets.preloads.join(' ')}"`;
  return `<!doctype html>
<html lang="${language}" data-language="${language}" data-kind="${kind.kind}"${kind.kind === 'embed' ? ` data-client="${assets.client}"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${securityPolicy(headScript, page.facts.ask?.channel ?? null, hasBasemap)}">
<title>${escapeHtml(page.title)}</title>
${isEmbed ? '<meta name="robots" content="noindex">' : ''}
<meta name="description" content="${escapeHtml(page.description)}">
<meta property="og:title" content="${escapeHtml(page.title)}">
<meta property="og:description" content="${escapeHtml(page.description)}">
<meta name="color-scheme" content="light dark">
<script${addresses}>${headScript}</script>
${assets.styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
${headLines.join('\n')}
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='7' fill='%230b50d0'/%3E%3Cpath d='M7 23V15h4v8zm7 0V9h4v14zm7 0v-5h4v5z' fill='%23fff'/%3E%3C/svg%3E">
${isEmbed ? `<script type="module" src="${assets.entry}"></script>` : ''}
</head>
<body>
<div id="app">${page.html}</div>
<script type="application/json" id="page-facts">${scriptSafe(JSON.stringify(page.facts))}</script>
</body>
</html>
`;
}

import { existsSync, globSync } from 'node:fs';
import path from 'node:path';

/** The folder that `npm run build` writes. */
export const dist = 'dist';

export const isBuilt = (): boolean => existsSync(path.join(dist, 'index.html'));

export const notBuilt = 'not measured, there is no dist/ yet. Run "npm run build" first.';

/** Paths of all built pages, in order. */
export const builtPages = (): string[] =>
  globSync('**/index.html', { cwd: dist })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .toSorted((a, b) => a.localeCompare(b, 'en'));

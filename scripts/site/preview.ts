import { existsSync } from 'node:fs';
import path from 'node:path';
import { serveSite } from './serve.ts';

/**
 * Serves dist/ (or OUT_DIR) and says where; with DATA_DIR, data from there. Exits with words where it
 * cannot.
 */
export async function preview(): Promise<void> {
  const dist = process.env['OUT_DIR'] ?? 'dist';
  if (!existsSync(path.join(dist, 'index.html'))) {
    process.stderr.write(`There is no ${dist}/ yet: run "npm run build" first.\n`);
    process.exitCode = 1;
    return;
  }
  // Where ingestion goes on publishing while the site is served: open pages follow it.
  const data = process.env['DATA_DIR'] ?? null;
  const wanted = Number(process.env['PORT'] ?? 4173);
  const served = await serveSite(dist, wanted, data).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    process.stdout.write(`Port ${wanted} is taken, so another one is used.\n`);
    return serveSite(dist, 0, data);
  });
  process.stdout.write(
    `\nThe site is ready:\n  한국어   ${served.url}\n  English  ${served.url}en/\n\nStop with Ctrl+C.\n`,
  );
}

if (import.meta.main) await preview();

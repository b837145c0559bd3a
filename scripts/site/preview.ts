import { existsSync } from 'node:fs';
import { serveSite } from './serve.ts';

/** Serves dist/ and says where. Exits with words where it cannot. */
export async function preview(): Promise<void> {
  if (!existsSync('dist/index.html')) {
    process.stderr.write('There is no dist/ yet: run "npm run build" first.\n');
    process.exitCode = 1;
    return;
  }
  const wanted = Number(process.env['PORT'] ?? 4173);
  const served = await serveSite('dist', wanted).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    process.stdout.write(`Port ${wanted} is taken, so another one is used.\n`);
    return serveSite('dist', 0);
  });
  process.stdout.write(
    `\nThe site is ready:\n  한국어   ${served.url}\n  English  ${served.url}en/\n\nStop with Ctrl+C.\n`,
  );
}

if (import.meta.main) await preview();

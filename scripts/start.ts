import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { buildSite } from './site/build.ts';
import { preview } from './site/preview.ts';

// Everything a first visit needs: data from the embedded snapshot, the site built, a local address.
if (!existsSync('public/data/manifest.json')) {
  const { status } = spawnSync(process.execPath, ['scripts/ingest/main.ts'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
await buildSite();
await preview();

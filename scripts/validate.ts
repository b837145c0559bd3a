import { existsSync } from 'node:fs';
import path from 'node:path';
import { validateSite } from './validate/validate-site.ts';
import { verdictText } from './validate/verdict-text.ts';

/**
 * `npm run validate [FOLDER]`: what validators of others say of a built site's descriptions for
 * machines. The folder is dist/ (or OUT_DIR) where none is named.
 */
const dist = process.argv[2] ?? process.env['OUT_DIR'] ?? 'dist';
if (!existsSync(path.join(dist, 'api/openapi.json'))) {
  process.stderr.write(`There is no site in ${dist} yet: run "npm run build" first.\n`);
  process.exitCode = 1;
} else {
  const verdicts = await validateSite(dist);
  for (const verdict of verdicts) process.stdout.write(`${verdictText(verdict)}\n`);
  if (!existsSync(path.join(dist, 'sitemap.xml'))) {
    process.stdout.write('There is no sitemap: it needs whole addresses (SITE_URL at build).\n');
  }
  const isFaulty = verdicts.some(({ findings }) =>
    findings.some(({ level }) => level === 'violation'),
  );
  process.exitCode = isFaulty ? 1 : 0;
}

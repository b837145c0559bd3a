import { parseArgs } from 'node:util';
import { isStep, type Step } from './measured-child.ts';

const usage = `Usage: npm run bench -- [ingest] [lighthouse] [options]

Without a name: both parts.
  --rows N     rows of the generated file (default 4000000)
  --rounds N   rounds of the ingestion part (default 5)
  --runs N     Lighthouse runs of each page (default 5)
`;

function options(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      rows: { type: 'string', default: '4000000' },
      rounds: { type: 'string', default: '5' },
      runs: { type: 'string', default: '5' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [rows, rounds, runs] = [values.rows, values.rounds, values.runs].map(Number);
  const isCount = (count: number | undefined): count is number =>
    count !== undefined && Number.isSafeInteger(count) && count > 0;
  const parts = positionals.length === 0 ? ['ingest', 'lighthouse'] : positionals;
  const known = parts.every((part) => part === 'ingest' || part === 'lighthouse');
  if (values.help || !known || !isCount(rows) || !isCount(rounds) || !isCount(runs)) return null;
  return { parts, rows, rounds, runs };
}

async function bench(args: readonly string[]): Promise<void> {
  const chosen = options(args);
  if (chosen === null) {
    process.stdout.write(usage);
    process.exitCode = 1;
    return;
  }
  const tables: string[] = [];
  if (chosen.parts.includes('ingest')) {
    const { benchIngestion } = await import('./ingest-bench.ts');
    tables.push(await benchIngestion(chosen.rows, chosen.rounds));
  }
  if (chosen.parts.includes('lighthouse')) {
    const { benchPages } = await import('./lighthouse-bench.ts');
    tables.push(await benchPages(chosen.runs));
  }
  process.stdout.write(`\n${tables.join('\n\n')}\n`);
}

/** What a measured process does. Loaded only there, so that its start holds nothing else. */
async function measure(step: Step): Promise<void> {
  switch (step) {
    case 'bare-query':
      await import('./bare-query.ts');
      break;
    case 'whole-ingestion':
      await import('./whole-ingestion.ts');
      break;
    case 'file-costs':
      await import('./file-costs.ts');
      break;
  }
}

const [part, step] = process.argv.slice(2);
await (part === 'measure' && isStep(step) ? measure(step) : bench(process.argv.slice(2)));

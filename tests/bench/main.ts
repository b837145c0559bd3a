import { benchOptions, usage, type BenchOptions, type BenchPart } from './bench-options.ts';
import { isStep, type Step } from './measured-child.ts';

/** Each part is loaded only where it is asked for. */
async function run(part: BenchPart, options: BenchOptions): Promise<string> {
  switch (part) {
    case 'ingest':
      return (await import('./ingest-bench.ts')).benchIngestion(options.rows, options.rounds);
    case 'publish':
      return (await import('./publish-bench.ts')).benchPublishing(options.rounds);
    case 'search':
      return (await import('./search-bench.ts')).benchSearch(100_000);
    case 'bytes':
      return (await import('./bytes-bench.ts')).benchBytes();
    case 'lighthouse':
      return (await import('./lighthouse-bench.ts')).benchPages(options.pages, options.runs);
    case 'map':
      return (await import('./map-bench.ts')).benchMap(options.runs);
    case 'memory':
      return (await import('./memory-bench.ts')).benchMemory();
  }
}

async function bench(args: readonly string[]): Promise<void> {
  const options = benchOptions(args);
  if (options === null) {
    process.stdout.write(usage);
    process.exitCode = 1;
    return;
  }
  // Each table at once: a long run that is stopped has told what it knew.
  for (const part of options.parts) process.stdout.write(`\n${await run(part, options)}\n`);
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

import path from 'node:path';
import { SourceError } from '../connectors/source-error.ts';
import { readingFault } from './folder-fault.ts';
import { ingestionTime } from './ingestion-time.ts';
import { liveHost } from './live-host.ts';
import { readManifest } from './publish.ts';
import { runIngestion } from './run-ingestion.ts';
import { readOptions, usage, type RunOptions } from './run-options.ts';
import { exitCodeOf, reportForMachines, reportForPeople } from './run-report.ts';
import { readSettings } from './settings.ts';
import { watch } from './watch.ts';

/** Asks a run to end after the dataset at hand; a second signal ends the program at once. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(130);
      stop.abort();
    });
  }
  return stop.signal;
}

async function ingest(options: RunOptions): Promise<void> {
  const signal = stopSignal();
  const settings = readSettings();
  const say = (text: string): void => void process.stderr.write(text);
  const live = liveHost(settings, signal);
  const leftOut = new Set<string>();
  const runOnce = async (ids: readonly string[]): Promise<void> => {
    const whole = await runIngestion(
      { ...options, ids, isOfAll: options.ids.length === 0 },
      { live, now: ingestionTime, progress: process.stderr, say, isStopped: () => signal.aborted },
    );
    // What a watch leaves out for want of a key is said once, not at every look.
    const report = {
      ...whole,
      notSet: whole.notSet.filter(({ folder }) => !leftOut.has(folder.id)),
    };
    for (const { folder } of whole.notSet) leftOut.add(folder.id);
    const published = new Set((await readManifest(options.out))?.datasets.map(({ id }) => id));
    const text = reportForPeople(report, (id) => published.has(id));
    process.stdout.write(options.json ? reportForMachines(report) : text.output);
    say(text.errors);
    process.exitCode = signal.aborted ? 130 : exitCodeOf(report);
  };
  if (options.watchMs === null) await runOnce(options.ids);
  else {
    await watch({ options, signal, now: ingestionTime, runOnce, say });
    process.exitCode = 0;
  }
}

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  check: async (args) => (await import('./check-published.ts')).checkPublished(args),
  explain: async (args) => (await import('./explain/explain.ts')).explain(args),
  links: async (args) => (await import('./links/run-links.ts')).runLinks(args),
  new: async (args) => (await import('./new/run-new.ts')).runNew(args),
};

try {
  const [first = '', ...rest] = process.argv.slice(2);
  const command = commands[first];
  if (command) process.exitCode = await command(rest);
  else {
    const options = readOptions(process.argv.slice(2));
    if (options === null) process.stdout.write(usage);
    else await ingest({ ...options, out: path.normalize(options.out) });
  }
} catch (thrown) {
  const error = readingFault(thrown) ?? thrown;
  process.exitCode = 1;
  if (error instanceof SourceError) process.stderr.write(`\n${error.message}\n`);
  else if (error instanceof TypeError && 'code' in error)
    // Node's own hint about "--" would lead nowhere here.
    process.stderr.write(
      `${error.message.replace(/\. To specify a positional [^]*/, '')}\n${usage}`,
    );
  else throw error;
}

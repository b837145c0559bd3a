import { parseArgs } from 'node:util';
import { SourceError } from '../connectors/source-error.ts';

export const usage = `Usage: npm run ingest -- [dataset …] [options]
       npm run ingest -- check [dataset …]
       npm run ingest -- explain <dataset> [row] [--from FOLDER …]
       npm run ingest -- links [--limit N] [--catalogue]
       npm run ingest -- new <dataset> --from FILE …

Without a dataset: builds public/data from the embedded snapshots of all datasets.
  --live             ask the services (of the named datasets, or of all that have one)
  --from FOLDER      read the publisher's files in this folder (one dataset; may be repeated)
  --fewer-rows       publish though the files hold far fewer rows than the version before
  --write-snapshot   keep what was read as the dataset's embedded snapshot
  --watch 5m         go on: look every 5 minutes (s, m, h) at what is due; stop with Ctrl+C
  --json             print one JSON document a run instead of the table
  --data FOLDER      where the dataset folders are (default data; may be repeated)
  --out FOLDER       where to publish (default public/data)
  --wait SECONDS     how long to wait for another run on the same folder (default 60)

Keys and addresses of services come from the environment or from .env; see .env.example.
`;

export interface RunOptions {
  readonly ids: readonly string[];
  readonly live: boolean;
  readonly from: readonly string[] | null;
  readonly keepSnapshot: boolean;
  /** The operator has looked: far fewer rows than before are right. */
  readonly fewerRows: boolean;
  readonly json: boolean;
  readonly data: readonly string[];
  readonly out: string;
  readonly waitSeconds: number;
  /** Between two looks of --watch; `null` runs once. */
  readonly watchMs: number | null;
}

/** Options of the command line; `null` asks for help. Throws a SourceError or a TypeError in words. */
export function readOptions(args: readonly string[]): RunOptions | null {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      live: { type: 'boolean' },
      from: { type: 'string', multiple: true },
      out: { type: 'string' },
      data: { type: 'string', multiple: true },
      watch: { type: 'string' },
      wait: { type: 'string' },
      json: { type: 'boolean' },
      'write-snapshot': { type: 'boolean' },
      'fewer-rows': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return null;
  if (values.from && positionals.length !== 1) {
    throw new SourceError({
      file: '--from',
      found: `${positionals.length} datasets are named`,
      expected: 'exactly one, because a folder holds the files of one dataset',
      todo: 'npm run ingest -- air-quality --from FOLDER',
    });
  }
  if (values.from && values.live) {
    throw new SourceError({
      file: '--live',
      found: 'the dataset is to be read from files and from its service at once',
      expected: 'either --live or --from FOLDER',
      todo: 'leave one of them out',
    });
  }
  return {
    ids: positionals,
    live: values.live ?? false,
    from: values.from ?? null,
    keepSnapshot: values['write-snapshot'] ?? false,
    fewerRows: values['fewer-rows'] ?? false,
    json: values.json ?? false,
    data: values.data ?? ['data'],
    out: values.out ?? 'public/data',
    waitSeconds: values.wait === undefined ? 60 : readSeconds(values.wait),
    watchMs: values.watch === undefined ? null : readInterval(values.watch),
  };
}

const unitMs: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 };

function readInterval(text: string): number {
  const match = /^(\d+(?:\.\d+)?)(s|m|h)$/.exec(text);
  const ms = Number(match?.[1]) * (unitMs[match?.[2] ?? ''] ?? 0);
  if (ms >= 1000) return ms;
  throw new SourceError({
    file: '--watch',
    value: text,
    found: 'this is no interval',
    expected: 'a number with s, m or h, of one second or more, such as 30s, 5m or 1h',
    todo: 'npm run ingest -- --live --watch 5m',
  });
}

function readSeconds(text: string): number {
  const seconds = Number(text);
  if (Number.isFinite(seconds) && seconds >= 0) return seconds;
  throw new SourceError({
    file: '--wait',
    value: text,
    found: 'this is no number of seconds',
    expected: 'a number such as 60; 0 leaves at once',
    todo: 'npm run ingest -- --wait 60',
  });
}

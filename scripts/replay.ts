import { parseArgs } from 'node:util';
import { faults } from '../tests/support/replay/faults.ts';
import { startReplay } from '../tests/support/replay/start-replay.ts';

/**
 * A stand-in for the services of Seoul on this machine, to try live ingestion without a key, and to see
 * what it does when a service breaks.
 */
const values = readArguments();

const usage = `node scripts/replay.ts [--port 8088] [--fault NAME]

Answers as the services of Seoul do. All figures are made up.

Faults:
${faults.map(({ name, about }) => `  ${name.padEnd(32)}${about}`).join('\n')}
`;

const port = Number(values?.port);
const fault = faults.find(({ name }) => name === values?.fault) ?? null;

if (values === null) {
  process.exitCode = 2;
} else if (values.help) {
  process.stdout.write(usage);
} else if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  process.stderr.write(`"${values.port}" is no port: a number up to 65535.\n`);
  process.exitCode = 2;
} else if (values.fault !== undefined && fault === null) {
  process.stderr.write(`There is no fault "${values.fault}". --help lists them.\n`);
  process.exitCode = 2;
} else {
  await serve();
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        port: { type: 'string', default: '8088' },
        fault: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return null;
  }
}

async function serve(): Promise<void> {
  const replay = await startReplay({
    port,
    fault,
    onRequest: (line) => process.stdout.write(`${line}\n`),
  }).catch((error: unknown) => {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    process.stderr.write(
      `Port ${port} cannot be used (${reason}). Name another one with --port.\n`,
    );
    process.exitCode = 1;
    return null;
  });
  if (replay === null) return;
  const settings = { ...replay.settings, CITYDATA_PLACES: '1-12' };
  const lines = Object.entries(settings).map(([name, value]) => `export ${name}=${value}`);
  process.stdout.write(`This is a test bench: all figures are made up. Never publish them.
${fault === null ? '' : `It breaks on purpose: ${fault.about}.\n`}
In another shell:

${lines.join('\n')}
npm run ingest -- --live

Bikes by GBFS instead: export BIKES_GBFS_URL=${replay.gbfsUrl('3.0')}
Stop with Ctrl+C. Requests:
`);
  const stop = (): void => {
    process.stdout.write(`Stopped. Requests: ${replay.requests.length}.\n`);
    void replay.close();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

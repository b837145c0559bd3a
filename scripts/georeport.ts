import { parseArgs } from 'node:util';
import { geoReportFaults } from '../tests/support/georeport/georeport-faults.ts';
import {
  cities,
  hasRecorded,
  ownServices,
  recordedServices,
} from '../tests/support/georeport/service-lists.ts';
import { startGeoReport } from '../tests/support/georeport/start-georeport.ts';

/** A stand-in for a city's Open311 server on this machine, to try asking and being answered. */
const values = readArguments();

const usage = `node scripts/georeport.ts [--port 8311] [--key KEY] [--services own|${cities.join('|')}] [--fault NAME]

An Open311 GeoReport v2 server. It keeps requests in memory, gives a token its number after 6 seconds,
and answers after 30. Lists of real cities are there where their recordings lie beside the project.

Faults:
${geoReportFaults.map(({ name, about }) => `  ${name.padEnd(18)}${about}`).join('\n')}
`;

const port = Number(values?.port);
const fault = geoReportFaults.find(({ name }) => name === values?.fault) ?? null;
const city = cities.find((name) => name === values?.services);

if (values === null) {
  process.exitCode = 2;
} else if (values.help) {
  process.stdout.write(usage);
} else if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  fail(`"${values.port}" is no port: a number up to 65535.`);
} else if (values.fault !== undefined && fault === null) {
  fail(`There is no fault "${values.fault}". --help lists them.`);
} else if (values.services !== 'own' && city === undefined) {
  fail(`There is no list "${values.services}": own, ${cities.join(', ')}.`);
} else if (city !== undefined && !hasRecorded) {
  fail(`The recorded list of ${city} does not lie beside the project.`);
} else {
  await serve(values.key ?? null);
}

function fail(words: string): void {
  process.stderr.write(`${words}\n`);
  process.exitCode = 2;
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        port: { type: 'string', default: '8311' },
        key: { type: 'string' },
        services: { type: 'string', default: 'own' },
        fault: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return null;
  }
}

async function serve(key: string | null): Promise<void> {
  const server = await startGeoReport({
    port,
    key,
    fault,
    services: city === undefined ? ownServices : recordedServices(city),
    tokenMs: 6_000,
    answerMs: 30_000,
    onRequest: (line) => process.stdout.write(`${line}\n`),
  }).catch((error: unknown) => {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    process.stderr.write(
      `Port ${port} cannot be used (${reason}). Name another one with --port.\n`,
    );
    process.exitCode = 1;
    return null;
  });
  if (server === null) return;
  process.stdout.write(`This is a test bench: nobody reads what is sent to it.
${fault === null ? '' : `It breaks on purpose: ${fault.about}.\n`}
In another shell:

export ASK_OPEN311_URL=${server.url}
${key === null ? '' : `export ASK_OPEN311_KEY=${key}\n`}npm run build && npm run preview

Stop with Ctrl+C. Requests:
`);
  const stop = (): void => {
    process.stdout.write(`Stopped. Messages taken: ${server.book.taken.length}.\n`);
    void server.close();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

import { parentPort, workerData } from 'node:worker_threads';
import * as v from 'valibot';
import { runFuzz } from './run-fuzz.ts';
import { targets } from './targets.ts';

const { name, count } = v.parse(v.object({ name: v.string(), count: v.number() }), workerData);
const target = targets.find((entry) => entry.name === name);
if (!target || !parentPort) throw new Error('Started by main.ts, with the name of a parser.');
const port = parentPort;
port.postMessage({
  result: await runFuzz(target, count, undefined, (done) => port.postMessage({ done })),
});

import { Worker } from 'node:worker_threads';
import * as v from 'valibot';
import { fuzzTable, type FuzzResult } from './run-fuzz.ts';
import { targets } from './targets.ts';

/** Silence for so long means that an input hangs. */
const silenceMs = 60_000;

const messageSchema = v.union([
  v.object({ done: v.number() }),
  v.object({
    result: v.object({
      name: v.string(),
      inputs: v.number(),
      accepted: v.number(),
      refused: v.number(),
      crashes: v.array(v.string()),
      slowestMs: v.number(),
      seconds: v.number(),
    }),
  }),
]);

/** Runs a parser in a thread of its own, which can be ended where an input hangs it. */
function fuzzApart(name: string, count: number): Promise<FuzzResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./fuzz-worker.ts', import.meta.url), {
      workerData: { name, count },
    });
    let done = 0;
    const give = (result: FuzzResult): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(result);
    };
    const hung = (): void => {
      const crashes = [`an input after number ${done} hangs`];
      give({
        name,
        inputs: done,
        accepted: 0,
        refused: 0,
        crashes,
        slowestMs: silenceMs,
        seconds: 0,
      });
    };
    let timer = setTimeout(hung, silenceMs);
    worker.on('error', reject);
    worker.on('message', (content: unknown) => {
      const message = v.parse(messageSchema, content);
      clearTimeout(timer);
      timer = setTimeout(hung, silenceMs);
      if ('result' in message) give(message.result);
      else done = message.done;
    });
  });
}

/** `node tests/fuzz/main.ts [inputs a parser] [parser …]` */
const [countText = '100000', ...names] = process.argv.slice(2);
const count = Number(countText);
if (!Number.isSafeInteger(count) || count <= 0) {
  process.stderr.write(
    'Usage: node tests/fuzz/main.ts [inputs a parser, such as 100000] [parser …]\n',
  );
  process.exit(2);
}
const chosen = targets.filter(({ name }) => names.length === 0 || names.includes(name));
const results: FuzzResult[] = [];
for (const { name } of chosen) {
  const result = await fuzzApart(name, count);
  results.push(result);
  process.stderr.write(
    `${name}: ${result.inputs.toLocaleString('en')} inputs in ${result.seconds.toFixed(1)} s\n`,
  );
  for (const crash of result.crashes) process.stderr.write(`  ${crash}\n`);
}
process.stdout.write(`${fuzzTable(results)}\n`);
process.exitCode = results.some(({ crashes }) => crashes.length > 0) ? 1 : 0;

import { createInterface } from 'node:readline';
import { runGeneration } from './generations.ts';

/**
 * Publishes one generation after another into a folder until it is killed. Waits for the number of the
 * first on its input, so that its start takes none of the time in which it is killed.
 */
const [root = ''] = process.argv.slice(2);
process.stdout.write('ready\n');
for await (const first of createInterface({ input: process.stdin })) {
  for (let generation = Number(first); ; generation += 1) {
    process.stdout.write(`begin ${generation}\n`);
    await runGeneration(root, generation);
  }
}

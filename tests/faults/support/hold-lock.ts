import { appendFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { lockFolder } from '../../../scripts/ingest/publish-lock.ts';

/**
 * A run of its own that holds the lock of a folder: `hold-lock.ts FOLDER WAIT_SECONDS HOLD_MS`. Writes
 * to FOLDER.log when it came in and when it went, so that two inside at once can be seen.
 */
const [root = '', waitSeconds = '0', holdMs = '0'] = process.argv.slice(2);
const log = (word: string): void => appendFileSync(`${root}.log`, `${word} ${process.pid}\n`);
try {
  const lock = await lockFolder(root, {
    waitSeconds: Number(waitSeconds),
    say: (text) => process.stderr.write(text),
  });
  log('in');
  process.stdout.write('held\n');
  await pause(Number(holdMs));
  log('out');
  await lock.release();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

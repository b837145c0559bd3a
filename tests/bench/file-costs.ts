import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { phaseClock } from './measured-child.ts';

/** What staging a UTF-8 file is made of. */
const clock = phaseClock();
clock.end('start');
const bytes = await readFile(process.argv[4] ?? '');
clock.end('read file');
createHash('sha256').update(bytes).digest('hex');
clock.end('sha256');
isUtf8(bytes);
clock.end('is UTF-8');
clock.report();

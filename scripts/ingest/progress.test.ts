import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { createProgress } from './progress.ts';

/** A stream that keeps what is written, and says of itself whether it is a terminal. */
function stream(isTTY: boolean) {
  const output = new PassThrough();
  let written = '';
  output.on('data', (text: Buffer) => (written += text.toString('utf8')));
  const terminal = {
    isTTY,
    columns: 120,
    rows: 40,
    cursorTo: () => true,
    clearLine: () => true,
    moveCursor: () => true,
  };
  return {
    output: Object.assign(output, terminal) as unknown as NodeJS.WriteStream,
    written: () => written,
  };
}

describe('progress', () => {
  test('is a plain line for each step where there is no terminal', () => {
    const { output, written } = stream(false);
    const progress = createProgress('air-quality', output);
    progress.start(3);
    progress.step('read seoul-air-daily-2022.csv (cp949)');
    progress.step('rows cleaned and counted');
    progress.step('18,250 rows read');
    progress.end();
    expect(written()).toBe(
      [
        'air-quality 1/3 read seoul-air-daily-2022.csv (cp949)',
        'air-quality 2/3 rows cleaned and counted',
        'air-quality 3/3 18,250 rows read',
        '',
      ].join('\n'),
    );
  });

  test('is a bar with counts and time left on a terminal', () => {
    const { output, written } = stream(true);
    const progress = createProgress('air-quality', output);
    progress.start(2);
    progress.step('read seoul-air-daily-2022.csv (cp949)');
    progress.step('rows cleaned and counted');
    progress.end();
    expect(written()).toContain('air-quality');
    expect(written()).toContain('2/2');
    expect(written()).toMatch(/left/);
    expect(written()).not.toMatch(/undefined|NaN/);
  });
});

import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Replay } from '../../../tests/support/replay/start-replay.ts';
import { tempFolder } from '../../../tests/support/temp-folder.ts';
import { bench, client, encoded, key } from '../../../tests/support/http-bench.ts';
import type { HttpRequest } from './http-client.ts';

describe('conditional requests', () => {
  const file = (replay: Replay): HttpRequest => ({
    url: `${replay.url}/files/air.csv?serviceKey=${encoded}`,
    secrets: [key],
    conditional: true,
  });

  test('give the kept bytes where nothing has changed', async () => {
    const folder = await tempFolder();
    const replay = await bench();
    const first = await client({ folder }).get(file(replay));
    const second = await client({ folder }).get(file(replay));
    expect(first.notModified).toBe(false);
    expect(second).toMatchObject({ status: 304, notModified: true, sha256: first.sha256 });
    expect(second.bytes).toEqual(first.bytes);
  });

  test('keep no key, neither in a name nor in a file', async () => {
    const folder = await tempFolder();
    const replay = await bench();
    await client({ folder, dailyLimits: { [new URL(replay.url).host]: 9 } }).get(file(replay));
    const names = await readdir(folder);
    expect(names).toHaveLength(3);
    for (const name of names) {
      const text = await readFile(path.join(folder, name), 'utf8');
      expect(`${name} ${text}`).not.toMatch(/K3y|office/);
    }
  });

  test('do not keep an answer that repeats the key', async () => {
    const folder = await tempFolder();
    const replay = await bench({
      name: 'echo',
      about: 'a file with the key in it',
      reply: (reply) => ({
        ...reply,
        headers: { etag: '"1"' },
        body: Buffer.from(`key: ${encoded}`),
      }),
    });
    await client({ folder }).get(file(replay));
    expect(await readdir(folder)).toEqual([]);
  });

  test('ask for all where the kept bytes are spoilt', async () => {
    const folder = await tempFolder();
    const replay = await bench();
    await client({ folder }).get(file(replay));
    const body = (await readdir(folder)).find((name) => name.endsWith('.body')) ?? '';
    await writeFile(path.join(folder, body), 'spoilt');
    const answer = await client({ folder }).get(file(replay));
    expect(answer).toMatchObject({ status: 200, notModified: false });
  });
});

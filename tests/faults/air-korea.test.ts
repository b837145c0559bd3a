import { describe, expect, onTestFinished, test } from 'vitest';
import { airKorea } from '../../scripts/connectors/airkorea/airkorea.ts';
import { createHttpClient } from '../../scripts/connectors/http/create-http-client.ts';
import type { LiveAnswer } from '../../scripts/connectors/live-source.ts';
import { SourceError } from '../../scripts/connectors/source-error.ts';
import { faultNamed } from '../support/replay/faults.ts';
import { startReplay } from '../support/replay/start-replay.ts';

const key = 'F4ult+K3y/z9==';

async function ask(name: string | null, given = key): Promise<LiveAnswer | SourceError> {
  const replay = await startReplay({ key, now: () => new Date('2026-11-19T15:05:00Z') });
  onTestFinished(replay.close);
  replay.setFault(name === null ? null : faultNamed(name));
  const settings: Readonly<Record<string, string>> = { ...replay.settings, DATA_GO_KR_KEY: given };
  const request = {
    connector: 'airkorea',
    operation: 'getCtprvnRltmMesureDnsty',
    parameters: { sidoName: '서울', ver: '1.3' },
  } as const;
  const http = createHttpClient({ folder: null, sleep: async () => undefined });
  return airKorea(request, { http, settings: (setting) => settings[setting] ?? null }).catch(
    (error: unknown) => {
      if (error instanceof SourceError) return error;
      throw error;
    },
  );
}

async function rowsOf(name: string | null) {
  const answer = await ask(name);
  if (answer instanceof SourceError) throw answer;
  return answer.rows.map(({ cells }) => cells);
}

async function refusalOf(name: string | null, given = key): Promise<string> {
  const error = await ask(name, given);
  if (error instanceof SourceError) return error.message;
  throw new Error('Expected a SourceError.');
}

describe('Air Korea over real HTTP', () => {
  test('gives its stations, the hour after midnight as the 24th', async () => {
    const rows = await rowsOf(null);
    expect(rows).toHaveLength(40);
    expect(new Set(rows.map((row) => row['dataTime']))).toEqual(new Set(['2026-11-19 24:00']));
  });

  test('its list may stand one step further in', async () => {
    expect(await rowsOf('airkorea-item')).toEqual(await rowsOf(null));
  });

  test.each([
    ['airkorea-flags', 'pm25Flag', '점검및교정'],
    ['airkorea-dashes', 'pm25Value', '-'],
  ])('%s come as they are, for the dataset to read', async (name, field, value) => {
    const rows = await rowsOf(name);
    expect(new Set(rows.map((row) => row[field]))).toEqual(new Set([value]));
  });

  test.each([
    ['gateway-1', /the service failed .*"APPLICATION_ERROR"/],
    ['gateway-22', /the calls of the day are used up/],
    ['gateway-30', /the key is not registered/],
    ['gateway-json', /the key has expired/],
    ['gateway-words', /Unexpected errors/],
    ['html-page', /a web page, not data/],
  ])('%s is told in words, without the key', async (name, words) => {
    const text = await refusalOf(name);
    expect(text).toMatch(words);
    expect(text).not.toMatch(/F4ult|K3y/);
  });

  test('a wrong key is told as one', async () => {
    expect(await refusalOf(null, 'another/key')).toMatch(/SERVICE_KEY_IS_NOT_REGISTERED/);
  });
});

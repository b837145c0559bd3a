import path from 'node:path';
import { createHttpClient } from '../connectors/http/create-http-client.ts';
import type { Settings } from '../connectors/live-source.ts';
import { SourceError } from '../connectors/source-error.ts';
import type { DatasetTask } from './run-dataset.ts';
import { ingestionTime } from './ingestion-time.ts';

const seoulUrl = 'http://openapi.seoul.go.kr:8088';
const usualLimit = '1000';

/** How services are asked from the command line: by the operator's settings, within the day's quota. */
export function liveHost(settings: Settings, signal: AbortSignal): DatasetTask['host'] {
  const cache = path.join('.cache', 'live');
  return {
    settings,
    now: ingestionTime,
    cache,
    http: createHttpClient({
      folder: path.join('.cache', 'http'),
      signal,
      dailyLimits: seoulLimit(settings),
    }),
  };
}

/** Calls a day that the key of the Seoul Open Data Plaza allows, by its host. */
function seoulLimit(settings: Settings): Record<string, number> {
  const address = settings('SEOUL_API_URL') ?? seoulUrl;
  const limit = settings('SEOUL_API_DAILY_LIMIT') ?? usualLimit;
  if (!/^\d+$/.test(limit)) {
    throw new SourceError({
      file: 'SEOUL_API_DAILY_LIMIT',
      value: limit,
      found: 'this is no whole number',
      expected: 'calls a day that the key allows, such as 1000; 0 for no limit',
      todo: 'correct it in the environment or in .env',
    });
  }
  return URL.canParse(address) ? { [new URL(address).host]: Number(limit) } : {};
}

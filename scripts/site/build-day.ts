import type { CivilDay } from '../../src/domain/time/civil-date.ts';
import { ingestionTime } from '../ingest/ingestion-time.ts';

const seoulAheadMs = 9 * 3_600_000;
const msPerDay = 86_400_000;

/** The day that it is in Seoul while the site is built. */
export const buildDay = (): CivilDay =>
  Math.floor((ingestionTime().getTime() + seoulAheadMs) / msPerDay);

/** Time of ingestion; `SOURCE_DATE_EPOCH` (seconds) makes a build repeatable to the byte. */
export function ingestionTime(): Date {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  return epoch !== undefined && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
}

const aheadOfUtcMs = 14 * 3_600_000;

/** The day that it is at the time of ingestion where the day begins first; later days are to come. */
export const latestDay = (): string =>
  new Date(ingestionTime().getTime() + aheadOfUtcMs).toISOString().slice(0, 10);

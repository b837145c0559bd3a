import { madeVersion, type MadeVersion } from '../../support/made-version.ts';

const ids = ['air', 'bikes', 'roads'];
const hours = 13;

/** The run's instant of a generation; after two of them a day has passed, and old files go. */
export const generationTime = (generation: number): string => {
  const at = Date.parse('2026-01-01T00:00:00Z') + generation * hours * 3_600_000;
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
};

export const generationOf = (instant: string): number =>
  (Date.parse(instant) - Date.parse('2026-01-01T00:00:00Z')) / (hours * 3_600_000);

/** Versions of all datasets of a generation: one file that stays, small ones and a large one that change. */
export const generationVersions = (generation: number): MadeVersion[] =>
  ids.map((id) =>
    madeVersion(id, {
      'names.json': JSON.stringify({ id }),
      'months.json': JSON.stringify({ id, generation }),
      'daily.csv': `generation\r\n${`${generation}\r\n`.repeat(8000)}`,
      'report.json': JSON.stringify({ id, generation, rows: generation * 7 }),
    }),
  );

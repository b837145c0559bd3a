import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measureStep, measureProgram, type Measured } from './measured-child.ts';
import { writeStationFile } from './station-file.ts';
import { median, medianRatio } from './statistics.ts';
import { textTable } from './text-table.ts';

/** The whole ingestion may take this many times the bare query. */
const aim = 1.3;
/** Most memory that it may hold, in megabytes. */
const aimMegabytes = 512;
/** Share of cells that are no value, in the second file. */
const badShare = 0.0002;

interface Round {
  readonly lines: number | null;
  readonly bare: Measured;
  readonly clean: Measured;
  readonly bad: Measured;
  readonly staging: Measured;
}

/** Measures ingestion of a generated file beside the bare query on it, and returns tables. */
export async function benchIngestion(rows: number, rounds: number): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'bench-'));
  const say = (text: string): boolean => process.stderr.write(`${text}\n`);
  try {
    const cleanFolder = path.join(root, 'clean');
    const badFolder = path.join(root, 'bad');
    const file = path.join(cleanFolder, 'station-hours.csv');
    await mkdir(cleanFolder);
    await mkdir(badFolder);
    say(`ingest: writing two files of ${rows.toLocaleString('en')} rows`);
    await writeStationFile(file, rows, 0);
    const bad = await writeStationFile(path.join(badFolder, 'station-hours.csv'), rows, badShare);
    const measured: Round[] = [];
    // The first round warms the file cache and the compiled modules and does not count.
    for (let round = 0; round <= rounds; round += 1) {
      say(round === 0 ? 'ingest: warming up' : `ingest: round ${round} of ${rounds}`);
      const result: Round = {
        lines: await measureProgram('wc', ['-l', file]),
        bare: await measureStep('bare-query', [file]),
        clean: await measureStep('whole-ingestion', [cleanFolder, path.join(root, 'out')]),
        bad: await measureStep('whole-ingestion', [badFolder, path.join(root, 'out-bad')]),
        staging: await measureStep('file-costs', [file]),
      };
      if (round > 0) measured.push(result);
    }
    return report(measured, rows, bad.badCells);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

function report(rounds: readonly Round[], rows: number, badCells: number): string {
  const of = (pick: (round: Round) => number): number[] => rounds.map(pick);
  const seconds = (values: readonly number[]): string => (median(values) / 1000).toFixed(2);
  const bareWall = of((round) => round.bare.wallMs);
  const bareCpu = of((round) => round.bare.cpuMs);
  const peakOf = (pick: (round: Round) => Measured): number =>
    median(of((round) => pick(round).peakMegabytes));
  const line = (name: string, pick: (round: Round) => Measured, wanted: string): string[] => {
    const wall = of((round) => pick(round).wallMs);
    const cpu = of((round) => pick(round).cpuMs);
    const ratio = medianRatio(wall, bareWall);
    const cpuRatio = medianRatio(cpu, bareCpu).toFixed(2);
    const peak = peakOf(pick).toFixed(0);
    return [name, seconds(wall), seconds(cpu), ratio.toFixed(2), cpuRatio, peak, wanted];
  };
  const clean = medianRatio(
    of((round) => round.clean.wallMs),
    bareWall,
  );
  const lines = rounds.flatMap((round) => round.lines ?? []);
  const verdict = `at most ${aim.toFixed(1)}: ${clean <= aim ? 'met' : 'missed'}`;
  const count = `${rows.toLocaleString('en')} rows, medians of ${rounds.length} rounds`;
  const ratios = textTable(`Ingestion: ${count}`, [
    ['', 'wall s', 'CPU s', 'wall : bare', 'CPU : bare', 'peak MB', 'aim'],
    lines.length < rounds.length
      ? ['wc -l (not on this machine)', '', '', '', '', '', '']
      : ['wc -l', seconds(lines), '', medianRatio(lines, bareWall).toFixed(2), '', '', ''],
    line('bare query, result fetched', (round) => round.bare, ''),
    line('whole ingestion', (round) => round.clean, verdict),
    line(`the same, ${badCells.toLocaleString('en')} bad cells`, (round) => round.bad, ''),
  ]);
  const phases = (name: string, pick: (round: Round) => Measured): string => {
    const names = Object.keys(rounds[0] ? pick(rounds[0]).phases : {});
    const parts = names.map((phase) => {
      const ms = median(of((round) => pick(round).phases[phase] ?? 0));
      return `${phase} ${ms.toFixed(0)}`;
    });
    return `${name}: ${parts.join(', ')}`;
  };
  const [peak, barePeak] = [peakOf((round) => round.clean), peakOf((round) => round.bare)];
  const memory =
    `Peak of whole ingestion: ${peak.toFixed(0)} MB, at most ${aimMegabytes} MB: ` +
    `${peak <= aimMegabytes ? 'met' : 'missed'}; ${(peak / barePeak).toFixed(2)} times the bare query, ` +
    'which holds its result and makes no files of it.';
  return [
    ratios,
    '',
    memory,
    '',
    'Where the time goes (ms, medians)',
    phases('  bare query', (round) => round.bare),
    phases('  whole ingestion', (round) => round.clean),
    phases('  with bad cells', (round) => round.bad),
    phases('  staging alone', (round) => round.staging),
  ].join('\n');
}

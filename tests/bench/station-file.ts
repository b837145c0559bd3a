import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { otherStations } from '../../data/air-quality/stations.ts';
import { civilParts, firstDayOfYear } from '../../src/domain/time/civil-date.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { source } from './station-hours/source.ts';

/** Of 25 other stations and the 25 district stations, in the order of the publisher's files. */
export const stationNames: readonly string[] = [
  ...seoul.districts.map((district) => district.name.ko),
  ...otherStations.slice(0, 25).map((station) => station.name),
].toSorted();

interface Shape {
  /** Usual value, swing over the day, swing over the year, noise: in the smallest published step. */
  readonly usual: number;
  readonly day: number;
  readonly year: number;
  readonly noise: number;
  readonly decimals: number;
}

/** In the order of the columns: NO2, O3, CO, SO2, PM10, PM2.5. */
const shapes: readonly Shape[] = [
  { usual: 28, day: 8, year: 10, noise: 12, decimals: 3 },
  { usual: 24, day: -12, year: -9, noise: 14, decimals: 3 },
  { usual: 5, day: 1, year: 2, noise: 3, decimals: 1 },
  { usual: 4, day: 0, year: 1, noise: 3, decimals: 3 },
  { usual: 42, day: 5, year: 14, noise: 30, decimals: 0 },
  { usual: 23, day: 3, year: 9, noise: 18, decimals: 0 },
];

/** What a broken station writes instead of a value. */
const badCells = ['0', '점검중', '-', '0.000', '-999'];

/** A small generator of numbers from 0 to 1 (mulberry32): the same file on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface StationFile {
  readonly rows: number;
  /** Cells that are neither blank nor a value. */
  readonly badCells: number;
}

/**
 * Writes a UTF-8 file with one row for each hour and station, from 2014 on. About 3 % of the cells are
 * blank; `badShare` of them are zeros, words or negative. The same arguments give the same bytes.
 */
export async function writeStationFile(
  target: string,
  rows: number,
  badShare: number,
): Promise<StationFile> {
  const random = randomFrom(20140101);
  const randomBad = randomFrom(7);
  const texts = shapes.map((shape) =>
    Array.from({ length: 400 }, (_, i) => String(Number((i / 10 ** shape.decimals).toFixed(3)))),
  );
  const output = createWriteStream(target, { highWaterMark: 4 << 20 });
  output.write(`${source.columns.map((column) => column.headers[0]).join(',')}\n`);
  let written = 0;
  let bad = 0;
  for (let hourIndex = 0; written < rows; hourIndex += 1) {
    const hour = hourIndex % 24;
    const { year, month, day } = civilParts(firstDayOfYear(2014) + Math.floor(hourIndex / 24));
    const two = (value: number): string => String(value).padStart(2, '0');
    const stamp = `${year}${two(month)}${two(day)}${two(hour)}00`;
    const rush = Math.cos(((hour - 8) / 12) * Math.PI);
    const cold = Math.cos(((month - 1) / 6) * Math.PI);
    let block = '';
    for (let station = 0; station < stationNames.length && written < rows; station += 1) {
      const isDown = random() < 0.01;
      let line = `${stamp},${stationNames[station]}`;
      for (let column = 0; column < shapes.length; column += 1) {
        const shape = shapes[column];
        if (!shape) continue;
        const level = shape.usual + shape.day * rush + shape.year * cold + (station % 7) / 3;
        const value = Math.max(1, Math.round(level + shape.noise * (random() + random() - 1)));
        const isBlank = random() < 0.02 || isDown;
        if (badShare > 0 && randomBad() < badShare) {
          line += `,${badCells[bad % badCells.length]}`;
          bad += 1;
        } else line += isBlank ? ',' : `,${texts[column]?.[value]}`;
      }
      block += `${line}\n`;
      written += 1;
    }
    if (!output.write(block)) await once(output, 'drain');
  }
  output.end();
  await finished(output);
  return { rows: written, badCells: bad };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  caiBreakpoints,
  comprehensiveIndex,
  dailyBands,
  hourlyBands,
  pollutants,
  predictedDailyMean,
  subIndex,
  whoGuideline,
  type Pollutant,
} from './air-quality-index.ts';
import { gradeOf, grades, type Grade } from '../grade.ts';

/** Written out again, apart from the code, so that a slip in either one shows. */
const tableEdges: readonly [Pollutant, number, Grade, number][] = [
  ['so2', 0, 'good', 0],
  ['so2', 0.02, 'good', 50],
  ['so2', 0.021, 'moderate', 51],
  ['so2', 0.05, 'moderate', 100],
  ['so2', 0.051, 'bad', 101],
  ['so2', 0.15, 'bad', 250],
  ['so2', 0.151, 'very-bad', 251],
  ['so2', 1, 'very-bad', 500],
  ['co', 0, 'good', 0],
  ['co', 2, 'good', 50],
  ['co', 2.01, 'moderate', 51],
  ['co', 9, 'moderate', 100],
  ['co', 9.01, 'bad', 101],
  ['co', 15, 'bad', 250],
  ['co', 15.01, 'very-bad', 251],
  ['co', 50, 'very-bad', 500],
  ['o3', 0, 'good', 0],
  ['o3', 0.03, 'good', 50],
  ['o3', 0.031, 'moderate', 51],
  ['o3', 0.09, 'moderate', 100],
  ['o3', 0.091, 'bad', 101],
  ['o3', 0.15, 'bad', 250],
  ['o3', 0.151, 'very-bad', 251],
  ['o3', 0.6, 'very-bad', 500],
  ['no2', 0, 'good', 0],
  ['no2', 0.03, 'good', 50],
  ['no2', 0.031, 'moderate', 51],
  ['no2', 0.06, 'moderate', 100],
  ['no2', 0.061, 'bad', 101],
  ['no2', 0.2, 'bad', 250],
  ['no2', 0.201, 'very-bad', 251],
  ['no2', 2, 'very-bad', 500],
  ['pm10', 0, 'good', 0],
  ['pm10', 30, 'good', 50],
  ['pm10', 31, 'moderate', 51],
  ['pm10', 80, 'moderate', 100],
  ['pm10', 81, 'bad', 101],
  ['pm10', 150, 'bad', 250],
  ['pm10', 151, 'very-bad', 251],
  ['pm10', 600, 'very-bad', 500],
  ['pm25', 0, 'good', 0],
  ['pm25', 15, 'good', 50],
  ['pm25', 16, 'moderate', 51],
  ['pm25', 35, 'moderate', 100],
  ['pm25', 36, 'bad', 101],
  ['pm25', 75, 'bad', 250],
  ['pm25', 76, 'very-bad', 251],
  ['pm25', 500, 'very-bad', 500],
];

const clean = { o3: 0.01, no2: 0.01, pm10: 10, pm25: 5 };

describe('breakpoint table', () => {
  it.each(pollutants)(
    'leaves exactly one step of its precision between the bands of %s',
    (name) => {
      const { bands, decimals } = caiBreakpoints[name];
      bands.slice(1).forEach((band, i) => {
        const step = band.concentration.lo - (bands[i]?.concentration.hi ?? NaN);
        expect(step).toBeCloseTo(10 ** -decimals, 9);
      });
    },
  );

  it('averages gases over an hour in ppm and dust over a day in µg/m³', () => {
    for (const name of pollutants) {
      const isDust = name === 'pm10' || name === 'pm25';
      expect(caiBreakpoints[name].averaging).toBe(isDust ? '24-hour' : '1-hour');
      expect(caiBreakpoints[name].unit).toBe(isDust ? 'µg/m³' : 'ppm');
    }
  });
});

describe('dailyBands and hourlyBands', () => {
  it('grades daily means of dust', () => {
    expect(dailyBands('pm10')?.map((band) => band.upTo)).toEqual([30, 80, 150, null]);
    expect(dailyBands('pm25')?.map((band) => band.upTo)).toEqual([15, 35, 75, null]);
    expect(dailyBands('pm25')?.map((band) => band.grade)).toEqual([...grades]);
  });

  it('gives no grade to a daily mean of a gas, nor to one hour of dust', () => {
    for (const gas of ['so2', 'co', 'o3', 'no2'] as const) expect(dailyBands(gas)).toBeNull();
    for (const dust of ['pm10', 'pm25'] as const) expect(hourlyBands(dust)).toBeNull();
  });

  it.each([
    ['so2', [0.02, 0.05, 0.15, null]],
    ['co', [2, 9, 15, null]],
    ['o3', [0.03, 0.09, 0.15, null]],
    ['no2', [0.03, 0.06, 0.2, null]],
  ] as const)('grades an hour of %s by the table', (gas, upTo) => {
    expect(hourlyBands(gas)?.map((band) => band.upTo)).toEqual(upTo);
  });
});

describe('whoGuideline', () => {
  it('holds the 2021 levels for dust', () => {
    expect(whoGuideline).toEqual({ pm25: { day: 15, year: 5 }, pm10: { day: 45, year: 15 } });
  });
});

describe('subIndex', () => {
  it.each(tableEdges)('%s at %d is %s, index %d', (name, concentration, grade, index) => {
    const result = subIndex(name, concentration);
    expect(result).toMatchObject({ grade, index, exact: index, aboveScale: false });
  });

  it('covers both ends of all four bands of all six pollutants', () => {
    expect(new Set(tableEdges.map(([name, value]) => `${name} ${value}`)).size).toBe(6 * 4 * 2);
  });

  it('agrees with AirKorea on Dobong-gu, 2023-02-16 19:00: O3 0.039 gives 58', () => {
    const result = subIndex('o3', 0.039);
    // 51 + 49 × (0.039 − 0.031) / (0.090 − 0.031)
    expect(result.exact).toBeCloseTo(57.644, 3);
    expect(result).toEqual({
      pollutant: 'o3',
      concentration: 0.039,
      band: {
        grade: 'moderate',
        concentration: { lo: 0.031, hi: 0.09 },
        index: { lo: 51, hi: 100 },
      },
      exact: result.exact,
      index: 58,
      grade: 'moderate',
      aboveScale: false,
    });
  });

  it('agrees with Dongdaemun-gu: only a PM2.5 mean of 33, not the hourly 37, gives the CAI of 95', () => {
    expect(subIndex('pm25', 33)).toMatchObject({ index: 95, grade: 'moderate' });
    expect(subIndex('pm25', 33).exact).toBeCloseTo(94.842, 3);
    expect(subIndex('pm25', 32).index).toBe(92);
    expect(subIndex('pm25', 34).index).toBe(97);
    expect(subIndex('pm25', 37)).toMatchObject({ index: 105, grade: 'bad' });
  });

  it.each([
    ['pm25', 15.4, 15, 'good'],
    ['pm25', 15.5, 16, 'moderate'],
    ['pm25', 35.49, 35, 'moderate'],
    ['pm10', 80.5, 81, 'bad'],
    ['so2', 0.0204, 0.02, 'good'],
    ['so2', 0.0205, 0.021, 'moderate'],
    ['o3', 0.0904, 0.09, 'moderate'],
    ['co', 2.004, 2, 'good'],
    ['co', 2.005, 2.01, 'moderate'],
  ] as const)('rounds %s %d, between two bands, to %d: %s', (name, concentration, used, grade) => {
    expect(subIndex(name, concentration)).toMatchObject({ concentration: used, grade });
  });

  it('rounds a half up however binary fractions hold the concentration', () => {
    // Good bands: index = 2.5 per 0.001 ppm of SO2 and 0.25 per 0.01 ppm of CO.
    for (let k = 0; k <= 20; k += 1) {
      expect(subIndex('so2', k / 1000).index, `so2 ${k}`).toBe(Math.round(k * 2.5));
    }
    for (let k = 0; k <= 200; k += 1) {
      expect(subIndex('co', k / 100).index, `co ${k}`).toBe(Math.round(k / 4));
    }
  });

  it.each(pollutants)('stays at 500 above the last breakpoint of %s and says so', (name) => {
    const { bands, decimals } = caiBreakpoints[name];
    const top = bands[3].concentration.hi;
    expect(subIndex(name, top).aboveScale).toBe(false);
    expect(subIndex(name, top + 0.4 * 10 ** -decimals).aboveScale).toBe(false);
    for (const value of [top + 10 ** -decimals, top * 10]) {
      const above = { index: 500, exact: 500, grade: 'very-bad', aboveScale: true };
      expect(subIndex(name, value)).toMatchObject(above);
    }
  });

  it.each([-0.001, -5, NaN, Infinity])('refuses %d', (value) => {
    expect(() => subIndex('no2', value)).toThrow(RangeError);
  });

  const anyPollutant = fc.constantFrom(...pollutants);
  /** Up to 1.2 times the table, so that every band and the space above it are met. */
  const share = fc.double({ min: 0, max: 1.2, noNaN: true });
  const at = (name: Pollutant, part: number) =>
    subIndex(name, part * caiBreakpoints[name].bands[3].concentration.hi);

  it('never falls as the concentration rises', () => {
    fc.assert(
      fc.property(anyPollutant, share, share, (name, a, b) => {
        const lower = at(name, Math.min(a, b));
        const higher = at(name, Math.max(a, b));
        expect(lower.index).toBeLessThanOrEqual(higher.index);
        expect(grades.indexOf(lower.grade)).toBeLessThanOrEqual(grades.indexOf(higher.grade));
      }),
    );
  });

  it('is a whole number from 0 to 500 whose grade is that of its index', () => {
    fc.assert(
      fc.property(anyPollutant, share, (name, part) => {
        const { index, grade } = at(name, part);
        expect(Number.isInteger(index) && index >= 0 && index <= 500).toBe(true);
        expect(grade).toBe(gradeOfIndex(index));
      }),
    );
  });

  it('grades as the published bands do', () => {
    fc.assert(
      fc.property(anyPollutant, share, (name, part) => {
        const { concentration, grade } = at(name, part);
        const bands = dailyBands(name) ?? hourlyBands(name);
        expect(bands && gradeOf(concentration, bands)).toBe(grade);
      }),
    );
  });
});

const gradeOfIndex = (index: number): Grade =>
  index <= 50 ? 'good' : index <= 100 ? 'moderate' : index <= 250 ? 'bad' : 'very-bad';

describe('predictedDailyMean', () => {
  const hoursOf = (earlier: number, ...last: (number | null)[]): (number | null)[] => [
    ...Array.from({ length: 12 - last.length }, () => earlier),
    ...last,
  ];
  const factors = (hours: (number | null)[], pollutant: 'pm10' | 'pm25') =>
    predictedDailyMean(hours, pollutant)?.lastFour.map((hour) => hour?.factor);

  it('weighs the last four hours as much as the last twelve', () => {
    // c12 = (8 × 10 + 4 × 25) / 12 = 15; c4 = 25, all below M; mean = (15 + 25) / 2.
    const result = predictedDailyMean(hoursOf(10, 25, 25, 25, 25), 'pm25');
    expect(result).toMatchObject({ c12: 15, c4: 25, mean: 20 });
  });

  it('takes the end of the list as the newest hours', () => {
    expect(predictedDailyMean([25, 25, 25, 25, ...hoursOf(10).slice(4)], 'pm25')?.c4).toBe(10);
  });

  it('lowers only the hours from M on that lie within 0.9 to 1.7 times c12', () => {
    // c12 = (8 × 40 + 29 + 40 + 44 + 107) / 12 = 540 / 12 = 45
    // 29: below M. 40: 40 / 45 = 0.889. 44: 0.978, so 33. 107: 2.378.
    // c4 = (29 + 40 + 33 + 107) / 4 = 52.25; mean = (45 + 52.25) / 2 = 48.625
    expect(predictedDailyMean(hoursOf(40, 29, 40, 44, 107), 'pm25')).toEqual({
      c12: 45,
      c4: 52.25,
      mean: 48.625,
      lastFour: [
        { measured: 29, factor: 1, adjusted: 29 },
        { measured: 40, factor: 1, adjusted: 40 },
        { measured: 44, factor: 0.75, adjusted: 33 },
        { measured: 107, factor: 1, adjusted: 107 },
      ],
    });
  });

  it('starts to adjust at M itself: 70 for PM10, 30 for PM2.5', () => {
    expect(factors(hoursOf(70, 69, 70, 70, 71), 'pm10')).toEqual([1, 0.75, 0.75, 0.75]);
    expect(factors(hoursOf(30, 29, 30, 30, 31), 'pm25')).toEqual([1, 0.75, 0.75, 0.75]);
    expect(factors(hoursOf(30, 29, 30, 30, 31), 'pm10')).toEqual([1, 1, 1, 1]);
  });

  it('counts 0.9 and 1.7 themselves as within, and the next value beyond as outside', () => {
    // Sums of 1200, so c12 = 100: the limits are 90 and 170.
    expect(factors(hoursOf(95, 90, 170, 90, 90), 'pm10')).toEqual([0.75, 0.75, 0.75, 0.75]);
    expect(factors(hoursOf(95, 89, 171, 90, 90), 'pm10')).toEqual([1, 1, 0.75, 0.75]);
  });

  it('is not misled by a c12 that has no exact binary value', () => {
    // 78 / (1040 / 12) is 0.9, but comes out as 0.8999999999999999 when rounded twice.
    expect(78 / (1040 / 12)).toBeLessThan(0.9);
    expect(factors(hoursOf(90, 78, 78, 78, 86), 'pm10')?.slice(0, 3)).toEqual([0.75, 0.75, 0.75]);
  });

  it('averages the measured hours where up to three of twelve and one of four are missing', () => {
    // c12 = (6 × 10 + 3 × 22) / 9 = 14; c4 = 22; mean = 18.
    const hours = [null, null, 10, 10, 10, 10, 10, 10, 22, null, 22, 22];
    expect(predictedDailyMean(hours, 'pm10')).toMatchObject({ c12: 14, c4: 22, mean: 18 });
    expect(predictedDailyMean(hours, 'pm10')?.lastFour[1]).toBeNull();
  });

  it('is null with a fourth hour of twelve or a second of the last four missing', () => {
    const four = [null, null, null, 10, 10, 10, 10, 10, 22, null, 22, 22];
    const lastTwo = hoursOf(10, null, 22, 22, null);
    expect(predictedDailyMean(four, 'pm10')).toBeNull();
    expect(predictedDailyMean(lastTwo, 'pm10')).toBeNull();
    expect(
      predictedDailyMean(
        Array.from({ length: 12 }, () => null),
        'pm10',
      ),
    ).toBeNull();
  });

  it('is 0 where every hour measured 0', () => {
    expect(predictedDailyMean(hoursOf(0), 'pm10')).toMatchObject({ c12: 0, c4: 0, mean: 0 });
  });

  it('refuses a list that is not twelve hours, and values that are no concentration', () => {
    expect(() => predictedDailyMean(hoursOf(10).slice(1), 'pm10')).toThrow(RangeError);
    expect(() => predictedDailyMean(hoursOf(10, -1), 'pm10')).toThrow(RangeError);
    expect(() => predictedDailyMean(hoursOf(10, NaN), 'pm10')).toThrow(RangeError);
  });

  it('never adjusts beyond a quarter, nor above what was measured', () => {
    const hour = fc.option(fc.integer({ min: 0, max: 900 }), { freq: 12 });
    const hours = fc.array(hour, { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(hours, fc.constantFrom('pm10', 'pm25'), (values, pollutant) => {
        const result = predictedDailyMean(values, pollutant);
        fc.pre(result !== null);
        const last = values.slice(-4).filter((value) => value !== null);
        const plain = last.reduce((total, value) => total + value, 0) / last.length;
        expect(result.c4).toBeGreaterThanOrEqual(0.75 * plain - 1e-9);
        expect(result.c4).toBeLessThanOrEqual(plain + 1e-9);
        expect(result.mean).toBeCloseTo((result.c12 + result.c4) / 2, 9);
      }),
    );
  });
});

describe('comprehensiveIndex', () => {
  /** What AirKorea published for Dobong-gu; its 24-hour means of dust are not in the example. */
  const dobong = { so2: 0.002, co: 0.4, o3: 0.039, no2: 0.015, pm10: 27 };

  it('agrees with AirKorea on Dobong-gu: 58, moderate, decided by ozone', () => {
    // PM2.5 had grade 2 and did not exceed 58, so its mean was 16 to 18.
    for (const pm25 of [16, 17, 18]) {
      expect(comprehensiveIndex({ ...dobong, pm25 })).toMatchObject({
        kind: 'known',
        index: 58,
        grade: 'moderate',
        decidedBy: 'o3',
        surcharge: 0,
        surchargeBecause: [],
        aboveScale: false,
      });
    }
  });

  it('would miss Dobong-gu by one if hourly PM2.5 (19) stood in for the 24-hour mean', () => {
    const result = comprehensiveIndex({ ...dobong, pm25: 19 });
    expect(result).toMatchObject({ index: 59, decidedBy: 'pm25' });
  });

  it('agrees with Dongdaemun-gu: 95, moderate, decided by PM2.5', () => {
    const hour = { so2: 0.003, co: 0.4, o3: 0.046, no2: 0.008, pm10: 56, pm25: 33.06 };
    const result = comprehensiveIndex(hour);
    expect(result).toMatchObject({ index: 95, grade: 'moderate', decidedBy: 'pm25' });
  });

  it('explains every pollutant given, in order, and leaves out the others', () => {
    const result = comprehensiveIndex({ ...clean, co: null });
    expect(result.kind === 'known' && result.subIndices).toEqual([
      subIndex('o3', 0.01),
      subIndex('no2', 0.01),
      subIndex('pm10', 10),
      subIndex('pm25', 5),
    ]);
  });

  it('is 0 for air without any of them', () => {
    const result = comprehensiveIndex({ o3: 0, no2: 0, pm10: 0, pm25: 0 });
    expect(result).toMatchObject({ index: 0, grade: 'good', decidedBy: 'o3' });
  });

  it('is unknown without PM2.5, and names it', () => {
    const unknown = { kind: 'unknown', missing: ['pm25'] };
    expect(comprehensiveIndex({ ...clean, pm25: null })).toEqual(unknown);
    expect(comprehensiveIndex({ o3: 0.01, no2: 0.01, pm10: 10 })).toEqual(unknown);
  });

  it('needs neither SO2 nor CO, but each of the other four', () => {
    expect(comprehensiveIndex(clean).kind).toBe('known');
    const missing = ['o3', 'no2', 'pm10', 'pm25'];
    expect(comprehensiveIndex({ so2: 0.01, co: 1 })).toEqual({ kind: 'unknown', missing });
  });

  it('adds nothing for one bad pollutant', () => {
    expect(comprehensiveIndex({ ...clean, pm25: 36 })).toMatchObject({
      index: 101,
      grade: 'bad',
      surcharge: 0,
      surchargeBecause: ['pm25'],
    });
  });

  it('adds nothing for two pollutants at the top of moderate', () => {
    const result = comprehensiveIndex({ ...clean, pm10: 80, pm25: 35 });
    expect(result).toMatchObject({ index: 100, surcharge: 0, surchargeBecause: [] });
  });

  it('adds 50 to the highest for exactly two, which can raise the grade', () => {
    // PM2.5 70: 101 + 149 × 34 / 39 = 230.9
    expect(comprehensiveIndex({ ...clean, pm10: 81, pm25: 70 })).toMatchObject({
      index: 281,
      grade: 'very-bad',
      decidedBy: 'pm25',
      surcharge: 50,
      surchargeBecause: ['pm10', 'pm25'],
    });
  });

  it('adds 75 for three and no more for four, very bad ones and SO2 or CO among them', () => {
    const three = { ...clean, so2: 0.051, pm10: 81, pm25: 36 };
    expect(comprehensiveIndex(three)).toMatchObject({
      index: 176,
      grade: 'bad',
      surcharge: 75,
      surchargeBecause: ['so2', 'pm10', 'pm25'],
    });
    expect(comprehensiveIndex({ ...three, co: 15.01 })).toMatchObject({
      index: 326,
      grade: 'very-bad',
      decidedBy: 'co',
      surcharge: 75,
      surchargeBecause: ['so2', 'co', 'pm10', 'pm25'],
    });
  });

  it('names the first in the order of pollutants where several are highest', () => {
    const tie = comprehensiveIndex({ pm25: 35, pm10: 80, no2: 0.06, o3: 0.01 });
    expect(tie).toMatchObject({ index: 100, decidedBy: 'no2' });
  });

  it('stays within the scale of 500 and says when it was cut off', () => {
    // PM10 600 is 500 exactly: alone it is within the scale, with the surcharge it is not.
    const alone = comprehensiveIndex({ ...clean, pm10: 600 });
    expect(alone).toMatchObject({ index: 500, surcharge: 0, aboveScale: false });
    const two = comprehensiveIndex({ ...clean, pm10: 600, pm25: 36 });
    expect(two).toMatchObject({ index: 500, surcharge: 50, aboveScale: true });
    const beyond = comprehensiveIndex({ ...clean, pm10: 601 });
    expect(beyond).toMatchObject({ index: 500, surcharge: 0, aboveScale: true });
  });

  it('refuses a negative concentration', () => {
    expect(() => comprehensiveIndex({ ...clean, so2: -0.001 })).toThrow(RangeError);
  });

  it('is the highest sub-index plus the surcharge, graded by its own value', () => {
    const input = fc.record(
      {
        so2: fc.option(fc.double({ min: 0, max: 0.3, noNaN: true })),
        co: fc.option(fc.double({ min: 0, max: 20, noNaN: true })),
        o3: fc.double({ min: 0, max: 0.3, noNaN: true }),
        no2: fc.double({ min: 0, max: 0.4, noNaN: true }),
        pm10: fc.double({ min: 0, max: 700, noNaN: true }),
        pm25: fc.double({ min: 0, max: 600, noNaN: true }),
      },
      { requiredKeys: ['o3', 'no2', 'pm10', 'pm25'] },
    );
    fc.assert(
      fc.property(input, (concentrations) => {
        const result = comprehensiveIndex(concentrations);
        if (result.kind === 'unknown') throw new Error('All four were given.');
        const indices = result.subIndices.map((sub) => sub.index);
        const bad = indices.filter((index) => index > 100).length;
        const surcharge = bad >= 3 ? 75 : bad === 2 ? 50 : 0;
        expect(result.index).toBe(Math.min(500, Math.max(...indices) + surcharge));
        expect(result.grade).toBe(gradeOfIndex(result.index));
      }),
    );
  });
});

import type { Pollutant } from '../../src/domain/air/air-quality-index.ts';
import type { Grade } from '../../src/domain/grade.ts';

/** In the order of the tables, with the digits that the service gives. */
export const measured: readonly {
  readonly id: Pollutant;
  readonly decimals: number;
  readonly to: number;
}[] = [
  { id: 'pm25', decimals: 0, to: 2000 },
  { id: 'pm10', decimals: 0, to: 5000 },
  { id: 'o3', decimals: 3, to: 1 },
  { id: 'no2', decimals: 3, to: 2 },
  { id: 'co', decimals: 1, to: 50 },
  { id: 'so2', decimals: 3, to: 1 },
];

/** The services write PM-2.5, other copies PM2.5 or PM25. */
export const pollutantWords: Readonly<Record<string, Pollutant>> = {
  'PM-2.5': 'pm25',
  'PM2.5': 'pm25',
  PM25: 'pm25',
  초미세먼지: 'pm25',
  'PM-10': 'pm10',
  PM10: 'pm10',
  미세먼지: 'pm10',
  O3: 'o3',
  오존: 'o3',
  NO2: 'no2',
  이산화질소: 'no2',
  CO: 'co',
  일산화탄소: 'co',
  SO2: 'so2',
  아황산가스: 'so2',
};

export const gradeWords: Readonly<Record<string, Grade>> = {
  좋음: 'good',
  보통: 'moderate',
  나쁨: 'bad',
  매우나쁨: 'very-bad',
  '매우 나쁨': 'very-bad',
};

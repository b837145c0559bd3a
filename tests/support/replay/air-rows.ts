import { lastStep, noise, wholeNoise } from './moment.ts';
import { replayDistricts } from './replay-districts.ts';

/** What a station measures in an hour; the index follows from the figures only roughly. */
export interface AirHour {
  readonly pm10: number;
  readonly pm25: number;
  readonly ozone: number;
  readonly no2: number;
  readonly co: number;
  readonly so2: number;
  readonly cai: number;
  readonly grade: string;
  readonly decides: string;
}

/** Made up: near what the city measures on a day in autumn. */
export function airHour(station: string, hour: string): AirHour {
  const haze = noise('haze', hour);
  const pm25 = Math.round(6 + 38 * haze + 14 * noise('pm25', station, hour));
  const pm10 = Math.round(pm25 * 1.5 + 18 * noise('pm10', station, hour));
  const thousandths = (from: number, to: number, word: string): number =>
    wholeNoise(from, to, word, station, hour) / 1000;
  const cai = Math.round(
    pm25 <= 15 ? pm25 * 3.3 : pm25 <= 35 ? 51 + (pm25 - 16) * 2.58 : 101 + (pm25 - 36) * 3.8,
  );
  return {
    pm10,
    pm25,
    ozone: thousandths(8, 29, 'o3'),
    no2: thousandths(8, 28, 'no2'),
    co: wholeNoise(3, 7, 'co', station, hour) / 10,
    so2: thousandths(2, 4, 'so2'),
    cai,
    grade: cai <= 50 ? '좋음' : cai <= 100 ? '보통' : cai <= 250 ? '나쁨' : '매우나쁨',
    decides: 'PM-2.5',
  };
}

/** `RealtimeCityAir` with the names of 2026. */
export function realtimeCityAir(now: Date) {
  const { compact } = lastStep(now, 60);
  return replayDistricts.map(({ name, zone }) => {
    const air = airHour(name, compact);
    return {
      MSRMT_DT: compact,
      SAREA_NM: zone,
      MSRSTN_NM: name,
      PM: air.pm10,
      FPM: air.pm25,
      OZON: air.ozone,
      NTDX: air.no2,
      CBMX: air.co,
      SPDX: air.so2,
      CAI_GRD: air.grade,
      CAI_IDX: air.cai,
      CRST_SBSTN: air.decides,
    };
  });
}

/** `ListAirQualityByDistrictService`: the same hour, all as text. */
export function airByDistrict(now: Date) {
  const { compact } = lastStep(now, 60);
  return replayDistricts.map(({ name, stationCode }) => {
    const air = airHour(name, compact);
    return {
      MSRMT_YMD: compact,
      MSRSTN_PBADMS_CD: stationCode,
      MSRSTN_NM: name,
      CAI: String(air.cai),
      CAI_GRD: air.grade,
      CRST_SBSTN: air.decides,
      NTDX: air.no2.toFixed(3),
      OZON: air.ozone.toFixed(3),
      CBMX: air.co.toFixed(1),
      SPDX: air.so2.toFixed(3),
      PM: String(air.pm10),
      FPM: String(air.pm25),
    };
  });
}

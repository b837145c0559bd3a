import { noise, wholeNoise } from './moment.ts';
import { replayStations, type ReplayStation } from './replay-stations.ts';

/** Every eighth station is closed: the list of bikes has fewer stations than the list of stations. */
const openStations = replayStations.filter((_, at) => at % 8 !== 7);

/** Bikes at a station, another number every few minutes; some racks are over-full. */
export function bikesAt({ id, racks }: ReplayStation, now: Date): number {
  const minute = Math.floor(now.getTime() / 60_000);
  const step = Math.floor((minute + wholeNoise(0, 4, 'shift', id)) / 5);
  return Math.floor((racks ?? 10) * noise('bikes', id, step) ** 1.6 * 1.25);
}

const numbered = ({ id, name }: ReplayStation): string =>
  /^\d/.test(name) ? name : `${id.replace(/\D/g, '')}. ${name}`;

export const bikeList = (now: Date) =>
  openStations.map((station) => {
    const bikes = bikesAt(station, now);
    const racks = station.racks ?? 0;
    return {
      rackTotCnt: String(racks),
      stationName: numbered(station),
      parkingBikeTotCnt: String(bikes),
      shared: String(racks === 0 ? 0 : Math.round((bikes / racks) * 100)),
      stationLatitude: station.lat.toFixed(8),
      stationLongitude: station.lon.toFixed(8),
      stationId: station.id,
    };
  });

export const stationInfo = () =>
  replayStations.map((station, at) => ({
    STA_LOC: station.district,
    RENT_ID: station.id,
    RENT_NO: station.id.replace(/\D/g, '').padStart(5, '0'),
    RENT_NM: station.name,
    RENT_ID_NM: numbered(station),
    HOLD_NUM: station.racks === null ? '' : String(station.racks),
    STA_ADD1: station.address,
    STA_ADD2: '',
    STA_LAT: station.lat.toFixed(8),
    STA_LONG: station.lon.toFixed(8),
    START_INDEX: 0,
    END_INDEX: 0,
    RNUM: String(at + 1),
  }));

const genders = ['', 'F', 'M'];
const ages = ['~10대', '20대', '30대', '40대', '50대', '60대', '70대~'];

/** `tbCycleRentUseMonthInfo` of a month, for the first stations only: the real list has 100,000 rows. */
export const monthlyUse = (month: string) =>
  replayStations.slice(0, 150).flatMap((station) =>
    genders.flatMap((gender) =>
      ages.map((age) => {
        const rents = wholeNoise(0, 180, month, station.id, gender, age);
        return {
          RENT_NM: month,
          STATION_NO: Number(station.id.replace(/\D/g, '')),
          STATION_NAME: numbered(station),
          GENDER_CD: gender,
          AGE_TYPE: age,
          USE_CNT: String(rents),
          CARBON_AMT: (rents * 0.55).toFixed(2),
          MOVE_METER: (rents * 2400).toFixed(2),
          MOVE_TIME: String(rents * 19),
        };
      }),
    ),
  );

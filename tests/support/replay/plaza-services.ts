import { airByDistrict, realtimeCityAir } from './air-rows.ts';
import { bikeList, monthlyUse, stationInfo } from './bike-rows.ts';
import { seoulMoment } from './moment.ts';
import { necessaryPrices } from './price-rows.ts';
import { accidentInfo, trafficInfo } from './road-rows.ts';

export type Row = Readonly<Record<string, unknown>>;

interface Service {
  readonly rows: (now: Date, filters: readonly string[]) => readonly Row[];
  /** Rows that the service says it has; the size of a page for `bikeList`. */
  readonly listed?: (all: number, page: number) => unknown;
  readonly xmlOnly?: boolean;
}

/** Keeps the rows whose fields are what the filters ask, by position. */
const filtered = (rows: readonly Row[], filters: readonly string[], fields: readonly string[]) =>
  rows.filter((row) =>
    fields.every((field, at) => {
      const asked = filters[at] ?? '';
      return asked === '' || String(row[field]).startsWith(asked);
    }),
  );

export const plazaServices: Readonly<Record<string, Service>> = {
  RealtimeCityAir: {
    // A station without its region gives nothing.
    rows: (now, filters) =>
      (filters[1] ?? '') !== '' && (filters[0] ?? '') === ''
        ? []
        : filtered(realtimeCityAir(now), filters, ['SAREA_NM', 'MSRSTN_NM']),
  },
  ListAirQualityByDistrictService: {
    rows: (now, filters) => filtered(airByDistrict(now), filters, ['MSRSTN_PBADMS_CD']),
  },
  bikeList: { rows: bikeList, listed: (_, page) => page },
  tbCycleStationInfo: { rows: stationInfo, listed: String },
  tbCycleRentUseMonthInfo: {
    // A month is there when it is over.
    rows: (now, [month = '']) =>
      /^20\d{4}$/.test(month) && month < seoulMoment(now).compactDay.slice(0, 6)
        ? monthlyUse(month)
        : [],
  },
  TrafficInfo: { rows: (now, [link = '']) => trafficInfo(link, now), xmlOnly: true },
  AccInfo: { rows: accidentInfo, xmlOnly: true },
  ListNecessariesPricesService: {
    rows: (now, filters) =>
      filtered(necessaryPrices(now), filters, ['M_NAME', 'PRDLST_NM', 'P_YEAR_MONTH']),
  },
};

import type {
  LiveField,
  LiveOnlySource,
  LiveSourceOf,
} from '../../scripts/connectors/live-source.ts';
import { districtHours } from './district-hours.ts';

export const source: LiveOnlySource = { kind: 'live' };

/** What stands for "no value"; a bare 0 is refused later, on record as a broken sensor. */
const missing = [
  '-',
  '점검중',
  '운휴중',
  '점검및교정',
  '장비점검',
  '자료이상',
  '통신장애',
  '측정불가',
];

const field = (name: string, ...headers: readonly string[]): LiveField => ({
  name,
  headers,
  missing,
});

/** New names first, then those of before 2025. */
const shared: readonly LiveField[] = [
  field('o3', 'OZON', 'O3', 'OZONE'),
  field('no2', 'NTDX', 'NO2', 'NITROGEN'),
  field('co', 'CBMX', 'CO', 'CARBON'),
  field('so2', 'SPDX', 'SO2', 'SULFUROUS'),
  field('pm10', 'PM', 'PM10'),
  field('pm25', 'FPM', 'PM25'),
];

export const live: LiveSourceOf = () => ({
  parts: {
    regions: {
      request: { connector: 'seoul-open-api', service: 'RealtimeCityAir', format: 'json' },
      fields: [
        field('measured_at', 'MSRMT_DT', 'MSRDT'),
        { ...field('zone', 'SAREA_NM', 'MSRRGN_NM'), optional: true },
        field('station', 'MSRSTN_NM', 'MSRSTE_NM'),
        ...shared,
        field('grade', 'CAI_GRD', 'IDEX_NM'),
        field('cai', 'CAI_IDX', 'IDEX_MVL'),
        field('decided_by', 'CRST_SBSTN', 'ARPLT_MAIN'),
      ],
    },
    districts: {
      insteadOf: 'regions',
      request: {
        connector: 'seoul-open-api',
        service: 'ListAirQualityByDistrictService',
        format: 'json',
      },
      fields: [
        field('measured_at', 'MSRMT_YMD', 'MSRDATE'),
        { ...field('zone', 'MSRSTN_PBADMS_CD', 'MSRADMCODE'), optional: true },
        field('station', 'MSRSTN_NM', 'MSRSTENAME'),
        ...shared,
        field('grade', 'CAI_GRD', 'GRADE'),
        field('cai', 'CAI', 'MAXINDEX'),
        field('decided_by', 'CRST_SBSTN', 'POLLUTANT'),
      ],
    },
  },
  extract: ({ regions, districts }) => districtHours((regions ?? districts)?.fieldRows ?? []),
});

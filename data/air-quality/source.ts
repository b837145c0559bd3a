import type { FileSource } from '../../scripts/connectors/file-source.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { otherStations } from './stations.ts';

export const source: FileSource = {
  kind: 'files',
  files: /^seoul-air-daily-\d{4}\.(csv|xlsx)$/,
  columns: [
    { name: 'measured_on', headers: ['측정일시'] },
    { name: 'station', headers: ['측정소명'] },
    { name: 'no2', headers: ['이산화질소농도(ppm)'] },
    { name: 'o3', headers: ['오존농도(ppm)'] },
    // The files of 2014 to 2017 call carbon monoxide "carbon dioxide".
    { name: 'co', headers: ['일산화탄소농도(ppm)', '이산화탄소농도(ppm)'] },
    { name: 'so2', headers: ['아황산가스농도(ppm)', '아황산가스(ppm)'] },
    { name: 'pm10', headers: ['미세먼지농도(㎍/㎥)', '미세먼지(㎍/㎥)'] },
    { name: 'pm25', headers: ['초미세먼지농도(㎍/㎥)', '초미세먼지(㎍/㎥)'] },
  ],
  lookups: {
    known_station: {
      columns: ['station', 'kind', 'area'],
      rows: [
        ...seoul.districts.map((district) => [district.name.ko, 'district', district.code]),
        ...otherStations.map((station) => [station.name, station.kind, null]),
      ],
    },
  },
};

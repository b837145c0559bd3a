import type { FileSource } from '../../scripts/connectors/file-source.ts';
import { seoul } from '../../src/domain/places/seoul.ts';

export const source: FileSource = {
  kind: 'files',
  files: /사고지표.*\.xlsx$/,
  columns: [
    { name: 'province', headers: ['광역'] },
    { name: 'district', headers: ['기초'] },
    { name: 'name', headers: ['지점명'] },
    { name: 'accidents', headers: ['건수'] },
    { name: 'fatal_accidents', headers: ['사망(건)'] },
    { name: 'serious_accidents', headers: ['중상(건)'] },
    { name: 'slight_accidents', headers: ['경상(건)'] },
    { name: 'reported_accidents', headers: ['부상(건)'] },
    { name: 'deaths', headers: ['사망(명)'] },
    { name: 'serious', headers: ['중상(명)'] },
    { name: 'slight', headers: ['경상(명)'] },
    { name: 'reported', headers: ['부상(명)'] },
    { name: 'latitude', headers: ['위도'] },
    { name: 'longitude', headers: ['경도'] },
    { name: 'kind', headers: ['주요사고유형'] },
  ],
  // Counts by vehicle, violation, season, hour and weather, and indices that no one explains.
  ignoredHeaders: [
    '사업용 비사업용 기타 중앙선침범 신호위반 안전거리미확보 불법유턴 과속 안전운전불이행',
    '교차로위반 보행자보호위반 차로위반 직진우회전방해 법규-기타 봄 여름 가을 겨울 새벽 출퇴근',
    '주간 심야 맑음 흐림 비 안개 눈 기상-기타 대형사고 치사율(%) 다발도 심각도 통합지수 심각도(명)',
  ].flatMap((headers) => headers.split(' ')),
  lookups: {
    known_district: {
      columns: ['district', 'area'],
      rows: seoul.districts.map(({ name, code }) => [name.ko, code]),
    },
  },
  innerTables: ['control'],
};

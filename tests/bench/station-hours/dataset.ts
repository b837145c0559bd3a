import { definition as daily } from '../../../data/air-quality/dataset.ts';
import { defineDataset } from '../../../src/domain/dataset.ts';

/** The daily dataset as it would be with hourly files: the same table of days and districts. */
export const definition = defineDataset({
  ...daily,
  id: 'station-hours',
  title: { ko: '시간별 측정 (성능 시험)', en: 'Hours by station (bench)' },
  summary: {
    ko: '성능을 재려고 만든 파일입니다. 측정값이 아닙니다.',
    en: 'A file generated to measure speed. Its values are not measurements.',
  },
  frequency: 'HOURLY',
  tables: daily.tables.filter((table) => table.name === 'daily'),
  views: [],
  topicOrder: null,
  rejectReasons: {
    ...daily.rejectReasons,
    'not-an-hour': {
      ko: '0시부터 23시까지의 정시가 아닙니다',
      en: 'not a full hour from 00 to 23',
    },
  },
});

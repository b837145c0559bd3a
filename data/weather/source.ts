import type { FileSource } from '../../scripts/connectors/file-source.ts';

export const source: FileSource = {
  kind: 'files',
  files: /^weather\.csv$/,
  // Two header rows: 기온 (℃) over 평균, 평균최고 and so on; a row a month, such as "2005. 01".
  columns: [{ name: 'month', headers: ['시점'] }],
  crosstab: { headers: ['quantity', 'kind'] },
  lookups: {
    // What a column is called here. `lowest` and `highest` are what Seoul's weather cannot leave.
    known_column: {
      columns: ['quantity', 'kind', 'field', 'lowest', 'highest'],
      rows: [
        ['기온 (℃)', '평균', 'temperature', '-30', '45'],
        ['기온 (℃)', '평균최고', 'mean_high', '-30', '45'],
        ['기온 (℃)', '극점최고', 'hottest', '-30', '45'],
        ['기온 (℃)', '평균최저', 'mean_low', '-30', '45'],
        ['기온 (℃)', '극점최저', 'coldest', '-30', '45'],
        ['강수량 (mm)', '소계', 'rain', '0', '3000'],
        ['상대습도 (%)', '평균', 'humidity', '0', '100'],
        ['상대습도 (%)', '최소', 'driest', '0', '100'],
        ['평균해면기압 (hpa)', '소계', 'pressure', '900', '1100'],
        ['이슬점온도 (℃)', '소계', 'dew_point', '-40', '35'],
        ['평균운량 (10%)', '소계', 'cloud', '0', '10'],
        ['일조시간 (hr)', '소계', 'sunshine', '0', '500'],
        ['최심신적설 (㎝)', '소계', 'snow', '0', '200'],
        ['바람 (m/s)', '평균풍속', 'wind', '0', '60'],
        ['바람 (m/s)', '최대풍속', 'strongest_wind', '0', '60'],
        ['바람 (m/s)', '최대순간풍속', 'gust', '0', '100'],
      ],
    },
  },
};

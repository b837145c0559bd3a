import type { LocalText } from '../../src/domain/language.ts';

/** A column of the answer, under its own name there, and what it is. */
interface Column {
  readonly name: string;
  readonly header: string;
  readonly title: LocalText;
  readonly unit?: string;
}

const column = (name: string, header: string, ko: string, en: string, unit?: string): Column => ({
  name,
  header,
  title: { ko, en },
  ...(unit === undefined ? {} : { unit }),
});

const pollutants = [
  ['pm25', '초미세먼지(PM2.5)', 'PM2.5', 'µg/m³'],
  ['pm10', '미세먼지(PM10)', 'PM10', 'µg/m³'],
  ['o3', '오존', 'Ozone', 'ppm'],
  ['no2', '이산화질소', 'NO₂', 'ppm'],
  ['co', '일산화탄소', 'CO', 'ppm'],
  ['so2', '아황산가스', 'SO₂', 'ppm'],
] as const;

/** Every value of the answer: nothing is left out, nothing is added to them. */
export const columns: readonly Column[] = [
  column('station', 'stationName', '측정소', 'Station'),
  column('region', 'sidoName', '시도', 'Region'),
  column('network', 'mangName', '측정망', 'Network'),
  column('data_time', 'dataTime', '측정 시각(적힌 그대로)', 'Time as it is written'),
  ...pollutants.map(([id, ko, en, unit]) => column(id, `${id}Value`, ko, en, unit)),
  column('pm25_24h', 'pm25Value24', '초미세먼지 24시간 예측 이동평균', 'PM2.5, 24 hours', 'µg/m³'),
  column('pm10_24h', 'pm10Value24', '미세먼지 24시간 예측 이동평균', 'PM10, 24 hours', 'µg/m³'),
  column('khai', 'khaiValue', '통합대기환경지수', 'Index (CAI)'),
  column('khai_grade', 'khaiGrade', '통합대기환경지수 등급(1~4)', 'Grade of the index, 1 to 4'),
  ...pollutants.map(([id, ko, en]) =>
    column(`${id}_grade`, `${id}Grade`, `${ko} 등급(1~4)`, `Grade of ${en}, 1 to 4`),
  ),
  column('pm25_grade_1h', 'pm25Grade1h', '초미세먼지 1시간 등급', 'Grade of PM2.5, one hour'),
  column('pm10_grade_1h', 'pm10Grade1h', '미세먼지 1시간 등급', 'Grade of PM10, one hour'),
  ...pollutants.map(([id, ko, en]) =>
    column(`${id}_flag`, `${id}Flag`, `${ko} 상태`, `State of ${en}`),
  ),
];

/** Without these a row says nothing. */
export const required: ReadonlySet<string> = new Set(['station', 'data_time']);

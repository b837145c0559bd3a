import proj4 from 'proj4';
import { lastStep, minutesBefore, wholeNoise } from './moment.ts';

/** Links that are known to answer, with the speed that traffic allows at best. */
const links = new Map<string, number>([
  ['1040004100', 80],
  ['1240004900', 80],
  ['1130004900', 70],
  ['1210030700', 45],
  ['1000001600', 40],
  ['1030002000', 70],
  ['1070001600', 70],
  ['1240000600', 50],
  ['1210002800', 55],
  ['1220028800', 45],
  ['1220003800', 90],
]);

/** `TrafficInfo` of a link; none for a link that is not known. */
export function trafficInfo(link: string, now: Date) {
  const best = links.get(link);
  if (best === undefined) return [];
  const speed = wholeNoise(8, best, 'speed', link, lastStep(now, 5).compact);
  return [{ link_id: link, prcs_spd: speed, prcs_trv_time: Math.round(9000 / speed) }];
}

/** EPSG:5181, in which the traffic centre gives places. */
const trafficCentre =
  '+proj=tmerc +lat_0=38 +lon_0=127 +k=1 +x_0=200000 +y_0=500000 +ellps=GRS80 +units=m +no_defs';

type Line = readonly [
  kind: string,
  sub: string,
  lat: number,
  lon: number,
  begunMinutesBefore: number,
  lastsMinutes: number,
  link: string,
  text: string,
];

/** The last one stands in Gwacheon, outside the city, as the service gives some. */
const incidents: readonly Line[] = [
  ['A01', '01B01', 37.5559, 126.9723, 25, 60, '1000001600', '서울역 앞 1차로 승용차 추돌사고'],
  ['A02', '02B01', 37.5267, 126.9336, 12, 40, '1240004900', '올림픽대로 여의도 부근 고장차량'],
  ['A04', '04B01', 37.5046, 127.0489, 600, 2880, '1220028800', '선릉역 3차로 공사\r- 야간 작업'],
  ['A04', '04B02', 37.5796, 126.977, 1440, 10_080, '1000001600', '사직로 상수도 공사 <하위 1차로>'],
  ['A10', '10B01', 37.5701, 126.9768, 90, 240, '1000001600', '세종대로 집회, 광화문 방향 통제'],
  ['A08', '08B01', 37.6541, 127.0568, 35, 90, '1030002000', '노원역 부근 화재 진압, 전면 통제'],
  ['A11', '11B01', 37.5576, 126.9369, 2880, 43_200, '1130017700', '연세로 긴급차량, 자전거만 통행'],
  ['A13', '13B01', 37.4292, 126.9877, 50, 250, '1300000100', '과천대로 남태령 아래 안내'],
];

const hour = 60;
const day = 1440;

/** `AccInfo`: what goes on now. Short ones are others every hour, long ones every day. */
export const accidentInfo = (now: Date) =>
  incidents.map(([kind, sub, lat, lon, before, lasts, link, text], at) => {
    const step = lastStep(now, lasts < 300 ? hour : day);
    const begun = minutesBefore(step.instant, before);
    const cleared = minutesBefore(step.instant, before - lasts - (lasts < 300 ? hour : day));
    const [x, y] = proj4(trafficCentre, [lon, lat]);
    const time = begun.compact.slice(8);
    return {
      acc_id: `${Math.floor(step.instant.getTime() / 3_600_000)}${at}`,
      occr_date: begun.compactDay,
      // With and without seconds, as they come.
      occr_time: at % 2 === 0 ? time : `${time}00`,
      exp_clr_date: cleared.compactDay,
      exp_clr_time: `${cleared.compact.slice(8)}00`,
      acc_type: kind,
      acc_dtype: sub,
      link_id: link,
      grs80tm_x: x,
      grs80tm_y: y,
      acc_info: text,
      acc_road_code: '',
    };
  });

import { airHour } from './air-rows.ts';
import { bikesAt } from './bike-rows.ts';
import { lastStep, minutesBefore, noise, seoulMoment, wholeNoise } from './moment.ts';
import type { ReplayPlace } from './replay-places.ts';
import { replayStations } from './replay-stations.ts';

const levels = ['여유', '보통', '약간 붐빔', '붐빔'];
const messages = [
  '사람이 몰려있을 가능성이 낮고 붐빔은 거의 느껴지지 않아요.',
  '사람이 몰려있을 수 있지만 크게 붐비지는 않아요.',
  '사람들이 몰려있을 가능성이 크고 붐빈다고 느낄 수 있어요.',
  '사람들이 몰려있을 가능성이 매우 크고 많이 붐빈다고 느낄 수 있어요.',
];

/** People at a place in a five-minute step: more by day than by night. */
function crowdAt(place: ReplayPlace, moment: { readonly compact: string; readonly time: string }) {
  const hour = Number(moment.time.slice(0, 2));
  const daily = 0.35 + 0.65 * Math.sin((Math.PI * Math.max(0, hour - 5)) / 19);
  const size = wholeNoise(8, 60, 'size', place.code);
  const share = daily * (0.55 + 0.45 * noise('crowd', place.code, moment.compact));
  const least = Math.max(1, Math.round(size * share)) * 1000;
  const level = Math.min(3, Math.floor(share * 4.2));
  return { least, most: least + 2000, level: levels[level] ?? '', message: messages[level] ?? '' };
}

const share = (place: ReplayPlace, word: string): string =>
  (noise(word, place.code) * 20 + 5).toFixed(1);

function livePopulation(place: ReplayPlace, now: Date) {
  const moment = lastStep(now, 5);
  const crowd = crowdAt(place, moment);
  const tens = [0, 10, 20, 30, 40, 50, 60, 70];
  return {
    AREA_NM: place.name,
    AREA_CD: place.code,
    AREA_CONGEST_LVL: crowd.level,
    AREA_CONGEST_MSG: crowd.message,
    AREA_PPLTN_MIN: String(crowd.least),
    AREA_PPLTN_MAX: String(crowd.most),
    MALE_PPLTN_RATE: '48.7',
    FEMALE_PPLTN_RATE: '51.3',
    ...Object.fromEntries(tens.map((age) => [`PPLTN_RATE_${age}`, share(place, `age${age}`)])),
    RESNT_PPLTN_RATE: '21.4',
    NON_RESNT_PPLTN_RATE: '78.6',
    REPLACE_YN: noise('replace', place.code) > 0.95 ? 'Y' : 'N',
    PPLTN_TIME: `${moment.day} ${moment.time}`,
    FCST_YN: 'Y',
    FCST_PPLTN: Array.from({ length: 12 }, (_, at) => {
      const later = seoulMoment(
        new Date(lastStep(now, 60).instant.getTime() + (at + 1) * 3_600_000),
      );
      const expected = crowdAt(place, later);
      return {
        FCST_TIME: `${later.day} ${later.time}`,
        FCST_CONGEST_LVL: expected.level,
        FCST_PPLTN_MIN: String(expected.least),
        FCST_PPLTN_MAX: String(expected.most),
      };
    }),
  };
}

const index = (speed: number): string => (speed < 15 ? '정체' : speed < 25 ? '서행' : '원활');

/** Short roads around the place, with the line that a map draws. */
function roads(place: ReplayPlace, now: Date) {
  const { day, time, compact } = lastStep(now, 5);
  const count = wholeNoise(3, 8, 'roads', place.code);
  const list = Array.from({ length: count }, (_, at) => {
    const speed = wholeNoise(6, 48, 'road', place.code, at, compact);
    const turn = (Math.PI * 2 * at) / count;
    const point = (metres: number): string => {
      const lon = place.lon + (Math.cos(turn) * metres) / 88_000;
      const lat = place.lat + (Math.sin(turn) * metres) / 111_000;
      return `${lon.toFixed(8)}_${lat.toFixed(8)}`;
    };
    const number = place.code.slice(3);
    return {
      LINK_ID: `12${number}${String(at).padStart(3, '0')}00`,
      ROAD_NM: `${place.name.split(/[ ·(]/)[0] ?? place.name}로`,
      START_ND_CD: `${number}${at}1`,
      START_ND_NM: `${place.name} 앞`,
      START_ND_XY: point(60),
      END_ND_CD: `${number}${at}2`,
      END_ND_NM: `${place.name} 사거리`,
      END_ND_XY: point(420),
      DIST: '360.0',
      SPD: speed,
      IDX: index(speed),
      XYLIST: [60, 180, 300, 420].map(point).join('|'),
    };
  });
  const mean = Math.round(list.reduce((sum, { SPD }) => sum + SPD, 0) / count);
  return {
    AVG_ROAD_DATA: {
      ROAD_MSG: `해당 장소로 이동·진입시 시간이 조금 걸릴 수 있어요.`,
      ROAD_TRAFFIC_IDX: index(mean),
      ROAD_TRAFFIC_SPD: mean,
      ROAD_TRAFFIC_TIME: `${day} ${time}`,
    },
    ROAD_TRAFFIC_STTS: list,
  };
}

/** Stations within a few hundred metres. */
const bikesNear = (place: ReplayPlace, now: Date) =>
  replayStations
    .filter(({ lat, lon }) => Math.hypot(lat - place.lat, (lon - place.lon) * 0.8) < 0.004)
    .map((station) => {
      const bikes = bikesAt(station, now);
      return {
        SBIKE_SPOT_NM: station.name,
        SBIKE_SPOT_ID: station.id,
        SBIKE_SHARED: String(Math.round((bikes / Math.max(1, station.racks ?? 0)) * 100)),
        SBIKE_PARKING_CNT: String(bikes),
        SBIKE_RACK_CNT: String(station.racks ?? 0),
        SBIKE_X: station.lon,
        SBIKE_Y: station.lat,
      };
    });

function weather(place: ReplayPlace, now: Date) {
  const { day, time, compact } = lastStep(now, 60);
  const air = airHour(place.name, compact);
  return {
    WEATHER_TIME: `${day} ${time}`,
    TEMP: (wholeNoise(20, 180, 'temperature', compact) / 10).toFixed(1),
    HUMIDITY: String(wholeNoise(35, 85, 'humidity', compact)),
    PRECIPITATION: '-',
    PRECPT_TYPE: '없음',
    PM25: String(air.pm25),
    PM10: String(air.pm10),
    AIR_IDX: air.grade,
    AIR_IDX_MVL: air.cai.toFixed(1),
    FCST24HOURS: [],
  };
}

/** Messages go to the whole city or to a district, and stand at every place that they reach. */
function disasterMessages(place: ReplayPlace, now: Date) {
  const { instant } = lastStep(now, 120);
  const written = (minutes: number): string => {
    const { day, time } = minutesBefore(instant, minutes);
    return `${day} ${time}:00`;
  };
  const city = {
    DST_SE_NM: '한파',
    EMRG_STEP_NM: '안전안내',
    MSG_CN: '[서울특별시] 내일 아침 기온이 크게 떨어집니다. 수도계량기 동파에 주의 바랍니다.',
    CRT_DT: written(95),
  };
  const local = {
    DST_SE_NM: '교통통제',
    EMRG_STEP_NM: '긴급재난',
    MSG_CN: `[${place.name}] 주변 도로가 행사로 통제되니 우회 바랍니다.`,
    CRT_DT: written(20),
  };
  return noise('message', place.code) > 0.85 ? [city, local] : [city];
}

const incidents = (place: ReplayPlace, now: Date) => {
  if (noise('incident', place.code) < 0.75) return [];
  const { day, time } = minutesBefore(lastStep(now, 60).instant, 10);
  return [
    {
      ACDNT_OCCR_DT: `${day} ${time}`,
      EXP_CLR_DT: `${day} 23:59`,
      ACDNT_TYPE: '공사',
      ACDNT_DTYPE: '시설물보수',
      ACDNT_INFO: `${place.name} 앞 1차로| 시설물 보수`,
      ACDNT_X: place.lon,
      ACDNT_Y: place.lat,
      ACDNT_TIME: `${day} ${time}`,
    },
  ];
};

/** `CITYDATA` of a place. Empty parts come as `[]`, `""` or null, as they do. */
export const placeDocument = (place: ReplayPlace, now: Date) => ({
  AREA_NM: place.name,
  AREA_CD: place.code,
  LIVE_PPLTN_STTS: [livePopulation(place, now)],
  ROAD_TRAFFIC_STTS: roads(place, now),
  PRK_STTS: [],
  SUB_STTS: '',
  LIVE_SUB_PPLTN: null,
  BUS_STN_STTS: [],
  ACDNT_CNTRL_STTS: incidents(place, now),
  SBIKE_STTS: bikesNear(place, now),
  WEATHER_STTS: [weather(place, now)],
  CHARGER_STTS: [],
  EVENT_STTS: [],
  LIVE_CMRCL_STTS: null,
  LIVE_DST_MESSAGE: disasterMessages(place, now),
});

import { airHour } from './air-rows.ts';
import { lastStep, noise } from './moment.ts';
import { replayDistricts } from './replay-districts.ts';
import { jsonReply, textReply, type Reply } from './reply.ts';

const roadside = [
  '강남대로',
  '강변북로',
  '공항대로',
  '도산대로',
  '동작대로 중앙차로',
  '신촌로',
  '영등포로',
  '정릉로',
  '종로',
  '천호대로',
  '청계천로',
  '한강대로',
  '홍릉로',
  '화랑로',
  '시흥대로',
];

const gradeOf = (value: number, limits: readonly number[]): string =>
  String(limits.filter((limit) => value > limit).length + 1);

function item(station: string, kind: string, now: Date) {
  const { day, time, compact } = lastStep(now, 60);
  const air = airHour(station, compact);
  const isOut = noise('maintenance', station) > 0.94;
  // The hour after midnight is written as the 24th of the day before.
  const before = lastStep(new Date(now.getTime() - 3_600_000), 60).day;
  return {
    stationName: station,
    sidoName: '서울',
    mangName: kind,
    dataTime: time === '00:00' ? `${before} 24:00` : `${day} ${time}`,
    so2Value: air.so2.toFixed(3),
    coValue: air.co.toFixed(1),
    o3Value: air.ozone.toFixed(3),
    no2Value: air.no2.toFixed(3),
    pm10Value: isOut ? '-' : String(air.pm10),
    pm10Value24: String(air.pm10),
    pm25Value: String(air.pm25),
    pm25Value24: String(air.pm25),
    khaiValue: isOut ? '-' : String(air.cai),
    khaiGrade: isOut ? null : gradeOf(air.cai, [50, 100, 250]),
    so2Grade: '1',
    coGrade: '1',
    o3Grade: gradeOf(air.ozone, [0.03, 0.09, 0.15]),
    no2Grade: gradeOf(air.no2, [0.03, 0.06, 0.2]),
    pm10Grade: gradeOf(air.pm10, [30, 80, 150]),
    pm25Grade: gradeOf(air.pm25, [15, 35, 75]),
    pm10Grade1h: isOut ? null : gradeOf(air.pm10, [30, 80, 150]),
    pm25Grade1h: gradeOf(air.pm25, [15, 35, 75]),
    so2Flag: null,
    coFlag: null,
    o3Flag: null,
    no2Flag: null,
    pm10Flag: isOut ? '점검및교정' : null,
    pm25Flag: null,
  };
}

export const airKoreaStations = (now: Date) => [
  ...replayDistricts.map(({ name }) => item(name, '도시대기', now)),
  ...roadside.map((name) => item(name, '도로변대기', now)),
];

/** A mistake is told in XML, whatever was asked. */
export const gatewayFault = (code: number, text: string, status = 200): Reply =>
  textReply(
    `<OpenAPI_ServiceResponse><cmmMsgHeader><errMsg>SERVICE ERROR</errMsg><returnAuthMsg>${text}</returnAuthMsg><returnReasonCode>${code}</returnReasonCode></cmmMsgHeader></OpenAPI_ServiceResponse>`,
    'text/xml',
    { status },
  );

/** `getCtprvnRltmMesureDnsty` */
export function airKoreaReply(parameters: URLSearchParams, key: string, now: Date): Reply {
  if (parameters.get('serviceKey') !== key) {
    return gatewayFault(30, 'SERVICE_KEY_IS_NOT_REGISTERED_ERROR');
  }
  const all = parameters.get('sidoName') === '서울' ? airKoreaStations(now) : [];
  const size = Number(parameters.get('numOfRows') ?? 10);
  const page = Number(parameters.get('pageNo') ?? 1);
  return jsonReply({
    response: {
      body: {
        totalCount: all.length,
        items: all.slice((page - 1) * size, page * size),
        pageNo: page,
        numOfRows: size,
      },
      header: { resultMsg: 'NORMAL_CODE', resultCode: '00' },
    },
  });
}

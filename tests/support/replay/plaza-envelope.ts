import { jsonReply, textReply, xmlOf, xmlReply, type Reply } from './reply.ts';

/** Result codes of the Plaza, with its own words. */
export const plazaCodes = {
  'INFO-000': '정상 처리되었습니다',
  'INFO-100':
    '인증키가 유효하지 않습니다. 인증키가 없는 경우, 열린 데이터 광장 홈페이지에서 인증키를 신청하십시오.',
  'INFO-200': '해당하는 데이터가 없습니다.',
  'ERROR-300': '필수 값이 누락되어 있습니다. 요청인자를 참고 하십시오.',
  'ERROR-301': '파일타입 값이 누락 혹은 유효하지 않습니다. 요청인자 중 TYPE을 확인하십시오.',
  'ERROR-310': '해당하는 서비스를 찾을 수 없습니다. 요청인자 중 SERVICE를 확인하십시오.',
  'ERROR-331': '요청시작위치 값을 확인하십시오. 요청인자 중 START_INDEX를 확인하십시오.',
  'ERROR-332': '요청종료위치 값을 확인하십시오. 요청인자 중 END_INDEX를 확인하십시오.',
  'ERROR-333': '요청위치 값의 타입이 유효하지 않습니다. 요청위치 값은 정수를 입력하세요.',
  'ERROR-334': '요청종료위치 보다 요청시작위치가 더 큽니다.',
  'ERROR-335': '샘플데이터(샘플키:sample) 는 한번에 최대 5건을 넘을 수 없습니다.',
  'ERROR-336': '데이터요청은 한번에 최대 1000건을 넘을 수 없습니다.',
  'ERROR-337': '일별 트래픽 제한을 넘은 호출입니다. 오늘은 더이상 호출할 수 없습니다.',
  'ERROR-500': '서버 오류입니다.',
  'ERROR-600': '데이터베이스 연결 오류입니다.',
  'ERROR-601': 'SQL 문장 오류 입니다.',
} as const;
export type PlazaCode = keyof typeof plazaCodes;

/** Shapes in which a result without rows has been seen. */
export const envelopes = [
  'service',
  'service-empty-row',
  'result',
  'dotted',
  'bare',
  'status',
  'xml',
  'xml-response',
] as const;
export type Envelope = (typeof envelopes)[number];

/** Keys under which services answer that are not named for themselves. */
const roots: Readonly<Record<string, string>> = {
  bikeList: 'rentBikeStatus',
  tbCycleStationInfo: 'stationInfo',
  tbCycleRentUseMonthInfo: 'cycleRentUseMonthInfo',
};
export const rootOf = (service: string): string => roots[service] ?? service;

export function resultReply(code: PlazaCode, envelope: Envelope, service: string): Reply {
  const message = plazaCodes[code];
  const result = { CODE: code, MESSAGE: message };
  switch (envelope) {
    case 'service':
      return jsonReply({ [rootOf(service)]: { RESULT: result } });
    case 'service-empty-row':
      return jsonReply({ [rootOf(service)]: { list_total_count: 0, RESULT: result, row: [] } });
    case 'result':
      return jsonReply({ RESULT: result });
    case 'dotted':
      return jsonReply({ RESULT: { 'RESULT.CODE': code, 'RESULT.MESSAGE': message } });
    case 'bare':
      return jsonReply(result);
    case 'status':
      return jsonReply({ status: 500, code, message, link: '', developerMessage: '', total: 0 });
    case 'xml':
      return textReply(
        `<RESULT><CODE>${code}</CODE><MESSAGE><![CDATA[${message}]]></MESSAGE></RESULT>`,
        'application/xml',
      );
    case 'xml-response':
      return xmlReply('response', { RESULT: result });
  }
}

const success = { CODE: 'INFO-000', MESSAGE: plazaCodes['INFO-000'] };

export function rowsReply(
  service: string,
  format: 'json' | 'xml',
  listed: unknown,
  rows: unknown,
): Reply {
  const content = { list_total_count: listed, RESULT: success, row: rows };
  return format === 'xml'
    ? xmlReply(rootOf(service), content)
    : jsonReply({ [rootOf(service)]: content });
}

/** `citydata` answers with a document, and writes its result with dotted names. */
export function documentReply(document: unknown, format: 'json' | 'xml'): Reply {
  const content = {
    list_total_count: 1,
    RESULT: { 'RESULT.CODE': success.CODE, 'RESULT.MESSAGE': success.MESSAGE },
    CITYDATA: document,
  };
  return format === 'json'
    ? jsonReply(content)
    : textReply(xmlOf('SeoulRtd.citydata', { ...content, RESULT: success }), 'application/xml');
}

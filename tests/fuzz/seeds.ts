import { gzipSync } from 'node:zlib';
import { toCp949 } from '../support/cp949.ts';
import { workbook } from '../support/workbook.ts';
import { zip } from '../support/zip.ts';

/** Short inputs of each kind, written for this: what is right, for chance to spoil. */
const table = '측정일시,측정소명,미세먼지(㎍/㎥)\n20220301,종로구,31\n20220302,"중구, ""옛""",-\n';
const crosstab = '"자치구별(1)",자치구별(2),2005. 01,2005. 01\n합계,소계,"1,093",2\n';

const seoulRows = JSON.stringify({
  bikeList: {
    list_total_count: 2,
    RESULT: { CODE: 'INFO-000', MESSAGE: '정상 처리되었습니다' },
    row: [
      { stationId: 'ST-1', rackTotCnt: '15', stationLatitude: '37.5', stationLongitude: '126.9' },
      { stationId: 'ST-2', rackTotCnt: null, stationLatitude: '0', stationLongitude: '0' },
    ],
  },
});
const seoulFault = '{"RESULT":{"CODE":"INFO-200","MESSAGE":"해당하는 데이터가 없습니다."}}';
const seoulXml =
  '<?xml version="1.0" encoding="UTF-8"?><TrafficInfo><list_total_count>1</list_total_count><RESULT><CODE>INFO-000</CODE><MESSAGE>ok</MESSAGE></RESULT><row><link_id>1</link_id><prcs_spd>21.0</prcs_spd></row></TrafficInfo>';
const gateway = JSON.stringify({
  response: {
    header: { resultCode: '00', resultMsg: 'NORMAL_CODE' },
    body: { totalCount: 1, pageNo: 1, items: [{ stationName: '중구', pm10Value: '-' }] },
  },
});
const gatewayXml =
  '<OpenAPI_ServiceResponse><cmmMsgHeader><errMsg>SERVICE ERROR</errMsg><returnReasonCode>30</returnReasonCode></cmmMsgHeader></OpenAPI_ServiceResponse>';
const ckan = JSON.stringify({
  success: true,
  result: { count: 1, results: [{ id: 'a', title: 'x', resources: [{ format: 'CSV' }] }] },
});
const geojson = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { name: '역' },
      geometry: { type: 'Point', coordinates: [127, 37.5] },
    },
    { type: 'Feature', properties: null, geometry: null },
  ],
});
const gbfs = [
  '{"version":"2.3","data":{"en":{"feeds":[{"name":"station_information","url":"https://b.example/i"},{"name":"station_status","url":"https://b.example/s"}]}}}',
  '{"version":"3.0","last_updated":"2026-11-22T14:00:00+09:00","data":{"feeds":[{"name":"station_information","url":"https://b.example/i"},{"name":"station_status","url":"https://b.example/s"}],"stations":[{"station_id":"1","name":[{"text":"가","language":"ko"}],"lat":37.5,"lon":127,"capacity":10,"num_vehicles_available":3,"last_reported":1700000000}]}}',
];

const texts = (...list: readonly string[]): Buffer[] => list.map((text) => Buffer.from(text));

export const seeds = {
  tables: [
    ...texts(
      table,
      crosstab,
      table.replaceAll(',', '\t'),
      table.replaceAll(',', ';'),
      `\uFEFF${table}`,
    ),
    Buffer.from(toCp949(table.replaceAll('㎍/㎥', 'ppm'))),
    Buffer.from(`\uFEFF${table}`, 'utf16le'),
    Buffer.from(`\uFEFF${table}`, 'utf16le').swap16(),
  ],
  json: texts('[{"a":1,"b":{"c":[1,2]}},{"a":null}]', seoulRows, geojson, gateway),
  xml: texts(
    seoulXml,
    '<list><row id="1"><name>A &amp; B</name></row><row><name><![CDATA[<x>]]></name></row></list>',
  ),
  seoul: texts(seoulRows, seoulFault, seoulXml, '{"status":500,"code":"INFO-100","message":"x"}'),
  gateway: texts(gateway, gatewayXml),
  ckan: texts(ckan),
  gbfs: texts(...gbfs),
  packed: [
    Buffer.from(zip({ 'a.csv': table, 'b/c.json': '[{"x":1}]' })),
    gzipSync(table),
    gzipSync(seoulRows),
  ],
  workbooks: [
    Buffer.from(
      workbook([
        ['일시', '값'],
        [20220301, 1.5],
        ['-', null],
      ]),
    ),
  ],
  dates: texts(
    '20220301',
    '2022-03-01',
    '2022. 03. 01.',
    '2022년 3월 1일',
    '202203012400',
    '2022-03-01 24:00',
    '2022. 1/4',
    '2022년 1월',
    '2005.1',
    '01/12/2017',
    '1,395.5 명',
    '-.5',
    '12%',
  ),
} as const;

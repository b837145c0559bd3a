import { gatewayFault } from '../replay/airkorea-reply.ts';
import { xmlReply, type Reply } from '../replay/reply.ts';

const page = 'https://www.bokjiro.go.kr/ssis-tbu/twataa/wlfareInfo/moveTWAT52011M.do';

/** Made-up services of the ministries. */
const services = [
  {
    servId: 'WLF90000001',
    servNm: '시험용 한부모 지원',
    servDgst: '혼자 아이를 키우는 부모에게 양육비를 지원합니다.',
    servDtlLink: `${page}?wlfareInfoId=WLF90000001&wlfareInfoReldBztpCd=01`,
    jurMnofNm: '성평등가족부',
    jurOrgNm: '가족지원과',
    rprsCtadr: '1577-0000',
    svcfrstRegTs: '20250410',
    onapPsbltYn: 'Y',
    inqNum: '120',
    lifeArray: '영유아,아동',
    intrsThemaArray: '보육,생활지원',
    trgterIndvdlArray: '한부모·조손,저소득',
  },
  {
    servId: 'WLF90000002',
    servNm: '시험용 어르신 일자리',
    servDgst: '일하고 싶은 어르신에게 일자리를 드립니다.',
    servDtlLink: `${page}?wlfareInfoId=WLF90000002&wlfareInfoReldBztpCd=01`,
    jurMnofNm: '보건복지부',
    jurOrgNm: '노인지원과',
    svcfrstRegTs: '',
    lifeArray: '노년',
    intrsThemaArray: '일자리',
    trgterIndvdlArray: '',
  },
];

const details: Readonly<Record<string, object>> = {
  WLF90000001: {
    servId: 'WLF90000001',
    wlfareInfoOutlCn: '양육비 지원',
    tgtrDtlCn: '만 18세 미만 자녀를 키우는\r\n저소득 한부모',
    slctCritCn: '기준 중위소득 63% 이하',
    alwServCn: '자녀 한 명에 달마다 지원',
    applmetList: [
      { servSeCode: '060', servSeDetailLink: '', servSeDetailNm: '주민센터 방문' },
      {
        servSeCode: '060',
        servSeDetailLink: 'https://www.bokjiro.go.kr',
        servSeDetailNm: '복지로',
      },
    ],
    inqplCtadrList: {
      servSeCode: '010',
      servSeDetailLink: '1577-0000',
      servSeDetailNm: '상담전화',
    },
    resultCode: '0',
    resultMessage: 'SUCCESS',
  },
  WLF90000002: {
    servId: 'WLF90000002',
    tgtrDtlCn: '65세 이상',
    applmetList: { servSeCode: '060', servSeDetailLink: '', servSeDetailNm: '노인복지관 방문' },
    resultCode: '0',
    resultMessage: 'SUCCESS',
  },
};

/** `/bokjiro/<service>/<operation>`: XML whatever happens. */
export function bokjiroReply(operation: string, query: URLSearchParams, key: string): Reply {
  if (query.get('serviceKey') !== key) {
    return gatewayFault(30, 'SERVICE_KEY_IS_NOT_REGISTERED_ERROR');
  }
  if (query.get('callTp') === 'D') {
    const detail = details[query.get('servId') ?? ''];
    return detail
      ? xmlReply('wantedDtl', detail)
      : xmlReply('wantedDtl', { resultCode: '40', resultMessage: 'NODATA' });
  }
  const no = Number(query.get('pageNo') ?? 1);
  const size = Number(query.get('numOfRows') ?? 10);
  return operation === 'NationalWelfareInformationsV001/NationalWelfarelistV001'
    ? xmlReply('wantedList', {
        totalCount: services.length,
        pageNo: no,
        numOfRows: size,
        resultCode: '0',
        resultMessage: 'SUCCESS',
        servList: services.slice((no - 1) * size, no * size),
      })
    : gatewayFault(12, 'NO_OPENAPI_SERVICE_ERROR');
}

import type { Analysis } from '../../src/domain/dataset.ts';
import { findings } from './findings.ts';

export const analysis: Analysis = {
  question: {
    ko: '차가 많은 날에는 먼지도 많을까요? 계절, 날씨, 요일, 전날의 먼지를 함께 생각해도 그럴까요?',
    en: 'Is there more dust on days with more traffic, also when season, weather, weekday and yesterday’s dust are taken into account?',
  },
  data: [
    {
      ko: '하루 교통량: 서울의 조사 지점을 모두 더한 수, 2018년 1월 1일~2020년 3월 31일(821일). 학생 과제에서 만든 합계입니다.',
      en: 'Traffic by day: all counting points of Seoul added up, 1 January 2018 to 31 March 2020 (821 days); sums made by a student project.',
    },
    {
      ko: '공기: 25개 자치구 측정소의 하루 평균. 초미세먼지(PM2.5), 미세먼지(PM10), 그리고 견주어 볼 기준으로 이산화질소.',
      en: 'Air: daily means of the 25 district stations. Fine dust (PM2.5), coarse dust (PM10) and, as a yardstick, nitrogen dioxide.',
    },
    {
      ko: '날씨: 서울 기상관측소의 2018년 하루 값(기온, 비, 바람의 세기와 방향, 습도). 그래서 주된 답은 2018년 365일의 것입니다.',
      en: 'Weather: daily values of Seoul’s weather station in 2018 (temperature, rain, wind speed and direction, humidity). The main answer is therefore about the 365 days of 2018.',
    },
  ],
  method: [
    {
      ko: '첫째 방법은 같은 요일끼리 견줍니다. 먼지의 로그를 교통량의 로그, 계절(한 해에 세 겹의 물결), 요일, 쉬는 날, 날씨, 전날의 공기로 회귀합니다.',
      en: 'The first look compares days of the same weekday: the logarithm of dust is regressed on that of traffic, the season (three waves a year), weekday, days off, weather and yesterday’s air.',
    },
    {
      ko: '둘째 방법은 일요일과 쉬는 날을 지렛대로 씁니다. 달력은 날씨를 모르므로, 일요일이어서 줄어든 만큼의 교통량만 봅니다(도구변수).',
      en: 'The second look uses Sundays and days off as a lever. The calendar does not know the weather, so only the part of traffic counts that the calendar moves (an instrumental variable).',
    },
    {
      ko: '95% 구간은 두 가지로 냅니다. 뉴이–웨스트(14일)와 14일씩 묶어 1,000번 다시 뽑는 블록 부트스트랩이며, 문장에는 둘을 합친 넓은 쪽을 씁니다. 뽑기의 씨앗은 정해져 있어 언제나 같은 답이 나옵니다.',
      en: '95 % intervals come in two ways: Newey–West (14 days), and a block bootstrap that redraws the days 1,000 times in blocks of 14. The sentences use the wider of both. The draw has a fixed seed, so the answer is always the same.',
    },
    {
      ko: '답은 규칙으로 정합니다. 구간이 0보다 위면 ‘함께’, 아래면 ‘반대로’, 모두 2% 안쪽이면 ‘아니다’, 그 밖에는 ‘알 수 없다’입니다. 2%는 평균인 날의 0.5µg/m³쯤으로, 먼지를 적는 눈금보다 작습니다. 이산화질소에서도 차이가 보이지 않으면 방법이 무딘 것으로 보고 답하지 않습니다.',
      en: 'The answer follows from a rule: an interval above 0 means together, below 0 the opposite, all within 2 % no, and anything else that we cannot tell. 2 % is about 0.5 µg/m³ on a mean day, less than the step in which dust is reported. If not even nitrogen dioxide differs, the method counts as blind and gives no answer.',
    },
    {
      ko: '방법을 바꾸어 본 것까지 결과 마흔다섯 가지를 모두 표에 실었습니다. 마음에 드는 것만 고르지 않았음을 누구나 확인할 수 있습니다.',
      en: 'All forty-five results, with the method varied, are in the table, so that anyone can see that none was picked because we liked it.',
    },
    {
      ko: '명령 하나로 다시 만들 수 있습니다: npm run ingest -- dust-and-traffic',
      en: 'One command makes all of it again: npm run ingest -- dust-and-traffic',
    },
  ],
  verdicts: findings,
  limits: [
    {
      ko: '함께 움직인다는 것은 까닭이라는 뜻이 아닙니다. 일요일에는 차뿐 아니라 공장과 공사장도 쉽니다.',
      en: 'Moving together is not cause. On Sundays not only traffic rests, but factories and building sites too.',
    },
    {
      ko: '교통량은 빠진 값을 누군가 채워 넣은 합계이고, 2019년 1월 1일에 수준이 갑자기 낮아집니다. 그래서 여러 해를 함께 볼 때에는 해마다의 수준을 따로 둡니다. 트럭과 승용차도 나누어 볼 수 없습니다.',
      en: 'The traffic sums have missing counts filled in by someone else, and their level drops at once on 1 January 2019; looks over several years give each year its own level. Trucks and cars cannot be told apart.',
    },
    {
      ko: '먼지가 심한 날에는 비상저감조치로 차를 줄이기도 하고 사람들이 나가지 않기도 합니다. 먼지가 교통을 바꾸는 이 길은 나누어 보지 못합니다.',
      en: 'On dusty days emergency measures cut traffic, and people stay in. This way round, from dust to traffic, cannot be told apart.',
    },
    {
      ko: '멀리서 바람에 실려 온 먼지를 재지 못했고, 날씨는 관측소 한 곳의 것이며, 높은 하늘의 공기가 얼마나 섞이는지도 들어 있지 않습니다.',
      en: 'Dust carried from afar is not measured, the weather is that of one station, and how well the air above mixes is not in it.',
    },
    {
      ko: '도시 전체의 하루 평균만 봅니다. 큰길가에 사는 사람이 마시는 공기는 다를 수 있습니다.',
      en: 'It is about daily means of the whole city. The air beside a main road may be another matter.',
    },
    {
      ko: '이산화질소의 차이가 교통량의 차이보다 큰 것은, 일요일에는 트럭처럼 더 많이 내뿜는 차가 더 많이 줄기 때문일 수 있습니다.',
      en: 'Nitrogen dioxide differs by more than traffic does, perhaps because on Sundays trucks, which emit more, rest more than cars.',
    },
  ],
  followed: {
    ko: '아직 없습니다. 이 분석을 보고 답하거나 나선 곳이 없습니다. 같은 물음은 서울시가 시민사회와 함께 시작한 적이 있습니다. 열린정부 약속 SEO0001에 따라 시는 미세먼지 분석을 공개했고, 2017년 말에는 미세먼지와 교통량의 분석이 진행 중이었습니다. 그 결과는 우리에게 없습니다.',
    en: 'Nothing yet: nobody has answered or acted on this analysis. The city once began on the same question with civil society: under its open-government commitment SEO0001 it published an analysis of fine dust, and at the end of 2017 one of fine dust against traffic was under way. We do not have its result.',
  },
};

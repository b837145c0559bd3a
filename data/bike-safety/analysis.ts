import type { Analysis } from '../../src/domain/dataset.ts';
import { findings } from './findings.ts';

export const analysis: Analysis = {
  question: {
    ko: '자전거도로와 따릉이 대여소가 있는 곳과 사고가 나는 곳은 어떻게 맞물려 있을까요? 사는 사람, 길, 거치대에 견주어 사고가 많은 구는 어디이고, 서비스가 모자란 구는 어디일까요?',
    en: 'How do bike lanes and stations lie against accidents? Which districts have many accidents for their residents, lanes and racks, and where is service thin?',
  },
  data: [
    {
      ko: '자전거 사고: 경찰에 신고된 사고, 2019~2023년을 더함(자전거가 가해자인 사고와 피해자인 사고의 합).',
      en: 'Accidents: those on the police’s books, 2019 to 2023 added up (bike at fault and bike struck together).',
    },
    {
      ko: '인구: 해마다 연말의 주민등록 인구(외국인 포함)를 더한 것. 길과 거치대에는 2023년 말의 인구.',
      en: 'Residents: the registered residents at the end of each year, foreigners included, added up; those of the end of 2023 for lanes and racks.',
    },
    {
      ko: '자전거도로: 2023년 8월쯤의 지도에서 구 경계로 나눈 길이. 따릉이 거치대: 2025년 5월.',
      en: 'Bike lanes: length on a map of about August 2023, cut at the districts’ borders. Racks of the public bikes: May 2025.',
    },
  ],
  method: [
    {
      ko: '비율마다 우연만으로 생길 수 있는 폭을 구합니다(포아송 분포의 정확한 95% 구간).',
      en: 'Each rate has the interval that chance alone can make (exact 95 % interval of a Poisson count).',
    },
    {
      ko: '순위는 경험적 베이즈로 보정한 비율로 매깁니다. 사고 수가 적은 구일수록 서울 전체의 비율 쪽으로 당깁니다. 다섯 해를 더하면 구마다 200건 이상이므로, 보정으로 달라지는 것은 크지 않습니다.',
      en: 'Ranking is by empirical-Bayes rates: the fewer accidents a district has, the more its rate is drawn to the city’s. With 200 accidents or more in every district over five years, this changes little.',
    },
    {
      ko: '기대되는 사고 수는 인구, 자전거도로 길이, 거치대 수의 로그로 만든 포아송 회귀에서 나옵니다. 설명되지 않고 남은 흩어짐이 우연보다 훨씬 크므로 그만큼 구간을 넓혔습니다(준포아송). 표준편차의 두 배를 넘으면 ‘뚜렷이’라고 말합니다.',
      en: 'Expected accidents come from a Poisson regression on the logarithms of residents, lane length and racks. What stays unexplained varies far more than chance would make it, so intervals are widened accordingly (quasi-Poisson). Beyond two standard deviations we say “clearly”.',
    },
    {
      ko: '길과 사고의 관계는 25개 구의 순위 상관으로 보고, 구를 2,000번 다시 뽑아 95% 구간을 구합니다. 뽑기의 씨앗은 정해져 있습니다. 구간이 0을 품으면 ‘가려지지 않는다’고 말합니다.',
      en: 'Lanes against accidents is a rank correlation over the 25 districts, with a 95 % interval from redrawing the districts 2,000 times with a fixed seed. Where it holds 0 we say that it cannot be told.',
    },
    {
      ko: '‘서비스가 모자란 곳’은 인구에 견준 도로나 거치대가 25곳 가운데 적은 다섯 곳에 들고, 사고 비율이 열세 번째(중간)이거나 그보다 높은 곳입니다.',
      en: 'Service is called thin where lanes or racks per resident are among the five lowest of 25 and the accident rate is at or above the thirteenth, the middle.',
    },
    {
      ko: '명령 하나로 다시 만들 수 있습니다: npm run ingest -- bike-safety',
      en: 'One command makes all of it again: npm run ingest -- bike-safety',
    },
  ],
  verdicts: findings,
  limits: [
    {
      ko: '구마다 자전거를 얼마나 타는지(통행 수와 거리)를 모릅니다. 그래서 ‘한 번 탈 때의 위험’은 이 분석으로 알 수 없습니다.',
      en: 'How much people ride in each district (trips, kilometres) is not known, so the risk of a ride cannot be had from this.',
    },
    {
      ko: '자전거도로, 거치대, 사고는 모두 자전거를 타는 사람을 따라갑니다. 함께 많다고 해서 하나가 다른 하나의 까닭은 아닙니다. 여기에는 원인이 하나도 밝혀져 있지 않습니다.',
      en: 'Lanes, racks and accidents all follow the people who ride. Where they are high together, none need be the cause of another. No cause is shown here.',
    },
    {
      ko: '해가 서로 다릅니다. 사고는 2019~2023년, 길은 2023년 8월쯤, 거치대는 2025년 5월입니다. 그 사이에 생긴 길과 대여소는 앞선 해의 사고와 상관이 없습니다.',
      en: 'The years differ: accidents 2019 to 2023, lanes about August 2023, racks May 2025. Lanes and stations built in between have nothing to do with earlier accidents.',
    },
    {
      ko: '사고는 난 곳의 구로 세고 인구는 사는 곳의 구로 셉니다. 도심이나 한강처럼 다른 구 사람이 많이 오는 곳은 높게 나올 수 있습니다.',
      en: 'Accidents count where they happen, residents where they live. Places where others come to ride, such as the centre or the river, may read high.',
    },
    {
      ko: '신고되지 않은 사고는 없고, 구마다 신고하고 적는 버릇이 다를 수 있습니다. 사고의 크기도 나누지 않았습니다. 사망은 구마다 다섯 해에 0~9명뿐이어서 순위를 매기지 않습니다.',
      en: 'Accidents never reported are missing, and districts may differ in how they report and record. Slight and grave ones count alike. Deaths are too few, 0 to 9 a district in five years, to rank.',
    },
    {
      ko: '구 하나가 한 점이라 모두 25개뿐입니다. 구 안에서 어느 길이 위험한지는 말할 수 없습니다.',
      en: 'A district is one point, and there are only 25. Which road within a district is dangerous cannot be said.',
    },
  ],
  followed: {
    ko: '아직 없습니다. 이 분석을 보고 답하거나 나선 곳이 없습니다. 서울시는 열린정부 약속 SEO0001에 따라 시민사회와 함께 자전거 경로를 분석한 적이 있습니다. 그때는 자전거가 많이 멈추는 곳에 시설을 놓았고, 사고율을 보고 더 하기로 했으나, 사고 통계가 달라졌다는 기록은 그 평가 때(2017년 말)까지 없었습니다.',
    en: 'Nothing yet: nobody has answered or acted on this analysis. Under its open-government commitment SEO0001 the city once analysed bicycle routes with civil society; it put facilities where cyclists stop most and planned more by accident rates, but up to the assessment at the end of 2017 no change in accidents could be recorded.',
  },
};

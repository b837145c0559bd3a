import type { LocalText } from '../../src/domain/language.ts';
import type { Verdict } from './link.ts';

const highest: LocalText = {
  ko: '2019년부터 2023년까지 서울에서 자전거 사고가 {accidents}건 있었고 {deaths}명이 숨졌습니다. 한 해에 인구 10만 명당 {city_rate}건입니다. 자치구 가운데 가장 높은 곳은 {highest_ko}({highest_rate}건, 95% 구간 {highest_low}~{highest_high}건), 가장 낮은 곳은 {lowest_ko}({lowest_rate}건)이며 {times}배 차이입니다.',
  en: 'From 2019 to 2023 Seoul had {accidents} accidents with a bike, and {deaths} people died: {city_rate} accidents a year per 100,000 residents. The highest district is {highest_en} with {highest_rate} (95 % interval {highest_low} to {highest_high}), the lowest {lowest_en} with {lowest_rate}; the one is {times} times the other.',
};

const steady: LocalText = {
  ko: '우연은 해마다 되풀이되지 않습니다. 다섯 해 모두 가장 높은 다섯 곳에 든 자치구: {every_year_ko}. 인구에 견주어도, 자전거도로 길이에 견주어도, 거치대 수에 견주어도 높은 다섯 곳에 드는 자치구: {high_on_all_ko}.',
  en: 'Chance does not repeat itself every year. Among the five highest in every one of the five years: {every_year_en}. Among the five highest by residents, by kilometres of lane and by racks alike: {high_on_all_en}.',
};

const thin: LocalText = {
  ko: '자전거도로나 거치대가 인구에 견주어 가장 적은 다섯 곳에 들면서, 사고는 중간이거나 그보다 많은 자치구: {thin_ko}. 서비스가 모자란지 먼저 살펴볼 곳입니다.',
  en: 'Among the five with the fewest lanes or racks for their residents, and with accidents at or above the middle: {thin_en}. These are the places to look at first for missing service.',
};

const expected: LocalText = {
  ko: '인구, 자전거도로, 거치대가 같은 구에서 기대되는 것보다 사고가 뚜렷이 많은 자치구: {above_ko}. 뚜렷이 적은 자치구: {below_ko}. 25곳 가운데 한 곳쯤은 우연으로도 이만큼 벗어납니다. 이 세 가지가 구마다의 차이를 설명하는 몫: {explained}. 나머지도 우연보다 훨씬 크므로, 여기에서 보지 못한 까닭이 더 있습니다.',
  en: 'Clearly more accidents than a district with as many residents, lanes and racks would be expected to have: {above_en}. Clearly fewer: {below_en}. Of 25, about one strays this far by chance. These three explain {explained} of the differences between districts; what remains is still far more than chance, so there are reasons that are not seen here.',
};

const link: LocalText = {
  ko: '순위 상관: 자전거도로 {link_lanes}({link_lanes_low}에서 {link_lanes_high}), 거치대 {link_racks}({link_racks_low}에서 {link_racks_high}). 0은 상관없음, 1은 언제나 함께 높음을 뜻합니다.',
  en: 'Rank correlation with lanes {link_lanes} ({link_lanes_low} to {link_lanes_high}), with racks {link_racks} ({link_racks_low} to {link_racks_high}); 0 means unrelated, 1 always high together.',
};

const after = [link, thin, expected];

/** What may be said of lanes and racks against accidents, by the rule of `link.ts`. */
export const findings: Readonly<Record<Verdict, readonly LocalText[]>> = {
  'more-with-more': [
    highest,
    steady,
    {
      ko: '인구에 견주어 자전거도로나 거치대가 많은 구에서 사고도 많습니다. 길과 거치대가 사고를 부른다는 뜻이 아니라, 자전거를 많이 타는 곳에 셋이 다 많기 때문이라고 보는 편이 맞습니다.',
      en: 'Districts with more lanes or racks for their residents have more accidents too. That is hardly because lanes cause accidents: where people ride much, there is more of all three.',
    },
    ...after,
  ],
  'fewer-with-more': [
    highest,
    steady,
    {
      ko: '인구에 견주어 자전거도로나 거치대가 많은 구에서 사고가 적습니다. 그렇다고 길이 사고를 줄였다는 증명은 아닙니다.',
      en: 'Districts with more lanes or racks for their residents have fewer accidents. This is no proof that lanes prevent them.',
    },
    ...after,
  ],
  mixed: [
    highest,
    steady,
    {
      ko: '자전거도로와 거치대의 답이 서로 다릅니다. 한쪽이 많은 구에서는 사고가 많고, 다른 쪽이 많은 구에서는 적습니다. 어느 쪽도 까닭을 보여 주지는 않습니다.',
      en: 'Lanes and racks give different answers: districts with more of the one have more accidents, those with more of the other fewer. Neither shows a cause.',
    },
    ...after,
  ],
  'no-clear-link': [
    highest,
    steady,
    {
      ko: '자전거도로와 거치대가 많은 구에서 사고가 더 많은지 적은지는 가려지지 않습니다. 아래의 두 구간이 모두 0을 품습니다. 적어도, 길이 많은 구가 더 안전하다는 표시는 이 자료에 없습니다.',
      en: 'Whether districts with more lanes and racks have more accidents or fewer cannot be told: both intervals hold 0. At least, nothing in these data shows that districts with more lanes are safer.',
    },
    ...after,
  ],
};

import type { LocalText } from '../../src/domain/language.ts';
import type { Verdict } from './verdict.ts';

const sameWeekday: LocalText = {
  ko: '같은 요일끼리 견주어 계절, 날씨, 쉬는 날, 전날의 공기가 같다고 할 때, 교통량이 10% 많은 날의 초미세먼지 차이: {same_weekday_pm25}(95% 구간 {same_weekday_pm25_low}에서 {same_weekday_pm25_high}). 이산화질소: {same_weekday_no2}({same_weekday_no2_low}에서 {same_weekday_no2_high}). 다만 같은 요일의 교통량은 보통 {traffic_spread}만큼만 달라서 10% 차이는 드뭅니다.',
  en: 'Days against days of the same weekday, with season, weather, days off and yesterday’s air held still: where traffic is 10 % heavier, fine dust differs by {same_weekday_pm25} (95 % interval {same_weekday_pm25_low} to {same_weekday_pm25_high}) and nitrogen dioxide by {same_weekday_no2} ({same_weekday_no2_low} to {same_weekday_no2_high}). On the same weekday traffic usually varies by only {traffic_spread}, so 10 % is rare.',
};

const sundays: LocalText = {
  ko: '일요일과 쉬는 날은 날씨와 상관없이 차가 줄어드는 날입니다. 평일과 견준 차이는 교통량 {gap_vehicles}, 이산화질소 {gap_no2}({gap_no2_low}에서 {gap_no2_high}), 초미세먼지 {gap_pm25}({gap_pm25_low}에서 {gap_pm25_high}), 미세먼지 {gap_pm10}({gap_pm10_low}에서 {gap_pm10_high})입니다.',
  en: 'On Sundays and days off there is less traffic whatever the weather. Against working days, traffic differs by {gap_vehicles}, nitrogen dioxide by {gap_no2} ({gap_no2_low} to {gap_no2_high}), fine dust by {gap_pm25} ({gap_pm25_low} to {gap_pm25_high}) and coarse dust by {gap_pm10} ({gap_pm10_low} to {gap_pm10_high}).',
};

const dry: LocalText = {
  ko: '비가 오지 않은 날만 같은 요일끼리 견주면 초미세먼지 차이는 {dry_pm25}({dry_pm25_low}에서 {dry_pm25_high})입니다. 비는 차도 줄이고 먼지도 씻어 내므로, 날씨를 다 걸러 냈다고 믿기 어렵습니다.',
  en: 'On dry days alone, the same comparison gives {dry_pm25} for fine dust ({dry_pm25_low} to {dry_pm25_high}). Rain both thins traffic and washes dust out of the air, so the weather is hardly ever held still entirely.',
};

const spring: LocalText = {
  ko: '코로나19가 퍼진 봄(2020년 2월 23일~3월 31일)을 한 해 전의 같은 날들과 견주면 교통량 {alert_vehicles}, 초미세먼지 {alert_pm25}, 이산화질소 {alert_no2}입니다. 그러나 아직 퍼지기 전인 1월에도 초미세먼지는 {january_pm25}였고(교통량 {january_vehicles}), 2019년 3월은 유난히 먼지가 많은 달이어서, 이 봄은 답이 되지 못합니다.',
  en: 'In the spring of COVID-19 (23 February to 31 March 2020), against the same days a year before, traffic changed by {alert_vehicles}, fine dust by {alert_pm25} and nitrogen dioxide by {alert_no2}. But in January, before it spread, fine dust had already changed by {january_pm25} (traffic by {january_vehicles}), and March 2019 was unusually dusty: this spring settles nothing.',
};

const raw: LocalText = {
  ko: '아무 조건 없이 2018년의 날들을 견주면 교통량과 초미세먼지의 순위 상관은 {rank_correlation}입니다. 0은 서로 상관없음, 1은 언제나 함께 움직임을 뜻합니다. 계절과 요일이 섞여 있어 이 수만으로는 아무것도 말할 수 없습니다.',
  en: 'With nothing held still, the rank correlation of traffic and fine dust over the days of 2018 is {rank_correlation}: 0 means unrelated, 1 always together. Seasons and weekdays are mixed up in it, so by itself it says nothing.',
};

const evidence = [raw, sameWeekday, sundays, dry, spring];

/** What may be said, by the rule of `verdict.ts`. */
export const findings: Readonly<Record<Verdict, readonly LocalText[]>> = {
  together: [
    {
      ko: '그렇습니다. 차가 많은 날에 초미세먼지도 높고, 차가 줄어드는 일요일에는 낮습니다. 두 가지로 보아도 같은 답이 나옵니다. 그래도 교통이 그 까닭이라는 증명은 아닙니다.',
      en: 'Yes. Days with more traffic have more fine dust, and Sundays, with less traffic, have less: two ways to look give the same answer. It is still no proof that traffic is the reason.',
    },
    ...evidence,
  ],
  'together-unexplained': [
    {
      ko: '함께 움직이기는 하지만, 교통 때문이라고는 말할 수 없습니다. 같은 요일끼리 견주면 차가 많은 날에 초미세먼지도 높습니다. 그러나 차가 뚜렷이 줄어드는 일요일과 쉬는 날에, 자동차에서 나오는 이산화질소는 뚜렷이 낮은데 초미세먼지는 뚜렷이 낮지 않습니다. 차와 먼지를 함께 움직이는 다른 것, 무엇보다 날씨가 다 걸러지지 않았을 가능성이 큽니다.',
      en: 'They move together, but we cannot say that traffic is the reason. On the same weekday, days with more traffic have more fine dust. Yet on Sundays and days off, when traffic is clearly lighter, nitrogen dioxide, which engines emit, is clearly lower, while fine dust is not. Something that moves both, the weather above all, may well not be held still entirely.',
    },
    ...evidence,
    {
      ko: '교통을 줄여도 소용없다는 뜻은 아닙니다. 이산화질소는 차가 적은 날 분명히 낮고, 초미세먼지가 일요일에 {gap_pm25_low}까지 달라질 가능성도 남아 있습니다. 하루 사이의 초미세먼지는 그날의 차보다 바람과 비, 멀리서 온 먼지에 더 크게 좌우된다고 알려져 있으며, 이 자료로는 그것을 나누어 볼 수 없습니다.',
      en: 'This does not mean that less traffic is of no use. Nitrogen dioxide is clearly lower on days with fewer cars, and a difference in fine dust of up to {gap_pm25_low} on Sundays is not ruled out. From one day to the next, fine dust is known to depend more on wind, rain and dust from afar than on the day’s cars; these data cannot tell those apart.',
    },
  ],
  'not-together': [
    {
      ko: '아닙니다. 교통량이 10% 달라도 초미세먼지의 차이는 2%가 되지 않습니다. 자동차에서 나오는 이산화질소의 차이는 같은 방법으로 보이므로, 방법이 무딘 탓은 아닙니다.',
      en: 'No. Where traffic differs by 10 %, fine dust differs by less than 2 %. The same method does see nitrogen dioxide differ, which engines emit, so it is not blind.',
    },
    ...evidence,
  ],
  opposite: [
    {
      ko: '오히려 반대로 나옵니다. 차가 많은 날에 초미세먼지가 낮습니다. 차가 공기를 맑게 할 수는 없으므로, 둘을 함께 움직이는 다른 것이 걸러지지 않았다고 보아야 합니다.',
      en: 'The opposite shows: days with more traffic have less fine dust. Cars cannot clean the air, so something that moves both is not held still.',
    },
    ...evidence,
  ],
  'cannot-tell': [
    {
      ko: '이 자료로는 알 수 없습니다. 초미세먼지의 구간이 너무 넓거나, 두 방법의 답이 다르거나, 이산화질소의 차이조차 보이지 않습니다.',
      en: 'These data cannot tell: the intervals for fine dust are too wide, the two ways to look disagree, or not even nitrogen dioxide is seen to differ.',
    },
    ...evidence,
  ],
};

import { minutesBefore, noise, wholeNoise } from './moment.ts';
import { replayDistricts } from './replay-districts.ts';

/** Item, unit, and won that it costs about. */
const items: readonly (readonly [name: string, unit: string, won: number])[] = [
  ['사과(부사, 300g)', '1개', 2800],
  ['배(신고, 600g)', '1개', 3900],
  ['배추(중간)', '1포기', 4500],
  ['무(세척무, 중)', '1개', 2100],
  ['양파(1.5kg)', '1망', 3600],
  ['오이(다다기)', '1개', 900],
  ['상추', '100g', 1300],
  ['호박(인큐베이터)', '1개', 1700],
  ['돼지고기(생삼겹살)', '100g', 2700],
  ['쇠고기(한우,불고기)', '100g', 5200],
  ['닭고기(육계)', '1마리', 7800],
  ['달걀(왕란)', '30개', 8200],
  ['고등어(30cm,국산)', '1마리', 4300],
  ['명태(러시아,냉동)', '1마리', 3100],
  ['오징어(생물,국산)', '1마리', 5900],
];

const weeks = 12;
const weekMinutes = 7 * 24 * 60;
/** The fifth of January 1970 was a Monday; by the clock of Seoul. */
const mondayMinutes = 4 * 24 * 60 - 9 * 60;

const markets = replayDistricts.flatMap(({ code, name }, at) =>
  [
    { kind: '전통시장', kindCode: '001', title: `${name.slice(0, -1)}시장` },
    { kind: '대형마트', kindCode: '002', title: `마트 ${name.slice(0, -1)}점` },
  ].map((market, kind) => ({ ...market, code, district: name, id: at * 2 + kind + 1 })),
);

/** `ListNecessariesPricesService`: looked up every Monday, the newest week first. */
export function necessaryPrices(now: Date) {
  const minutes = Math.floor(now.getTime() / 60_000);
  const sinceMonday = (minutes - mondayMinutes) % weekMinutes;
  return Array.from({ length: weeks }, (_, week) => {
    const { day } = minutesBefore(now, sinceMonday + week * weekMinutes - 10 * 60);
    return markets.flatMap((market) =>
      items.map(([item, unit, won], at) => {
        const isQuoted = noise('quoted', day, market.id, item) > 0.04;
        const factor = (market.kindCode === '001' ? 0.88 : 1.05) * (1 - week * 0.006);
        const price = wholeNoise(won * 0.85, won * 1.15, day, market.id, item) * factor;
        return {
          M_SEQ: market.id,
          M_NAME: market.title,
          A_SEQ: 300 + at,
          PRDLST_NM: item,
          UNIT: unit,
          A_PRICE: isQuoted ? String(Math.round(price / 10) * 10) : '0',
          P_YEAR_MONTH: day.slice(0, 7),
          ADD_COL: at === 13 ? '러시아산' : '국내산',
          P_DATE: day,
          M_TYPE_CODE: market.kindCode,
          M_TYPE_NAME: market.kind,
          M_GU_CODE: `${market.code.slice(2)}000`,
          M_GU_NAME: market.district,
        };
      }),
    );
  }).flat();
}

import type { LocalText } from '../../src/domain/language.ts';

/** Kinds of shop by the publisher's codes. */
export const kinds = {
  '001': { id: 'korean', name: { ko: '한식', en: 'Korean food' } },
  '002': { id: 'chinese', name: { ko: '중식', en: 'Chinese food' } },
  '003': { id: 'western', name: { ko: '경양식·일식', en: 'Western or Japanese food' } },
  '004': { id: 'other-food', name: { ko: '그 밖의 음식', en: 'Other food and cafés' } },
  '005': { id: 'hair', name: { ko: '이미용', en: 'Hair' } },
  '006': { id: 'bath', name: { ko: '목욕', en: 'Bath' } },
  '007': { id: 'laundry', name: { ko: '세탁', en: 'Laundry' } },
  '008': { id: 'lodging', name: { ko: '숙박', en: 'Lodging' } },
  '013': { id: 'other-service', name: { ko: '그 밖의 서비스', en: 'Other services' } },
} as const satisfies Record<string, { readonly id: string; readonly name: LocalText }>;

export type KindCode = keyof typeof kinds;

interface Item {
  readonly id: string;
  readonly name: LocalText;
  /** What the name is, from its first letter to its last, without spaces. */
  readonly pattern: RegExp;
  /** Kinds of shop that the name means this in; any where it means the same everywhere. */
  readonly kinds?: readonly KindCode[];
}

const item = (
  id: string,
  ko: string,
  en: string,
  pattern: RegExp,
  only?: readonly KindCode[],
): Item => ({ id, name: { ko, en }, pattern, ...(only ? { kinds: only } : {}) });

const korean: readonly KindCode[] = ['001', '004'];
const hair: readonly KindCode[] = ['005'];
const laundry: readonly KindCode[] = ['007'];

/**
 * Everyday things and the names that shops write for them. A name must match as a whole: two dishes
 * at one price, a larger portion, a price for the old or the young, or a dearer kind is something
 * else, and what matches nothing is `other`. Words in brackets that change nothing (점심, 매장, 현금)
 * are taken off before.
 */
export const items: readonly Item[] = [
  item('kimchi-stew', '김치찌개', 'Kimchi stew', /^(돼지고기)?김치찌[개게](백반)?$/),
  item('soybean-stew', '된장찌개', 'Soybean paste stew', /^된장(찌[개게](백반)?|뚝배기)$/),
  item('tofu-stew', '순두부찌개', 'Soft tofu stew', /^순두부(찌[개게])?(백반)?$/),
  item('rich-soybean-stew', '청국장', 'Rich soybean stew', /^(뚝배기)?청국장$/),
  item('sausage-stew', '부대찌개', 'Sausage stew', /^부대찌[개게]$/),
  item('set-meal', '백반', 'Set meal', /^(가정식|점심|오늘의)?백반$/),
  item('bibimbap', '비빔밥', 'Bibimbap', /^(야채|생야채)?비빔밥$/),
  item('stone-bibimbap', '돌솥비빔밥', 'Stone-pot bibimbap', /^돌솥비빔밥$/),
  item('spicy-pork', '제육볶음', 'Spicy pork', /^(돼지)?제육볶음$/),
  item('spicy-pork-rice', '제육덮밥', 'Spicy pork on rice', /^제육덮밥$/),
  item('bulgogi-pot', '뚝배기불고기', 'Bulgogi in a pot', /^뚝(배기)?불고기$/),
  item('noodle-soup', '칼국수', 'Knife-cut noodle soup', /^(손|수제)?칼국수$/),
  item('clam-noodles', '바지락칼국수', 'Clam noodle soup', /^바지락(손)?칼국수$/),
  item('dough-soup', '수제비', 'Hand-torn dough soup', /^손?수제비$/),
  item('banquet-noodles', '잔치국수', 'Thin noodle soup', /^(잔치|멸치)국수$/),
  item('mixed-noodles', '비빔국수', 'Spicy mixed noodles', /^비빔국수$/),
  item('cold-noodles', '냉면', 'Cold noodles', /^(물|비빔|물\(비빔\))?냉면(\((물|비빔)\))?$/),
  item('dumpling-soup', '떡국·만둣국', 'Rice cake or dumpling soup', /^(떡|떡?만두|떡?만둣)국$/),
  item('rib-soup', '갈비탕', 'Beef rib soup', /^갈비탕$/),
  item('beef-soup', '설렁탕', 'Ox bone soup', /^설[렁농]탕$/),
  item('chicken-soup', '닭곰탕', 'Chicken soup', /^닭곰탕$/),
  item('ginseng-chicken', '삼계탕', 'Ginseng chicken soup', /^삼계탕$/),
  item('sausage-soup', '순대국', 'Blood sausage soup', /^순[대댓]국(밥)?$/),
  item('hangover-soup', '해장국', 'Hangover soup', /^(뼈|선지|황태)?해장국$/),
  item('spicy-beef-soup', '육개장', 'Spicy beef soup', /^육개장$/),
  item('sprout-soup', '콩나물국밥', 'Bean sprout soup with rice', /^콩나물국밥$/),
  item('gimbap', '김밥', 'Gimbap', /^(야채|원조|일반|기본)?김밥$/),
  item('instant-noodles', '라면', 'Ramyeon', /^(조리)?라면$/),
  item('rice-cakes', '떡볶이', 'Spicy rice cakes', /^떡볶이$/),
  item('pork-cutlet', '돈가스', 'Pork cutlet', /^(수제)?(등심|일반)?돈(가스|까스|카츠)$/),
  item('black-bean-noodles', '짜장면', 'Black bean noodles', /^(손|기계)?[짜자]장면?$/),
  item('seafood-noodles', '짬뽕', 'Spicy seafood noodles', /^[짬짱짭]뽕$/),
  item('fried-rice', '볶음밥', 'Fried rice', /^볶음밥$/),
  item('sweet-sour-pork', '탕수육', 'Sweet and sour pork', /^탕수육(소|\(소\))?$/, ['002']),
  item(
    'pork-belly',
    '삼겹살(1인분)',
    'Pork belly, one portion',
    /^생?삼겹살(\((국,|국내산,)?(1[5-9]\d|200)g\))?$/,
    korean,
  ),
  item(
    'pork-ribs',
    '돼지갈비(1인분)',
    'Pork ribs, one portion',
    /^돼지갈비(\((국,)?2\d\dg\))?$/,
    korean,
  ),
  item(
    'fried-chicken',
    '치킨(한 마리)',
    'Fried chicken, whole',
    /^((후라이드)?치킨(1마리)?|치킨\(후라이드\)|후라이드|통닭)$/,
  ),
  item('americano', '아메리카노', 'Americano', /^(커피\()?아메리카노\)?(hot|핫)?$/i),
  item('coffee', '커피(종류 안 적힘)', 'Coffee, kind not said', /^(원두)?커피$/),
  item('latte', '카페라떼', 'Caffè latte', /^([카까]페|커피)?라떼(hot|핫)?$/i),
  item(
    'haircut',
    '커트(이발)',
    'Haircut',
    /^(기본|성인|헤어|남성|여성|남자|남)?(커트|컷트|컷)(\((일반|성인|남|여|남,여|남성|여성|남자|여자)\))?$|^(미용료|이용료|미용|이용원|이발)\((성인)?(커트|컷트|컷)\)$|^이용료\(성인커트\)$|^이발$/,
    hair,
  ),
  item(
    'perm',
    '파마',
    'Perm',
    /^(일반|기본|여성)?(파마|퍼머|펌)(\((일반|여|여성)\)|일반)?$|^(미용료|미용)\((파마|퍼머|펌)\)$/,
    hair,
  ),
  item('dye', '염색', 'Hair dye', /^(미용료\()?염색\)?(\((남|남성)\))?$/, hair),
  item('root-dye', '뿌리염색', 'Root dye', /^뿌리염색$/, hair),
  item('blow-dry', '드라이(머리)', 'Blow-dry', /^드라이$/, hair),
  item('bath', '목욕', 'Bath', /^목욕(료(\(성인\))?)?$/, ['006', '013']),
  item(
    'suit-cleaning',
    '양복 세탁(한 벌)',
    'Suit cleaning',
    /^양복(세탁(료)?|드라이|1벌|한벌드라이클리닝)?$|^정장1벌$|^세탁(료)?\((양복1벌|신사복|신사복1벌|정장|정장한벌)\)$|^남성정장세탁$/,
    laundry,
  ),
  item(
    'shirt-cleaning',
    '와이셔츠 세탁',
    'Shirt cleaning',
    /^와이셔츠(세탁(료)?|드라이)?$/,
    laundry,
  ),
  item(
    'id-photo',
    '증명사진·여권사진',
    'ID or passport photo',
    /^(증명|여권|증명,여권|여권,증명)사진(촬영료)?$|^사진촬영료?\((증명,8매|반명함|반명함8장)\)$/,
    ['013'],
  ),
];

export const otherItem = {
  id: 'other',
  name: { ko: '그 밖의 것', en: 'Something else' },
} as const;

const harmless = /\((점심|점심메뉴|매장|포장|홀기준|현금|현금가)\)/g;

/** The name as it is matched: no spaces, no stray quotes, no brackets that change nothing. */
export const plainName = (written: string): string =>
  written
    .normalize('NFC')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/[\s"'“”]/g, '')
    .replace(harmless, '');

/** The everyday thing that a shop's own words name, or `other`. */
export function itemOf(written: string, kind: KindCode): string {
  const name = plainName(written);
  const found = items.find(
    (entry) => entry.pattern.test(name) && (!entry.kinds || entry.kinds.includes(kind)),
  );
  return found?.id ?? otherItem.id;
}

import type { Area, AreaSet } from './area.ts';

interface SeoulDistrict extends Area {
  /**
   * Code in KOSTAT's 2013 census boundaries. Five of them are other districts' legal codes (11110 is
   * Nowon to KOSTAT and Jongno in law), so they are never used as a key.
   */
  readonly kostatCode: string;
}

const district = (code: string, ko: string, en: string, kostatCode: string): SeoulDistrict => ({
  code,
  name: { ko, en: `${en}-gu` },
  shortName: { ko: ko.length > 2 ? ko.slice(0, -1) : ko, en },
  kostatCode,
});

/** Seoul's 25 districts by their five-digit legal codes. */
export const seoulDistricts: readonly SeoulDistrict[] = [
  district('11110', '종로구', 'Jongno', '11010'),
  district('11140', '중구', 'Jung', '11020'),
  district('11170', '용산구', 'Yongsan', '11030'),
  district('11200', '성동구', 'Seongdong', '11040'),
  district('11215', '광진구', 'Gwangjin', '11050'),
  district('11230', '동대문구', 'Dongdaemun', '11060'),
  district('11260', '중랑구', 'Jungnang', '11070'),
  district('11290', '성북구', 'Seongbuk', '11080'),
  district('11305', '강북구', 'Gangbuk', '11090'),
  district('11320', '도봉구', 'Dobong', '11100'),
  district('11350', '노원구', 'Nowon', '11110'),
  district('11380', '은평구', 'Eunpyeong', '11120'),
  district('11410', '서대문구', 'Seodaemun', '11130'),
  district('11440', '마포구', 'Mapo', '11140'),
  district('11470', '양천구', 'Yangcheon', '11150'),
  district('11500', '강서구', 'Gangseo', '11160'),
  district('11530', '구로구', 'Guro', '11170'),
  district('11545', '금천구', 'Geumcheon', '11180'),
  district('11560', '영등포구', 'Yeongdeungpo', '11190'),
  district('11590', '동작구', 'Dongjak', '11200'),
  district('11620', '관악구', 'Gwanak', '11210'),
  district('11650', '서초구', 'Seocho', '11220'),
  district('11680', '강남구', 'Gangnam', '11230'),
  district('11710', '송파구', 'Songpa', '11240'),
  district('11740', '강동구', 'Gangdong', '11250'),
];

export const seoul: AreaSet = {
  id: 'seoul',
  city: {
    code: '11',
    name: { ko: '서울', en: 'Seoul' },
    shortName: { ko: '서울', en: 'Seoul' },
  },
  districts: seoulDistricts,
};

/** Translates a KOSTAT 2013 code to the legal code; `null` where KOSTAT has no such district. */
export const legalCodeOfKostat = (kostatCode: string): string | null =>
  seoulDistricts.find((entry) => entry.kostatCode === kostatCode)?.code ?? null;

import type { LocalText } from '../../src/domain/language.ts';

/**
 * Kinds of incidents. The portal says that the service of these codes has ended, so they stand here;
 * A13 is not in its recorded answer, but in those of others.
 */
export const incidentKinds: Readonly<Record<string, LocalText>> = {
  A01: { ko: '교통사고', en: 'Accident' },
  A02: { ko: '차량고장', en: 'Breakdown' },
  A03: { ko: '보행사고', en: 'Accident on foot' },
  A04: { ko: '공사', en: 'Works' },
  A05: { ko: '낙하물', en: 'Object on the road' },
  A06: { ko: '버스사고', en: 'Bus accident' },
  A07: { ko: '지하철사고', en: 'Subway accident' },
  A08: { ko: '화재', en: 'Fire' },
  A09: { ko: '기상·재난', en: 'Weather or disaster' },
  A10: { ko: '집회·행사', en: 'Rally or event' },
  A11: { ko: '기타', en: 'Other' },
  A12: { ko: '제보', en: 'Report' },
  A13: { ko: '단순정보', en: 'Information' },
};

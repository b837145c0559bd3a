import type { LocalText } from '../language.ts';

/** The sixteen branches of data.go.kr. */
const branches: Readonly<Record<string, string>> = {
  공공행정: 'Public administration',
  과학기술: 'Science and technology',
  교육: 'Education',
  교통물류: 'Transport and logistics',
  국토관리: 'Land',
  농축수산: 'Farming, fishing, forests',
  문화관광: 'Culture and tourism',
  법률: 'Law',
  보건의료: 'Health',
  사회복지: 'Welfare',
  산업고용: 'Industry and work',
  식품건강: 'Food',
  재난안전: 'Disasters and safety',
  재정금융: 'Finance',
  통일외교안보: 'Foreign affairs and security',
  환경기상: 'Environment and weather',
};

/** A theme's name; other catalogues' themes have one name only. */
export const listThemeName = (theme: string): LocalText => ({
  ko: theme,
  en: Object.hasOwn(branches, theme) ? (branches[theme] ?? theme) : theme,
});

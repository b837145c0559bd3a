import type { Area, AreaSet } from '../../src/domain/places/area.ts';
import type { RoadKind } from '../../src/domain/live/congestion.ts';

/** One stretch of a road that the service measures. */
interface RoadSection extends Area {
  readonly link: string;
  readonly kind: RoadKind;
}

const section = (
  code: string,
  link: string,
  kind: RoadKind,
  ko: string,
  en: string,
): RoadSection => ({ code, link, kind, name: { ko, en }, shortName: { ko, en } });

/** Stretches whose numbers are known to answer; which part of the road each is, nobody says. */
export const sections: readonly RoadSection[] = [
  section('gangbyeonbuk', '1040004100', 'expressway', '강변북로', 'Gangbyeonbuk-ro'),
  section('olympic', '1240004900', 'expressway', '올림픽대로', 'Olympic-daero'),
  section('naebu', '1130004900', 'expressway', '내부순환로', 'Naebu Ring Road'),
  section('dongbu', '1030002000', 'expressway', '동부간선도로', 'Dongbu Expressway'),
  section('bukbu', '1070001600', 'expressway', '북부간선도로', 'Bukbu Expressway'),
  section('bundang-suseo', '1220003800', 'expressway', '분당수서로', 'Bundang–Suseo Road'),
  section('gangnam', '1210030700', 'arterial', '강남대로', 'Gangnam-daero'),
  section('jongno', '1000001600', 'arterial', '종로', 'Jong-ro'),
  section('cheonho', '1240000600', 'arterial', '천호대로', 'Cheonho-daero'),
  section('yangjae', '1210002800', 'arterial', '양재대로', 'Yangjae-daero'),
  section('teheran', '1220028800', 'arterial', '테헤란로', 'Teheran-ro'),
];

export const roadSections: AreaSet = {
  id: 'seoul-road-sections',
  city: {
    code: '11',
    name: { ko: '열한 구간 평균', en: 'Mean of eleven stretches' },
    shortName: { ko: '평균', en: 'Mean' },
  },
  kind: { ko: '구간', en: 'stretch' },
  districts: sections.map(({ code, name, shortName }) => ({ code, name, shortName })),
};

/**
 * Stations that are not one of the 25 district stations. A district's figure never includes them:
 * a roadside station measures its road, a mountain station its mountain.
 */
export type StationKind = 'roadside' | 'background' | 'unclassified';

export const otherStations: readonly { readonly name: string; readonly kind: StationKind }[] = [
  ...[
    '강남대로',
    '강변북로',
    '공항대로',
    '도산대로',
    '동작대로',
    '시흥대로',
    '신촌로',
    '영등포로',
    '정릉로',
    '종로',
    '천호대로',
    '청계천로',
    '한강대로',
    '홍릉로',
    '화랑로',
  ].map((name) => ({ name, kind: 'roadside' as const })),
  ...['관악산', '궁동', '남산', '북한산', '세곡', '항동', '행주'].map((name) => ({
    name,
    kind: 'background' as const,
  })),
  // No source that we have says what kind these five are.
  ...['마포아트센터', '서울숲', '올림픽공원', '자연사박물관', '홍지문'].map((name) => ({
    name,
    kind: 'unclassified' as const,
  })),
];

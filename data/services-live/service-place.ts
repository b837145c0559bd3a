import type { Need } from '../../src/domain/services/need.ts';

const otherRegion =
  /^(?:부산|대구|인천|광주|대전|울산|세종|경기|강원|충청|충북|충남|전라|전북|전남|경상|경북|경남|제주)/;
/** State companies may begin with the name of a town: 인천국제공항공사. */
const national = new Set(['중앙행정기관', '공공기관']);

/**
 * For whom by place: everybody's, Seoul's or a district's of Seoul, or another region's, which this site
 * leaves out.
 */
export function servicePlace(
  agency: string,
  kind: string | null,
): { readonly isHere: boolean; readonly need: Need | null } {
  if (kind !== null && national.has(kind)) return { isHere: true, need: null };
  if (otherRegion.test(agency)) return { isHere: false, need: null };
  if (!agency.startsWith('서울')) return { isHere: true, need: null };
  const district = /^서울(?:특별)?시\s+(\S+구)/.exec(agency)?.[1];
  return {
    isHere: true,
    need: { kind: 'region', code: district === undefined ? '11' : null, words: district ?? agency },
  };
}

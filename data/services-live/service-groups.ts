import type { Need, SimpleNeed, Subject } from '../../src/domain/services/need.ts';
import { tags, type ServiceGroup, type Tag } from '../../src/domain/services/tags.ts';

const vulnerable: ReadonlySet<Tag> = new Set([
  'single-parent',
  'low-income',
  'disabled',
  'illness',
  'veteran',
  'multicultural',
  'north-korean',
  'farmer',
  'fisher',
  'work-injury',
]);
const business: ReadonlySet<string> = new Set(['business', 'firm', 'trade']);

const simple = (need: Need): readonly SimpleNeed[] => (need.kind === 'one-of' ? need.of : [need]);

/** Our sorting into the groups of KR0018, by the conditions that the list states. */
export function serviceGroupsOf(
  needs: readonly Need[],
  about: readonly Subject[],
  users: string | null,
): ServiceGroup[] {
  const parts = needs.flatMap(simple);
  const named = [
    ...parts.flatMap((need) => (need.kind === 'any' ? need.tags : [])),
    ...about.flatMap((subject) => subject.tags),
  ];
  const isBusiness =
    /소상공인|법인/.test(users ?? '') || named.some((tag) => business.has(tags[tag].question));
  const isVulnerable =
    parts.some(({ kind }) => kind === 'income') || named.some((tag) => vulnerable.has(tag));
  const isLife =
    parts.some(({ kind }) => kind === 'age' || kind === 'child' || kind === 'stage') ||
    named.some((tag) => tags[tag].question === 'life' && !vulnerable.has(tag));
  const groups: ServiceGroup[] = [
    ...(isLife ? ['life' as const] : []),
    ...(isVulnerable ? ['vulnerable' as const] : []),
    ...(isBusiness ? ['business' as const] : []),
  ];
  return groups.length === 0 ? ['everyone'] : groups;
}

import { commitmentRegister } from '../../data-access/commitments.ts';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { milestoneStates } from '../../domain/commitments/milestone-state.ts';
import { policyAreas, statuses } from '../../domain/commitments/model-words.ts';
import type { RegisterEntry } from '../../domain/commitments/register.ts';
import { ogpValues } from '../../domain/commitments/scales.ts';
import type { Language, LocalText } from '../../domain/language.ts';
import { commitmentWords } from '../../words/commitments.ts';
import type { CommitmentListFacts, ListedCommitment } from './list-model.ts';
import type { FacetId, FacetOption } from './list-state.ts';

const wordsOf = (words: Readonly<Record<string, LocalText>>, code: string, language: Language) =>
  words[code]?.[language] ?? code;

/** A name as it stands in an address; both languages must mean the same by it. */
const slug = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, '-')
    .replaceAll(/^-|-$/g, '');

/** What the list's script knows of each promise: words ready to show, dates to reckon with. */
export function commitmentListFacts(
  data: SiteData,
  links: Pick<SiteLinks, 'language' | 'commitment'>,
): CommitmentListFacts {
  const { language } = links;
  const words = commitmentWords(language);
  const { plans, commitments } = commitmentRegister(data);
  const options = new Map<FacetId, Map<string, string>>();
  const facet = (id: FacetId, entry: RegisterEntry, found: readonly FacetOption[]): string[] => {
    const blank: FacetOption =
      entry.record === 'full'
        ? { value: 'not-given', label: words.notGiven }
        : { value: 'not-recorded', label: words.notRecorded };
    const given = found.length > 0 ? found : [blank];
    const known = options.get(id) ?? new Map<string, string>();
    for (const { value, label } of given) known.set(value, label);
    options.set(id, known);
    return given.map(({ value }) => value);
  };
  const rows = commitments.map((entry): ListedCommitment => {
    const plan = plans.find(({ id }) => id === entry.plan);
    const areas = entry.policyAreas.map((area) => wordsOf(policyAreas, area, language));
    return {
      id: entry.id,
      href: links.commitment(entry.id),
      title: entry.title[language],
      promise: entry.promise?.[language] ?? null,
      plan: plan?.name[language] ?? entry.plan,
      planId: entry.plan,
      areas,
      isFull: entry.record === 'full',
      differs: entry.disagreements.length > 0,
      milestones: entry.milestones.map(({ planned, actual, state }) => ({
        planned,
        actual,
        state,
      })),
      facets: {
        plan: facet('plan', entry, [
          { value: entry.plan, label: plan?.name[language] ?? entry.plan },
        ]),
        area: facet(
          'area',
          // A register entry without an area: the page leaves the field empty.
          { ...entry, record: 'full' },
          entry.policyAreas.map((value) => ({
            value,
            label: wordsOf(policyAreas, value, language),
          })),
        ),
        institution: facet(
          'institution',
          entry,
          entry.institutions.map((name) => ({ value: slug(name.en), label: name[language] })),
        ),
        status: facet(
          'status',
          entry,
          entry.status === null
            ? []
            : [{ value: entry.status, label: wordsOf(statuses, entry.status, language) }],
        ),
        value: facet(
          'value',
          entry,
          entry.values.map((value) => ({ value, label: wordsOf(ogpValues, value, language) })),
        ),
        milestones: facet(
          'milestones',
          entry,
          [...new Set(entry.milestones.map(({ state }) => state))].map((value) => ({
            value,
            label: milestoneStates[value][language],
          })),
        ),
      },
    };
  });
  const sorted = (id: FacetId): FacetOption[] =>
    [...(options.get(id) ?? [])]
      .map(([value, label]) => ({ value, label }))
      .toSorted((a, b) => rank(a.value) - rank(b.value) || order(id, a, b, language));
  return {
    rows,
    today: data.today,
    options: {
      plan: sorted('plan'),
      area: sorted('area'),
      institution: sorted('institution'),
      status: sorted('status'),
      value: sorted('value'),
      milestones: sorted('milestones'),
    },
  };
}

/** What is not known comes last. */
const rank = (value: string): number => ['not-given', 'not-recorded'].indexOf(value);

const order = (id: FacetId, a: FacetOption, b: FacetOption, language: Language): number =>
  id === 'plan' ? 0 : a.label.localeCompare(b.label, language);

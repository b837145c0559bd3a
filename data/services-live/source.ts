import type {
  LiveOnlySource,
  LivePart,
  LiveSourceOf,
  Settings,
} from '../../scripts/connectors/live-source.ts';
import { SourceError } from '../../scripts/connectors/source-error.ts';
import { bokjiroFields, bokjiroRequest } from './bokjiro.ts';
import { gov24ConditionFields, gov24DetailFields, gov24Fields, gov24Request } from './gov24.ts';
import { readLists } from './read-lists.ts';
import { youthFields, youthRequest } from './youth.ts';

export const source: LiveOnlySource = { kind: 'live' };

/** Lists change once a day, and asking them takes hundreds of calls. */
const keepMinutes = 720;

const lists: Readonly<Record<string, Readonly<Record<string, LivePart>>>> = {
  gov24: {
    gov24: { request: gov24Request('serviceList'), fields: gov24Fields, keepMinutes },
    gov24Conditions: {
      request: gov24Request('supportConditions'),
      fields: gov24ConditionFields,
      keepMinutes,
    },
    // Only what papers to bring: without it the list is still worth having.
    gov24Details: {
      request: gov24Request('serviceDetail'),
      fields: gov24DetailFields,
      keepMinutes,
      optional: true,
    },
  },
  bokjiro: { bokjiro: { request: bokjiroRequest, fields: bokjiroFields, keepMinutes } },
  youth: { youth: { request: youthRequest, fields: youthFields, keepMinutes } },
};

/** Lists whose key is set, or those that SERVICE_LISTS names: a key of data.go.kr is approved for each. */
function chosenLists(settings: Settings): readonly string[] {
  const named = settings('SERVICE_LISTS');
  if (named === null) {
    const hasData = settings('DATA_GO_KR_KEY') !== null;
    const hasYouth = settings('YOUTH_API_KEY') !== null;
    // Without any key the first one says which is missing.
    return [...(hasData || !hasYouth ? ['gov24', 'bokjiro'] : []), ...(hasYouth ? ['youth'] : [])];
  }
  const chosen = named.split(',').map((name) => name.trim());
  const unknown = chosen.find((name) => !Object.hasOwn(lists, name));
  if (unknown === undefined) return chosen;
  throw new SourceError({
    file: 'SERVICE_LISTS',
    value: named,
    found: `there is no list "${unknown}"`,
    expected: `some of ${Object.keys(lists).join(', ')}, with commas between them`,
    todo: 'correct SERVICE_LISTS in the environment or in .env',
  });
}

export const live: LiveSourceOf = (settings) => ({
  parts: Object.assign({}, ...chosenLists(settings).map((name) => lists[name])) as Record<
    string,
    LivePart
  >,
  extract: (answers, { fetchedAt }) => readLists(answers, fetchedAt),
});

import * as v from 'valibot';
import { civilParts, parseIsoDay } from '../../domain/civil-date.ts';
import type { DatasetDefinition } from '../../domain/dataset.ts';
import { yearPeriod, type Period } from '../../domain/period.ts';
import type { TopicFrame } from './topic-context.ts';
import type { TopicState } from './topic-state.ts';

/** Period of the data as the page carries it in `data-bounds`: two ISO days joined by `/`. */
export function parseBounds(text: string): Period | null {
  const [first, last] = v
    .parse(v.array(v.string()), text.split('/'))
    .map((day) => parseIsoDay(day));
  return first == null || last == null ? null : { first, last };
}

/** The last calendar year that the data covers whole; all of it where there is none. */
function lastWholeYear(bounds: Period): Period {
  const { year } = civilParts(bounds.last + 1);
  const candidate = yearPeriod(year - 1);
  return candidate.first >= bounds.first ? candidate : bounds;
}

export function topicFrame(definition: DatasetDefinition, bounds: Period): TopicFrame {
  const initial: TopicState = {
    measure: definition.measures[0]?.id ?? '',
    area: definition.areas?.city.code ?? '',
    compare: [],
    period: lastWholeYear(bounds),
    grain: 'month',
    standard: 'korea',
  };
  return { definition, bounds, initial };
}

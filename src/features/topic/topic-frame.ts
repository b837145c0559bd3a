import { civilParts } from '../../domain/time/civil-date.ts';
import type { DatasetDefinition } from '../../domain/dataset.ts';
import { yearPeriod, type Period } from '../../domain/time/period.ts';
import { grainsOf } from '../../domain/time/step.ts';
import type { TopicFrame } from './topic-context.ts';
import type { TopicState } from './topic-state.ts';

/** The last calendar year that the data covers whole; all of it where there is none. */
function lastWholeYear(bounds: Period): Period {
  const { year } = civilParts(bounds.last + 1);
  const candidate = yearPeriod(year - 1);
  return candidate.first >= bounds.first ? candidate : bounds;
}

export function topicFrame(definition: DatasetDefinition, bounds: Period): TopicFrame {
  const step = definition.series?.step ?? 'day';
  const initial: TopicState = {
    measure: definition.measures[0]?.id ?? '',
    area: definition.areas?.city.code ?? '',
    compare: [],
    period: lastWholeYear(bounds),
    grain: grainsOf(step)[step === 'day' ? 2 : 0] ?? 'year',
    standard: 'korea',
    scale: 'linear',
  };
  return { definition, bounds, initial };
}

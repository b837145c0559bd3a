import type { Service } from '../../domain/services/service.ts';
import type { Need } from '../../domain/services/need.ts';
import {
  serviceTopicIds,
  tagIds,
  type ServiceTopic,
  type Tag,
} from '../../domain/services/tags.ts';

const tagsOfNeed = (need: Need): readonly Tag[] => {
  if (need.kind === 'any') return need.tags;
  if (need.kind === 'one-of') return need.of.flatMap(tagsOfNeed);
  return need.kind === 'income' ? ['low-income'] : [];
};

/** Answers that decide something: no question is asked for nothing. */
export function usedAnswers(services: readonly Service[]): {
  readonly tags: readonly Tag[];
  readonly topics: readonly ServiceTopic[];
} {
  const tags = new Set(
    services.flatMap(({ needs, about }) => [
      ...needs.flatMap(tagsOfNeed),
      ...about.flatMap((subject) => subject.tags),
    ]),
  );
  const topics = new Set(services.map(({ topic }) => topic.id));
  return {
    tags: tagIds.filter((id) => tags.has(id)),
    topics: serviceTopicIds.filter((id) => topics.has(id)),
  };
}

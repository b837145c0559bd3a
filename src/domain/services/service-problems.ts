import { isOnHost, type Service, type ServiceEntry, type ServiceSource } from './service.ts';
import { wordsOfNeed } from './need.ts';

/** A phone number of an office or a person: none is published. */
const phone = /(?:\d{2,4}[-)]\s?\d{3,4}-\d{4}|\b1[5-8]\d{2}-\d{4}|국번\s?없이\s?\d{3,4})/;

const textsOf = (service: Service | ServiceEntry): string[] => {
  const period = typeof service.period === 'string' ? service.period : service.period?.words;
  const { name, who, marks, what, how, papers, users, topic, agency } = service;
  return [name.ko, who, ...marks, what, how, papers, users, topic.words, period, agency].filter(
    (text) => text !== null && text !== undefined,
  );
};

/** Words that are said to be the source's and that no text of the source holds. */
function strangeWords(service: Service | ServiceEntry): string[] {
  const texts = textsOf(service);
  const quoted = [
    ...service.needs.flatMap(wordsOfNeed),
    ...service.about.map((part) => part.words),
  ];
  return quoted.filter((words) => !texts.some((text) => text.includes(words)));
}

/** What is wrong with a service beyond its shape, in words. */
export function serviceProblems(
  service: Service | ServiceEntry,
  sources: readonly ServiceSource[],
): string[] {
  const hostsOf = (id: string): readonly string[] | null =>
    sources.find((source) => source.id === id)?.hosts ?? null;
  const linked = [service, ...service.also];
  return [
    ...linked.flatMap(({ source, link }) => {
      const hosts = hostsOf(source);
      if (hosts === null) return [`there is no source "${source}"`];
      return isOnHost(link, hosts) ? [] : [`the link leads to ${new URL(link).hostname}`];
    }),
    ...strangeWords(service).map((words) => `“${words}” stands in no text of the source`),
    ...textsOf(service)
      .filter((text) => phone.test(text))
      .map((text) => `a phone number stands in “${text.slice(0, 20)}…”`),
  ];
}

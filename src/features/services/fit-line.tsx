import type { Language } from '../../domain/language.ts';
import type { Fit } from '../../domain/services/fit.ts';
import { serviceGroups, serviceTopics } from '../../domain/services/tags.ts';
import { serviceResultWords } from '../../words/service-results.ts';
import { answerWords } from './reason-words.ts';

interface Props {
  readonly fit: Fit;
  readonly language: Language;
}

/** A service that is folded away, with the reason; its name leads to its place in the whole list. */
export function FitLine({ fit, language }: Props) {
  const { id, name } = fit.service;
  return (
    <li>
      <a href={`#${id}`} lang="ko">
        {name.ko}
      </a>
      {language === 'en' && name.en !== null && <span className="service-en">{name.en}</span>}
      <FoldedReason fit={fit} language={language} />
    </li>
  );
}

function FoldedReason({ fit: { level, service, unmet, open }, language }: Props) {
  const words = serviceResultWords(language);
  if (level === 'elsewhere') {
    const topic = words.otherTopic(serviceTopics[service.topic.id][language]);
    const groups = service.groups.map((group) => serviceGroups[group][language]).join(', ');
    return (
      <small>
        {topic} · {words.otherGroup(groups)}
      </small>
    );
  }
  const lines =
    level === 'not'
      ? unmet.map(({ need, because }) => ({
          said: words.youSaid(answerWords(because, language)),
          source: need.words,
        }))
      : open.map((need) => ({ said: null, source: need.words }));
  if (lines.length === 0) return <small>{words.noConditions}</small>;
  return lines.map(({ said, source }) => (
    <small key={source}>
      {words.sourceSays} <q lang="ko">{source}</q>
      {said !== null && ` · ${said}`}
    </small>
  ));
}

import type { Fit } from '../../domain/services/fit.ts';
import type { Service } from '../../domain/services/service.ts';
import type { Need } from '../../domain/services/need.ts';
import { serviceFactWords } from '../../words/service-facts.ts';
import { serviceResultWords } from '../../words/service-results.ts';
import { answerWords } from './reason-words.ts';
import { Agency, ServiceFacts, ServiceLink, type ServiceFrame } from './service-facts.tsx';

interface Props {
  readonly fit: Fit;
  readonly frame: ServiceFrame;
}

/** A service that fits or may: what it gives, why it is here, what to check, where to go. */
export function FitCard({ fit, frame }: Props) {
  const { service, period } = fit;
  const { language } = frame;
  const words = serviceResultWords(language);
  const facts = serviceFactWords(language);
  const { name, plain, what } = service;
  const state = facts.periods[period];
  return (
    <li className="fit" data-level={fit.level} data-service={service.id}>
      <FitName name={name} language={language} />
      {plain ? <p>{plain[language]}</p> : what !== null && <p lang="ko">{what}</p>}
      <div className="fit-reasons">
        <p className="fit-label">{words.why}</p>
        <Reasons fit={fit} frame={frame} />
      </div>
      <Questions fit={fit} frame={frame} />
      <p className="fit-facts">
        <Agency name={service.agency} frame={frame} />
        {state !== null && (
          <span className="fit-period" data-period={period}>
            {state}
          </span>
        )}
      </p>
      <div className="fit-foot">
        <ServiceLink service={service} language={language} />
        <details>
          <summary>
            {words.more}{' '}
            <span className="unseen" lang="ko">
              {name.ko}
            </span>
          </summary>
          <ServiceFacts service={service} frame={frame} />
        </details>
      </div>
    </li>
  );
}

/** In English by our translation, above the name that offices know. */
function FitName({ name, language }: Pick<Service, 'name'> & Pick<ServiceFrame, 'language'>) {
  if (language === 'ko' || name.en === null) return <h4 lang="ko">{name.ko}</h4>;
  return (
    <>
      <h4>{name.en}</h4>
      <p className="service-en" lang="ko">
        {name.ko}
      </p>
    </>
  );
}

/** The answer on one side, the words of the source on the other. */
function Reasons({ fit: { met, given, about }, frame: { language } }: Props) {
  const words = serviceResultWords(language);
  const lines = [
    ...met.map(({ need, weighed, because }) => ({
      answer: words.youSaid(answerWords(because, language)),
      source: need.words,
      note: weighed.state === 'likely' && hasNoExactAge(need) ? words.exact : null,
    })),
    ...about.map(({ subject, because }) => ({
      answer: words.youSaid(answerWords(because, language)),
      source: subject.words,
      note: words.aboutIt,
    })),
    ...given.map((need) => ({
      answer: need.kind === 'region' ? words.inSeoul : words.forEveryone,
      source: need.words,
      note: null,
    })),
  ];
  return (
    <ul>
      {lines.map(({ answer, source, note }) => (
        <li key={`${answer} ${source}`}>
          {answer}. {words.sourceSays} <q lang="ko">{source}</q>
          {note !== null && <small> ({note})</small>}
        </li>
      ))}
    </ul>
  );
}

const hasNoExactAge = (need: Need): boolean =>
  need.kind === 'stage' || (need.kind === 'one-of' && need.of.some(hasNoExactAge));

function Questions({ fit: { open, service }, frame: { language } }: Props) {
  const words = serviceResultWords(language);
  if (open.length === 0 && service.needs.length > 0) return null;
  return (
    <div className="fit-questions">
      <p className="fit-label">{words.check}</p>
      {open.length === 0 ? (
        <p>{words.noConditions}.</p>
      ) : (
        <ul>
          {open.map((need) => (
            <li key={need.words}>
              {words.sourceSays} <q lang="ko">{need.words}</q>.{' '}
              {need.kind === 'income' ? words.ask.income : words.ask.other}.
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

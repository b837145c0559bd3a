import type { ReactNode } from 'react';
import { parseIsoDay, type CivilDay } from '../../domain/time/civil-date.ts';
import { formatDay } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import type { Service } from '../../domain/services/service.ts';
import { needWords } from '../../domain/services/need-words.ts';
import { periodState } from '../../domain/services/period.ts';
import { serviceFactWords } from '../../words/service-facts.ts';
import { termsIn } from '../../words/service-glossary.ts';

/** What every service is shown with: names of agencies and of sources. */
export interface ServiceFrame {
  readonly language: Language;
  readonly today: CivilDay;
  readonly agencies: Readonly<Record<string, string>>;
  /** Titles of the sources by their ids. */
  readonly sources: Readonly<Record<string, string>>;
}

interface Props {
  readonly service: Service;
  readonly frame: ServiceFrame;
}

/** Everything that is known of a service; what the source does not say is said so. */
export function ServiceFacts({ service, frame }: Props) {
  const { language, today, sources } = frame;
  const words = serviceFactWords(language);
  const { plain, what, who, how, papers, period, languages, checked, also, note } = service;
  const state = words.periods[periodState(period, today)];
  const terms = termsIn([service.name.ko, what, who, how]);
  return (
    <dl className="service-facts">
      {plain && (
        <Fact term={words.plain}>
          {plain[language]} <small>({words.ours})</small>
        </Fact>
      )}
      <Fact term={words.what}>
        <Quoted text={what} language={language} />
      </Fact>
      <Fact term={words.who}>
        <Quoted text={who} language={language} />
      </Fact>
      <Fact term={words.conditions}>
        <Conditions service={service} language={language} />
      </Fact>
      <Fact term={words.how}>
        <Quoted text={how} language={language} />
      </Fact>
      {papers !== null && (
        <Fact term={words.papers}>
          <Quoted text={papers} language={language} />
        </Fact>
      )}
      <Fact term={words.period}>
        <Quoted text={period?.words ?? null} language={language} />
        {state !== null && <small> ({state})</small>}
      </Fact>
      <Fact term={words.agency}>
        <Agency name={service.agency} frame={frame} />
        {service.office !== null && <span lang="ko"> {service.office}</span>}
      </Fact>
      <Fact term={words.languages}>
        <Quoted text={languages?.join(', ') ?? null} language={language} />
      </Fact>
      <Fact term={words.date}>
        {dayWords(checked.on, language)} <small>({words.dates[checked.as]})</small>
      </Fact>
      <Fact term={words.source}>
        {sources[service.source] ?? service.source}, <span lang="ko">{service.place}</span>
        {note && <small className="service-note">{note[language]}</small>}
      </Fact>
      {also.map((other) => (
        <Fact key={other.place} term={words.also}>
          <a href={other.link} rel="noreferrer" lang="ko">
            {other.name}
          </a>{' '}
          · <Agency name={other.agency} frame={frame} /> · {dayWords(other.checked.on, language)}{' '}
          <small>
            ({sources[other.source] ?? other.source}, <span lang="ko">{other.place}</span>)
          </small>
        </Fact>
      ))}
      {terms.length > 0 && (
        <Fact term={words.glossary}>
          <ul>
            {terms.map((term) => (
              <li key={term.term}>
                <span lang="ko">{term.term}</span>: {term[language]}
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  );
}

const dayWords = (day: string, language: Language): string =>
  formatDay(parseIsoDay(day) ?? Number.NaN, language);

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The source's own text is Korean, whatever the page is in. */
function Quoted({ text, language }: { readonly text: string | null; readonly language: Language }) {
  if (text === null) {
    return <span className="not-said">{serviceFactWords(language).notSaid}</span>;
  }
  return <span lang="ko">{text}</span>;
}

function Conditions({
  service,
  language,
}: Pick<Props, 'service'> & Pick<ServiceFrame, 'language'>) {
  const words = serviceFactWords(language);
  if (service.needs.length === 0) return <span className="not-said">{words.noConditions}</span>;
  return (
    <ul>
      {service.needs.map((need) => (
        <li key={need.words}>
          <q lang="ko">{need.words}</q> <small>{words.condition(needWords(need)[language])}</small>
        </li>
      ))}
    </ul>
  );
}

export function Agency({ name, frame }: { readonly name: string; readonly frame: ServiceFrame }) {
  const english = frame.language === 'en' ? frame.agencies[name] : undefined;
  if (english === undefined) return <span lang="ko">{name}</span>;
  return (
    <>
      {english} <span lang="ko">({name})</span>
    </>
  );
}

/** In a window of its own, or the answers would be lost; the other site does not learn whence. */
export function ServiceLink({
  service: { link, name },
  language,
}: Pick<Props, 'service'> & Pick<ServiceFrame, 'language'>) {
  const words = serviceFactWords(language);
  const { hostname } = new URL(link);
  return (
    <p className="service-link">
      <a href={link} target="_blank" rel="noreferrer">
        {words.link(words.sites[hostname] ?? hostname)}{' '}
        <span className="unseen" lang="ko">
          {name.ko}
        </span>{' '}
        <small>({words.newWindow})</small>
      </a>
    </p>
  );
}

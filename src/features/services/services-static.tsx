import type { ReactNode } from 'react';
import { allServices } from '../../data-access/services.ts';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { parseIsoDay } from '../../domain/time/civil-date.ts';
import { formatDay } from '../../domain/text/format.ts';
import type { Service } from '../../domain/services/service.ts';
import { serviceGroupIds, serviceGroups, type ServiceGroup } from '../../domain/services/tags.ts';
import { glossary } from '../../words/service-glossary.ts';
import { serviceResultWords } from '../../words/service-results.ts';
import { serviceWords } from '../../words/services.ts';
import { FinderForm } from './finder-form.tsx';
import { Agency, ServiceFacts, ServiceLink, type ServiceFrame } from './service-facts.tsx';
import { usedAnswers } from './used-answers.ts';

/** Parts of the page of services that are drawn at build. */
export function servicesParts(
  data: SiteData,
  links: SiteLinks,
): Readonly<Record<string, ReactNode>> {
  const { language } = links;
  const words = serviceWords(language);
  const { services, sources, agencies } = allServices(data);
  const frame: ServiceFrame = {
    language,
    today: data.today,
    agencies,
    sources: Object.fromEntries(sources.map(({ id, title }) => [id, title[language]])),
  };
  return {
    'services-header': (
      <>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead(services.length)}</p>
        <p className="finder-promise script-only">
          <strong>{words.promise}</strong>
          {words.promiseText}
        </p>
        <noscript>
          <p className="notice">{words.withoutScript}</p>
        </noscript>
        <ul className="promise-links">
          <li>
            <a href="#all-services">{words.toList}</a>
          </li>
          <li>
            <a href="#service-notes">{words.toNotes}</a>
          </li>
        </ul>
      </>
    ),
    'services-form': <FinderForm language={language} used={usedAnswers(services)} />,
    'services-waiting': <p>{words.waiting}</p>,
    'services-failed': <p>{serviceResultWords(language).failed}</p>,
    'services-list': (
      <>
        <h2 id="all-services">{words.listTitle(services.length)}</h2>
        <p className="lead-small">{words.listLead}</p>
        {serviceGroupIds.map((group) => (
          <Group key={group} group={group} services={services} frame={frame} />
        ))}
      </>
    ),
    'services-notes': (
      <>
        <section>
          <h2 id="service-notes">{words.notesTitle}</h2>
          {words.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          <p>
            <a href={links.dataset('services')}>{words.dataset}</a>
          </p>
        </section>
        <section>
          <h2>{words.glossaryTitle}</h2>
          <dl className="service-glossary">
            {glossary().map((term) => (
              <div key={term.term}>
                <dt lang="ko">{term.term}</dt>
                <dd>{term[language]}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2>{words.sourcesTitle}</h2>
          <ul>
            {sources.map((source) => (
              <li key={source.id}>
                <a href={source.address} rel="noreferrer">
                  {source.title[language]}
                </a>{' '}
                · {source.publisher[language]} ·{' '}
                {words.sourceDate(formatDay(parseIsoDay(source.date) ?? Number.NaN, language))}
                <small>{source.note[language]}</small>
              </li>
            ))}
          </ul>
        </section>
      </>
    ),
  };
}

interface GroupProps {
  readonly group: ServiceGroup;
  readonly services: readonly Service[];
  readonly frame: ServiceFrame;
}

/** More than this many, and those of national lists stand as names: a phone need not load them all. */
const mostInFull = 300;

function Group({ group, services, frame }: GroupProps) {
  const { language } = frame;
  const words = serviceWords(language);
  const own = services.filter(({ groups }) => groups.includes(group));
  if (own.length === 0) return null;
  const isInFull = (service: Service): boolean =>
    services.length <= mostInFull || isWritten(service);
  return (
    <section className="service-group" aria-labelledby={`group-${group}`}>
      <h3 id={`group-${group}`}>{words.groupCount(serviceGroups[group][language], own.length)}</h3>
      <p className="finder-hint">{words.groups[group]}</p>
      <ul>
        {own.filter(isInFull).map((service) => (
          <li key={service.id}>
            {service.groups[0] === group ? (
              <ListedService service={service} frame={frame} />
            ) : (
              <ElsewhereListed service={service} frame={frame} />
            )}
          </li>
        ))}
      </ul>
      <NamesOnly
        group={group}
        services={own.filter((service) => !isInFull(service))}
        frame={frame}
      />
    </section>
  );
}

/** Whether a person wrote the entry: they alone translate names. */
const isWritten = ({ name }: Service): boolean => name.en !== null;

interface ServiceProps {
  readonly service: Service;
  readonly frame: ServiceFrame;
}

function ListedService({ service, frame }: ServiceProps) {
  return (
    <details className="service" id={service.id}>
      <summary>
        <ServiceName service={service} frame={frame} />
      </summary>
      <ServiceFacts service={service} frame={frame} />
      <ServiceLink service={service} language={frame.language} />
    </details>
  );
}

function ServiceName({ service: { name, agency }, frame }: ServiceProps) {
  return (
    <span className="service-name">
      {frame.language === 'en' && name.en !== null ? (
        <>
          <strong>{name.en}</strong>
          <span className="service-en" lang="ko">
            {name.ko}
          </span>
        </>
      ) : (
        <strong lang="ko">{name.ko}</strong>
      )}
      <small>
        <Agency name={agency} frame={frame} />
      </small>
    </span>
  );
}

function ElsewhereListed({ service, frame: { language } }: ServiceProps) {
  const [first = 'everyone'] = service.groups;
  const own = service.name[language];
  return (
    <p className="service-elsewhere">
      <a href={`#${service.id}`} lang={own === null ? 'ko' : undefined}>
        {own ?? service.name.ko}
      </a>{' '}
      <small>{serviceWords(language).alsoIn(serviceGroups[first][language])}</small>
    </p>
  );
}

function NamesOnly({ group, services, frame }: GroupProps) {
  if (services.length === 0) return null;
  return (
    <>
      <h4>{serviceWords(frame.language).moreTitle}</h4>
      <ul className="service-names">
        {services.map((service) => (
          <li key={service.id} id={service.groups[0] === group ? service.id : undefined}>
            <a href={service.link} rel="noreferrer" lang="ko">
              {service.name.ko}
            </a>{' '}
            <small>
              <Agency name={service.agency} frame={frame} />
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}

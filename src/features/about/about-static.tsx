import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { licences, licenceWords } from '../../domain/licence/licence.ts';
import { licenceDecisionWords } from '../../words/licence-decision.ts';
import { pageWords } from '../../words/pages.ts';

export function AboutStatic({ links }: { readonly links: SiteLinks }) {
  const words = pageWords(links.language);
  return (
    <div className="prose">
      <h1>{words.aboutTitle}</h1>
      {words.what.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {words.about.map((section) => (
        <section key={section.title}>
          <h2>{section.title}</h2>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <p>
        <a href={links.licences}>{words.licencesTitle}</a>
      </p>
    </div>
  );
}

interface LicencesProps {
  readonly data: SiteData;
  readonly links: SiteLinks;
}

export function LicencesStatic({ data, links }: LicencesProps) {
  const { language } = links;
  const words = pageWords(language);
  return (
    <div className="prose">
      <h1>{words.licencesTitle}</h1>
      <p className="lead">{words.licencesLead}</p>
      {data.definitions.map((definition) => (
        <section key={definition.id}>
          <h2>
            <a href={links.dataset(definition.id)}>{definition.title[language]}</a>
          </h2>
          {definition.sources.map((source) => {
            const licence = licences[source.licence];
            const decision = licenceDecisionWords(source, language);
            return (
              <dl key={source.url} className="facts">
                <dt>{words.sourceLink}</dt>
                <dd>
                  <a href={source.url}>{source.title[language]}</a>
                </dd>
                <dt>{words.publisher}</dt>
                <dd>{source.publisher[language]}</dd>
                <dt>{words.licence}</dt>
                <dd>
                  {licence.url === null ? (
                    licenceWords(source, language)
                  ) : (
                    <a href={licence.url}>{licenceWords(source, language)}</a>
                  )}
                  {': '}
                  {licence.open ? words.isOpen : words.isNotOpen}
                </dd>
                <dt>{words.licencePlain}</dt>
                <dd>{licence.plain[language]}</dd>
                <dt>{words.licencesNote}</dt>
                <dd>{source.licenceNote[language]}</dd>
                {decision && (
                  <>
                    <dt>{decision.question}</dt>
                    <dd>{decision.answer}</dd>
                  </>
                )}
              </dl>
            );
          })}
        </section>
      ))}
      <p>{words.licencesCode}</p>
    </div>
  );
}

export function NotFoundStatic({ links }: { readonly links: SiteLinks }) {
  const words = pageWords(links.language);
  return (
    <div className="prose">
      <h1>{words.notFoundTitle}</h1>
      <p className="lead">{words.notFound}</p>
      <p>
        <a href={links.overview}>{words.siteTitle}</a>
      </p>
    </div>
  );
}

import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { exampleFiles } from '../../domain/api/example-files.ts';
import { codeLanguages, fetchCode, fetchedFile } from '../../domain/fetch-code.ts';
import { CopyBlock } from '../../ui/layout/copy-block.tsx';
import { apiWords } from '../../words/api.ts';
import { ApiKinds } from './api-kinds.tsx';

interface Props {
  readonly data: SiteData;
  readonly links: SiteLinks;
}

/** How a program gets the data: the description of the static API for people. */
export function ApiStatic({ data, links }: Props) {
  const { language } = links;
  const words = apiWords(language);
  const published = data.definitions.map((definition) => ({
    definition,
    entry: data.entry(definition.id),
  }));
  return (
    <>
      <header className="page-header">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </header>
      <FirstSteps data={data} links={links} />
      <ApiKinds examples={exampleFiles(published)} links={links} />
      {words.rules.map(({ title, paragraphs }) => (
        <section key={title} className="prose">
          <h2>{title}</h2>
          <ul className="api-rules">
            {paragraphs.map((paragraph) => (
              <li key={paragraph}>{paragraph}</li>
            ))}
          </ul>
        </section>
      ))}
      <section className="prose">
        <h2>{words.licences.title}</h2>
        <p>{words.licences.text}</p>
        <p>
          <a href={links.licences}>{words.licences.link}</a>
        </p>
      </section>
      <section className="prose">
        <h2>{words.machine.title}</h2>
        <ul className="api-links">
          <li>
            <a href={`${links.root}api/openapi.json`}>{words.machine.openapi}</a>
          </li>
          <li>
            <a href={`${links.root}catalog.jsonld`}>{words.machine.catalogue}</a>
          </li>
          <li>
            <a href={links.file('datapackage.json')}>{words.machine.whole}</a>
          </li>
          <li>
            <a href={`${links.datasets}updates.atom`}>{words.machine.feed}</a>
          </li>
        </ul>
        <p>{words.machine.pages}</p>
        <p>{words.machine.note}</p>
      </section>
    </>
  );
}

function FirstSteps({ data, links }: Props) {
  const { language } = links;
  const words = apiWords(language);
  const shown = data.definitions.find(
    ({ timeliness, topicOrder }) => timeliness === 'archive' && topicOrder !== null,
  );
  const file = shown && fetchedFile(shown, data.entry(shown.id));
  const code = shown && file && fetchCode(shown.id, file, links.file(''));
  return (
    <section>
      <h2>{words.steps.title}</h2>
      <ol className="api-steps">
        {words.steps.list.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <a className="button" href={links.file('manifest.json')}>
          {words.steps.open} (manifest.json)
        </a>
      </p>
      {shown && code && (
        <>
          <p>{words.steps.code(shown.title[language])}</p>
          {codeLanguages.map((id) => (
            <CopyBlock
              key={id}
              id={`code-${id}`}
              label={words.languages[id]}
              text={code[id]}
              copy={words.copy}
              isCode
            />
          ))}
        </>
      )}
    </section>
  );
}

import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { parseIsoDay } from '../../domain/time/civil-date.ts';
import { seoulDay } from '../../domain/time/seoul-time.ts';
import type { DatasetDefinition } from '../../domain/dataset.ts';
import { codeLanguages, fetchCode, fetchedFile, originMark } from '../../domain/fetch-code.ts';
import { formatDay } from '../../domain/text/format.ts';
import { CopyBlock } from '../../ui/layout/copy-block.tsx';
import { datasetPageWords } from '../../words/dataset-page.ts';
import { pageWords } from '../../words/pages.ts';

interface Props {
  readonly definition: DatasetDefinition;
  readonly data: SiteData;
  readonly links: SiteLinks;
}

/** Braces and backslashes mean something to BibTeX. */
const bibtexText = (text: string): string => text.replaceAll(/[{}\\]/g, '');

/** How to cite the dataset, and how a program fetches it. */
export function DatasetUse({ definition, data, links }: Props) {
  const { language } = links;
  const words = datasetPageWords(language);
  const { siteTitle } = pageWords(language);
  const entry = data.entry(definition.id);
  const title = definition.title[language];
  const publisher = entry.publisher[language];
  const on = seoulDay(entry.ingestedAt);
  const page = `${originMark}${links.dataset(definition.id)}`;
  const version = entry.version.slice(0, 12);
  const text = words.cited(
    title,
    publisher,
    siteTitle,
    version,
    formatDay(parseIsoDay(on) ?? 0, language),
  );
  const bibtex = `@misc{${definition.id}-${version},
  title = {${bibtexText(title)}},
  author = {{${bibtexText(publisher)}}},
  year = {${on.slice(0, 4)}},
  howpublished = {${bibtexText(siteTitle)}},
  version = {${version}},
  url = {${page}}
}`;
  const file = fetchedFile(definition, entry);
  const code = file && fetchCode(definition.id, file, links.file(''));
  return (
    <>
      <section id="cite">
        <h2>{words.citeTitle}</h2>
        <CopyBlock
          id="cite-text"
          label={words.citeText}
          text={`${text} ${page}`}
          copy={words.copy}
        />
        <CopyBlock id="cite-bibtex" label={words.bibtex} text={bibtex} copy={words.copy} isCode />
      </section>
      {file && code && (
        <section id="code">
          <h2>{words.codeTitle}</h2>
          <p className="openness-note">{words.codeNote(file.name)}</p>
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
        </section>
      )}
    </>
  );
}

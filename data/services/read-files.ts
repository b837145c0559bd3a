import * as v from 'valibot';
import type { JsonDocument } from '../../scripts/connectors/json-source.ts';
import { throwProblems, type SourceProblem } from '../../scripts/connectors/source-error.ts';
import { pathText } from '../../src/domain/commitments/model-problem.ts';
import { readModel } from '../../src/domain/commitments/model-problems.ts';
import {
  serviceEntrySchema,
  serviceSourceSchema,
  type Service,
  type ServicesFile,
} from '../../src/domain/services/service.ts';
import { readPeriod } from '../../src/domain/services/period.ts';
import { serviceProblems } from '../../src/domain/services/service-problems.ts';

const agenciesSchema = v.record(v.string(), v.pipe(v.string(), v.nonEmpty()));

type Documents = Readonly<Record<string, readonly JsonDocument[]>>;

/** All files as the document that the site reads, or every mistake in any of them. */
export function readFiles(documents: Documents): ServicesFile {
  const problems: SourceProblem[] = [];
  const tell = (file: string, found: string, expected: string, path?: string): void => {
    problems.push({
      file,
      ...(path === undefined || path === '' ? {} : { path }),
      found,
      expected,
      todo: `mend data/services/…/${file}; nothing is published until all files are right`,
    });
  };
  const readAs = <Schema extends v.GenericSchema>(
    { file, content }: JsonDocument,
    schema: Schema,
  ): v.InferOutput<Schema>[] => {
    const read = readModel(schema, content);
    if (read.ok) return [read.value];
    for (const { path, value, allowed } of read.problems) {
      const found = value === '' ? 'nothing stands there' : `“${value}” is not allowed there`;
      tell(file, found, allowed, pathText(path));
    }
    return [];
  };
  const all = (key: string): readonly JsonDocument[] => documents[key] ?? [];
  const sources = all('sources').flatMap((document) =>
    readAs(document, v.array(serviceSourceSchema)).flat(),
  );
  const [agencies = {}] = all('agencies').flatMap((document) => readAs(document, agenciesSchema));
  const isKnown = problems.length === 0;
  const services = all('entries').flatMap((document) =>
    readAs(document, serviceEntrySchema).map((entry): Service => {
      const { file } = document;
      if (file !== `${entry.id}.json`) {
        tell(
          file,
          `the id is “${entry.id}”`,
          `${file.replace(/\.json$/, '')}, as the file is called`,
        );
      }
      // With sources that cannot be read, every name of them would be a mistake.
      for (const found of isKnown ? serviceProblems(entry, sources) : []) {
        tell(file, found, 'what the source says, with a link to its own host');
      }
      return { ...entry, period: readPeriod(entry.period) };
    }),
  );
  throwProblems(problems);
  const named = new Set(
    services.flatMap(({ agency, also }) => [agency, ...also.map((a) => a.agency)]),
  );
  return {
    schemaVersion: 1,
    sources,
    agencies: Object.fromEntries(Object.entries(agencies).filter(([name]) => named.has(name))),
    services: services.toSorted((a, b) => a.name.ko.localeCompare(b.name.ko, 'ko')),
  };
}

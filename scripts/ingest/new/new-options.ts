import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { delimiters } from '../../connectors/formats/delimiter.ts';
import { SourceError, throwProblems, type SourceProblem } from '../../connectors/source-error.ts';
import { isoDay, parseIsoDay } from '../../../src/domain/time/civil-date.ts';
import { licenceIds } from '../../../src/domain/licence/licence.ts';
import { themeIds } from '../../../src/domain/theme.ts';
import type { Told } from './told.ts';

export const newUsage = `Usage: npm run ingest -- new <id> --from FILE|FOLDER … --url ADDRESS (--licence ID | --decided-by WHO)

Proposes the folder data/<id> from the publisher's files, tries it, and says what it guessed.
  --from FILE|FOLDER     files of one layout (may be repeated); csv, tsv, xlsx, json, geojson, xml, zip, gz
  --url ADDRESS          the publisher's page of the data, beginning with https://
  --licence ID           ${licenceIds.filter((id) => id !== 'unknown').join(', ')}
  --decided-by WHO       who answers for publishing where the licence is not known: an office or a role
  --title-ko, --title-en, --publisher-ko, --publisher-en   words that no file holds
  --theme ID             ${themeIds.join(', ')}
  --date YYYY-MM-DD      the day that figures without a date are of
  --whole-city           figures without an area are of all Seoul
  --sheet NAME|NUMBER    sheet of a workbook
  --records WAY|ELEMENT  way to the list in JSON such as result.items, or the element of a row in XML
  --delimiter CHARACTER  between cells: , ; | or tab
  --data FOLDER          where dataset folders lie (default data)
  --dry-run              say what is found and write nothing
`;

export interface NewOptions {
  readonly id: string;
  readonly from: readonly string[];
  readonly data: string;
  readonly dryRun: boolean;
  readonly told: Told;
}

const problem = (option: string, found: string, expected: string, todo: string): SourceProblem => ({
  file: option,
  found,
  expected,
  todo,
});

/** The options in order; throws a SourceError that names all that is amiss. `null`: help is asked for. */
export function readNewOptions(args: readonly string[], today: string): NewOptions | null {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      from: { type: 'string', multiple: true },
      url: { type: 'string' },
      licence: { type: 'string' },
      'decided-by': { type: 'string' },
      'title-ko': { type: 'string' },
      'title-en': { type: 'string' },
      'publisher-ko': { type: 'string' },
      'publisher-en': { type: 'string' },
      theme: { type: 'string' },
      date: { type: 'string' },
      'whole-city': { type: 'boolean' },
      sheet: { type: 'string' },
      records: { type: 'string' },
      delimiter: { type: 'string' },
      data: { type: 'string' },
      'dry-run': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return null;
  const [id = ''] = positionals;
  const licence = v.safeParse(v.nullable(v.picklist(licenceIds)), values.licence ?? null);
  const theme = v.safeParse(v.nullable(v.picklist(themeIds)), values.theme ?? null);
  const delimiter = v.safeParse(
    v.nullable(v.picklist(delimiters)),
    values.delimiter === 'tab' ? '\t' : (values.delimiter ?? null),
  );
  const day = values.date === undefined ? null : parseIsoDay(values.date);
  const isDecided = values['decided-by'] !== undefined && values['decided-by'].trim() !== '';
  const isKnown = licence.success && licence.output !== null && licence.output !== 'unknown';
  throwProblems([
    ...(positionals.length === 1 && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)
      ? []
      : [
          problem(
            'npm run ingest -- new',
            positionals.length === 1
              ? `"${id}" cannot be an id`
              : `${positionals.length} ids are given`,
            'one id of small letters, figures and hyphens',
            'npm run ingest -- new my-dataset --from FILE --url ADDRESS --licence kogl-1',
          ),
        ]),
    ...(values.from
      ? []
      : [problem('--from', 'no file is given', 'a file or a folder', 'name the publisher’s file')]),
    ...(licence.success
      ? []
      : [
          problem(
            '--licence',
            `"${values.licence}" is not known`,
            licenceIds.join(', '),
            'look at the publisher’s page for the licence',
          ),
        ]),
    ...(theme.success
      ? []
      : [
          problem(
            '--theme',
            `"${values.theme}" is not known`,
            themeIds.join(', '),
            'choose one of them',
          ),
        ]),
    ...(delimiter.success
      ? []
      : [
          problem(
            '--delimiter',
            `"${values.delimiter}" is not known`,
            ', ; | or tab',
            'choose one of them',
          ),
        ]),
    ...(values.date !== undefined && day === null
      ? [problem('--date', `"${values.date}" is no day`, 'YYYY-MM-DD', 'write it so')]
      : []),
    ...(licence.success && !isKnown && !isDecided
      ? [
          problem(
            '--licence',
            'nobody has said whether the data may be published',
            'the licence by --licence, or by --decided-by who answers for publishing without knowing it',
            'look at the publisher’s page and add --licence kogl-1 (or another of --help); where it says nothing, add --decided-by "OFFICE", and the site shows "not confirmed"',
          ),
        ]
      : []),
    ...(values.url !== undefined && /^https:\/\/[^/]+\.[a-z]+\//.test(values.url)
      ? []
      : [
          problem(
            '--url',
            values.url === undefined
              ? 'no address is given'
              : `"${values.url}" is no address of a page`,
            'the publisher’s page of the data, such as https://data.example.org/dataset/12',
            'add --url ADDRESS: the site tells readers where the figures come from',
          ),
        ]),
  ]);
  if (!licence.success || !theme.success || !delimiter.success) {
    throw new SourceError(
      problem('npm run ingest -- new', 'options are wrong', 'see --help', 'mend them'),
    );
  }
  return {
    id,
    from: values.from ?? [],
    data: values.data ?? 'data',
    dryRun: values['dry-run'] ?? false,
    told: {
      titleKo: values['title-ko'] ?? null,
      titleEn: values['title-en'] ?? null,
      publisherKo: values['publisher-ko'] ?? null,
      publisherEn: values['publisher-en'] ?? null,
      url: values.url ?? '',
      licence: licence.output,
      decidedBy: values['decided-by']?.trim() ?? null,
      today,
      theme: theme.output,
      date: day === null ? null : isoDay(day),
      wholeCity: values['whole-city'] ?? false,
      sheet: sheetOf(values.sheet),
      records: values.records ?? null,
      delimiter: delimiter.output,
    },
  };
}

const sheetOf = (text: string | undefined): string | number | null =>
  text === undefined ? null : /^[0-9]+$/.test(text) ? Number(text) : text;

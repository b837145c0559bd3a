import { operations, type Operation } from '../../../../src/domain/api/operations.ts';
import { siteName, type CataloguePlace } from '../../../../src/domain/dcat/catalogued.ts';
import type { LocalText } from '../../../../src/domain/language.ts';
import { schemaVersion } from '../../../../src/domain/published.ts';
import { jsonSchemas } from './api-schemas.ts';
import type { ApiExample } from './examples.ts';

/** Both languages, one below the other: OpenAPI has no place for translations. */
const both = ({ ko, en }: LocalText): string => `${en}\n\n${ko}`;

const parameters: Readonly<
  Record<string, { readonly words: LocalText; readonly pattern: string }>
> = {
  dataset: {
    words: { ko: '데이터의 이름, 예: air-quality', en: 'Id of a dataset, such as air-quality' },
    pattern: '^[a-z0-9-]+$',
  },
  table: {
    words: { ko: '표의 이름, 예: stations', en: 'Name of a table, such as stations' },
    pattern: '^[a-z0-9_]+$',
  },
  measure: {
    words: { ko: '항목의 이름, 예: pm25', en: 'Id of a measure, such as pm25' },
    pattern: '^[a-z0-9_]+$',
  },
  layer: {
    words: { ko: '지도 층의 이름, 예: stations', en: 'Id of a map layer, such as stations' },
    pattern: '^[a-z0-9_-]+$',
  },
  area: {
    words: {
      ko: '구의 법정동 코드 앞 다섯 자리, 예: 11680',
      en: 'Legal code of a district, such as 11680',
    },
    pattern: '^[0-9]{5}$',
  },
  document: {
    words: { ko: '문서의 이름, 예: register', en: 'Name of a document, such as register' },
    pattern: '^[A-Za-z0-9_-]+$',
  },
  hash: {
    words: {
      ko: '내용의 해시. manifest.json에 적힌 경로에 있으며, 지어낼 수 없습니다.',
      en: 'Hash of the content. It stands in the paths of manifest.json; it cannot be guessed.',
    },
    pattern: '^[0-9a-f]{12}$',
  },
  month: {
    words: { ko: '달, 예: 2026-11', en: 'A month, such as 2026-11' },
    pattern: '^[0-9]{4}-[0-9]{2}$',
  },
};

const tags: Readonly<Record<Operation['tag'], LocalText>> = {
  start: { ko: '여기에서 시작', en: 'Start here' },
  figures: { ko: '수치', en: 'Figures' },
  map: { ko: '지도', en: 'Map' },
  documents: { ko: '문서', en: 'Documents' },
  record: { ko: '기록', en: 'Record' },
  descriptions: { ko: '설명과 변화', en: 'Descriptions and changes' },
};

/** Description of the static API in OpenAPI 3.1. Examples are cut from real files. */
export function openApiDocument(
  place: CataloguePlace,
  examples: Readonly<Record<string, ApiExample>>,
): Readonly<Record<string, unknown>> {
  const root = place.address('').replace(/\/$/, '');
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: `${siteName.en}: static API`,
      summary: 'Files of checked, versioned public data about a city; no key, no limit.',
      description: both({
        en: 'Fetch data/manifest.json, then the paths that it names. Files with a hash in their name never change and go some time after a newer version came: do not keep their addresses, ask the manifest. Each dataset has terms of its own, named in the manifest and on its page.',
        ko: 'data/manifest.json을 받고, 거기에 적힌 경로를 받으세요. 이름에 해시가 있는 파일은 바뀌지 않으며, 새 판이 나오면 얼마 뒤 사라집니다. 그 주소를 적어 두지 말고 manifest.json에 물으세요. 이용 조건은 데이터마다 다르며 manifest.json과 그 데이터의 페이지에 있습니다.',
      }),
      version: `${schemaVersion}.0.0`,
      ...contactOf(place),
    },
    externalDocs: { description: 'How to use it / 쓰는 법', url: place.address('api/') },
    servers: [{ url: root === '' ? '/' : root }],
    tags: Object.entries(tags).map(([name, words]) => ({ name, description: both(words) })),
    paths: Object.fromEntries(
      operations.map((operation) => [
        operation.path,
        { get: operationObject(operation, examples[operation.id]) },
      ]),
    ),
    components: { schemas: jsonSchemas() },
  };
}

function contactOf({
  contact,
  operator,
  address,
}: CataloguePlace): Readonly<Record<string, unknown>> {
  if (contact === null) return {};
  const name = operator ?? siteName.en;
  return {
    contact:
      'email' in contact ? { name, email: contact.email } : { name, url: address(contact.page) },
  };
}

function operationObject(operation: Operation, example: ApiExample | undefined): unknown {
  const { id, tag, path, summary, description, mediaType } = operation;
  const names = [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);
  return {
    operationId: id,
    tags: [tag],
    summary: `${summary.en} / ${summary.ko}`,
    description: both(description),
    ...(names.length === 0 ? {} : { parameters: names.map(parameterObject) }),
    responses: {
      200: {
        description: summary.en,
        content: {
          [mediaType]: {
            schema: schemaOf(operation),
            ...(example === undefined
              ? {}
              : { examples: { real: { summary: example.path, value: example.value } } }),
          },
        },
      },
      404: {
        description: 'No such file, or one of an older version: ask the manifest again.',
        content: { 'text/html': { schema: { type: 'string' } } },
      },
    },
  };
}

function parameterObject(name: string): unknown {
  const parameter = parameters[name];
  if (!parameter) throw new Error(`Nobody has said what {${name}} in a path is.`);
  return {
    name,
    in: 'path',
    required: true,
    description: both(parameter.words),
    schema: { type: 'string', pattern: parameter.pattern },
  };
}

function schemaOf({ schema, mediaType }: Operation): unknown {
  if (schema === null) {
    return mediaType.endsWith('json')
      ? { type: 'object' }
      : { type: 'string', contentMediaType: mediaType };
  }
  if (typeof schema !== 'string') return { anyOf: schema.map(reference) };
  // A document a line.
  return mediaType === 'application/jsonl'
    ? { type: 'string', contentMediaType: mediaType, contentSchema: reference(schema) }
    : reference(schema);
}

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

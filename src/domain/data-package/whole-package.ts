import * as v from 'valibot';

const foreignKey = v.looseObject({
  reference: v.looseObject({ resource: v.string() }),
});
const resource = v.looseObject({
  name: v.string(),
  path: v.string(),
  schema: v.looseObject({ foreignKeys: v.optional(v.array(foreignKey)) }),
});

/** What is read of a dataset's published data package; everything else is passed on as it is. */
export const publishedPackageSchema = v.looseObject({
  name: v.string(),
  licenses: v.array(v.looseObject({ name: v.string() })),
  sources: v.array(v.looseObject({ title: v.string() })),
  contributors: v.array(v.looseObject({ title: v.string() })),
  resources: v.array(resource),
});
export type PublishedPackage = v.InferOutput<typeof publishedPackageSchema>;

/** One data package of the tables of many: each keeps its own sources and licences. */
export function wholePackage(
  packages: readonly PublishedPackage[],
  homepage: string | null,
): Readonly<Record<string, unknown>> {
  const publishers = new Map(
    packages.flatMap(({ contributors }) => contributors).map((one) => [one.title, one]),
  );
  return {
    profile: 'tabular-data-package',
    name: 'open-mayors-office',
    languages: ['en', 'ko'],
    title: 'Open Mayor’s Office, Seoul: all tables',
    'title@ko': '열린시장실 서울: 모든 표',
    description:
      'Every table of every dataset as it was when this site was built. Live figures are left out: manifest.json names their newest files.',
    'description@ko':
      '이 사이트를 만들 때의 모든 데이터의 모든 표. 실시간 수치는 빠져 있으며, 그 새 파일은 manifest.json에 있습니다.',
    ...(homepage === null ? {} : { homepage }),
    contributors: [...publishers.values()],
    resources: packages.flatMap(({ name, licenses, sources, resources }) =>
      resources.map((entry) => ({
        ...entry,
        name: `${name}.${entry.name}`,
        path: `${name}/${entry.path}`,
        sources,
        licenses,
        schema: withReferencesTo(name, entry.schema),
      })),
    ),
  };
}

/** References stay within the dataset, whose tables have longer names here. */
const withReferencesTo = (
  dataset: string,
  schema: PublishedPackage['resources'][number]['schema'],
): unknown =>
  schema.foreignKeys === undefined
    ? schema
    : {
        ...schema,
        foreignKeys: schema.foreignKeys.map((key) => ({
          ...key,
          reference: { ...key.reference, resource: `${dataset}.${key.reference.resource}` },
        })),
      };

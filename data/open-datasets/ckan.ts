import type { JsonExtract } from '../../scripts/connectors/json-source.ts';
import type { LiveSourceOf, PartAnswer } from '../../scripts/connectors/live-source.ts';
import { NotSet } from '../../scripts/connectors/source-error.ts';
import { recordFromCkanPackage } from '../../src/domain/openness/from-ckan-package.ts';
import type { Reject } from '../../src/domain/published.ts';
import { recordColumn } from './read-list.ts';

const noAddress = (): NotSet =>
  new NotSet({
    file: 'CKAN_URL',
    found: 'no portal is named',
    expected: 'the address of a CKAN portal, such as https://data.example.org',
    todo: 'set CKAN_URL in .env, or use --from with the list of data.go.kr',
  });

/** Packages to records; what is no package, or one that came before, is rejected with its place. */
function extractPackages(
  { rows, requests }: PartAnswer,
  portal: string,
  askedOn: string,
): JsonExtract {
  const records: string[] = [];
  const ids = new Set<string>();
  const rejects: Reject[] = [];
  for (const { request, line, cells } of rows) {
    const record = recordFromCkanPackage(cells, portal);
    const reason = record === null ? 'not-a-package' : ids.has(record.id) ? 'duplicate' : null;
    if (record && reason === null) {
      ids.add(record.id);
      records.push(JSON.stringify(record));
    } else {
      rejects.push({
        file: requests[request]?.address ?? portal,
        line,
        field: null,
        value: record?.id ?? null,
        reason: reason ?? 'not-a-package',
        scope: 'row',
      });
    }
  }
  const kept = records.length;
  return {
    // Portal and day stand in the catalogue's file: promises are judged on the day of asking.
    tables: {
      list: {
        fields: [recordColumn, 'portal', 'asked_on'],
        columns: [records, records.map(() => portal), records.map(() => askedOn)],
      },
    },
    documents: {},
    rows: { read: rows.length, kept, missing: 0, rejected: rejects.length },
    values: { expected: kept, measured: kept, blank: 0, rejected: 0 },
    rejects,
  };
}

/** Another city's catalogue: the CKAN portal that the operator names, measured by the same rules. */
export const live: LiveSourceOf = (settings) => {
  const portal = settings('CKAN_URL');
  if (portal === null) {
    return {
      parts: {},
      extract: () => {
        throw noAddress();
      },
    };
  }
  return {
    parts: { packages: { request: { connector: 'ckan', url: portal }, fields: [] } },
    extract: ({ packages }, { fetchedAt }) => {
      if (!packages) throw noAddress();
      return extractPackages(packages, portal, fetchedAt.slice(0, 10));
    },
  };
};

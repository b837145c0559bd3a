import { describe, expect, test } from 'vitest';
import { datasetFolder } from '../../tests/support/ingest.ts';
import { definitionAsRead } from './definition-as-read.ts';

const { definition } = await datasetFolder('open-datasets');
const { definition: plain } = await datasetFolder('air-quality');
const sourcesFrom = (...names: readonly string[]) =>
  definitionAsRead(
    definition,
    names.map((name) => ({ name })),
  ).sources.map(({ url, licence }) => [url, licence]);

describe('sources of a dataset with several ways in', () => {
  test('are those of the files where files were read, or a snapshot of them', () => {
    expect(sourcesFrom('list.csv')).toEqual([['https://www.data.go.kr/', 'kogl-0']]);
  });

  test('are the service that was asked, by its own address, and never the other publisher', () => {
    const asked = 'https://data.city.example/api/3/action/package_search?start=0';
    expect(sourcesFrom(asked)).toEqual([['https://data.city.example/', 'unknown']]);
    expect(sourcesFrom('https://city.example/ckan/api/3/action/x')).toEqual([
      ['https://city.example/ckan/', 'unknown'],
    ]);
    expect(sourcesFrom('https://city.example:8443/list.json')).toEqual([
      ['https://city.example:8443/', 'unknown'],
    ]);
  });

  test('stand as they are written where there is one way in', () => {
    expect(definitionAsRead(plain, [{ name: 'https://city.example/x' }])).toBe(plain);
  });
});

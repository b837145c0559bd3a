import { describe, expect, test } from 'vitest';
import { formatOf } from './formats.ts';
import { licenceOfCkan, licenceOfListRow } from './licence-words.ts';

describe('formats as publishers write them', () => {
  test.each([
    ['CSV', 'csv'],
    ['.csv', 'csv'],
    [' text/csv ', 'csv'],
    ['JPEG', 'jpg'],
    ['RDF/XML', 'rdf'],
    ['HWPX', 'hwpx'],
    ['URL', null],
    ['ERR', null],
    ['constructor', null],
    ['', null],
    [null, null],
  ])('%s is %s', (text, format) => {
    expect(formatOf(text)).toBe(format);
  });
});

describe('licences as catalogues word them', () => {
  test.each([
    ['이용허락범위 제한 없음', 'kogl-0', true],
    ['공공저작물_출처표시', 'kogl-1', true],
    ['공공저작물_출처표시 + 상업적 이용금지', 'kogl-2', false],
    ['공공저작물_출처표시  +  변경금지', 'kogl-3', false],
    ['공공저작물_출처표시 + 상업적 이용금지 + 변경금지', 'kogl-4', false],
    ['협의 후 이용', 'unknown', null],
    [null, 'unknown', null],
  ] as const)('%s is %s, open: %o', (wording, id, open) => {
    expect(licenceOfListRow(wording)).toMatchObject({ id, open });
  });

  test.each([
    [
      'CKAN calls KOGL not open, we know better',
      'kogl-1',
      '공공누리 제1유형',
      false,
      'kogl-1',
      true,
      null,
    ],
    ['KOGL by its title only', null, '공공누리 제4유형', null, 'kogl-4', false, null],
    ['open by CKAN’s list', 'cc-zero', 'Creative Commons CCZero', true, 'unknown', true, 'cc-zero'],
    ['one that we know', 'CC-BY', null, true, 'cc-by-4.0', true, 'cc-by'],
    ['closed by CKAN’s list', 'cc-nc', null, true, 'unknown', false, 'cc-nc'],
    ['a kind of licences has no identifier', 'other-open', null, true, 'unknown', true, null],
    ['an id of the portal’s own', 'city-terms', 'City terms', true, 'unknown', true, null],
    ['not specified', 'notspecified', null, true, 'unknown', null, null],
    ['nothing', null, null, true, 'unknown', null, null],
  ] as const)('%s', (_, id, title, isOpen, ours, open, identifier) => {
    expect(licenceOfCkan(id, title, isOpen)).toMatchObject({ id: ours, open, identifier });
  });
});

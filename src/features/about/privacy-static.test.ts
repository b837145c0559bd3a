import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { definition as cars } from '../../../data/cars/dataset.ts';
import { definition as fires } from '../../../data/fires/dataset.ts';
import type { SiteData } from '../../data-access/site-data.ts';
import type { DatasetDefinition } from '../../domain/dataset.ts';
import { ofResidents } from '../../domain/privacy/as-published.ts';
import type { ReportFile } from '../../domain/published.ts';
import { keptOf } from '../../state/preferences.ts';
import { checkedDatasets, peopleRules } from './people-rules.ts';
import { PrivacyStatic } from './privacy-static.tsx';

const [places] = fires.tables;
if (!places) throw new Error('The dataset has no table.');
const hiding: DatasetDefinition = {
  ...cars,
  tables: [
    {
      ...places,
      fields: [
        {
          name: 'ill',
          type: 'integer',
          title: { ko: '환자', en: 'Patients' },
          people: { rule: 'suppress', below: 5 },
        },
        {
          name: 'hurt',
          type: 'integer',
          title: { ko: '부상자', en: 'Injured' },
          people: { rule: 'suppress', below: 5 },
        },
        ofResidents({ name: 'residents', type: 'integer', title: { ko: '인구', en: 'Residents' } }),
      ],
    },
  ],
};

const reportOf = (dataset: string): ReportFile => ({
  schemaVersion: 1,
  dataset,
  files: [],
  rows: { read: 0, kept: 0, missing: 0, rejected: 0 },
  values: { expected: 0, measured: 0, blank: 0, rejected: 0 },
  rejectCounts: [],
  rejects: [],
  checks:
    dataset === 'fires'
      ? [
          {
            id: 'personal-data',
            level: 'block',
            ok: true,
            title: { ko: '', en: '' },
            found: { ko: '', en: '' },
          },
        ]
      : [],
  ...(dataset === 'cars'
    ? {
        suppressed: [
          { table: 'yearly', field: 'ill', hidden: 12 },
          { table: 'yearly', field: 'hurt', hidden: 30 },
        ],
      }
    : {}),
});

const definitions = [fires, hiding];
const data: Pick<SiteData, 'definitions' | 'report'> = { definitions, report: reportOf };

test('each rule is told once, with its datasets, columns and hidden cells', () => {
  const rows = peopleRules(data).map(({ definitions: held, rule, columns, hidden }) => [
    held.map(({ id }) => id).join(),
    rule.rule,
    columns,
    hidden,
  ]);
  expect(rows).toEqual([
    ['fires', 'as-published', 6, null],
    ['fires,cars', 'as-published', 2, null],
    ['cars', 'suppress', 2, 42],
  ]);
  expect(checkedDatasets(data)).toBe(1);
});

describe.for(['ko', 'en'] as const)('the page in %s', (language) => {
  const links = { language, commitment: (id: string) => `/${id}` };
  const html = renderToStaticMarkup(createElement(PrivacyStatic, { data, links }));

  test('names what is looked for, the limit, and where the browser keeps what', () => {
    const words =
      language === 'ko'
        ? ['주민등록번호', '휴대전화번호', '생년월일', '보통 5명', '5명 미만은 가림']
        : ['a resident number', 'a mobile number', 'date of birth', 'below 5', 'Counts below 5'];
    for (const word of [...words, 'open-mayors-office', '>42<']) expect(html).toContain(word);
    const lists = html.split('<ul>');
    expect(lists[1]?.split('<li>').length).toBe(Object.keys(keptOf(null)).length + 1);
  });

  test('says what was promised in 2017 and that no evidence of it was found', () => {
    expect(html).toContain('SEO0001');
    expect(html).toMatch(
      language === 'ko' ? /설계했다는 근거가 없다/ : /no evidence of such a policy/,
    );
    // Without the promises on the site there is no page to lead to.
    expect(html).not.toContain('href');
  });
});

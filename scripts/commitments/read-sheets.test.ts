import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { projectRoot } from '../../tests/support/ingest.ts';
import { exportSheets } from './export-record.ts';
import { importRecord } from './import-record.ts';
import { readRecord, type PromiseRecord } from './promise-record.ts';
import { readSheets } from './read-sheets.ts';

const record = await readRecord(path.join(projectRoot, 'data/commitments'));
const full = record.commitments.find(({ id }) => id === 'SEO0002');
if (!full) throw new Error('SEO0002 is not recorded.');

const emptyRecord: PromiseRecord = { commitments: [], plans: [], sources: [] };

const filesOf = (of: PromiseRecord) =>
  exportSheets(of).map(({ name, text }) => ({
    name,
    text: text.replace('\uFEFF', ''),
    encoding: 'utf-8' as const,
  }));

const unchanged = (text: string): string => text;

// Spaces around a text mean nothing, and a spreadsheet knows one way to end a line.
const text = fc
  .string({ unit: fc.constantFrom('약', 'a', ',', '"', '\n', ';', "'", '=', '1', ' ', '💧', '–') })
  .map((made) => made.trim())
  .filter((made) => made !== '' && made.split('\n').length < 15);

test('any words come back from the sheets as they went in', () => {
  fc.assert(
    fc.property(text, text, (ko, en) => {
      const before = {
        ...record,
        commitments: [{ ...full, title: { ko, en }, place: { ko: en, en: ko } }],
      };
      const result = importRecord(emptyRecord, readSheets(filesOf(before), unchanged));
      if (result.problems !== null) throw new Error(JSON.stringify(result.problems));
      expect(result.files.get('entries/SEO0002.json')).toEqual(before.commitments[0]);
    }),
    { numRuns: 60 },
  );
});

test('columns may stand in another order, with empty ones after them and empty lines below', () => {
  const files = filesOf(record).map((file) => {
    if (file.name !== 'links.csv') return file;
    const rows = file.text.trimEnd().split('\r\n');
    const turned = rows.map((row) => {
      const [commitment = '', dataset = '', ...why] = row.split(',');
      return [dataset, commitment, ...why].join(',');
    });
    return { ...file, text: [...turned.map((row) => `${row},,`), ',,,,,', ''].join('\r\n') };
  });
  const result = importRecord(record, readSheets(files, unchanged));
  expect(result).toMatchObject({ problems: null, added: [], changed: [], same: 50 });
});

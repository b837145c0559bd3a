import * as v from 'valibot';
import type { JsonDocument, JsonSource } from '../../scripts/connectors/json-source.ts';
import { SourceError } from '../../scripts/connectors/source-error.ts';
import { isoDay, parseIsoDay } from '../../src/domain/time/civil-date.ts';
import { readPrices } from './read-prices.ts';
import { readShops } from './read-shops.ts';

const sheet = v.looseObject({ DATA: v.pipe(v.array(v.unknown()), v.minLength(1)) });

interface Sheet {
  readonly file: string;
  readonly day: string;
  readonly rows: readonly unknown[];
}

/** The one document of its kind. Its name ends with the day that it was made on. */
function sheetOf(documents: readonly JsonDocument[] | undefined): Sheet {
  const [document, ...others] = documents ?? [];
  if (!document) throw new Error('Both documents are read before this is called.');
  const fail = (found: string, expected: string): never => {
    throw new SourceError({
      file: document.file,
      found,
      expected,
      todo: 'give a folder that holds the two files of one day, as they were downloaded',
    });
  };
  if (others.length > 0) fail(`${others.length} more files of this kind`, 'one file of each kind');
  const [, year, month, day] = /_(\d{4})(\d{2})(\d{2})\.json$/.exec(document.file) ?? [];
  const parsed = parseIsoDay(`${year}-${month}-${day}`);
  if (parsed === null) return fail('the name holds no day', 'a name that ends with a day');
  const result = v.safeParse(sheet, document.content);
  if (!result.success) return fail(result.issues[0].message, '{"DESCRIPTION": …, "DATA": [rows]}');
  return { file: document.file, day: isoDay(parsed), rows: result.output.DATA };
}

export const source: JsonSource = {
  kind: 'json',
  files: {
    shops: /착한가격업소_현황_\d{8}\.json$/,
    prices: /모범업소_상품목록_현황_\d{8}\.json$/,
  },
  extract: (documents) => {
    const shopSheet = sheetOf(documents['shops']);
    const priceSheet = sheetOf(documents['prices']);
    if (shopSheet.day !== priceSheet.day) {
      throw new SourceError({
        file: priceSheet.file,
        found: `the prices are of ${priceSheet.day}, the shops of ${shopSheet.day}`,
        expected: 'two files of the same day',
        todo: 'download both files again',
      });
    }
    const shops = readShops(shopSheet.file, shopSheet.rows);
    const prices = readPrices(priceSheet.file, priceSheet.rows, shops.sameShop);
    const rejects = [...shops.rejects, ...prices.rejects];
    const refusedRows = rejects.filter(({ scope }) => scope === 'row').length;
    const read = shopSheet.rows.length + priceSheet.rows.length;
    const measured = shops.placed + prices.measured;
    return {
      tables: {
        taken: { fields: ['day'], columns: [[shopSheet.day]] },
        shops: shops.table,
        prices: prices.table,
      },
      documents: {},
      rows: {
        read,
        kept: read - prices.missing - refusedRows,
        missing: prices.missing,
        rejected: refusedRows,
      },
      // The district of each shop and the price of each item.
      values: {
        expected: shops.kept + prices.kept + prices.missing,
        measured,
        blank:
          shops.kept + prices.kept + prices.missing - measured - (rejects.length - refusedRows),
        rejected: rejects.length - refusedRows,
      },
      rejects,
      fileRows: {
        [shopSheet.file]: shopSheet.rows.length,
        [priceSheet.file]: priceSheet.rows.length,
      },
    };
  },
};

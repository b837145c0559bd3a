import type { SeoulRequest } from '../live-source.ts';
import { textOf, valueOf } from '../plain-record.ts';
import { serviceFault } from '../service-fault.ts';
import type { SeoulPage } from './seoul-pages.ts';

export interface CheckedPage {
  readonly page: SeoulPage;
  /** Rows that the filter should have kept away. */
  readonly foreign: number;
}

/**
 * A service may answer as if a filter had not been given. Rows of others are taken out; where the
 * rows do not have the field that tells them apart, the whole answer is refused.
 */
export function recheckRows(
  page: SeoulPage,
  { recheck }: SeoulRequest,
  filters: readonly string[],
): CheckedPage {
  const wanted = recheck === undefined ? '' : (filters[recheck.position] ?? '');
  if (recheck === undefined || wanted === '' || page.rows.length === 0) return { page, foreign: 0 };
  if (page.rows.every(({ cells }) => valueOf(cells, recheck.field) === undefined)) {
    throw serviceFault({
      address: page.answer.record.address,
      found: `no row has the field ${recheck.field}, so it cannot be seen whether the filter "${wanted}" was heeded`,
      expected: `rows with ${recheck.field} "${wanted}"`,
      todo: 'if the field was renamed, correct "recheck" in the dataset’s source.ts',
    });
  }
  const rows = page.rows.filter(({ cells }) => textOf(valueOf(cells, recheck.field)) === wanted);
  return { page: { ...page, rows }, foreign: page.rows.length - rows.length };
}

import type { LiveNotice, SeoulRequest } from '../live-source.ts';
import type { CheckedPage } from './seoul-filter.ts';
import type { SeoulPage } from './seoul-pages.ts';

export interface AnsweredCall {
  readonly filters: readonly string[];
  readonly pages: readonly CheckedPage[];
  /** Paging was ended by the request, not by the service. */
  readonly isPartial: boolean;
}

/** Rows of a call that the service lists; `null` where it lists the size of each page instead. */
export function listedOf({ pages }: AnsweredCall): number | null {
  const given = pages.filter(({ page }) => rowsIn(page) > 0);
  const listed = given.map(({ page }) => page.answer.envelope.listed);
  const sizes = given.map(({ page }) => rowsIn(page));
  const isPageSize = given.length > 1 && listed.every((count, index) => count === sizes[index]);
  const counts = listed.filter((count) => count !== null);
  return isPageSize || counts.length === 0 ? null : Math.max(...counts);
}

const rowsIn = ({ answer }: SeoulPage): number => answer.envelope.rows?.length ?? 0;

export const rowsKept = ({ pages }: AnsweredCall): number =>
  pages.reduce((sum, { page }) => sum + page.rows.length, 0);

/** What was odd about the answers, each told once however many calls there were. */
export function seoulNotices(
  request: SeoulRequest,
  calls: readonly AnsweredCall[],
  isSample: boolean,
): readonly LiveNotice[] {
  const pages = calls.flatMap((call) => call.pages);
  const notices = [
    isSample ? sampleNotice(request) : null,
    request.format === 'json' ? xmlNotice(pages) : null,
    foreignNotice(request, pages),
    isSample || request.document ? null : countNotice(calls),
    emptyNotice(calls),
  ];
  return notices.filter((notice) => notice !== null);
}

const sampleNotice = ({ service, document }: SeoulRequest): LiveNotice => ({
  kind: 'sample-key',
  text: document
    ? `the key "sample" gives ${service} of one place only, whatever place is asked for`
    : `the key "sample" gives rows 1 to 5 of ${service} only`,
});

function xmlNotice(pages: readonly CheckedPage[]): LiveNotice | null {
  const count = pages.filter(({ page }) => page.answer.format === 'xml').length;
  return count === 0
    ? null
    : { kind: 'xml-instead-of-json', text: `${count} of ${pages.length} answers came as XML` };
}

function foreignNotice(
  { recheck, service }: SeoulRequest,
  pages: readonly CheckedPage[],
): LiveNotice | null {
  const foreign = pages.reduce((sum, page) => sum + page.foreign, 0);
  const kept = pages.reduce((sum, { page }) => sum + page.rows.length, 0);
  return foreign === 0
    ? null
    : {
        kind: 'filter-ignored',
        text: `${service} did not heed its filter: ${foreign} rows with another ${recheck?.field} were left out, ${kept} kept`,
      };
}

function countNotice(calls: readonly AnsweredCall[]): LiveNotice | null {
  const differing = calls.filter((call) => {
    const listed = listedOf(call);
    return !call.isPartial && listed !== null && listed !== rowsGiven(call);
  });
  const [first] = differing;
  if (first === undefined) return null;
  const others = differing.length > 1 ? `, and so in ${differing.length - 1} other calls` : '';
  return {
    kind: 'count-differs',
    text: `the service lists ${listedOf(first)} rows and gave ${rowsGiven(first)}${others}`,
  };
}

const rowsGiven = (call: AnsweredCall): number =>
  rowsKept(call) + call.pages.reduce((sum, { foreign }) => sum + foreign, 0);

function emptyNotice(calls: readonly AnsweredCall[]): LiveNotice | null {
  const empty = calls
    .filter((call) => rowsKept(call) === 0 && !call.isPartial)
    .map(({ filters }) => filterWords(filters));
  if (empty.length === 0) return null;
  const named = empty.slice(0, mostNamed).join(', ');
  const more = empty.length > mostNamed ? `, and ${empty.length - mostNamed} more` : '';
  return {
    kind: 'call-empty',
    text: `no data for ${empty.length} of ${calls.length} calls: ${named}${more}`,
  };
}

const mostNamed = 5;

export const filterWords = (filters: readonly string[]): string =>
  filters.every((filter) => filter === '') ? 'all rows' : `"${filters.join('/')}"`;

import type { Check, CheckContext } from '../../src/domain/checks/check.ts';
import type { Cell } from '../../src/domain/published.ts';
import { rowsAddUp } from '../../src/domain/checks/standard-checks.ts';
import { columnOf } from '../../src/domain/tables/table.ts';

const columnIn = ({ tables }: CheckContext, field: string): readonly Cell[] => {
  const table = tables['service_list'];
  if (!table) throw new Error('The extract made no table "service_list".');
  return columnOf(table, field);
};

const idsUnique: Check = {
  id: 'ids-unique',
  level: 'block',
  title: { ko: '서비스마다 다른 식별자', en: 'Every service has an identifier of its own' },
  run: (context) => {
    const ids = columnIn(context, 'id');
    const different = new Set(ids).size;
    return {
      ok: different === ids.length,
      found: {
        ko: `서비스 ${ids.length}개, 서로 다른 식별자 ${different}개`,
        en: `${ids.length} services, ${different} different identifiers`,
      },
    };
  },
};

const musts = ['agency', 'link', 'checked_on', 'source', 'place'] as const;

const allNamed: Check = {
  id: 'all-named',
  level: 'block',
  title: {
    ko: '서비스마다 기관, 주소, 날짜, 출처가 있음',
    en: 'Every service has an agency, a link, a date and a source',
  },
  run: (context) => {
    const missing = musts.map(
      (field) => columnIn(context, field).filter((cell) => cell === null || cell === '').length,
    );
    const count = missing.reduce((sum, each) => sum + each, 0);
    return {
      ok: count === 0,
      found: { ko: `빠진 것 ${count}개`, en: `${count} missing` },
    };
  },
};

/** Of the state, under go.kr, or its common gate gov.kr. */
function isPublic(link: string): boolean {
  if (!URL.canParse(link)) return false;
  const { protocol, hostname } = new URL(link);
  return protocol === 'https:' && (hostname.endsWith('.go.kr') || hostname.endsWith('.gov.kr'));
}

const linksSafe: Check = {
  id: 'links-safe',
  level: 'block',
  title: {
    ko: '링크는 모두 공공기관의 https 주소',
    en: 'All links are https addresses of public bodies',
  },
  run: (context) => {
    const links = columnIn(context, 'link').map(String);
    const safe = links.filter(isPublic);
    return {
      ok: safe.length === links.length,
      found: {
        ko: `링크 ${links.length}개 중 ${safe.length}개`,
        en: `${safe.length} of ${links.length} links`,
      },
    };
  },
};

const conditionsSaid: Check = {
  id: 'conditions-said',
  level: 'note',
  title: { ko: '누구를 위한 것인지 출처에 있음', en: 'The source says who it is for' },
  run: (context) => {
    const who = columnIn(context, 'who');
    const said = who.filter((cell) => cell !== null).length;
    const how = columnIn(context, 'how').filter((cell) => cell !== null).length;
    return {
      ok: said === who.length && how === who.length,
      found: {
        ko: `서비스 ${who.length}개 중 ${said}개에 대상이, ${how}개에 신청 방법이 있습니다. 나머지는 이름으로만 짐작할 수 있어 비워 두었습니다`,
        en: `${said} of ${who.length} services say who they are for, ${how} how to apply; the rest is left empty`,
      },
    };
  },
};

export const checks: readonly Check[] = [rowsAddUp, idsUnique, allNamed, linksSafe, conditionsSaid];

import { countOf, isRecord, textOf, valueOf } from '../plain-record.ts';
import { later, rowsOf, type ListAnswer, type ReadList } from './list-answer.ts';

const key =
  'compare DATA_GO_KR_KEY with the key under "마이페이지" at https://www.data.go.kr, and apply for 15113968 there (활용신청)';

/** Codes as users of the service report them; its own page was not seen. */
const codes: Readonly<Record<string, { meaning: string; todo: string; mayPass: boolean }>> = {
  '-1': { meaning: 'the service failed', todo: later, mayPass: true },
  '-2': {
    meaning: 'a parameter is not valid',
    todo: 'correct the operation and its parameters in the dataset’s source.ts',
    mayPass: false,
  },
  '-4': { meaning: 'the key is not registered', todo: key, mayPass: false },
  '-10': {
    meaning: 'the calls of the day are used up',
    todo: 'wait until tomorrow, or apply for more calls at https://www.data.go.kr',
    mayPass: false,
  },
  '-401': { meaning: 'the key is not valid', todo: key, mayPass: false },
};

/** `{page, perPage, totalCount, currentCount, matchCount, data}` of api.odcloud.kr; no header in it. */
export const readGov24: ReadList = (body) => {
  if (body.format !== 'json' || !isRecord(body.content)) return null;
  const { content } = body;
  const data = valueOf(content, 'data');
  if (data !== undefined) {
    // With a filter, the total is that of the whole list.
    const listed =
      countOf(valueOf(content, 'matchCount')) ?? countOf(valueOf(content, 'totalCount'));
    return { kind: 'rows', rows: rowsOf(data), listed };
  }
  const code = textOf(valueOf(content, 'code'));
  if (code === null) return null;
  return refusal(code, textOf(valueOf(content, 'msg')));
};

function refusal(code: string, message: string | null): ListAnswer {
  const known = codes[code];
  const said = message === null ? '' : ` (the service says "${message}")`;
  return {
    kind: 'refused',
    found: `code ${code}: ${known?.meaning ?? 'a code that is not known'}${said}`,
    todo: known?.todo ?? 'look for the code on the page of the service at https://www.data.go.kr',
    mayPass: known?.mayPass ?? false,
  };
}

import { gatewayCode, kindOfGatewayCode } from '../airkorea/gateway-codes.ts';
import { countOf, isRecord, textOf, valueOf, type PlainRecord } from '../plain-record.ts';
import { rowsOf, type ListAnswer, type ReadList } from './list-answer.ts';

/** The root of the document, whatever it is called: the only element in it. */
function rootOf(content: PlainRecord): PlainRecord | null {
  const [root, ...others] = Object.values(content);
  return others.length === 0 && isRecord(root) ? root : null;
}

/** Success is the code "0"; a code of the gateway otherwise. */
function refusal(root: PlainRecord): ListAnswer | null {
  const text = textOf(valueOf(root, 'resultCode'));
  if (text === null) return null;
  const code = /^\d{1,4}$/.test(text) ? Number(text) : 99;
  // No data is an answer: an empty list.
  if (kindOfGatewayCode(code) !== 'fault') return null;
  const { meaning, todo, retries } = gatewayCode(code);
  const message = textOf(valueOf(root, 'resultMessage'));
  const said = message === null ? '' : ` (the service says "${message}")`;
  return { kind: 'refused', found: `code ${code}: ${meaning}${said}`, todo, mayPass: retries > 0 };
}

/** The list: `servList`, once, often or not at all, beside its counts. */
export const readBokjiroList: ReadList = (body) => {
  const root = body.format === 'xml' ? rootOf(body.content) : null;
  if (!root) return null;
  const refused = refusal(root);
  if (refused) return refused;
  const listed = countOf(valueOf(root, 'totalCount'));
  const list = valueOf(root, 'servList');
  if (list === undefined && listed === null && valueOf(root, 'resultCode') === undefined)
    return null;
  return { kind: 'rows', rows: rowsOf(list), listed };
};

/** What one service says of itself: its own texts, and the ways to apply out of the lists beside them. */
export const readBokjiroDetail: ReadList = (body) => {
  const root = body.format === 'xml' ? rootOf(body.content) : null;
  if (!root) return null;
  const refused = refusal(root);
  if (refused) return refused;
  if (textOf(valueOf(root, 'servId')) === null) return null;
  const texts = Object.entries(root).filter(([, value]) => textOf(value) !== null);
  return {
    kind: 'rows',
    // Of the other lists, contacts hold telephone numbers, and none of them says who or how.
    rows: [{ ...Object.fromEntries(texts), applmetList: namesIn(valueOf(root, 'applmetList')) }],
    listed: 1,
  };
};

/** `servSeDetailNm` of elements beside each other, joined as the other national list joins values. */
const namesIn = (list: unknown): string =>
  rowsOf(list)
    .flatMap((entry) => textOf(valueOf(entry, 'servSeDetailNm')) ?? [])
    .join('||');

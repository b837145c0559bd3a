import { countOf, isRecord, textOf, valueOf, type PlainRecord } from '../plain-record.ts';
import { later, rowsOf, type ListAnswer, type ReadList } from './list-answer.ts';

const key = 'compare YOUTH_API_KEY with the key at https://www.youthcenter.go.kr';

/** `{resultCode: 200, resultMessage, result: {pagging, youthPolicyList}}`; `pagging` as it stands there. */
export const readYouth: ReadList = (body) => {
  if (body.format !== 'json' || !isRecord(body.content)) return null;
  const { content } = body;
  const error = textOf(valueOf(content, 'errorCode'));
  if (error !== null) return refusal(error, textOf(valueOf(content, 'errorMsg')));
  const code = textOf(valueOf(content, 'resultCode'));
  if (code !== null && code !== '200') {
    return refusal(code, textOf(valueOf(content, 'resultMessage')));
  }
  const result = valueOf(content, 'result');
  return isRecord(result) ? rowsIn(result) : null;
};

function rowsIn(result: PlainRecord): ListAnswer | null {
  const list = valueOf(result, 'youthPolicyList');
  const paging = valueOf(result, 'pagging') ?? valueOf(result, 'paging');
  if (list === undefined && !isRecord(paging)) return null;
  const listed = isRecord(paging) ? countOf(valueOf(paging, 'totCount')) : null;
  return { kind: 'rows', rows: rowsOf(list), listed };
}

function refusal(code: string, message: string | null): ListAnswer {
  const said = message === null ? '' : ` (the service says "${message}")`;
  const isKey = /^e?00?1$/i.test(code) || /key/i.test(message ?? '');
  return {
    kind: 'refused',
    found: `code ${code}: ${isKey ? 'the key is not valid' : 'the service refuses'}${said}`,
    todo: isKey ? key : later,
    mayPass: /^5\d\d$/.test(code),
  };
}

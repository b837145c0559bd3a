import type { JsonExtract } from '../../scripts/connectors/json-source.ts';
import type { FieldRow } from '../../scripts/connectors/live-source.ts';
import { questionsAsTable } from '../../src/domain/answers/answer-tables.ts';
import type { AnswersFile, Question, Said, Topic } from '../../src/domain/answers/question.ts';
import { findPersonal } from '../../src/domain/privacy/find-personal.ts';
import { maskPersonal } from '../../src/domain/privacy/mask-personal.ts';
import { rowAccount } from '../../src/domain/tables/row-account.ts';
import { instantOf, seoulDay, seoulInstant } from '../../src/domain/time/seoul-time.ts';

const withZone = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;

/** An instant in UTC; without a zone, which the standard asks for, it is the clock of the city. */
function instantIn(text: string | null): string | null {
  if (text === null) return null;
  if (!withZone.test(text)) return seoulInstant(text.replace('T', ' '));
  const ms = Date.parse(text);
  return Number.isFinite(ms) ? instantOf(ms) : null;
}

const idOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9.]+/g, '-')
    .replaceAll(/^[-.]+|-+$/g, '');

/** The server has one language and does not say which. */
const said = (text: string): Said =>
  /[가-힣]/.test(text) ? { ko: text, en: null } : { ko: null, en: text };

/** Requests as questions of the register. Of a text with personal data only its dates are kept. */
export function readRequests(rows: readonly FieldRow[]): JsonExtract {
  const account = rowAccount();
  const topics = new Map<string, Topic>();
  const questions: Question[] = [];
  const askedAt: (string | null)[] = [];
  for (const row of rows) {
    const reader = account.read(row);
    const [number, status, code] = [reader.text('id'), reader.text('status'), reader.text('code')];
    // A token's request has no number yet.
    if (number === null || idOf(number) === '') {
      reader.reject('id', 'no-number');
      continue;
    }
    if (status !== 'open' && status !== 'closed') {
      reader.reject('status', 'unknown-status');
      continue;
    }
    const asked = instantIn(reader.text('requested'));
    const updated = instantIn(reader.text('updated'));
    const notes = reader.text('notes');
    const agency = reader.text('agency');
    const answer = status === 'closed' && notes !== null ? maskPersonal(notes) : null;
    const closed = status === 'closed' && updated !== null ? seoulDay(updated) : null;
    const description = reader.text('question');
    const isPersonal = description !== null && findPersonal(description).length > 0;
    const topic = `service-${idOf(code ?? '') || 'unknown'}`;
    const name = reader.text('service') ?? code;
    topics.set(topic, {
      id: topic,
      name: name === null ? { ko: '종류 없음', en: 'without a kind' } : { ko: name, en: name },
    });
    account.value(answer === null ? 'blank' : 'measured');
    askedAt.push(asked);
    questions.push({
      id: `open311-${idOf(number)}`,
      askedOn: asked === null ? null : seoulDay(asked),
      about: { kind: 'none', id: null },
      topic,
      question: description === null || isPersonal ? null : said(description),
      withheld: description === null ? 'not-given' : isPersonal ? 'personal-data' : null,
      channel: 'open311',
      organisation: null,
      agency: agency === null ? null : said(maskPersonal(agency)),
      answeredOn: answer === null ? null : closed,
      answer: answer === null ? null : said(answer),
      closedOn: answer === null ? closed : null,
      isClosed: answer === null && status === 'closed',
      changed: null,
      links: [],
      history: [],
    });
  }
  const all: AnswersFile = { schemaVersion: 1, topics: [...topics.values()], questions };
  const table = questionsAsTable(questions, all.topics);
  return {
    tables: {
      questions: {
        fields: [...table.fields, 'asked_at'],
        columns: [...table.columns, askedAt],
      },
    },
    documents: { requests: all },
    ...account.result(),
  };
}

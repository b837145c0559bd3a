import * as v from 'valibot';
import { readEntries } from '../../scripts/connectors/authored-entries.ts';
import type { AuthoredSource } from '../../scripts/connectors/authored-source.ts';
import { SourceError } from '../../scripts/connectors/source-error.ts';
import { questionsAsTable } from '../../src/domain/answers/answer-tables.ts';
import { questionRules } from '../../src/domain/answers/question-rules.ts';
import {
  questionSchema,
  topicSchema,
  type AnswersFile,
} from '../../src/domain/answers/question.ts';

const topicsFile = 'topics.json';

export const source: AuthoredSource = {
  kind: 'authored',
  folders: ['.', 'entries'],
  files: { topics: topicsFile, entries: /^(?!topics\.json$).+\.json$/ },
  // A register that has only begun holds no question.
  mayBeMissing: ['entries'],
  extract: ({ topics: given = [], entries = [] }) => {
    const topics = v.safeParse(v.array(topicSchema), given[0]?.content);
    if (!topics.success) {
      throw new SourceError({
        file: topicsFile,
        found: v.getDotPath(topics.issues[0]) ?? 'this is no list of topics',
        expected: 'a list of topics, each with "id" and "name" in "ko" and "en"',
        todo: `mend data/answers/${topicsFile}`,
      });
    }
    const ids = topics.output.map(({ id }) => id);
    const questions = readEntries(entries, questionSchema, {
      folder: 'data/answers/entries',
      rules: (question) => questionRules(question, ids),
      ofPersons: ['question'],
    });
    const answers: AnswersFile = { schemaVersion: 1, topics: topics.output, questions };
    const count = questions.length;
    const answered = questions.filter(({ answer }) => answer !== null).length;
    return {
      tables: { questions: questionsAsTable(questions, topics.output) },
      documents: { answers },
      rows: { read: count, kept: count, missing: 0, rejected: 0 },
      // A value is an answer; blank where there is none.
      values: { expected: count, measured: answered, blank: count - answered, rejected: 0 },
      rejects: [],
      fileRows: {
        [topicsFile]: 0,
        ...Object.fromEntries(questions.map(({ id }) => [`${id}.json`, 1])),
      },
    };
  },
};

import { readEntries } from '../../scripts/connectors/authored-entries.ts';
import type { AuthoredSource } from '../../scripts/connectors/authored-source.ts';
import { authoredSurveySchema, type SurveysFile } from '../../src/domain/surveys/survey.ts';
import { surveyRules } from '../../src/domain/surveys/survey-rules.ts';
import { describedSurvey, resultsAsTable } from '../../src/domain/surveys/survey-tables.ts';

export const source: AuthoredSource = {
  kind: 'authored',
  folders: ['entries'],
  files: { surveys: /\.json$/ },
  // No survey is invented: there is none until somebody publishes one.
  mayBeMissing: ['surveys'],
  extract: ({ surveys: files = [] }) => {
    const read = readEntries(files, authoredSurveySchema, {
      folder: 'data/surveys/entries',
      rules: surveyRules,
    });
    const surveys: SurveysFile = { schemaVersion: 1, surveys: read.map(describedSurvey) };
    const count = read.length;
    const results = read.flatMap((survey) => survey.results).length;
    return {
      tables: { results: resultsAsTable(read) },
      documents: { surveys },
      rows: { read: count, kept: count, missing: 0, rejected: 0 },
      // A value is the result of a question in a round.
      values: { expected: results, measured: results, blank: 0, rejected: 0 },
      rejects: [],
      fileRows: Object.fromEntries(read.map(({ id }) => [`${id}.json`, 1])),
    };
  },
};

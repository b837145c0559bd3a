import type { CommitmentFile } from '../domain/commitments/commitment.ts';
import { consultationLedger, type LedgerMeeting } from '../domain/consultations/ledger.ts';
import { answersFileSchema, type AnswersFile } from '../domain/answers/question.ts';
import { forumCalendar, type ForumCalendar } from '../domain/forums/calendar.ts';
import { forumsFileSchema, type ForumsFile } from '../domain/forums/forum.ts';
import { proposalsFileSchema, type ProposalsFile } from '../domain/proposals/proposals-file.ts';
import { surveysFileSchema, type SurveysFile } from '../domain/surveys/survey.ts';
import { commitmentFile, commitmentRegister, hasCommitments } from './commitments.ts';
import type { SiteData } from './site-data.ts';

/** What people could say and what came of it. A site of another city may have none of it. */

export const publishes = (data: Pick<SiteData, 'definitions'>, dataset: string): boolean =>
  data.definitions.some(({ id }) => id === dataset);

export const forumsFile = (data: SiteData): ForumsFile =>
  publishes(data, 'forums')
    ? data.document('forums', 'forums.json', forumsFileSchema)
    : { schemaVersion: 1, events: [], sources: [] };

export const proposalsFile = (data: SiteData): ProposalsFile | null =>
  publishes(data, 'proposals')
    ? data.document('proposals', 'call.json', proposalsFileSchema)
    : null;

export const surveysFile = (data: SiteData): SurveysFile =>
  data.document('surveys', 'surveys.json', surveysFileSchema);

/** Commitments that are recorded in full; the others have no meetings and no figures. */
export const fullCommitments = (data: SiteData): CommitmentFile[] =>
  hasCommitments(data)
    ? commitmentRegister(data)
        .commitments.filter(({ record }) => record === 'full')
        .map(({ id }) => commitmentFile(data, id))
    : [];

export const ledgerMeetings = (data: SiteData): LedgerMeeting[] =>
  consultationLedger(fullCommitments(data), forumsFile(data).events, data.today);

/** Forums, calls and every meeting that is recorded, by the day of the build. */
export const forumCalendarOf = (data: SiteData): ForumCalendar =>
  forumCalendar(forumsFile(data).events, ledgerMeetings(data), data.today);

/** Questions of the site's own files, and those that an Open311 server holds. */
export function answersFile(data: SiteData): AnswersFile {
  const files = [
    ['answers', 'answers.json'],
    ['service-requests', 'requests.json'],
  ]
    .filter(([dataset = '']) => publishes(data, dataset))
    .map(([dataset = '', name = '']) => data.document(dataset, name, answersFileSchema));
  return {
    schemaVersion: 1,
    topics: files.flatMap(({ topics }) => topics),
    questions: files.flatMap(({ questions }) => questions),
  };
}

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathOf } from '../../src/app/pages.ts';
import { answersFileSchema, type AnswersFile } from '../../src/domain/answers/question.ts';
import {
  commitmentFileSchema,
  type CommitmentFile,
} from '../../src/domain/commitments/commitment.ts';
import { registerFileSchema } from '../../src/domain/commitments/register.ts';
import { consultationLedger } from '../../src/domain/consultations/ledger.ts';
import { forumCalendar, type ForumCalendar } from '../../src/domain/forums/calendar.ts';
import { forumsFileSchema } from '../../src/domain/forums/forum.ts';
import { languages } from '../../src/domain/language.ts';
import { answerFeed } from './answer-feed.ts';
import { buildDay } from './build-day.ts';
import { commitmentFeeds } from './commitment-feeds.ts';
import { forumCalendarText } from './forum-calendar.ts';
import { ledgerFeeds } from './ledger-feeds.ts';
import { openPublished, type PublishedFiles } from './published-files.ts';
import { readLedgers } from './read-ledgers.ts';

const dataset = 'commitments';

/** Writes the calendars and feeds beside the pages that they follow. */
export async function writeFeeds(
  dist: string,
  dataRoot: string,
  base: string,
  site: string | null,
): Promise<void> {
  const write = async (name: string, text: string): Promise<void> => {
    const target = path.join(dist, name);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  };
  const published = await openPublished(dataRoot);
  const files = await publishedCommitments(published);
  const commitments = files.map(({ commitment }) => commitment);
  const forums = await publishedForums(published, files);
  const register = await publishedAnswers(published);
  const datasets = await readLedgers(dataRoot, 'data');
  for (const language of languages) {
    for (const file of ledgerFeeds(datasets, { language, base, site })) {
      await write(file.path, file.text);
    }
    const folderOf = (kind: 'forums' | 'answers'): string => pathOf({ language, page: { kind } });
    if (forums) {
      const page = site === null ? null : `${site}${base}${folderOf('forums').slice(1)}`;
      await write(
        path.join(folderOf('forums'), 'forums.ics'),
        forumCalendarText(forums, { language, page }),
      );
    }
    if (register) {
      const page = `${site ?? ''}${base}${folderOf('answers').slice(1)}`;
      const { answers, updated } = register;
      await write(
        path.join(folderOf('answers'), 'answers.atom'),
        answerFeed(answers, { language, page, updated }),
      );
    }
    if (commitments.length === 0) continue;
    const folder = pathOf({ language, page: { kind: 'commitments' } });
    const root = `${base}${folder.slice(1)}`;
    for (const { name, text } of commitmentFeeds(commitments, { language, root, site })) {
      await write(path.join(folder, name), text);
    }
  }
}

/** What is published of promises; a site of another city may have none. */
async function publishedCommitments(published: PublishedFiles): Promise<CommitmentFile[]> {
  if (!published.entry(dataset)) return [];
  const { commitments } = await published.document(dataset, 'register.json', registerFileSchema);
  return Promise.all(
    commitments.map(({ id }) =>
      published.document(dataset, `commitment-${id}.json`, commitmentFileSchema),
    ),
  );
}

/** Forums, calls and meetings by the day of the build; `null` where no forums are published. */
async function publishedForums(
  published: PublishedFiles,
  commitments: readonly CommitmentFile[],
): Promise<ForumCalendar | null> {
  if (!published.entry('forums')) return null;
  const { events } = await published.document('forums', 'forums.json', forumsFileSchema);
  const today = buildDay();
  return forumCalendar(events, consultationLedger(commitments, events, today), today);
}

/** The register's own questions and those of an Open311 server. */
async function publishedAnswers(
  published: PublishedFiles,
): Promise<{ readonly answers: AnswersFile; readonly updated: string } | null> {
  const files = [
    ['answers', 'answers.json'],
    ['service-requests', 'requests.json'],
  ].flatMap(([id = '', name = '']) => {
    const entry = published.entry(id);
    return entry ? [{ id, name, at: entry.ingestedAt }] : [];
  });
  if (files.length === 0) return null;
  const read = await Promise.all(
    files.map(({ id, name }) => published.document(id, name, answersFileSchema)),
  );
  return {
    answers: {
      schemaVersion: 1,
      topics: read.flatMap(({ topics }) => topics),
      questions: read.flatMap(({ questions }) => questions),
    },
    updated:
      files
        .map(({ at }) => at)
        .toSorted()
        .at(-1) ?? '',
  };
}

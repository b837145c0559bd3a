import { daysWaited, stateOf } from '../../src/domain/answers/question-state.ts';
import type { AnswersFile, Question, Said } from '../../src/domain/answers/question.ts';
import type { Language } from '../../src/domain/language.ts';
import { answerWords } from '../../src/words/answers.ts';
import { feedText, type FeedEntry } from './atom-feed.ts';

interface FeedPlace {
  readonly language: Language;
  /** Address of the page, whole where the site's own is known. */
  readonly page: string;
  /** When the register was last written, an instant in UTC: a register without a question has no day. */
  readonly updated: string;
}

/** Questions, answers and what changed, as a feed; what has no known day is not in it. */
export function answerFeed({ questions }: AnswersFile, place: FeedPlace): string {
  const { language, page, updated } = place;
  const words = answerWords(language);
  return feedText({
    key: `answers/${language}`,
    title: words.feedTitle,
    subtitle: words.feedNote,
    author: words.feedAuthor,
    language,
    self: `${page}answers.atom`,
    page,
    updated,
    entries: questions
      .flatMap((question) => entriesOf(question, place))
      .toSorted((one, other) => (one.day === other.day ? 0 : one.day < other.day ? 1 : -1)),
  });
}

const inWords = (said: Said | null, language: Language): string | null =>
  said && (said[language] ?? said.ko ?? said.en);

/** The answer, and whose it is. */
function answerText({ answer, agency }: Question, language: Language): string {
  const office = inWords(agency, language);
  return [inWords(answer, language), office === null ? null : answerWords(language).agency(office)]
    .filter((line) => line !== null)
    .join('\n');
}

function entriesOf(question: Question, { language, page }: FeedPlace): FeedEntry[] {
  const words = answerWords(language);
  const asked =
    inWords(question.question, language) ??
    (question.withheld === 'not-given' ? words.noText : words.withheld);
  const entry = (what: string, day: string | null, title: string, text: string): FeedEntry[] =>
    day === null
      ? []
      : [
          {
            key: `answers/${question.id}/${what}/${language}`,
            title,
            text,
            day,
            href: `${page}#${question.id}`,
          },
        ];
  // Answered and closed questions have waited; no day of today goes into it.
  const days = stateOf(question) === 'open' ? null : daysWaited(question, 0);
  const waited = days === null ? null : words.waited(days);
  const after = (text: string): string => [text, waited].filter((part) => part !== null).join('\n');
  const { changed } = question;
  return [
    ...entry('asked', question.askedOn, words.feedAsked(shortened(asked)), asked),
    ...entry(
      'answered',
      question.answeredOn,
      words.feedAnswered(shortened(asked)),
      after(answerText(question, language)),
    ),
    ...entry('closed', question.closedOn, words.feedClosed(shortened(asked)), after(asked)),
    ...entry(
      'changed',
      changed?.on ?? null,
      words.feedChanged(shortened(asked)),
      inWords(changed?.text ?? null, language) ?? '',
    ),
  ];
}

const longestTitle = 60;

const shortened = (text: string): string =>
  text.length > longestTitle ? `${text.slice(0, longestTitle - 1).trimEnd()}…` : text;

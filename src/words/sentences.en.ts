import type {
  AgeTexts,
  SentenceWords,
  StatementTexts,
  TopicLists,
} from '../domain/places/district-sentences.ts';
import { unitOf } from '../domain/dataset.ts';
import { insideSentence } from '../domain/text/format.ts';
import { apartText, figureText } from './figure-text.ts';

/** At most two names are spelled out; of a longer list, the others are counted. */
function list(names: readonly string[]): string {
  const [first, second] = names;
  if (first === undefined) return 'nothing';
  if (second === undefined) return first;
  // "Weather and accidents and fires" could be three topics.
  const isJoined = names.some((name) => name.includes(' and '));
  return names.length === 2
    ? `${first}${isJoined ? ',' : ''} and ${second}`
    : `${first}, ${second} and ${names.length - 2} more`;
}

const start = ({ period, measure, place, aggregate, value }: StatementTexts): string =>
  `${measure} in ${place}: ${value}${aggregate === 'mean' ? ' on average' : ''} in ${period}`;

const judged = ({ verdict }: StatementTexts): string =>
  verdict === 'better' || verdict === 'worse' ? `, which is ${verdict}` : '';

const height = ({ isLower, isCount }: StatementTexts): string =>
  isLower ? (isCount ? 'fewer' : 'lower') : isCount ? 'more' : 'higher';

const lists = ({ better, worse }: TopicLists, than: string): string =>
  better.length === 0 && worse.length === 0
    ? `no topic is clearly different from ${than}`
    : `better than ${than}: ${list(better)}; worse: ${list(worse)}`;

const age = ({ topic, until, ago }: AgeTexts): string =>
  `${until} (${topic}${ago === null ? '' : `, ${ago}`})`;

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export const sentencesEn: SentenceWords = {
  year: (texts) => {
    const { apart, beforePeriod, otherValue } = texts;
    const held =
      apart === null
        ? `up from ${otherValue} in ${beforePeriod}`
        : `${apart} ${height(texts)} than in ${beforePeriod} (${otherValue})`;
    return `${start(texts)}, ${held}${judged(texts)}.`;
  },
  city: (texts) => {
    const { apart, times, otherValue } = texts;
    const city = `Seoul as a whole (${otherValue})`;
    const held =
      times === null
        ? `${apart ?? ''} ${height(texts)} than ${city}`
        : `${times} times that of ${city}`;
    return `${start(texts)}, ${held}${judged(texts)}.`;
  },
  nothing: (place, years) =>
    `No figure for ${place} in ${years} is clearly different from the year before or from Seoul as a whole.`,
  years: (first, last) => (first === last ? String(first) : `${first} to ${last}`),
  balance: (place, years, year, city) => {
    const parts = [
      ...(year ? [lists(year, 'the year before')] : []),
      ...(city ? [lists(city, 'Seoul as a whole')] : []),
    ];
    const said =
      parts.length === 0
        ? 'There is no earlier year to compare with'
        : parts.map(capital).join('. ');
    return `${said} (${place}, figures of ${years}).`;
  },
  ageOne: ({ until, ago }) =>
    `These figures end in ${until}${ago === null ? '' : ` (${ago})`}; things may differ now.`,
  ageTwo: (newest, oldest) =>
    `The newest figure ends in ${age(newest)}, the oldest in ${age(oldest)}.`,
  value: ({ measure }, value) => {
    const unit = unitOf(measure, 'en');
    // "Accidents came to 1,234", not "1,234 accidents".
    const isSaid = unit !== '' && measure.name.en.toLowerCase().includes(unit.toLowerCase());
    return figureText(isSaid ? { ...measure, unit: '' } : measure, value, 'en');
  },
  apart: ({ measure }, difference) => apartText(measure, difference, 'en'),
  name: (name) => insideSentence(name, 'en'),
};

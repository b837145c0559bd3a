import type {
  AgeTexts,
  SentenceWords,
  StatementTexts,
  TopicLists,
} from '../domain/places/district-sentences.ts';
import { withParticle } from '../domain/text/korean-particle.ts';
import { apartText, figureText } from './figure-text.ts';

/** At most two names are spelled out; a longer list is counted. */
function list(names: readonly string[]): string {
  const [first = '', second] = names;
  if (second === undefined) return first;
  if (names.length === 2) {
    // "날씨와 사고와 화재" could be three topics.
    const isJoined = names.some((name) => /[와과] /.test(name));
    return isJoined ? `${first}, ${second}` : `${withParticle(first, '과/와')} ${second}`;
  }
  return `${first}, ${second} 등 ${names.length}개 주제`;
}

const start = ({ period, place, measure, aggregate, value }: StatementTexts): string => {
  const subject = aggregate === 'mean' ? `${measure} 평균` : measure;
  return `${period} ${place}의 ${withParticle(subject, '은/는')} ${withParticle(value, '으로/로')}`;
};

function change({ verdict, isLower, isCount }: StatementTexts): string {
  const stem = isCount ? (isLower ? '줄' : '늘') : isLower ? '낮아' : '높아';
  const linked = isCount ? `${stem}어` : `${stem}져`;
  if (verdict === 'better') return `${linked} 나아졌습니다`;
  if (verdict === 'worse') return `${linked} 나빠졌습니다`;
  return isCount ? `${stem}었습니다` : `${stem}졌습니다`;
}

/** What is better and what is worse, as a clause that ends the sentence or goes on. */
function clause(
  { better, worse }: TopicLists,
  said: { readonly than: string; readonly better: string; readonly worse: string; none: string },
  goesOn: boolean,
): string {
  const isNot = goesOn ? '없으며' : '없습니다';
  if (better.length === 0 && worse.length === 0) return `${said.none} ${isNot}`;
  const good = better.length === 0 ? '없고' : `${list(better)}이고`;
  const bad = worse.length === 0 ? isNot : `${list(worse)}${goesOn ? '이며' : '입니다'}`;
  return `${said.than} ${said.better} 것은 ${good}, ${said.worse} 것은 ${bad}`;
}

const yearSaid = {
  than: '한 해 전보다',
  better: '나아진',
  worse: '나빠진',
  none: '한 해 전과 뚜렷이 달라진 주제는',
};
const citySaid = {
  than: '서울 전체보다',
  better: '나은',
  worse: '못한',
  none: '서울 전체와 뚜렷이 다른 주제는',
};

const age = ({ topic, until, ago }: AgeTexts): string =>
  `${until}까지(${topic}${ago === null ? '' : `, ${ago}`})`;

export const sentencesKo: SentenceWords = {
  year: (texts) => {
    const { beforePeriod, otherValue, apart } = texts;
    const held =
      apart === null
        ? `${beforePeriod}의 ${otherValue}에서`
        : `${beforePeriod}(${otherValue})보다 ${apart}`;
    return `${start(texts)}, ${held} ${change(texts)}.`;
  },
  city: (texts) => {
    const { otherValue, apart, times, verdict, isLower } = texts;
    const city = `서울 ${texts.aggregate === 'mean' ? '평균' : '전체'}(${otherValue})`;
    const stem = isLower ? '낮' : '높';
    const judged =
      verdict === 'better' ? '더 좋습니다' : verdict === 'worse' ? '더 나쁩니다' : null;
    const held =
      times === null
        ? `${city}보다 ${apart ?? ''} ${judged === null ? `${stem}습니다` : `${stem}아 ${judged}`}`
        : `${city}의 ${times}배${judged === null ? '입니다' : `여서 ${judged}`}`;
    return `${start(texts)}, ${held}.`;
  },
  nothing: (place, years) =>
    `${years} ${place}의 수치 가운데 한 해 전이나 서울 전체와 뚜렷이 다른 것은 없습니다.`,
  years: (first, last) => (first === last ? `${first}년` : `${first}~${last}년`),
  balance: (place, years, year, city) => {
    const parts = [
      ...(year ? [clause(year, yearSaid, city !== null)] : []),
      ...(city ? [clause(city, citySaid, false)] : []),
    ];
    const said = parts.length === 0 ? '견줄 만한 앞선 해의 자료가 없습니다' : parts.join(', ');
    return `${place}의 ${years} 수치에서 ${said}.`;
  },
  ageOne: ({ until, ago }) =>
    `이 수치들은 ${until}까지의 기록${ago === null ? '이며' : `(${ago})이며`}, 지금과 다를 수 있습니다.`,
  ageTwo: (newest, oldest) =>
    // The joiner keeps the particle on the line of its bracket.
    `가장 새 수치는 ${age(newest)}, 가장 오래된 수치는 ${age(oldest)}\u2060의 기록입니다.`,
  value: (figure, value) => figureText(figure.measure, value, 'ko'),
  apart: ({ measure }, difference) => apartText(measure, difference, 'ko'),
  name: (name) => name,
};

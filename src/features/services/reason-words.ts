import { assertNever } from '../../domain/assert-never.ts';
import type { Language } from '../../domain/language.ts';
import { childBands, tags } from '../../domain/services/tags.ts';
import type { Because } from '../../domain/services/weigh-need.ts';
import { serviceResultWords } from '../../words/service-results.ts';

/** An answer in words: "expecting a child", "72 years old". */
export function answerWords(because: Because, language: Language): string {
  const words = serviceResultWords(language).because;
  switch (because.kind) {
    case 'age':
      return words.age(because.age);
    case 'child': {
      const { from, to } = childBands[because.band];
      return words.child(from, to);
    }
    case 'no-child':
      return words['no-child'];
    case 'tag':
      return tags[because.tag][language];
    case 'not-ticked':
      return words['not-ticked'](because.tags.map((tag) => tags[tag][language]));
    default:
      return assertNever(because);
  }
}

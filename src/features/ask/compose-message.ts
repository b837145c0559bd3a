import { referenceOf, type Message } from '../../domain/ask/message.ts';
import { askWords } from '../../words/ask.ts';

/** Limit of GeoReport's description. */
const mostCharacters = 4000;

export function subjectOf({ kind, about, language }: Pick<Message, 'kind' | 'about' | 'language'>) {
  const words = askWords(language);
  return words.subject(words.kinds[kind].name, about?.title ?? about?.dataset ?? '');
}

/**
 * The message as a person reads it: what the reader wrote, then what they were looking at. Without the
 * personal fields, which have places of their own. `site` is the origin of this site.
 */
export function composeMessage(message: Message, site: string): string {
  const { about, text, language } = message;
  const { lines, version, kinds } = askWords(language);
  const data = about?.dataset ?? null;
  const rows: readonly (readonly [label: string, value: string | null])[] = [
    [lines.about, about?.title ?? null],
    [lines.figure, about?.figure ?? null],
    [lines.period, about?.period ?? null],
    [lines.dataset, data && about?.version ? version(data, about.version) : data],
    [lines.address, about && `${site}${about.address}`],
    [lines.reference, referenceOf(message)],
  ];
  const facts = rows.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : [])).join('\n');
  const head = `[${kinds[message.kind].name}]\n`;
  const room = mostCharacters - head.length - facts.length - 7;
  const written = text.trim().slice(0, room);
  return `${head}${written === '' ? '' : `${written}\n`}\n---\n${facts}`;
}

import type { LocalText } from '../../domain/language.ts';
import type { CommitmentContext } from './commitment-context.ts';

interface Props {
  readonly context: CommitmentContext;
  readonly said: { readonly source: string; readonly place: LocalText };
}

/** Where a statement stands: its source, listed at the page's end, and the place in it. */
export function Cited({ context: { file, links, words }, said: { source, place } }: Props) {
  const { language } = links;
  const title = file.sources.find(({ id }) => id === source)?.title[language] ?? source;
  return (
    <cite className="cited">
      <span className="cited-label">{words.cited} </span>
      <a href={`#source-${source}`}>{title}</a>, {place[language]}
    </cite>
  );
}

import type { Language } from '../../domain/language.ts';
import { catalogueListWords } from '../../words/catalogue-list.ts';
import type { CatalogueState } from './catalogue-state.ts';

interface Props {
  readonly state: CatalogueState;
  readonly language: Language;
  readonly change: ((part: Partial<CatalogueState>) => void) | null;
  readonly askPath: string | null;
}

/** Nothing was found: what to try, and where to ask for it. */
export function CatalogueNone({ state, language, change, askPath }: Props) {
  const words = catalogueListWords(language);
  const ask = new URLSearchParams({ kind: 'request', title: state.text });
  return (
    <div className="catalogue-none">
      <p>{words.nothing}</p>
      <ul>
        {words.nothingHints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
      {!state.inDescriptions && state.text !== '' && (
        <button type="button" className="button" onClick={() => change?.({ inDescriptions: true })}>
          {words.tryDescriptions}
        </button>
      )}
      {askPath !== null && state.text !== '' && (
        <p>
          <a href={`${askPath}?${ask.toString()}`}>{words.askForIt}</a>
        </p>
      )}
    </div>
  );
}

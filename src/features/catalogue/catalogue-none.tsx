import type { Language } from '../../domain/language.ts';
import { useLocation } from 'wouter';
import { catalogueListWords } from '../../words/catalogue-list.ts';
import { askAddress } from './ask-address.ts';
import type { CatalogueState } from './catalogue-state.ts';

interface Props {
  readonly state: CatalogueState;
  readonly language: Language;
  readonly change: ((part: Partial<CatalogueState>) => void) | null;
  readonly askPath: string;
}

/** Nothing was found: what to try, and where to ask for it. */
export function CatalogueNone({ state, language, change, askPath }: Props) {
  const words = catalogueListWords(language);
  const [path] = useLocation();
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
      {state.text !== '' && (
        <p>
          <a href={askAddress(askPath, 'data', { address: path, title: state.text })}>
            {words.askForIt}
          </a>
        </p>
      )}
    </div>
  );
}

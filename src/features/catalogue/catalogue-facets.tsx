import { useState } from 'react';
import { formatNumber } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import { catalogueListWords } from '../../words/catalogue-list.ts';
import type { FacetId } from './catalogue-state.ts';
import type { Facet, FacetOption } from './facet-model.ts';

interface Props {
  readonly facets: readonly Facet[];
  readonly language: Language;
  /** `null` where the page was drawn at build: boxes answer once the script stands. */
  readonly onToggle: ((facet: FacetId, value: string) => void) | null;
}

/** Values that are shown until the reader asks for more. */
const fewest = 6;
/** From this many values on, a field finds one among them. */
const findFrom = 20;

/** Open from the start; the others are a press away. */
const open: ReadonlySet<FacetId> = new Set([
  'origin',
  'licence',
  'state',
  'format',
  'theme',
] as const);

export const CatalogueFacets = ({ facets, language, onToggle }: Props) =>
  facets.map((facet) => (
    <details key={facet.id} className="facet" open={open.has(facet.id)}>
      <summary data-key={`facet:${facet.id}`}>
        {catalogueListWords(language).facets[facet.id]}
      </summary>
      <FacetOptions facet={facet} language={language} onToggle={onToggle} />
    </details>
  ));

interface OptionsProps extends Omit<Props, 'facets'> {
  readonly facet: Facet;
}

function FacetOptions({ facet: { id, options }, language, onToggle }: OptionsProps) {
  const words = catalogueListWords(language);
  const [isWhole, setWhole] = useState(false);
  const [find, setFind] = useState('');
  const most = Math.max(1, ...options.map(({ count }) => count));
  const few = options.filter(({ isChosen }, at) => at < fewest || isChosen);
  const wanted = find.trim().toLowerCase();
  const shown = isWhole
    ? options.filter(({ label, isChosen }) => isChosen || label.toLowerCase().includes(wanted))
    : few;
  return (
    <>
      {isWhole && options.length >= findFrom && (
        <input
          type="search"
          className="facet-find"
          aria-label={words.findIn(words.facets[id])}
          placeholder={words.findIn(words.facets[id])}
          value={find}
          onChange={(event) => setFind(event.target.value)}
        />
      )}
      <ul className={isWhole ? 'facet-options facet-options-whole' : 'facet-options'}>
        {shown.map((option) => (
          <Option
            key={option.value}
            facet={id}
            option={option}
            share={option.count / most}
            language={language}
            onToggle={onToggle}
          />
        ))}
      </ul>
      {options.length > few.length && (
        <button
          type="button"
          className="button-quiet facet-more script-only"
          data-key={`more:${id}`}
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole
            ? words.fewer
            : words.more(formatNumber(options.length - few.length, 0, language))}
        </button>
      )}
    </>
  );
}

interface OptionProps extends Pick<Props, 'language' | 'onToggle'> {
  readonly facet: FacetId;
  readonly option: FacetOption;
  /** Of the commonest value. */
  readonly share: number;
}

const Option = ({ facet, option, share, language, onToggle }: OptionProps) => (
  <li>
    <label className="facet-option">
      <input
        type="checkbox"
        data-key={`${facet}=${option.value}`}
        checked={option.isChosen}
        readOnly={onToggle === null}
        onChange={onToggle === null ? undefined : () => onToggle(facet, option.value)}
      />
      <span>{option.label}</span>
      <span className="facet-count">{formatNumber(option.count, 0, language)}</span>
      <i style={{ width: `${(share * 100).toFixed(1)}%` }} />
    </label>
  </li>
);

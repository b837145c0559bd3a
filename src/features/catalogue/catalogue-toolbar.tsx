import { useId } from 'react';
import type { Language } from '../../domain/language.ts';
import { Choice } from '../../ui/layout/choice.tsx';
import { catalogueListWords } from '../../words/catalogue-list.ts';
import { columnIds, sortIds, type CatalogueState } from './catalogue-state.ts';

interface Props {
  readonly state: CatalogueState;
  readonly language: Language;
  readonly count: string;
  /** Whether there is more to search than titles, keywords and publishers. */
  readonly hasDescriptions: boolean;
  /** `null` at build. */
  readonly actions: ToolbarActions | null;
  /** What became of copying the address. */
  readonly copied: string | null;
}

export interface ToolbarActions {
  readonly change: (part: Partial<CatalogueState>) => void;
  readonly exportCsv: () => void;
  readonly copyLink: () => void;
}

/** Order, columns, and what to take away. */
export function CatalogueToolbar({
  state,
  language,
  count,
  hasDescriptions,
  actions,
  copied,
}: Props) {
  const words = catalogueListWords(language);
  const turn = useId();
  const { columns } = state;
  return (
    <div className="catalogue-tools script-only">
      <div className="catalogue-order">
        <Choice
          label={words.sort}
          value={state.sort}
          options={sortIds.map((value) => ({
            value,
            label:
              value === 'relevance' && state.text === ''
                ? words.popular
                : (state.isTurned && state.sort === value ? words.sortsTurned : words.sorts)[value],
          }))}
          onChange={(sort) => actions?.change({ sort, isTurned: false })}
        />
        <button
          type="button"
          className="catalogue-turn"
          data-key="turn"
          aria-pressed={state.isTurned}
          aria-describedby={turn}
          disabled={state.sort === 'relevance'}
          onClick={() => actions?.change({ isTurned: !state.isTurned })}
        >
          <span aria-hidden="true">⇅</span>
          <span id={turn} className="visually-hidden">
            {words.turn}
          </span>
        </button>
      </div>
      <details className="catalogue-columns">
        <summary data-key="columns">{words.chooseColumns}</summary>
        <ul>
          {columnIds.map((id) => (
            <li key={id}>
              <label className="facet-option">
                <input
                  type="checkbox"
                  checked={columns.includes(id)}
                  readOnly={actions === null}
                  onChange={() =>
                    actions?.change({
                      columns: columnIds.filter((one) => columns.includes(one) !== (one === id)),
                    })
                  }
                />
                <span>{words.columns[id]}</span>
              </label>
            </li>
          ))}
        </ul>
      </details>
      {hasDescriptions && (
        <label className="facet-option" title={words.descriptionsHint}>
          <input
            type="checkbox"
            data-key="descriptions"
            checked={state.inDescriptions}
            readOnly={actions === null}
            onChange={() => actions?.change({ inDescriptions: !state.inDescriptions })}
          />
          <span>{words.descriptions}</span>
        </label>
      )}
      <p className="catalogue-take">
        <button
          type="button"
          className="button-quiet"
          data-key="export"
          onClick={() => actions?.exportCsv()}
        >
          {words.exportCsv(count)}
        </button>
        <button
          type="button"
          className="button-quiet"
          data-key="copy"
          onClick={() => actions?.copyLink()}
        >
          {words.copyLink}
        </button>
        <span role="status">{copied}</span>
      </p>
    </div>
  );
}

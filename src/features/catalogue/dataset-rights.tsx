import type { DatasetDefinition } from '../../domain/dataset.ts';
import type { Language } from '../../domain/language.ts';
import { licences } from '../../domain/licence/licence.ts';
import { datasetPageWords } from '../../words/dataset-page.ts';
import { isUnconfirmed, rightsOf } from './rights-of.ts';

interface Props {
  readonly definition: DatasetDefinition;
  readonly language: Language;
}

const marks = {
  allowed: '✓',
  'same-terms': '✓',
  none: '✓',
  required: '!',
  forbidden: '✕',
  unknown: '?',
} as const;

/** The licence as what a reader may do. */
export function DatasetRights({ definition: { sources }, language }: Props) {
  const words = datasetPageWords(language);
  const all = sources.map(({ licence }) => licences[licence]);
  const allowed = rightsOf(sources);
  const rights = [
    { name: words.rights.use, is: 'allowed' as const },
    { name: words.rights.change, is: allowed.change },
    { name: words.rights.sell, is: allowed.sell },
    { name: words.rights.name, is: allowed.name },
  ];
  return (
    <section id="rights">
      <h2>{words.rightsTitle}</h2>
      <ul className="rights">
        {rights.map(({ name, is }) => (
          <li key={name} data-is={is}>
            <span aria-hidden="true">{marks[is]}</span>
            <b>{name}</b>
            <span>{words.allowed[is]}</span>
          </li>
        ))}
      </ul>
      {sources.length > 1 && <p className="openness-note">{words.rightsSeveral(sources.length)}</p>}
      {isUnconfirmed(sources) && <p className="notice">{words.rightsUnconfirmed}</p>}
      {[...new Set(all)].map(({ id, plain }) => (
        <p key={id}>{plain[language]}</p>
      ))}
    </section>
  );
}

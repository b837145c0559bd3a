import type { DatasetDefinition } from '../../domain/dataset.ts';
import type { Language } from '../../domain/language.ts';
import { licences, type Licence } from '../../domain/licence/licence.ts';
import { datasetPageWords } from '../../words/dataset-page.ts';

interface Props {
  readonly definition: DatasetDefinition;
  readonly language: Language;
}

const strictness = {
  derivatives: ['unknown', 'forbidden', 'same-terms', 'allowed'],
  commercial: ['unknown', 'forbidden', 'allowed'],
  attribution: ['unknown', 'required', 'none'],
} as const;

/** What all sources allow together: the strictest of each. */
function strictest<Key extends keyof typeof strictness>(
  all: readonly Licence[],
  key: Key,
): Licence[Key] {
  const order: readonly string[] = strictness[key];
  const [first = licences.unknown] = all.toSorted(
    (a, b) => order.indexOf(a[key]) - order.indexOf(b[key]),
  );
  return first[key];
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
  const isUnconfirmed = sources.some(
    ({ licence, licenceConfirmed }) => !licenceConfirmed && licence !== 'unknown',
  );
  const rights = [
    { name: words.rights.use, is: 'allowed' as const },
    { name: words.rights.change, is: strictest(all, 'derivatives') },
    { name: words.rights.sell, is: strictest(all, 'commercial') },
    { name: words.rights.name, is: strictest(all, 'attribution') },
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
      {isUnconfirmed && <p className="notice">{words.rightsUnconfirmed}</p>}
      {[...new Set(all)].map(({ id, plain }) => (
        <p key={id}>{plain[language]}</p>
      ))}
    </section>
  );
}

import type { SiteLinks } from '../../data-access/site-data.ts';
import type { ExampleFile } from '../../domain/api/example-files.ts';
import { operations, type Operation } from '../../domain/api/operations.ts';
import { apiWords } from '../../words/api.ts';

interface Props {
  /** By the ids of operations. */
  readonly examples: Readonly<Record<string, ExampleFile>>;
  readonly links: SiteLinks;
}

/** Every kind of file with its address. */
export function ApiKinds({ examples, links }: Props) {
  const words = apiWords(links.language);
  const groups = Map.groupBy(operations, ({ tag }) => tag);
  return (
    <section>
      <h2>{words.kinds.title}</h2>
      <p className="prose">{words.kinds.note}</p>
      {[...groups].map(([tag, list]) => (
        <div key={tag} className="api-group">
          <h3>{words.tags[tag]}</h3>
          <ul className="api-kinds">
            {list.map((operation) => (
              <ApiKind
                key={operation.id}
                operation={operation}
                example={exampleAddress(operation, examples, links)}
                links={links}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface KindProps {
  readonly operation: Operation;
  readonly example: string | null;
  readonly links: SiteLinks;
}

function ApiKind({ operation, example, links }: KindProps) {
  const { language } = links;
  const { path, summary, description } = operation;
  return (
    <li>
      <p>
        <b>{summary[language]}</b>
        {description[language]}
      </p>
      <p className="api-address">
        <code>{path}</code>
        {example !== null && (
          <a
            href={example}
            aria-label={`${summary[language]}: ${apiWords(language).kinds.example}`}
          >
            {apiWords(language).kinds.example}
          </a>
        )}
      </p>
    </li>
  );
}

/** A file that is there now; `null` where none is sure to be. */
function exampleAddress(
  { id, path }: Operation,
  examples: Readonly<Record<string, ExampleFile>>,
  { root, file }: SiteLinks,
): string | null {
  const example = examples[id];
  if (example) return file(example.path);
  const dataset = Object.values(examples)[0]?.dataset;
  if (id === 'getLedgerSummary' && dataset !== undefined) {
    return file(`ledger/${dataset}/summary.json`);
  }
  // Withdrawals have a file only once something was withdrawn.
  return path.includes('{') || id === 'getWithdrawals' ? null : `${root}${path.slice(1)}`;
}

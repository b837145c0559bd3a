import type { Statement } from '../../domain/commitments/commitment.ts';
import { hrefOf } from '../../domain/commitments/cited-address.ts';
import { statementKinds, type StatementKind } from '../../domain/commitments/model-words.ts';
import { partialDateWords } from '../../words/partial-date.ts';
import { Cited } from './cited.tsx';
import type { CommitmentContext } from './commitment-context.ts';

interface Props {
  readonly context: CommitmentContext;
  readonly id: string;
  readonly title: string;
  readonly kinds: readonly StatementKind[];
}

/** What is said of the whole promise, kind by kind; what is said of a milestone stands there. */
export function Statements({ context, id, title, kinds }: Props) {
  const said = kinds.flatMap((kind) =>
    context.file.commitment.statements.filter(
      (entry) => entry.kind === kind && entry.milestone === null,
    ),
  );
  if (said.length === 0) return null;
  return (
    <section className="promise-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="statements">
        {said.map((statement) => (
          <StatementItem key={statement.id} context={context} statement={statement} />
        ))}
      </ul>
    </section>
  );
}

interface ItemProps {
  readonly context: CommitmentContext;
  readonly statement: Statement;
  /** Without the name of its kind: the heading says it. */
  readonly isPlain?: boolean;
}

export function StatementItem({ context, statement, isPlain = false }: ItemProps) {
  const { language } = context.links;
  const { kind, text, who, date, address } = statement;
  const about = [
    isPlain ? null : statementKinds[kind][language],
    who?.[language],
    date === null ? null : partialDateWords(date, language),
  ].filter((part) => part != null);
  return (
    <li className="statement" data-kind={kind}>
      {about.length > 0 && <span className="statement-about">{about.join(' · ')}</span>}
      <p>
        {text[language]} {address !== null && <a href={hrefOf(address)}>{address}</a>}{' '}
        <Cited context={context} said={statement} />
      </p>
    </li>
  );
}

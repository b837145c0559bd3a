import type { CivilDay } from '../../domain/time/civil-date.ts';
import type { Language } from '../../domain/language.ts';
import { commitmentListWords } from '../../words/commitment-list.ts';
import { CommitmentRow } from './commitment-row.tsx';
import type { ListedCommitment } from './list-model.ts';
import type { ListSort } from './list-state.ts';

interface Props {
  readonly rows: readonly ListedCommitment[];
  readonly sort: ListSort;
  readonly today: CivilDay;
  readonly language: Language;
}

interface Group {
  readonly title: string;
  readonly note: string | null;
  readonly rows: readonly ListedCommitment[];
}

/** The promises under headings that say how much is known of them. */
export function CommitmentGroups({ rows, sort, today, language }: Props) {
  return groupsOf(rows, sort, language).map(({ title, note, rows: own }) => (
    <section key={title} className="promise-group" aria-label={title}>
      <h2>{title}</h2>
      {note !== null && <p className="promise-note">{note}</p>}
      {[true, false].map((isFull) => {
        const alike = own.filter((row) => row.isFull === isFull);
        if (alike.length === 0) return null;
        return (
          <ul key={String(isFull)} className={isFull ? 'promise-rows' : 'promise-names'}>
            {alike.map((row) => (
              <CommitmentRow key={row.id} row={row} today={today} language={language} />
            ))}
          </ul>
        );
      })}
    </section>
  ));
}

function groupsOf(
  rows: readonly ListedCommitment[],
  sort: ListSort,
  language: Language,
): readonly Group[] {
  const words = commitmentListWords(language);
  if (sort === 'plan') {
    return [...new Set(rows.map(({ plan }) => plan))].map((plan) => {
      const own = rows.filter((row) => row.plan === plan);
      return { title: words.option(plan, own.length), note: null, rows: own };
    });
  }
  const full = rows.filter(({ isFull }) => isFull);
  const named = rows.filter(({ isFull }) => !isFull);
  return [
    { title: words.full(full.length), note: null, rows: full },
    { title: words.register(named.length), note: words.registerNote, rows: named },
  ].filter((group) => group.rows.length > 0);
}

import type { CivilDay } from '../../domain/time/civil-date.ts';
import type { Language } from '../../domain/language.ts';
import { commitmentListWords } from '../../words/commitment-list.ts';
import { latenessWords } from './lateness-words.ts';
import { worstLateness, type ListedCommitment } from './list-model.ts';
import { MilestoneBar } from './milestone-bar.tsx';

interface Props {
  readonly row: ListedCommitment;
  readonly today: CivilDay;
  readonly language: Language;
}

export const CommitmentRow = ({ row, today, language }: Props) =>
  row.isFull ? (
    <FullRow row={row} today={today} language={language} />
  ) : (
    <li className="promise-name">
      <a href={row.href}>{row.title}</a>
      <small>{[row.id, row.plan, ...row.areas].join(' · ')}</small>
    </li>
  );

function FullRow({ row, today, language }: Props) {
  const words = commitmentListWords(language);
  const late = worstLateness(row.milestones, today);
  return (
    <li className="promise-row">
      <div>
        <p className="promise-id">
          {row.plan} · {row.id}
        </p>
        <h3>
          <a href={row.href}>{row.title}</a>
        </h3>
        {row.promise !== null && <p>{row.promise}</p>}
      </div>
      <div className="promise-state">
        <MilestoneBar states={row.milestones.map(({ state }) => state)} language={language} />
        <p className="promise-late">
          {late === null ? words.noDates : latenessWords(late, language)}
        </p>
        {row.differs && <p className="promise-differs">{words.differs}</p>}
      </div>
    </li>
  );
}

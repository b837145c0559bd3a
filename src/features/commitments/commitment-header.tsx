import { commitmentRegister } from '../../data-access/commitments.ts';
import {
  absences,
  absentFields,
  policyAreas,
  roles,
  statuses,
} from '../../domain/commitments/model-words.ts';
import { leafMilestones, milestoneState } from '../../domain/commitments/milestone-state.ts';
import { formatNumber, formatYear } from '../../domain/text/format.ts';
import { partialDateWords } from '../../words/partial-date.ts';
import { Cited } from './cited.tsx';
import type { CommitmentContext } from './commitment-context.ts';
import { MilestoneBar } from './milestone-bar.tsx';

interface Props {
  readonly context: CommitmentContext;
}

export function CommitmentHeader({ context }: Props) {
  const { file, words, links } = context;
  const { language } = links;
  const { commitment, plan } = file;
  const promise = commitment.statements.find(({ kind }) => kind === 'promise');
  const states = leafMilestones(commitment).map((milestone) =>
    milestoneState(commitment, milestone),
  );
  return (
    <>
      <Neighbours context={context} />
      <header className="page-header">
        <p className="promise-id">
          {plan.name[language]} · {commitment.id}
        </p>
        <h1>{commitment.title[language]}</h1>
        {promise && (
          <p className="lead">
            {promise.text[language]} <Cited context={context} said={promise} />
          </p>
        )}
        {commitment.record === 'full' ? (
          <MilestoneBar states={states} language={language} />
        ) : (
          <p className="notice">{words.registerNotice}</p>
        )}
      </header>
    </>
  );
}

/** The other promises that can be followed, so that a reader finds the next. */
function Neighbours({ context: { data, words, links, file } }: Props) {
  const { language } = links;
  const full = commitmentRegister(data).commitments.filter(({ record }) => record === 'full');
  return (
    <nav className="topic-neighbours" aria-label={words.otherPromises}>
      <ul>
        <li>
          <a href={links.commitments()}>{words.allPromises}</a>
        </li>
        {(file.commitment.record === 'full' ? full : []).map(({ id, title }) => (
          <li key={id}>
            <a
              href={links.commitment(id)}
              aria-current={id === file.commitment.id ? 'page' : undefined}
            >
              {title[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Who, about what and when, as the source says it; what it leaves empty is said to be empty. */
export function CommitmentFacts({ context }: Props) {
  const { file, words, links } = context;
  const { language } = links;
  const {
    institutions,
    policyAreas: areas,
    dates,
    statuses: given,
    budgets,
    absent,
  } = file.commitment;
  return (
    <dl className="facts promise-facts">
      {institutions.map((entry) => (
        <Fact key={entry.name.en} label={roles[entry.role][language]}>
          {entry.name[language]} <Cited context={context} said={entry} />
        </Fact>
      ))}
      {areas.length > 0 && (
        <Fact label={words.facts.areas}>
          <ul>
            {areas.map((entry) => (
              <li key={entry.area}>
                {entry.pages === null
                  ? policyAreas[entry.area][language]
                  : words.areaPages(policyAreas[entry.area][language], entry.pages)}{' '}
                <Cited context={context} said={entry} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {dates.map((entry) => (
        <Fact key={entry.kind} label={words[entry.kind]}>
          {partialDateWords(entry.date, language)} <Cited context={context} said={entry} />
        </Fact>
      ))}
      {given.map((entry) => (
        <Fact key={entry.status} label={words.facts.status}>
          {statuses[entry.status][language]} <Cited context={context} said={entry} />
        </Fact>
      ))}
      {budgets.map((entry) => (
        <Fact key={entry.year} label={words.facts.budget}>
          {words.won(formatWon(entry.amount, language), formatYear(entry.year, language))}{' '}
          <Cited context={context} said={entry} />
        </Fact>
      ))}
      {absent.map((entry) => (
        <Fact key={entry.field} label={absentFields[entry.field][language]}>
          <span className="rating-absent">{absences[entry.why][language]}</span>{' '}
          <Cited context={context} said={entry} />
        </Fact>
      ))}
    </dl>
  );
}

interface FactProps {
  readonly label: string;
  readonly children: React.ReactNode;
}

const Fact = ({ label, children }: FactProps) => (
  <>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </>
);

/** Large sums as they are read: 14억 6,000만, 1.46 billion. */
function formatWon(amount: number, language: 'ko' | 'en'): string {
  const large = language === 'ko' ? 100_000_000 : 1_000_000_000;
  if (amount < large) return formatNumber(amount, 0, language);
  if (language === 'en') return `${String(Math.round(amount / 10_000_000) / 100)} billion`;
  const rest = amount % large;
  const whole = `${formatNumber(Math.floor(amount / large), 0, language)}억`;
  return rest === 0 ? whole : `${whole} ${formatNumber(rest, 0, language)}`;
}

import type { Language } from '../../domain/language.ts';
import type {
  CriterionFinding,
  PromiseAnswer,
  PromiseFindings,
} from '../../domain/promises/promise-linter.ts';
import { checkWords } from '../../words/promise-check.ts';

interface Props {
  readonly checked: PromiseFindings;
  readonly language: Language;
  /** Whether to say how a gap is filled: to who writes a draft, not of a promise made long ago. */
  readonly advises?: boolean;
}

/** A sign beside each answer's word: nothing depends on the colour. */
const signs: Readonly<Record<PromiseAnswer, string>> = { named: '✓', vague: '~', missing: '–' };

/** The four questions to a promise, each with its answer and the words that were found. */
export function Checklist({ checked, language, advises = false }: Props) {
  return (
    <ul className="checklist">
      {checked.findings.map((finding) => (
        <Criterion
          key={finding.criterion}
          finding={finding}
          language={language}
          advises={advises}
        />
      ))}
    </ul>
  );
}

interface CriterionProps {
  readonly finding: CriterionFinding;
  readonly language: Language;
  readonly advises: boolean;
}

function Criterion({ finding, language, advises }: CriterionProps) {
  const words = checkWords(language);
  const { criterion, answer, named, vague } = finding;
  const { name, question, advice } = words.criteria[criterion];
  const found = withoutRepeats((answer === 'named' ? named : vague).map(({ text }) => text));
  return (
    <li data-answer={answer}>
      <p className="checklist-answer">
        <strong>{name}</strong> <span className="checklist-question">{question}</span>{' '}
        <span className="checklist-verdict">
          <span aria-hidden="true">{signs[answer]} </span>
          {words.answers[answer]}
        </span>
      </p>
      <p className="checklist-words">
        {found.length === 0 ? (
          words.noWords
        ) : (
          <>
            {words.words}: <q>{found.join(' · ')}</q>
          </>
        )}
      </p>
      {advises && answer !== 'named' && <p className="checklist-advice">{advice}</p>}
    </li>
  );
}

/** Each once, in the order of the text, also where a sentence begins with it. */
const withoutRepeats = (words: readonly string[]): string[] => {
  const folded = words.map((text) => text.toLowerCase());
  return words.filter((_text, index) => folded.indexOf(folded[index] ?? '') === index);
};

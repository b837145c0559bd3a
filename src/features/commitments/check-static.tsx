import type { ReactNode } from 'react';
import { commitmentFile, commitmentRegister } from '../../data-access/commitments.ts';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import type { Assessment, CommitmentFile } from '../../domain/commitments/commitment.ts';
import { checklistOf } from '../../domain/commitments/promise-text.ts';
import { scales } from '../../domain/commitments/scales.ts';
import {
  agreementWith,
  isSpecificity,
  wordingSpecificity,
} from '../../domain/promises/promise-specificity.ts';
import { checkCaseWords } from '../../words/promise-check-cases.ts';
import { checkWords } from '../../words/promise-check.ts';
import { Checklist } from './check-checklist.tsx';
import { CheckedText } from './check-text.tsx';

/** What the page of the linter holds without any script: what the check finds in recorded promises. */
export function checkParts(data: SiteData, links: SiteLinks): Readonly<Record<string, ReactNode>> {
  const words = checkWords(links.language);
  const cases = checkCaseWords(links.language);
  const files = commitmentRegister(data)
    .commitments.filter(({ record }) => record === 'full')
    .map(({ id }) => commitmentFile(data, id));
  return {
    'check-header': (
      <>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </>
    ),
    'check-cases': (
      <>
        <h2>{cases.casesTitle}</h2>
        <p>{cases.casesLead}</p>
        <p className="check-rule">{cases.rule}</p>
        {files.map((file) => (
          <Case key={file.commitment.id} file={file} links={links} />
        ))}
      </>
    ),
    'check-limits': (
      <section>
        <h2>{cases.limitsTitle}</h2>
        <ul>
          {cases.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </section>
    ),
  };
}

interface CaseProps {
  readonly file: CommitmentFile;
  readonly links: SiteLinks;
}

function Case({ file: { commitment }, links }: CaseProps) {
  const { language } = links;
  const words = checkCaseWords(language);
  const checked = checklistOf(commitment, language);
  const review = commitment.assessments.find(
    ({ scale, assessor, value }) =>
      scale === 'specificity' && assessor === 'independent' && value !== null,
  );
  return (
    <section className="check-case" aria-labelledby={`check-${commitment.id}`}>
      <h3 id={`check-${commitment.id}`}>
        <a href={links.commitment(commitment.id)}>
          {commitment.id} {commitment.title[language]}
        </a>
      </h3>
      <Checklist checked={checked} language={language} />
      {review ? (
        <Held review={review} checked={checked} language={language} />
      ) : (
        <p className="check-held">{words.noReview}</p>
      )}
      <details>
        <summary>{words.textShown}</summary>
        <CheckedText checked={checked} words={checkWords(language)} />
      </details>
    </section>
  );
}

interface HeldProps {
  readonly review: Assessment;
  readonly checked: ReturnType<typeof checklistOf>;
  readonly language: SiteLinks['language'];
}

/** The checklist and the reviewer side by side, and what to think where they differ. */
function Held({ review, checked, language }: HeldProps) {
  const words = checkCaseWords(language);
  if (!isSpecificity(review.value)) return null;
  const wording = wordingSpecificity(checked);
  const agreement = agreementWith(wording, review.value);
  const valueOf = (value: typeof wording): string => scales.specificity.values[value][language];
  return (
    <div className="check-held" data-agreement={agreement}>
      <p>
        {words.wording} <strong>{valueOf(wording)}</strong> · {words.reviewer}{' '}
        <strong>{valueOf(review.value)}</strong> · {words.agreement[agreement]}
      </p>
      {agreement !== 'agrees' && (
        <p>{agreement === 'checklist-higher' ? words.whyHigher : words.whyLower}</p>
      )}
      <p>{review.note ? `${words.reason}: ${review.note[language]}` : words.noReason}</p>
    </div>
  );
}

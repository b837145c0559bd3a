import type { ReactNode } from 'react';
import { commitmentFile } from '../../data-access/commitments.ts';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { checklistOf } from '../../domain/commitments/promise-text.ts';
import { formatDay } from '../../domain/text/format.ts';
import { checkWords } from '../../words/promise-check.ts';
import { Ask } from './ask.tsx';
import { Checklist } from './check-checklist.tsx';
import { commitmentContext, type CommitmentContext } from './commitment-context.ts';
import { CommitmentFacts, CommitmentHeader } from './commitment-header.tsx';
import { Consultations } from './consultations.tsx';
import { Figures } from './figures.tsx';
import { Follow, History } from './follow.tsx';
import { LinkedDatasets } from './linked-datasets.tsx';
import { Milestones } from './milestones.tsx';
import { EarlyResults, Ratings } from './ratings.tsx';
import { Recommendations } from './recommendations.tsx';
import { Sources } from './sources.tsx';
import { Statements } from './statements.tsx';
import { Verdicts } from './verdicts.tsx';

/** The page of one promise; all of it is drawn at build. */
export function commitmentParts(
  id: string,
  data: SiteData,
  links: SiteLinks,
): Readonly<Record<string, ReactNode>> {
  const context = commitmentContext(commitmentFile(data, id), data, links);
  return {
    page:
      context.file.commitment.record === 'full' ? (
        <FullCommitment context={context} />
      ) : (
        <RegisterCommitment context={context} />
      ),
  };
}

interface Props {
  readonly context: CommitmentContext;
}

function FullCommitment({ context }: Props) {
  const { words, data, links } = context;
  return (
    <>
      <CommitmentHeader context={context} />
      <Verdicts context={context} />
      <Milestones context={context} />
      <p className="promise-note">{words.asOf(formatDay(data.today, links.language))}</p>
      <Ratings context={context} />
      <EarlyResults context={context} />
      <Figures context={context} />
      <Statements
        context={context}
        id="why"
        title={words.whyTitle}
        kinds={['origin', 'problem', 'aim', 'challenge']}
      />
      <Statements
        context={context}
        id="done"
        title={words.doneTitle}
        kinds={[
          'activity',
          'deliverable',
          'progress',
          'result',
          'evidence',
          'no-evidence',
          'reason',
        ]}
      />
      <Consultations context={context} />
      <Statements
        context={context}
        id="criticism"
        title={words.criticismTitle}
        kinds={['criticism', 'obstacle']}
      />
      <Recommendations context={context} />
      <Statements
        context={context}
        id="context"
        title={words.contextTitle}
        kinds={['context', 'exchange', 'outlook']}
      />
      <LinkedDatasets context={context} />
      <Wording context={context} />
      <Facts context={context} />
      <Ask context={context} />
      <History context={context} />
      <Follow context={context} />
      <Sources context={context} />
    </>
  );
}

function RegisterCommitment({ context }: Props) {
  return (
    <>
      <CommitmentHeader context={context} />
      <Facts context={context} />
      <Ask context={context} />
      <History context={context} />
      <Follow context={context} />
      <Sources context={context} />
    </>
  );
}

function Facts({ context }: Props) {
  return (
    <section className="promise-section" aria-labelledby="facts">
      <h2 id="facts">{context.words.factsTitle}</h2>
      <CommitmentFacts context={context} />
    </section>
  );
}

/** What the promise's own wording names: who, by when, what, with which result. */
function Wording({ context: { file, links, words } }: Props) {
  const { language } = links;
  return (
    <section className="promise-section" aria-labelledby="wording">
      <h2 id="wording">{words.wordingTitle}</h2>
      <p className="promise-lead">{words.wordingLead}</p>
      <Checklist checked={checklistOf(file.commitment, language)} language={language} />
      <p>
        <a href={links.commitmentCheck}>{checkWords(language).title}</a>
      </p>
    </section>
  );
}

import type { Commitment } from './commitment.ts';
import { disagreementsOf } from './disagreements.ts';
import { leafMilestones, milestoneState } from './milestone-state.ts';
import type { RegisterEntry } from './register.ts';
import { ogpValueIds, type OgpValue } from './scales.ts';

/** OGP values that somebody rates the commitment as relevant to. */
export const relevantValues = ({ assessments }: Commitment): OgpValue[] =>
  ogpValueIds.filter((id) =>
    assessments.some(
      ({ scale, dimension, value }) => scale === 'relevance' && dimension === id && value === 'yes',
    ),
  );

/** What lists show of a commitment; everything in it follows from the commitment. */
export const registerEntry = (commitment: Commitment): RegisterEntry => ({
  id: commitment.id,
  record: commitment.record,
  plan: commitment.plan,
  title: commitment.title,
  promise: commitment.statements.find(({ kind }) => kind === 'promise')?.text ?? null,
  institutions: commitment.institutions.map(({ name }) => name),
  policyAreas: commitment.policyAreas.map(({ area }) => area),
  values: relevantValues(commitment),
  status: commitment.statuses.at(-1)?.status ?? null,
  completion: commitment.assessments
    .filter(({ scale, milestone }) => scale === 'completion' && milestone === null)
    .map(({ stage, value, absent }) => ({ stage, value, absent })),
  milestones: leafMilestones(commitment).map((milestone) => ({
    id: milestone.id,
    title: milestone.title,
    planned: milestone.planned,
    actual: milestone.actual,
    state: milestoneState(commitment, milestone),
  })),
  disagreements: [...new Set(disagreementsOf(commitment).map(({ question }) => question))],
  consultations: commitment.consultations.length,
  datasets: commitment.links.map(({ dataset }) => dataset),
  changed: commitment.changes.at(-1)?.date ?? '',
  changes: commitment.changes,
});

import type { ReactNode } from 'react';
import { commitmentFile, commitmentRegister } from '../../data-access/commitments.ts';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import {
  leafMilestones,
  milestoneLateness,
  milestoneState,
  milestoneStates,
} from '../../domain/commitments/milestone-state.ts';
import { formatDay } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import { commitmentListWords } from '../../words/commitment-list.ts';
import { commitmentWords } from '../../words/commitments.ts';
import { latenessWords } from './lateness-words.ts';
import { commitmentListFacts } from './list-facts.ts';
import { worstLateness, type ListedCommitment } from './list-model.ts';
import { MilestoneBar } from './milestone-bar.tsx';

/** What can be shown on other sites: each promise in detail, and each plan that has one. */
export function embeddedParts(data: SiteData): readonly string[] {
  const { commitments } = commitmentRegister(data);
  const full = commitments.filter(({ record }) => record === 'full');
  return [...full.map(({ id }) => id), ...new Set(full.map(({ plan }) => `plan-${plan}`))];
}

interface Embedded {
  readonly title: string;
  readonly href: string;
  readonly rows: readonly ListedCommitment[];
  readonly note: string | null;
}

/** What an embedded page shows, by its name: `SEO0002` or `plan-kr-2018`. */
export function embeddedOf(part: string, data: SiteData, links: SiteLinks): Embedded {
  const words = commitmentWords(links.language);
  const { rows } = commitmentListFacts(data, links);
  const row = rows.find(({ id }) => id === part);
  if (row) return { title: row.title, href: row.href, rows: [row], note: null };
  const planId = part.replace(/^plan-/, '');
  const plan = commitmentRegister(data).plans.find(({ id }) => id === planId);
  if (!plan) throw new Error(`There is no promise or plan "${part}".`);
  const own = rows.filter((entry) => entry.planId === planId);
  const full = own.filter(({ isFull }) => isFull);
  return {
    title: words.planLine(plan.name[links.language], plan.commitments, own.length),
    href: links.commitments(`plan=${planId}`),
    rows: full,
    note: own.length > full.length ? words.embedRegister(own.length - full.length) : null,
  };
}

/** Progress in a frame of another site: HTML only; its links leave the frame. */
export function embedParts(
  part: string,
  data: SiteData,
  links: SiteLinks,
): Readonly<Record<string, ReactNode>> {
  const { language } = links;
  const words = commitmentWords(language);
  const { title, href, rows, note } = embeddedOf(part, data, links);
  return {
    page: (
      <main className="embed promise-embed">
        <h1>{title}</h1>
        <ul>
          {rows.map((row) => {
            const late = worstLateness(row.milestones, data.today);
            return (
              <li key={row.id}>
                {rows.length > 1 || row.title !== title ? (
                  <h2>
                    <a href={row.href} target="_blank" rel="noopener">
                      {row.title}
                    </a>
                  </h2>
                ) : (
                  row.promise !== null && <p>{row.promise}</p>
                )}
                <MilestoneBar
                  states={row.milestones.map(({ state }) => state)}
                  language={language}
                />
                {rows.length === 1 && note === null ? (
                  <EmbeddedMilestones id={row.id} data={data} language={language} />
                ) : (
                  <p className="promise-late">
                    {late === null
                      ? commitmentListWords(language).noDates
                      : latenessWords(late, language)}
                  </p>
                )}
              </li>
            );
          })}
        </ul>
        <p className="promise-note">
          {note} {words.asOf(formatDay(data.today, language))}
        </p>
        <p className="embed-link">
          <a href={href} target="_blank" rel="noopener">
            {words.embedWhole}
          </a>
        </p>
      </main>
    ),
  };
}

interface MilestoneProps {
  readonly id: string;
  readonly data: SiteData;
  readonly language: Language;
}

/** One promise alone has room for each of its milestones. */
function EmbeddedMilestones({ id, data, language }: MilestoneProps) {
  const { commitment } = commitmentFile(data, id);
  return (
    <ol className="embed-milestones">
      {leafMilestones(commitment).map((milestone) => {
        const state = milestoneState(commitment, milestone);
        const lateness = milestoneLateness(commitment, milestone, data.today);
        const runsUntold = lateness.kind === 'open' && state === 'unknown';
        return (
          <li key={milestone.id}>
            <i className="milestone-mark" data-state={state} aria-hidden="true" />
            {milestone.title[language]}{' '}
            <small>
              {[
                milestoneStates[state][language],
                runsUntold ? null : latenessWords(lateness, language),
              ]
                .filter((part) => part !== null)
                .join(', ')}
            </small>
          </li>
        );
      })}
    </ol>
  );
}

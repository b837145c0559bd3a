import type { ReactNode } from 'react';
import { commitmentRegister } from '../../data-access/commitments.ts';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { formatDay } from '../../domain/text/format.ts';
import { commitmentWords } from '../../words/commitments.ts';
import { EmbedCode } from './follow.tsx';
import { MilestoneBar } from './milestone-bar.tsx';
import { PlanCounts } from './plan-counts.tsx';
import { PlanTimeline } from './plan-timeline.tsx';

/** Parts of the page of all promises that are drawn at build. */
export function commitmentsParts(
  data: SiteData,
  links: SiteLinks,
): Readonly<Record<string, ReactNode>> {
  const { language } = links;
  const words = commitmentWords(language);
  const register = commitmentRegister(data);
  const { commitments, plans } = register;
  const full = commitments.filter(({ record }) => record === 'full').length;
  return {
    'commitments-header': (
      <header className="page-header">
        <h1>{words.heading(commitments.length, full)}</h1>
        <p className="lead">{words.lead}</p>
        <MilestoneBar
          states={commitments.flatMap(({ milestones }) => milestones.map(({ state }) => state))}
          language={language}
        />
        <ul className="promise-links">
          <li>
            <a href={links.commitmentCheck}>{words.checkLink}</a>
          </li>
          <li>
            <a href={`${links.commitments()}commitments.ics`}>{words.calendarLink}</a>
          </li>
          <li>
            <a href={`${links.commitments()}commitments.atom`}>{words.feedLink}</a>
          </li>
          <li>
            <a href={links.dataset('commitments')}>{words.tableLink}</a>
          </li>
        </ul>
      </header>
    ),
    'commitments-counts': <PlanCounts register={register} links={links} />,
    'commitments-plans': <PlanTimeline register={register} links={links} />,
    'commitments-note': (
      <>
        <section>
          <h2>{words.methodTitle}</h2>
          {words.method.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <p>{words.asOf(formatDay(data.today, language))}</p>
        </section>
        {plans
          .filter(({ id }) =>
            commitments.some(({ plan, record }) => plan === id && record === 'full'),
          )
          .map(({ id, name }) => (
            <EmbedCode key={id} part={`plan-${id}`} title={name[language]} links={links} />
          ))}
      </>
    ),
  };
}

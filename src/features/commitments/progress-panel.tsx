import { commitmentRegister } from '../../data-access/commitments.ts';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { milestoneStateIds, milestoneStates } from '../../domain/commitments/milestone-state.ts';
import { progressOf } from '../../domain/commitments/progress.ts';
import { commitmentWords } from '../../words/commitments.ts';
import { commitmentListFacts } from './list-facts.ts';
import { worstLateness } from './list-model.ts';
import { latenessWords } from './lateness-words.ts';
import { MilestoneBar } from './milestone-bar.tsx';

/** How far the promises have come, for the overview. */
export function commitmentsPart(data: SiteData, links: SiteLinks) {
  const { language } = links;
  const words = commitmentWords(language);
  const { rows } = commitmentListFacts(data, links);
  const { commitments } = commitmentRegister(data);
  const full = rows.filter(({ isFull }) => isFull);
  const progress = progressOf(full.flatMap(({ milestones }) => milestones.map((m) => m.state)));
  const states = milestoneStateIds
    .filter((state) => progress[state] > 0)
    .map((state) => words.panelState(milestoneStates[state][language], progress[state]));
  return (
    <section className="promise-overview" aria-labelledby="promises">
      <h2 id="promises">{words.panelTitle}</h2>
      <p className="promise-finding">{words.panelFinding(progress.all, states.join(', '))}</p>
      <ul className="promise-panel">
        {full.map((row) => {
          const late = worstLateness(row.milestones, data.today);
          return (
            <li key={row.id}>
              <h3>
                <a href={row.href}>{row.title}</a>
              </h3>
              <MilestoneBar states={row.milestones.map(({ state }) => state)} language={language} />
              {late !== null && late.most > 0 && (
                <p className="promise-late">{latenessWords(late, language)}</p>
              )}
            </li>
          );
        })}
      </ul>
      <p className="promise-note">
        {words.panelNote(commitments.length, commitments.length - full.length)}
      </p>
      <p>
        <a href={links.commitments()}>{words.panelLink}</a>
      </p>
    </section>
  );
}

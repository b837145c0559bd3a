import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Violations that axe finds, one text each: rule, help and the first places. */
export const violationsOf = (page: Page): Promise<string[]> =>
  run(page, (axe) => axe.withTags(tags));

/** Only the rules that another theme could break. */
export const colourViolationsOf = (page: Page): Promise<string[]> =>
  run(page, (axe) => axe.withRules(['color-contrast', 'link-in-text-block']));

async function run(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  // There are no frames, so the slower way of working in every frame is not needed.
  const { violations } = await choose(new AxeBuilder({ page })).setLegacyMode().analyze();
  return violations.map(({ id, help, nodes }) => {
    const places = nodes
      .slice(0, 3)
      .map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`);
    return `${id} (${nodes.length}): ${help}\n${places.join('\n')}`;
  });
}

import type { QueryClient } from '@tanstack/react-query';
import { knownVersion } from '../../data-access/known-version.ts';
import { findArea } from '../../domain/places/area.ts';
import { formatAbout } from '../../domain/ask/about.ts';
import { formatPeriodWords } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import type { View } from '../../domain/view.ts';
import type { TopicFrame } from './topic-context.ts';
import type { TopicState } from './topic-state.ts';

interface Asked {
  readonly panel: Element | null;
  readonly client: QueryClient;
  readonly topic: TopicFrame & { readonly state: TopicState };
  readonly view: View;
  readonly language: Language;
  readonly address: string;
}

/** What a question about a panel carries: the figure is the one on the screen, drawn at build or live. */
export function shownInPanel({ panel, client, topic, view, language, address }: Asked): string {
  const { definition, state } = topic;
  const { id, areas, title } = definition;
  const area = areas && findArea(areas, state.area)?.name[language];
  const built = panel?.querySelector<HTMLElement>('[data-version]')?.dataset['version'];
  return formatAbout({
    address,
    title: [area, title[language], view.title[language]].filter(Boolean).join(' · '),
    figure: panel && figureIn(panel, area ?? '', definition.timeliness === 'live'),
    period: formatPeriodWords(state.period, language),
    dataset: id,
    version: knownVersion(client, id) ?? built ?? null,
    // Only districts have codes of five digits; the city is no place to point at.
    place: state.area.length === 5 ? state.area : null,
  });
}

/** The chosen place's row of the panel's table, where it has one, and what the panel says. */
function figureIn(panel: Element, area: string, isLive: boolean): string {
  const finding = panel.querySelector('.view-finding')?.textContent ?? '';
  // It names measure, period and unit.
  const subtitle = panel.querySelector('.view-subtitle')?.textContent ?? '';
  const table = panel.querySelector('.view-table table');
  const texts = (row: Element | null | undefined): string[] =>
    [...(row?.children ?? [])].map((cell) => cell.textContent.trim());
  for (const row of table?.querySelectorAll('tbody tr') ?? []) {
    const cells = texts(row);
    const at = cells.indexOf(area);
    if (area !== '' && at !== -1 && cells[at + 1]) {
      return `${area}: ${cells[at + 1] ?? ''} (${subtitle}) · ${finding}`;
    }
  }
  // A figure of now is told with its hour, which stands in the subtitle.
  return isLive && subtitle !== '' ? `${finding} (${subtitle})` : finding;
}

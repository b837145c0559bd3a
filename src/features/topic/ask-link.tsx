import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { knownVersion } from '../../data-access/known-version.ts';
import { findArea } from '../../domain/area.ts';
import { formatAbout } from '../../domain/ask/about.ts';
import { formatPeriodWords } from '../../domain/format.ts';
import type { View } from '../../domain/view.ts';
import { askLinkWords } from '../../words/ask-link.ts';
import { useWords } from '../../words/words-context.ts';
import { useTopic } from './topic-context.ts';
import { formatTopicState } from './topic-state.ts';

/**
 * Leads to the ask page with the panel as the reader sees it. Its figure is read from the panel when the
 * link is used, so that it is the one on the screen, drawn at build or live.
 */
export function AskLink({ view }: { readonly view: View }) {
  const { askPath, definition, initial, state } = useTopic();
  const { language } = useWords();
  const [path] = useLocation();
  const client = useQueryClient();
  if (askPath === null) return null;
  const { id, areas, title } = definition;
  const area = areas && findArea(areas, state.area);
  const search = formatTopicState(state, initial);
  const about = {
    address: `${path}${search === '' ? '' : `?${search}`}#${view.id}`,
    title: [area?.name[language], title[language], view.title[language]]
      .filter(Boolean)
      .join(' · '),
    period: formatPeriodWords(state.period, language),
    dataset: id,
    // Only districts have codes of five digits; the city is no place to point at.
    place: state.area.length === 5 ? state.area : null,
  };
  const complete = (link: HTMLAnchorElement): void => {
    const panel = link.closest('section');
    if (!panel) return;
    const built = panel.querySelector<HTMLElement>('[data-version]')?.dataset['version'];
    const figure = figureIn(panel, area?.name[language] ?? '');
    link.href = `${askPath}?${formatAbout({ ...about, figure, version: knownVersion(client, id) ?? built ?? null })}`;
  };
  return (
    <a
      className="ask-link"
      href={`${askPath}?${formatAbout(about)}`}
      onPointerDown={(event) => complete(event.currentTarget)}
      onFocus={(event) => complete(event.currentTarget)}
      onClick={(event) => complete(event.currentTarget)}
    >
      {askLinkWords(language).aboutThis}
    </a>
  );
}

/** The chosen place's row of the panel's table, where it has one, and what the panel says. */
function figureIn(panel: Element, area: string): string {
  const finding = panel.querySelector('.view-finding')?.textContent ?? '';
  const table = panel.querySelector('.view-table table');
  const texts = (row: Element | null | undefined): string[] =>
    [...(row?.children ?? [])].map((cell) => cell.textContent.trim());
  const head = texts(table?.querySelector('thead tr'));
  for (const row of table?.querySelectorAll('tbody tr') ?? []) {
    const cells = texts(row);
    const at = cells.indexOf(area);
    if (area !== '' && at !== -1 && cells[at + 1]) {
      return `${area}: ${head[at + 1] ?? ''} ${cells[at + 1] ?? ''} · ${finding}`;
    }
  }
  return finding;
}

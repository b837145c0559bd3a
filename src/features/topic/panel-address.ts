import { embedPath } from './embed-code.ts';
import { viewAddress, type PanelRequest } from './panel-data.ts';
import { formatTopicState } from './topic-state.ts';

/** Address of a panel in the reader's view: the page opens at it. */
export const panelAddress = ({ frame, view, state }: PanelRequest): string =>
  `${viewAddress(frame, state)}#${view.id}`;

/** Address of the page that holds this panel alone, in the reader's view. */
export function embedAddress({ frame, view, state }: PanelRequest): string {
  const search = formatTopicState(state, frame.initial);
  const path = embedPath(location.pathname, view.id);
  return `${new URL(path, location.href).href}${search === '' ? '' : `?${search}`}`;
}

export const pictureName = ({ frame, view }: PanelRequest, format: 'png' | 'svg'): string =>
  `${frame.definition.id}-${view.id}.${format}`;

import { saveFile } from '../../ui/layout/save-file.ts';
import { csvText, jsonText } from './download.ts';
import { panelData, type PanelRequest } from './panel-data.ts';

/**
 * Saves exactly the numbers that a panel shows, with their source and licence. Throws a DataError
 * where the data cannot be had.
 */
export async function saveView(request: PanelRequest, format: 'csv' | 'json'): Promise<void> {
  const { model, citation } = await panelData(request);
  const name = `${request.frame.definition.id}-${request.view.id}.${format}`;
  if (format === 'csv') saveFile(name, 'text/csv', csvText(model.table, citation));
  else saveFile(name, 'application/json', jsonText(model.table, citation));
}

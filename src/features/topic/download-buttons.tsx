import { useQueryClient } from '@tanstack/react-query';
import { manifestQuery } from '../../data-access/queries.ts';
import { licences } from '../../domain/licence.ts';
import type { View } from '../../domain/view.ts';
import { useWords } from '../../words/words-context.ts';
import type { ViewModel } from './models/view-model.ts';
import { csvText, jsonText, saveFile, type Citation } from './download.ts';
import { useTopic } from './topic-context.ts';
import { formatTopicState, type TopicState } from './topic-state.ts';

interface Props {
  readonly model: ViewModel;
  readonly view: View;
  readonly state: TopicState;
}

/** Saves exactly the numbers that the panel shows, with their source and licence. */
export function DownloadButtons({ model, view, state }: Props) {
  const { definition, initial } = useTopic();
  const { words, language } = useWords();
  const client = useQueryClient();
  const name = `${definition.id}-${view.id}`;
  const citation = async (): Promise<Citation> => {
    const manifest = await client.fetchQuery(manifestQuery).catch(() => null);
    const entry = manifest?.datasets.find((dataset) => dataset.id === definition.id);
    const search = formatTopicState(state, initial);
    const page = new URL(location.pathname, location.href);
    return {
      title: model.finding,
      source: definition.sources
        .map((source) => `${source.publisher[language]}, ${source.title[language]}, ${source.url}`)
        .join('; '),
      licence: definition.sources
        .map((source) => `${licences[source.licence].name[language]}${source.licenceConfirmed ? '' : ` (${words.licenceUnconfirmed})`}`)
        .join('; '),
      version: entry?.version ?? null,
      processedAt: entry?.ingestedAt ?? null,
      view: `${page.href}${search === '' ? '' : `?${search}`}`,
    };
  };
  const save = async (kind: 'csv' | 'json'): Promise<void> => {
    const cited = await citation();
    const text = kind === 'csv' ? csvText(model.table, cited) : jsonText(model.table, cited);
    saveFile(`${name}.${kind}`, kind === 'csv' ? 'text/csv' : 'application/json', text);
  };
  return (
    <p className="downloads" title={words.downloadHint}>
      <button type="button" className="button-quiet" onClick={() => void save('csv')}>
        {words.downloadCsv}
      </button>
      <button type="button" className="button-quiet" onClick={() => void save('json')}>
        {words.downloadJson}
      </button>
    </p>
  );
}

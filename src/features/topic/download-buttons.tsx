import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DataError } from '../../data-access/data-error.ts';
import type { View } from '../../domain/view.ts';
import { useWords } from '../../words/words-context.ts';
import { useTopic } from './topic-context.ts';

interface Props {
  readonly view: View;
}

/** Downloads of what the panel shows. What makes the file loads with the first click. */
export function DownloadButtons({ view }: Props) {
  const { state, ...frame } = useTopic();
  const { words, language } = useWords();
  const client = useQueryClient();
  const [fault, setFault] = useState<string | null>(null);
  const save = async (format: 'csv' | 'json'): Promise<void> => {
    setFault(null);
    try {
      const { saveView } = await import('./save-view.ts');
      await saveView({ client, frame, view, state, language, format });
    } catch (error) {
      setFault(error instanceof DataError ? words.faults[error.fault] : words.panelBroken);
    }
  };
  return (
    <p className="downloads script-only" title={words.downloadHint}>
      <button type="button" className="button-quiet" onClick={() => void save('csv')}>
        {words.downloadCsv}
      </button>
      <button type="button" className="button-quiet" onClick={() => void save('json')}>
        {words.downloadJson}
      </button>
      <span role="status">{fault}</span>
    </p>
  );
}

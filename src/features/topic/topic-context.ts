import { createContext, useContext } from 'react';
import type { DatasetDefinition } from '../../domain/dataset.ts';
import type { Period } from '../../domain/time/period.ts';
import type { TopicState } from './topic-state.ts';

/** What the build knows of a topic and the page needs before any data is loaded. */
export interface TopicFrame {
  readonly definition: DatasetDefinition;
  /** Days that the dataset covers. */
  readonly bounds: Period;
  /** The view that the page was drawn with. */
  readonly initial: TopicState;
}

interface TopicControl extends TopicFrame {
  /** Path of the page to ask on; `null` in frames of other sites. */
  readonly askPath: string | null;
  readonly state: TopicState;
  readonly change: (part: Partial<TopicState>) => void;
}

export const TopicContext = createContext<TopicControl | null>(null);

export function useTopic(): TopicControl {
  const value = useContext(TopicContext);
  if (!value) throw new Error('TopicContext is missing around this component.');
  return value;
}

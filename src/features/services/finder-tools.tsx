import { serviceResultWords } from '../../words/service-results.ts';
import { useWords } from '../../words/words-context.ts';

export interface AnswerTools {
  readonly isKept: boolean;
  readonly onKeep: () => void;
  readonly onForget: () => void;
  readonly onClear: () => void;
}

/** What can be done with the answers. Nothing is stored unless the reader asks for it. */
export function FinderTools({ isKept, onKeep, onForget, onClear }: AnswerTools) {
  const { language } = useWords();
  const words = serviceResultWords(language);
  return (
    <div className="finder-tools">
      <button type="button" className="button-quiet" onClick={onClear}>
        {words.clear}
      </button>
      <button type="button" className="button-quiet" onClick={() => print()}>
        {words.print}
      </button>
      <button type="button" className="button-quiet" onClick={isKept ? onForget : onKeep}>
        {isKept ? words.forget : words.keep}
      </button>
      <p className="finder-hint" aria-live="polite">
        {isKept ? words.kept : ''}
      </p>
    </div>
  );
}

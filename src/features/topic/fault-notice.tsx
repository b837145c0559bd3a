import { DataError } from '../../data-access/data-error.ts';
import { useWords } from '../../words/words-context.ts';

interface Props {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Says in the reader's language why a panel could not be drawn anew, and lets them try again. */
export function FaultNotice({ error, onRetry }: Props) {
  const { words } = useWords();
  const reason = error instanceof DataError ? words.faults[error.fault] : words.faults.offline;
  return (
    <div className="notice notice-danger" role="alert">
      <p>
        <strong>{words.faultTitle}</strong> {reason} {words.faultKept}
      </p>
      <button type="button" className="button" onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  );
}

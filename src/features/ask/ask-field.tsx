import type { ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly label: string;
  /** Stands beside the label: needed, optional. */
  readonly mark?: string;
  readonly hint?: string | null;
  readonly fault?: string | undefined;
  /** The control; it takes the given attributes. */
  readonly children: (attributes: FieldAttributes) => ReactNode;
}

export interface FieldAttributes {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

/** A control with its label, what helps to fill it in, and what is wrong with it. */
export function AskField({ id, label, mark, hint, fault, children }: Props) {
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div className="ask-field">
      <label htmlFor={id}>
        {label} {mark && <small>{mark}</small>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="ask-hint">
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': fault !== undefined,
      })}
      {fault && (
        <p id={`${id}-fault`} className="ask-fault">
          {fault}
        </p>
      )}
    </div>
  );
}

import { Fragment } from 'react';
import { originMark } from '../../domain/fetch-code.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly copy: string;
  readonly isCode?: boolean;
}

/** A text to take away; the page's script puts the site's own address into it. */
export function CopyBlock({ id, label, text, copy, isCode = false }: Props) {
  const parts = text.split(originMark);
  const content = parts.map((part, at) => (
    // Parts of one text have no identity of their own.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={at}>
      {at > 0 && <span data-origin="" />}
      {part}
    </Fragment>
  ));
  return (
    <div className="copy-block">
      <p className="copy-head">
        <b id={`${id}-label`}>{label}</b>
        <button
          type="button"
          className="button-quiet script-only"
          data-copy={id}
          aria-describedby={`${id}-label`}
        >
          {copy}
        </button>
      </p>
      {isCode ? (
        <pre className="code" tabIndex={0} aria-labelledby={`${id}-label`} role="region">
          <code id={id}>{content}</code>
        </pre>
      ) : (
        <p id={id}>{content}</p>
      )}
    </div>
  );
}

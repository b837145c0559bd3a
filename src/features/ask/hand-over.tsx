import { useState } from 'react';
import type { AskChannel, SendingChannel } from '../../domain/ask/channel.ts';
import type { AskWords } from '../../words/ask.ts';
import { handOverAddress } from './hand-over-address.ts';

interface Props {
  readonly channel: Exclude<AskChannel, SendingChannel>;
  readonly subject: string;
  readonly text: string;
  readonly words: AskWords;
  /** Whether the message may go; says what is missing where not. */
  readonly check: () => boolean;
}

/** Gives the message to the reader: a mail to send, a page to post on, a text to copy, a file to keep. */
export function HandOver({ channel, subject, text, words, check }: Props) {
  const [status, setStatus] = useState('');
  const copy = async (): Promise<void> => {
    if (!check()) return;
    try {
      await navigator.clipboard.writeText(`${subject}\n\n${text}`);
      setStatus(words.copied);
    } catch {
      setStatus(words.copyFailed);
    }
  };
  const save = (): void => {
    if (!check()) return;
    const url = URL.createObjectURL(
      new Blob([`${subject}\n\n${text}\n`], { type: 'text/plain;charset=utf-8' }),
    );
    const link = document.createElement('a');
    link.href = url;
    link.download = `${words.fileName}.txt`;
    link.click();
    URL.revokeObjectURL(url);
    setStatus(words.fileSaved);
  };
  const address = handOverAddress(channel, subject, text);
  return (
    <div className="ask-send">
      {address !== null && (
        <>
          <a
            className="button"
            href={address.href}
            {...(channel.kind === 'tracker'
              ? { target: '_blank', rel: 'noopener noreferrer' }
              : {})}
            onClick={(event) => {
              if (!check()) event.preventDefault();
            }}
          >
            {channel.kind === 'email' ? words.openMail : words.openTracker}
          </a>
          {!address.isWhole && <p className="ask-hint">{words.tooLong}</p>}
        </>
      )}
      <p className="ask-row">
        <button
          type="button"
          className={address === null ? 'button' : 'button-quiet'}
          onClick={() => void copy()}
        >
          {words.copy}
        </button>
        <button type="button" className="button-quiet" onClick={save}>
          {words.saveFile}
        </button>
      </p>
      <p role="status">{status}</p>
    </div>
  );
}

import type { AskChannel, SendingChannel } from '../../domain/ask/channel.ts';

/** Longer addresses are cut off or refused by mail programs and trackers. */
const mostAddress = 6000;

interface HandOverAddress {
  readonly href: string;
  /** The text fits; otherwise only its subject is in the address. */
  readonly isWhole: boolean;
}

/** Address that opens a mail or a new issue with the message filled in; `null` where there is none. */
export function handOverAddress(
  channel: Exclude<AskChannel, SendingChannel>,
  subject: string,
  text: string,
): HandOverAddress | null {
  const make = addressMaker(channel, encodeURIComponent(subject));
  if (make === null) return null;
  const href = make(encodeURIComponent(text));
  return href.length <= mostAddress ? { href, isWhole: true } : { href: make(''), isWhole: false };
}

function addressMaker(
  channel: Exclude<AskChannel, SendingChannel>,
  subject: string,
): ((body: string) => string) | null {
  switch (channel.kind) {
    case 'none':
      return null;
    case 'email':
      return (body) => `mailto:${channel.address}?subject=${subject}&body=${body}`;
    case 'tracker': {
      const { url } = channel;
      if (/\{(title|body)\}/.test(url)) {
        return (body) => url.replaceAll('{title}', subject).replaceAll('{body}', body);
      }
      const joint = url.includes('?') ? '&' : '?';
      return (body) => `${url}${joint}title=${subject}&body=${body}`;
    }
  }
}

/**
 * Where a reader's message goes: the operator's choice, made when the site is built and written into
 * the page. Everything in it is public.
 */
export type AskChannel =
  /** Nobody receives: the reader saves or copies the message. */
  | { readonly kind: 'none' }
  /** An Open311 GeoReport v2 server. */
  | {
      readonly kind: 'open311';
      /** Without a slash at its end. */
      readonly url: string;
      readonly key: string | null;
      readonly jurisdiction: string | null;
      /** Code of the one service that messages go to; `null`: the reader chooses. */
      readonly service: string | null;
    }
  /** An address that takes the fields of a form. */
  | { readonly kind: 'form'; readonly url: string }
  /** A public issue tracker's page for a new issue, filled in; may hold {title} and {body}. */
  | { readonly kind: 'tracker'; readonly url: string }
  | { readonly kind: 'email'; readonly address: string };

export type Open311Channel = Extract<AskChannel, { kind: 'open311' }>;

/** Channels that the page itself sends to: only these have an outbox and personal fields. */
export type SendingChannel = Extract<AskChannel, { kind: 'open311' | 'form' }>;

export const isSending = (channel: AskChannel): channel is SendingChannel =>
  channel.kind === 'open311' || channel.kind === 'form';

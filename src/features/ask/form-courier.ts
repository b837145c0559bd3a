import { referenceOf, type Message } from '../../domain/ask/message.ts';
import type { Courier, SendingEnd } from './send-waiting.ts';

const patienceMs = 20_000;

/** Takes messages to an address that takes the fields of a form, such as a form service's. */
export function formCourier(
  url: string,
  describe: (message: Message) => string,
  patience = patienceMs,
): Courier {
  return {
    prepare: async (message) => async (contact) => {
      const { id, kind, text, about, language } = message;
      const fields = {
        reference: referenceOf(message),
        kind,
        text,
        message: describe(message),
        address: about?.address ?? '',
        dataset: about?.dataset ?? '',
        version: about?.version ?? '',
        language,
        name: contact?.name ?? '',
        email: contact?.email ?? '',
      };
      try {
        const response = await fetch(url, {
          method: 'POST',
          body: new URLSearchParams(fields),
          headers: { Accept: 'application/json' },
          signal: AbortSignal.timeout(patience),
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
        });
        return endOf(id, response.status);
      } catch {
        return { kind: 'lose', id, reason: 'no-answer' };
      }
    },
    // Such an address tells nothing of what it has.
    look: async () => null,
  };
}

function endOf(id: string, status: number): SendingEnd {
  if (status < 300) {
    return { kind: 'take', id, receipt: { requestId: null, token: null, notice: null } };
  }
  if (status === 429) return { kind: 'hold', id, reason: 'busy' };
  if (status >= 500 || status < 400) return { kind: 'lose', id, reason: 'server-error' };
  const reason =
    status === 404 ? 'not-found' : status === 401 || status === 403 ? 'forbidden' : 'refused';
  return { kind: 'refuse', id, reason, detail: null };
}

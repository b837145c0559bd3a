import type { Open311Channel } from '../../domain/ask/channel.ts';
import { referenceOf, type Message } from '../../domain/ask/message.ts';
import type { OutboxEntry, OutboxEvent } from '../../domain/ask/outbox.ts';
import type { Open311 } from '../../data-access/open311/open311.ts';
import { Open311Error } from '../../data-access/open311/open311-error.ts';
import { missingAnswers } from '../../data-access/open311/request-form.ts';
import type { Courier, SendingEnd } from './send-waiting.ts';

/** Takes messages to a GeoReport server. `describe` writes what it is to read. */
export function open311Courier(
  channel: Open311Channel,
  open311: Open311,
  describe: (message: Message) => string,
): Courier {
  const codeOf = (message: Message): string | null =>
    channel.service ?? message.service?.code ?? null;
  return {
    prepare: async (message) => {
      const { id } = message;
      const refuse = (reason: 'incomplete' | 'not-found', detail: string | null) =>
        ({ kind: 'refuse', id, reason, detail }) as const;
      const serviceCode = codeOf(message);
      if (serviceCode === null) return refuse('incomplete', null);
      try {
        // Asking for the list first tells whether the server can be reached: had the message itself
        // been the first request, a broken line could mean both, sent and not sent.
        const service = (await open311.services()).find(({ code }) => code === serviceCode);
        if (!service) return refuse('not-found', serviceCode);
        const attributes = service.metadata ? await open311.attributes(serviceCode) : [];
        const missing = missingAnswers(attributes, message);
        if (missing.length > 0) return refuse('incomplete', missing.join(', '));
        return async (contact) => {
          const description = describe(message);
          try {
            const request = { message, serviceCode, attributes, description, contact };
            return { kind: 'take', id, receipt: await open311.submit(request) };
          } catch (error) {
            return endOf(id, error);
          }
        };
      } catch (error) {
        const isBusy = ['busy', 'server'].includes(faultOf(error));
        return { kind: 'hold', id, reason: isBusy ? 'busy' : 'offline' };
      }
    },
    look: async ({ message }) => {
      const serviceCode = codeOf(message);
      if (serviceCode === null) return null;
      try {
        const found = await open311.find(serviceCode, dayBefore(message), referenceOf(message));
        if (found === null) return null;
        const receipt = { requestId: found.requestId, token: null, notice: null };
        return { kind: 'take', id: message.id, receipt };
      } catch {
        return null;
      }
    },
  };
}

/** The clocks of device and server may differ. */
const dayBefore = ({ writtenAt }: Message): string =>
  `${new Date(Date.parse(writtenAt) - 86_400_000).toISOString().slice(0, 19)}Z`;

const faultOf = (error: unknown) => (error instanceof Open311Error ? error.fault : 'unreadable');

/** What the end of a posting means for the message: refused, surely not there, or unknown. */
function endOf(id: string, error: unknown): SendingEnd {
  const fault = faultOf(error);
  const said = error instanceof Open311Error ? error.said : null;
  switch (fault) {
    case 'refused':
    case 'forbidden':
    case 'not-found':
      // Boston answers so where it has the same text already: the first sending did arrive.
      return /duplicate/i.test(said ?? '')
        ? { kind: 'take', id, receipt: { requestId: null, token: null, notice: said } }
        : { kind: 'refuse', id, reason: fault, detail: said };
    case 'busy':
      return { kind: 'hold', id, reason: 'busy' };
    case 'server':
      return { kind: 'lose', id, reason: 'server-error' };
    case 'unreadable':
      return { kind: 'lose', id, reason: 'unreadable' };
    case 'offline':
    case 'too-slow':
      return { kind: 'lose', id, reason: 'no-answer' };
  }
}

/** What can be asked about an entry that was sent: the number of its token, then what became of it. */
export async function followUp(open311: Open311, entry: OutboxEntry): Promise<OutboxEvent | null> {
  const { message, receipt } = entry;
  if (receipt === null) return null;
  if (receipt.requestId === null) {
    if (receipt.token === null) return null;
    const requestId = await open311.numberOf(receipt.token);
    if (requestId === null) return null;
    return { kind: 'take', id: message.id, receipt: { ...receipt, requestId } };
  }
  const found = await open311.request(receipt.requestId);
  return found && { kind: 'report', id: message.id, progress: found.progress };
}

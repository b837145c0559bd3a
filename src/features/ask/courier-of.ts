import type { AskChannel } from '../../domain/ask/channel.ts';
import type { Message } from '../../domain/ask/message.ts';
import type { Open311 } from '../../data-access/open311/open311.ts';
import { composeMessage } from './compose-message.ts';
import { formCourier } from './form-courier.ts';
import { open311Courier } from './open311-courier.ts';
import type { Courier } from './send-waiting.ts';

/** Nothing of an earlier setting of the operator is sent by another way: it waits. */
const nowhere: Courier = {
  prepare: async ({ id }) => ({ kind: 'hold', id, reason: 'offline' }),
  look: async () => null,
};

export function courierOf(channel: AskChannel, open311: Open311 | null, site: string): Courier {
  const describe = (message: Message): string => composeMessage(message, site);
  if (channel.kind === 'open311' && open311) return open311Courier(channel, open311, describe);
  return channel.kind === 'form' ? formCourier(channel.url, describe) : nowhere;
}

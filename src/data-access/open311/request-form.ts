import type { Contact, Message } from '../../domain/ask/message.ts';
import type { Open311Channel } from '../../domain/ask/channel.ts';
import type { ServiceAttribute } from './answers.ts';

export interface NewRequest {
  readonly message: Message;
  readonly serviceCode: string;
  readonly attributes: readonly ServiceAttribute[];
  readonly description: string;
  readonly contact: Contact | null;
}

/** The fields of a new request, as they are posted; none of them ever stands in an address. */
export function requestForm(
  { key, jurisdiction }: Open311Channel,
  { message, serviceCode, attributes, description, contact }: NewRequest,
): URLSearchParams {
  const form = new URLSearchParams();
  const set = (name: string, value: string | null): void => {
    if (value !== null && value !== '') form.append(name, value);
  };
  set('api_key', key);
  set('jurisdiction_id', jurisdiction);
  set('service_code', serviceCode);
  const { place } = message;
  if (place.kind === 'point') {
    set('lat', String(place.latitude));
    set('long', String(place.longitude));
    set('address_string', place.name);
  } else set('address_string', place.words);
  set('description', description);
  set('email', contact?.email ?? null);
  // Whether a Korean name has a first and a last part is for its bearer to say: it stays whole.
  set('first_name', contact?.name ?? null);
  for (const attribute of attributes.filter(({ variable }) => variable)) {
    const name = `attribute[${attribute.code}]`;
    for (const value of message.answers[attribute.code] ?? []) {
      if (attribute.datatype === 'multivaluelist') set(`${name}[]`, value);
      else set(name, attribute.datatype === 'datetime' ? instantOf(value) : value);
    }
  }
  return form;
}

/** A date and time of the reader's device, with the zone that GeoReport wants. */
function instantOf(local: string): string {
  const time = Date.parse(local);
  return Number.isNaN(time) ? local : new Date(time).toISOString();
}

/** Names of what the service must know and the message does not say. */
export const missingAnswers = (
  attributes: readonly ServiceAttribute[],
  { answers }: Message,
): string[] =>
  attributes
    .filter(({ variable, required }) => variable && required)
    .filter(({ code }) => !(answers[code] ?? []).some((value) => value.trim() !== ''))
    .map(({ description }) => description);

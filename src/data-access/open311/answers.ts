import * as v from 'valibot';
import type { Progress, Receipt } from '../../domain/ask/outbox.ts';
import { Open311Error } from './open311-error.ts';
import { isRecord, itemsOf } from './read-answer.ts';

/** Some servers write HTML into their texts, which the specification forbids. */
const plain = (text: string): string =>
  text
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(/[^\S\n]+/g, ' ')
    .trim();

const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

const scalar = v.union([v.string(), v.number(), v.boolean()]);
/** A code is a text, also where it is written as a number. */
const code = v.pipe(
  scalar,
  v.transform((value) => String(value).trim()),
  v.minLength(1),
);
/** Missing, empty and null are the same; an empty element may come as an object. */
const text = v.pipe(
  v.optional(v.unknown(), null),
  v.transform((value) => (isScalar(value) ? plain(String(value)) || null : null)),
);
const isTrue = v.pipe(
  text,
  v.transform((value) => value?.toLowerCase() === 'true'),
);

const serviceSchema = v.pipe(
  v.object({
    service_code: code,
    service_name: text,
    description: text,
    metadata: isTrue,
    group: text,
  }),
  v.transform((given) => ({
    code: given.service_code,
    name: given.service_name ?? given.service_code,
    description: given.description,
    /** It has questions of its own. */
    metadata: given.metadata,
    group: given.group,
  })),
);
export type Service = v.InferOutput<typeof serviceSchema>;

const valueSchema = v.pipe(
  v.object({ key: code, name: text }),
  v.transform(({ key, name }) => ({ key, name: name ?? key })),
);

const datatypes = [
  'string',
  'number',
  'datetime',
  'text',
  'singlevaluelist',
  'multivaluelist',
] as const;

const attributeSchema = v.pipe(
  v.object({
    variable: isTrue,
    code,
    datatype: v.fallback(v.picklist(datatypes), 'string'),
    required: isTrue,
    datatype_description: text,
    order: text,
    description: text,
    values: v.optional(v.unknown()),
  }),
  v.transform(({ datatype_description: hint, description, values, order, ...given }) => ({
    ...given,
    hint,
    description: description ?? given.code,
    order: Number(order ?? Infinity),
    values: good(valueSchema, itemsOf(values, ['value'])),
  })),
);
export type ServiceAttribute = v.InferOutput<typeof attributeSchema>;

/** The items that fit; one bad service must not hide the others. */
function good<Schema extends v.GenericSchema>(
  schema: Schema,
  items: readonly unknown[],
): v.InferOutput<Schema>[] {
  return items.flatMap((item) => {
    const result = v.safeParse(schema, item);
    return result.success ? [result.output] : [];
  });
}

export function servicesOf(body: unknown): readonly Service[] {
  const items = itemsOf(body, ['services', 'service']);
  const services = good(serviceSchema, items);
  if (services.length === 0 && items.length > 0) throw new Open311Error('unreadable', null);
  return services;
}

export function attributesOf(body: unknown): readonly ServiceAttribute[] {
  const [definition] = itemsOf(body, ['service_definition']);
  if (!isRecord(definition)) throw new Open311Error('unreadable', null);
  const items = itemsOf(definition['attributes'] ?? definition['attribute'], ['attribute']);
  return good(attributeSchema, items).toSorted((one, other) => one.order - other.order);
}

const receiptSchema = v.pipe(
  v.object({ service_request_id: text, token: text, service_notice: text }),
  v.transform(
    (given): Receipt => ({
      requestId: given.service_request_id,
      // Never both; where both come all the same, the number is the one that lasts.
      token: given.service_request_id === null ? given.token : null,
      notice: given.service_notice,
    }),
  ),
);

/** A black box gives neither number nor token, and has taken the request all the same. */
export function receiptOf(body: unknown): Receipt {
  const said = errorOf(body);
  if (said !== null) throw new Open311Error('refused', said);
  const items = itemsOf(body, ['service_requests', 'request']);
  const [first] = items;
  // A list of requests came instead of a receipt: that is no answer to what was sent.
  if (items.length !== 1 || !isRecord(first) || 'status' in first) {
    throw new Open311Error('unreadable', null);
  }
  return v.parse(receiptSchema, first);
}

/** An instant without a zone is none that can be told. */
const instant = v.pipe(
  text,
  v.transform((value) => {
    const time = value !== null && /(?:Z|[+-]\d\d:?\d\d)$/.test(value) ? Date.parse(value) : NaN;
    return Number.isNaN(time) ? null : new Date(time).toISOString();
  }),
);

const requestSchema = v.pipe(
  v.object({
    service_request_id: code,
    status: code,
    status_notes: text,
    agency_responsible: text,
    description: text,
    requested_datetime: instant,
    updated_datetime: instant,
    expected_datetime: instant,
  }),
  v.transform((given) => ({
    requestId: given.service_request_id,
    description: given.description ?? '',
    progress: {
      status: given.status.toLowerCase(),
      notes: given.status_notes,
      agency: given.agency_responsible,
      requestedAt: given.requested_datetime,
      updatedAt: given.updated_datetime,
      expectedAt: given.expected_datetime,
    } satisfies Progress,
  })),
);
export type ServiceRequest = v.InferOutput<typeof requestSchema>;

export const requestsOf = (body: unknown): readonly ServiceRequest[] =>
  good(requestSchema, itemsOf(body, ['service_requests', 'request']));

const saidSchema = v.union([
  v.pipe(v.string(), v.transform(plain)),
  v.pipe(
    v.object({ description: code }),
    v.transform(({ description }) => plain(description)),
  ),
]);

/** What an error's body says; `null` where the body is none. */
export function errorOf(body: unknown): string | null {
  const items = itemsOf(body, ['errors', 'error']);
  const isError = items.every(
    (item) => typeof item === 'string' || (isRecord(item) && 'code' in item && !isService(item)),
  );
  return isError && items.length > 0 ? good(saidSchema, items).join(' ') : null;
}

const isService = (item: Readonly<Record<string, unknown>>): boolean =>
  ['service_code', 'service_request_id', 'token', 'variable'].some((name) => name in item);

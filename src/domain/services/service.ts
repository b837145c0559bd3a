import * as v from 'valibot';
import { needSchema, subjectSchema } from './need.ts';
import { periodSchema } from './period.ts';
import { serviceGroupIds, serviceTopicIds } from './tags.ts';

/**
 * A public service as its source describes it. `null` is what the source does not say; sentences and
 * translations of our own are named as such. Files, national lists and the site share this form.
 */
const words = v.pipe(v.string(), v.trim(), v.nonEmpty('words'));
const localText = v.strictObject({ ko: words, en: words });
const maybe = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.optional(v.nullable(schema), null);
const list = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.array(schema), []);

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+-[A-Za-z0-9]+$/, 'list-number, as gov24-149200000026'),
);
const address = v.pipe(
  v.string(),
  v.check((text) => URL.canParse(text) && new URL(text).protocol === 'https:', 'an https address'),
);

/** The day that the source gives: when it says the entry was changed, or when its list was read. */
const checked = v.strictObject({
  on: v.pipe(v.string(), v.isoDate('YYYY-MM-DD')),
  as: v.picklist(['changed', 'listed']),
});

/** What another list says of the same service, where both are known. */
const otherListSchema = v.strictObject({
  source: words,
  place: words,
  name: words,
  agency: words,
  link: address,
  checked,
});

const shared = {
  id,
  /** `en` is a plain translation of ours; `null` where nobody made one. */
  name: v.strictObject({ ko: words, en: maybe(words) }),
  /** Our sorting, by the groups of commitment KR0018. */
  groups: v.pipe(v.array(v.picklist(serviceGroupIds)), v.minLength(1)),
  /** `words` is the field of the source's list; without it the sorting is ours. */
  topic: v.strictObject({ id: v.picklist(serviceTopicIds), words: maybe(words) }),
  /** Kind of user that the list names: 개인, 가구, 소상공인, 법인/시설/단체. */
  users: maybe(words),
  who: maybe(words),
  /** What a national list ticks for it, in the list's own words. */
  marks: list(words),
  what: maybe(words),
  /** The same in our own plain words; nothing in it that the source does not say. */
  plain: maybe(localText),
  how: maybe(words),
  papers: maybe(words),
  agency: words,
  office: maybe(words),
  link: address,
  languages: maybe(v.array(words)),
  checked,
  needs: list(needSchema),
  about: list(subjectSchema),
  /** A source of `sources.json`, and the place in it. */
  source: words,
  place: words,
  note: maybe(localText),
  also: list(otherListSchema),
};

/** A file of `entries/`: the time to apply stands in it as the source says it. */
export const serviceEntrySchema = v.strictObject({ ...shared, period: maybe(words) });
export type ServiceEntry = v.InferOutput<typeof serviceEntrySchema>;

export const serviceSchema = v.strictObject({ ...shared, period: maybe(periodSchema) });
export type Service = v.InferOutput<typeof serviceSchema>;

export const serviceSourceSchema = v.strictObject({
  id: words,
  title: localText,
  publisher: localText,
  address,
  /** The day on which the list was made or read. */
  date: v.pipe(v.string(), v.isoDate('YYYY-MM-DD')),
  /** Hosts that its links may lead to; one with a dot before it stands for all below. */
  hosts: v.pipe(v.array(words), v.minLength(1)),
  note: localText,
});
export type ServiceSource = v.InferOutput<typeof serviceSourceSchema>;

/** `services.json`: every service, with the names of agencies in English as far as we know them. */
export const servicesFileSchema = v.strictObject({
  schemaVersion: v.literal(1),
  sources: v.array(serviceSourceSchema),
  agencies: v.record(v.string(), v.string()),
  services: v.array(serviceSchema),
});
export type ServicesFile = v.InferOutput<typeof servicesFileSchema>;

/** Whether a link leads to one of the hosts that a source allows. */
export function isOnHost(link: string, hosts: readonly string[]): boolean {
  const { hostname } = new URL(link);
  return hosts.some((host) =>
    host.startsWith('.')
      ? hostname.endsWith(host) || hostname === host.slice(1)
      : hostname === host,
  );
}

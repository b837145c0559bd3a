import * as v from 'valibot';
import type { CatalogueFile, CatalogueRecord } from './catalogue-record.ts';
import { formatOf } from './formats.ts';
import { licenceOfCkan } from './licence-words.ts';
import { updateCycleOf } from './update-cycle.ts';

/** Portals leave out fields, write null or the empty text: all three are missing. */
const text = v.fallback(
  v.nullable(
    v.pipe(
      v.string(),
      v.trim(),
      v.transform((value) => (value === '' ? null : value)),
    ),
  ),
  null,
);
const optionalText = v.optional(text, null);

const resource = v.object({
  url: optionalText,
  format: optionalText,
  mimetype: optionalText,
  size: v.optional(v.fallback(v.nullable(v.union([v.number(), v.string()])), null), null),
  datastore_active: v.optional(v.fallback(v.nullable(v.boolean()), null), null),
});

const named = v.object({ title: optionalText, display_name: optionalText, name: optionalText });

const ckanPackage = v.object({
  id: v.string(),
  name: optionalText,
  title: optionalText,
  notes: optionalText,
  license_id: optionalText,
  license_title: optionalText,
  isopen: v.optional(v.fallback(v.nullable(v.boolean()), null), null),
  metadata_created: optionalText,
  metadata_modified: optionalText,
  organization: v.optional(v.fallback(v.nullable(named), null), null),
  tags: v.optional(v.fallback(v.array(named), []), []),
  groups: v.optional(v.fallback(v.array(named), []), []),
  extras: v.optional(v.fallback(v.array(v.object({ key: v.string(), value: text })), []), []),
  resources: v.optional(v.fallback(v.array(resource), []), []),
});
type CkanPackage = v.InferOutput<typeof ckanPackage>;

const nameOf = ({ title, display_name, name }: v.InferOutput<typeof named>): string[] => {
  const found = title ?? display_name ?? name;
  return found === null ? [] : [found];
};

/** Not in CKAN's core: portals put these among the extras, under many names. */
const extraNames = {
  cycle: ['frequency', 'update_frequency', 'accrual_periodicity', 'accrualperiodicity'],
  spatial: ['spatial', 'spatial_text', 'geographic_coverage', 'spatial_uri'],
  temporal: ['temporal', 'temporal_coverage', 'temporal_start'],
  accessRights: ['access_rights', 'accesslevel'],
  rights: ['rights'],
} as const;

function extraOf({ extras }: CkanPackage, names: readonly string[]): string | null {
  const found = extras.find(
    ({ key, value }) => names.includes(key.toLowerCase()) && value !== null,
  );
  return found?.value ?? null;
}

const isoDayOf = (instant: string | null): string | null =>
  /^\d{4}-\d{2}-\d{2}/.exec(instant ?? '')?.[0] ?? null;

function fileOf({ url, format, mimetype, size }: v.InferOutput<typeof resource>): CatalogueFile {
  const link = url === null ? null : { url, check: null };
  const bytes = size === null || size === '' ? null : Number(size);
  return {
    format: formatOf(format) ?? formatOf(mimetype),
    formatAsGiven: format ?? mimetype,
    encoding: null,
    mediaType: mimetype,
    bytes: bytes !== null && Number.isFinite(bytes) && bytes > 0 ? bytes : null,
    // A resource's address is that of its file, as far as CKAN knows.
    access: link,
    download: link,
  };
}

/** `null` where it is no package. Names, addresses and telephone numbers of people are not read. */
export function recordFromCkanPackage(given: unknown, portal: string): CatalogueRecord | null {
  const parsed = v.safeParse(ckanPackage, given);
  if (!parsed.success) return null;
  const found = parsed.output;
  const cycleAsGiven = extraOf(found, extraNames.cycle);
  const organization = found.organization === null ? [] : nameOf(found.organization);
  const name = found.name ?? found.id;
  return {
    id: found.id,
    origin: 'ckan',
    title: found.title ?? name,
    description: found.notes,
    keywords: found.tags.flatMap(nameOf),
    themes: found.groups.flatMap(nameOf),
    publisher: organization[0] ?? null,
    contact: organization[0] ?? null,
    licence: licenceOfCkan(found.license_id, found.license_title, found.isopen),
    files: found.resources.map(fileOf),
    page: { url: `${portal.replace(/\/+$/, '')}/dataset/${encodeURIComponent(name)}`, check: null },
    registered: isoDayOf(found.metadata_created),
    modified: isoDayOf(found.metadata_modified),
    nextDue: null,
    dataUntil: null,
    cycle: updateCycleOf(cycleAsGiven),
    cycleAsGiven,
    spatial: extraOf(found, extraNames.spatial),
    temporal: extraOf(found, extraNames.temporal),
    accessRights: extraOf(found, extraNames.accessRights),
    rights: extraOf(found, extraNames.rights),
    free: null,
    delivery: found.resources.length > 0 ? 'portal' : null,
    whole: found.resources.length > 0 ? true : null,
    dcatValid: null,
    hasUris: null,
    isLinked: null,
    onTime: null,
    untold: ['free', 'dcatValid', 'isLinked'],
  };
}

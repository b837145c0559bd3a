import { licences, type LicenceId } from '../licence/licence.ts';
import type { Source } from '../dataset.ts';

/** Ids of the Open Definition; it has none for KOGL, so those keep the names that they have here. */
const openDefinitionIds: Partial<Readonly<Record<LicenceId, string>>> = {
  'apache-2.0': 'Apache-2.0',
  'odbl-1.0': 'ODbL-1.0',
  'cc-by-4.0': 'CC-BY-4.0',
};

export interface PackageLicence {
  readonly name: string;
  readonly title: string;
  readonly path?: string;
}

/** Licences of all sources, each once. One that nobody has confirmed says so, and so does an unknown one. */
export function packageLicences(sources: readonly Source[]): PackageLicence[] {
  const byTitle = new Map(
    sources.map((source) => {
      const licence = packageLicence(source);
      return [licence.title, licence] as const;
    }),
  );
  return [...byTitle.values()];
}

function packageLicence({ licence, licenceConfirmed }: Source): PackageLicence {
  const { name, url } = licences[licence];
  const isSettled = licenceConfirmed || licence === 'unknown';
  return {
    name: openDefinitionIds[licence] ?? licence,
    title: isSettled ? name.en : `${name.en} (not confirmed)`,
    ...(url === null ? {} : { path: url }),
  };
}

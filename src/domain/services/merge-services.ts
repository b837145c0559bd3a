import type { ServicesFile } from './service.ts';

/** Files that people wrote, then those of national lists: of two entries with one id the first counts. */
export function mergeServices(files: readonly ServicesFile[]): ServicesFile {
  const services = new Map(
    files.toReversed().flatMap((file) => file.services.map((service) => [service.id, service])),
  );
  // What a written entry names as the same service in another list is not told twice.
  for (const { also } of files[0]?.services ?? []) {
    for (const { place, source } of also) {
      const list = source.split('-')[0] ?? '';
      services.delete(`${list}-${place.split(' ').at(-1) ?? ''}`);
    }
  }
  return {
    schemaVersion: 1,
    sources: files.flatMap(({ sources }) => sources),
    agencies: Object.assign({}, ...files.toReversed().map(({ agencies }) => agencies)) as Record<
      string,
      string
    >,
    services: [...services.values()].toSorted((a, b) => a.name.ko.localeCompare(b.name.ko, 'ko')),
  };
}

import type { ServicesFile } from './service.ts';

const isSaid = ([, value]: readonly [string, unknown]): boolean =>
  value !== null && value !== false && !(Array.isArray(value) && value.length === 0);

const said = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(isSaid)
      .map(([key, part]) => [key, said(part)]),
  );
};

/**
 * The document without what it does not say, for phones: its schema reads what is absent as `null`, an
 * empty list or false.
 */
export const compactServices = ({ services, ...file }: ServicesFile): unknown => ({
  ...file,
  services: services.map(said),
});

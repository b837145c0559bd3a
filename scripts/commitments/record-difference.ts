import { entryFile, recordText, type PromiseRecord } from './promise-record.ts';

export interface RecordDifference {
  /** Files to write, by name: only those whose content changes. */
  readonly files: ReadonlyMap<string, unknown>;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** Commitments that were imported and are as they were. */
  readonly same: number;
  /** Commitments that changed while their history of changes did not. */
  readonly unrecorded: readonly string[];
}

const differ = (one: unknown, other: unknown): boolean => recordText(one) !== recordText(other);

/** What has to be written so that the record becomes the new one. */
export function recordDifference(before: PromiseRecord, after: PromiseRecord): RecordDifference {
  const known = new Map(before.commitments.map((commitment) => [commitment.id, commitment]));
  const files = new Map<string, unknown>();
  const added: string[] = [];
  const changed: string[] = [];
  const unrecorded: string[] = [];
  for (const commitment of after.commitments) {
    const recorded = known.get(commitment.id);
    if (recorded && !differ(recorded, commitment)) continue;
    files.set(entryFile(commitment.id), commitment);
    (recorded ? changed : added).push(commitment.id);
    if (recorded && !differ(recorded.changes, commitment.changes)) unrecorded.push(commitment.id);
  }
  const same = after.commitments.length - added.length - changed.length;
  for (const name of ['plans', 'sources'] as const) {
    if (!differ(before[name], after[name])) continue;
    files.set(`${name}.json`, after[name]);
    changed.push(`${name}.json`);
  }
  return { files, added, changed, same, unrecorded };
}

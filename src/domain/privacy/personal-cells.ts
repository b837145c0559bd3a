import type { Cell } from '../published.ts';
import { findPersonal } from './find-personal.ts';
import type { PersonalKind } from './personal-kinds.ts';

/** Whole numbers shorter than this hold no card and no resident number. */
const leastNumber = 1e12;

interface Tally {
  /** Matches that stand for themselves. */
  sure: number;
  /** Values of nothing but digits that match, and all such values of the same length. */
  bare: number;
  readonly lengths: Set<number>;
}

/** Collects the values of a column and judges them together. */
export interface CellScan {
  readonly add: (cell: Cell) => void;
  readonly found: () => ReadonlyMap<PersonalKind, number>;
}

export function createCellScan(): CellScan {
  const tallies = new Map<PersonalKind, Tally>();
  const digitsOnly = new Map<number, number>();
  const addText = (text: string): void => {
    if (/^\d{10,19}$/.test(text)) {
      digitsOnly.set(text.length, (digitsOnly.get(text.length) ?? 0) + 1);
    }
    for (const { kind, bare } of findPersonal(text)) {
      const tally = tallies.get(kind) ?? { sure: 0, bare: 0, lengths: new Set<number>() };
      tallies.set(kind, tally);
      if (bare) {
        tally.bare += 1;
        tally.lengths.add(text.length);
      } else {
        tally.sure += 1;
      }
    }
  };
  return {
    add: (cell) => {
      if (typeof cell === 'string') addText(cell);
      else if (cell !== null && cell >= leastNumber && Number.isInteger(cell))
        addText(String(cell));
    },
    found: () =>
      new Map(
        [...tallies].flatMap(([kind, { sure, bare, lengths }]) => {
          // One record number in seventy looks like a resident number, one in ten fits a card's check.
          const alike = [...lengths].reduce((sum, size) => sum + (digitsOnly.get(size) ?? 0), 0);
          const count = sure + (bare * 2 >= alike ? bare : 0);
          return count > 0 ? [[kind, count]] : [];
        }),
      ),
  };
}

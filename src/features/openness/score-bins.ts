import type { MeasuredEntry } from '../../domain/openness/catalogue-rows.ts';
import { methods, type MethodId } from '../../domain/openness/methods.ts';

export interface ScoreBin {
  readonly from: number;
  readonly to: number;
  readonly list: number;
  readonly own: number;
}

/** Points in a bin. The last bin of a method holds its highest points as well. */
const widths: Readonly<Record<MethodId, number>> = {
  'open-data-index': 10,
  'metadata-quality': 45,
  'five-stars': 1,
};

/** How many datasets have how many points, the list's and our own. */
export function scoreBins(
  method: MethodId,
  list: readonly MeasuredEntry[],
  own: readonly MeasuredEntry[],
): ScoreBin[] {
  const { max } = methods[method];
  const width = widths[method];
  // Stars are counted, points are ranges.
  const count = width === 1 ? max + 1 : Math.floor(max / width);
  const binOf = ({ scores }: MeasuredEntry): number =>
    Math.min(Math.floor(scores[method].points / width), count - 1);
  const counted = (entries: readonly MeasuredEntry[]): number[] => {
    const counts = Array.from({ length: count }, () => 0);
    for (const entry of entries) {
      const bin = binOf(entry);
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    return counts;
  };
  const [ofList, ofOwn] = [counted(list), counted(own)];
  return Array.from({ length: count }, (_, bin) => ({
    from: bin * width,
    to: width === 1 ? bin : bin === count - 1 ? max : (bin + 1) * width - 1,
    list: ofList[bin] ?? 0,
    own: ofOwn[bin] ?? 0,
  }));
}

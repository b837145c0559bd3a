/**
 * A table of counts with totals as flows in a network: each line that adds up is a node, each cell an
 * arc between its two lines. Everyone knows all cells but the hidden ones. What is not known may be
 * different from what it is exactly where the change can go round in a circle through hidden cells.
 */
export interface CountCell {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

interface Step {
  readonly node: number;
  /** Place of the cell that is changed on the way; -1 for a total that nobody publishes. */
  readonly cell: number;
}

export interface CountNetwork {
  /** Whether the totals give the value of this hidden cell away. */
  readonly isExposed: (cell: number) => boolean;
}

/**
 * `unknown` are totals that are not published: they may be anything. `least` is the smallest value that
 * a hidden cell can have.
 */
export function countNetwork(
  hidden: readonly CountCell[],
  unknown: readonly Omit<CountCell, 'value'>[],
  least: number,
): CountNetwork {
  const steps = new Map<number, Step[]>();
  const add = (from: number, node: number, cell: number): void => {
    const list = steps.get(from) ?? [];
    steps.set(from, list);
    list.push({ node, cell });
  };
  hidden.forEach(({ from, to, value }, cell) => {
    add(from, to, cell);
    // It can be one less only where it is more than the least.
    if (value > least) add(to, from, cell);
  });
  for (const { from, to } of unknown) {
    add(from, to, -1);
    add(to, from, -1);
  }
  const leads = (start: number, end: number, without: number): boolean => {
    const seen = new Set([start]);
    const left = [start];
    for (let node = left.pop(); node !== undefined; node = left.pop()) {
      if (node === end) return true;
      for (const step of steps.get(node) ?? []) {
        if (step.cell === without || seen.has(step.node)) continue;
        seen.add(step.node);
        left.push(step.node);
      }
    }
    return false;
  };
  return {
    isExposed: (cell) => {
      const arc = hidden[cell];
      if (!arc) throw new Error(`There is no hidden cell ${cell}.`);
      if (leads(arc.to, arc.from, cell)) return false;
      return !(arc.value > least && leads(arc.from, arc.to, cell));
    },
  };
}

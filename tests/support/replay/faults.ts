import { bodyFaults } from './body-faults.ts';
import { codeFaults } from './code-faults.ts';
import type { Fault } from './fault.ts';
import { feedFaults } from './feed-faults.ts';
import { portalFaults } from './portal-faults.ts';
import { rowFaults } from './row-faults.ts';
import { statusFaults } from './status-faults.ts';
import { wireFaults } from './wire-faults.ts';

/** Every way in which the test bench can break, by name. */
export const faults: readonly Fault[] = [
  ...codeFaults,
  ...statusFaults,
  ...wireFaults,
  ...bodyFaults,
  ...rowFaults,
  ...feedFaults,
  ...portalFaults,
];

export function faultNamed(name: string): Fault {
  const fault = faults.find((entry) => entry.name === name);
  if (!fault) throw new Error(`There is no fault "${name}".`);
  return fault;
}

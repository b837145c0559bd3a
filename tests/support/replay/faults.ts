import type { Fault } from './fault.ts';

/** Every way in which the test bench can break, by name. */
export const faults: readonly Fault[] = [];

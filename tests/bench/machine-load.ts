import { availableParallelism, loadavg } from 'node:os';

/** How busy the machine was: the mean count of waiting processes in the last minute, and its cores. */
export const machineLoad = (): string =>
  `load ${(loadavg()[0] ?? 0).toFixed(1)} on ${availableParallelism()} cores`;

/** Why a published file could not be used; each has its own words on the page. */
export type DataFault =
  | 'offline'
  | 'too-slow'
  | 'not-found'
  | 'server'
  | 'not-json'
  | 'cut-off'
  | 'wrong-version'
  | 'wrong-shape';

export class DataError extends Error {
  readonly fault: DataFault;
  readonly url: string;

  constructor(fault: DataFault, url: string, detail: string) {
    super(`${url}: ${detail}`);
    this.name = 'DataError';
    this.fault = fault;
    this.url = url;
  }
}

/** Faults that may pass by themselves; asking again cannot mend the others. */
export const mayPass = (error: unknown): boolean =>
  error instanceof DataError && ['offline', 'too-slow', 'server'].includes(error.fault);

/** Why a GeoReport server gave no answer that could be used; each has its own words on the page. */
export type Open311Fault =
  | 'offline'
  | 'too-slow'
  /** 400, and every other refusal. */
  | 'refused'
  | 'forbidden'
  | 'not-found'
  | 'busy'
  | 'server'
  | 'unreadable';

export class Open311Error extends Error {
  readonly fault: Open311Fault;
  /** What the server said in its own words. */
  readonly said: string | null;

  constructor(fault: Open311Fault, said: string | null, options?: ErrorOptions) {
    super(said === null ? fault : `${fault}: ${said}`, options);
    this.name = 'Open311Error';
    this.fault = fault;
    this.said = said;
  }
}

/** The code in the body may differ from that of HTTP, which is the one that counts where it tells. */
export function faultOfStatus(status: number): Open311Fault {
  if (status === 401 || status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 429) return 'busy';
  return status >= 500 ? 'server' : 'refused';
}

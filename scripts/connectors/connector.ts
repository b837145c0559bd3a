import type { HttpClient } from './http/http-client.ts';
import type { ConnectorRequest, LiveAnswer, Settings } from './live-source.ts';

export interface ConnectorContext {
  readonly http: HttpClient;
  readonly settings: Settings;
  /** The time of the run, where it is not the clock's. */
  readonly now?: () => Date;
}

/**
 * Asks a service and gives its rows as they came. Throws a SourceError in words where there is no key,
 * where the service refuses, or where its answer cannot be understood; never with a key in it.
 */
export type Connector<Request extends ConnectorRequest> = (
  request: Request,
  context: ConnectorContext,
) => Promise<LiveAnswer>;

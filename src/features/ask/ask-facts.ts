import type { AskChannel } from '../../domain/ask/channel.ts';

/** What the build tells the ask page's script: plain JSON. */
export interface AskFacts {
  readonly channel: AskChannel;
  /** Where the middle of each district is, for servers that ask for a point. */
  readonly districts: readonly AskDistrict[];
}

export interface AskDistrict {
  readonly code: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

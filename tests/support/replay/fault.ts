import type { ServerResponse } from 'node:http';
import type { PlazaCall, PlazaSpoilers } from './plaza.ts';
import type { Reply } from './reply.ts';

/** A request to the test bench. */
export interface Asked {
  readonly url: URL;
  /** `null` where it is not one to the Plaza. */
  readonly plaza: PlazaCall | null;
  /** How often the same path was asked before, since the fault began. */
  readonly before: number;
  readonly key: string;
  readonly now: Date;
  /** Address of the test bench. */
  readonly base: string;
}

/** A way in which a service breaks. */
export interface Fault extends PlazaSpoilers {
  readonly name: string;
  /** What is wrong, for a table. */
  readonly about: string;
  /** Requests that it spoils; without it all. */
  readonly only?: (asked: Asked) => boolean;
  /** Changes the answer before it is sent. */
  readonly reply?: (reply: Reply, asked: Asked) => Reply;
  /** Sends it, or does not. */
  readonly send?: (response: ServerResponse, reply: Reply, asked: Asked) => void;
}

import type { Delimiter } from '../../connectors/formats/delimiter.ts';
import type { LicenceId } from '../../../src/domain/licence/licence.ts';
import type { ThemeId } from '../../../src/domain/theme.ts';

/** What the person who adds a dataset says of it; `null` where nothing is said. */
export interface Told {
  readonly titleKo: string | null;
  readonly titleEn: string | null;
  readonly publisherKo: string | null;
  readonly publisherEn: string | null;
  /** Page of the publisher. */
  readonly url: string;
  /** `null`: not known, and `decidedBy` answers for publishing. */
  readonly licence: LicenceId | null;
  readonly decidedBy: string | null;
  /** Day of the decision and of the proposal. */
  readonly today: string;
  readonly theme: ThemeId | null;
  /** Day that figures without a date are of. */
  readonly date: string | null;
  /** Figures without an area are of the whole city. */
  readonly wholeCity: boolean;
  readonly sheet: string | number | null;
  readonly records: string | null;
  readonly delimiter: Delimiter | null;
}

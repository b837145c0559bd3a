import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import type { CommitmentFile } from '../../domain/commitments/commitment.ts';
import { commitmentWords, type CommitmentWords } from '../../words/commitments.ts';

/** What every part of a promise's page is drawn from. */
export interface CommitmentContext {
  readonly file: CommitmentFile;
  readonly data: SiteData;
  readonly links: SiteLinks;
  readonly words: CommitmentWords;
}

export const commitmentContext = (
  file: CommitmentFile,
  data: SiteData,
  links: SiteLinks,
): CommitmentContext => ({ file, data, links, words: commitmentWords(links.language) });

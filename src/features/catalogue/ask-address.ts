import { formatAbout } from '../../domain/ask/about.ts';
import type { AskKind } from '../../domain/ask/message.ts';

/** Address of the page to ask on, about a view of the catalogue. */
export const askAddress = (
  askPath: string,
  kind: AskKind,
  about: { readonly address: string; readonly title: string },
): string => `${askPath}?${formatAbout(about)}&kind=${kind}`;

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A feed or calendar that lies beside the page that it follows. */
export interface FeedFile {
  readonly name: string;
  readonly mediaType: string;
  /** As it stands in the file, escaped for XML; `null` where it has none. */
  readonly title: string | null;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.atom': 'application/atom+xml',
  '.ics': 'text/calendar',
};

/** Feeds and calendars in the folder of a page, by their names. */
export function feedsIn(folder: string): FeedFile[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names.toSorted().flatMap((name) => {
    const mediaType = mediaTypes[path.extname(name)];
    if (mediaType === undefined) return [];
    const text = readFileSync(path.join(folder, name), 'utf8');
    const title = /<title>([^<]*)<\/title>/.exec(text)?.[1] ?? null;
    return [{ name, mediaType, title }];
  });
}

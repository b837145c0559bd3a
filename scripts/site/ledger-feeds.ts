import { pathOf } from '../../src/app/pages.ts';
import type { Language, LocalText } from '../../src/domain/language.ts';
import type { LedgerLine } from '../../src/domain/ledger/ledger.ts';
import type { Cell } from '../../src/domain/published.ts';
import { ledgerFeedWords } from '../../src/words/ledger-feeds.ts';
import { feedText, type FeedEntry } from './atom-feed.ts';
import { ledgerEvents, newestFirst, type LedgerEvent } from './ledger-events.ts';

/** A dataset with what its ledger says; withdrawn ones too, for those who follow them. */
export interface FollowedDataset {
  readonly id: string;
  readonly title: LocalText;
  /** In the order of the ledger. */
  readonly lines: readonly LedgerLine[];
  /** When it was withdrawn, an instant in UTC. */
  readonly withdrawnAt: string | null;
}

export interface LedgerFeedPlace {
  readonly language: Language;
  /** Path that the site stands under, with a slash at both ends. */
  readonly base: string;
  /** Such as https://city.example; `null` where it is not known. */
  readonly site: string | null;
}

interface FeedFile {
  /** Path below the site's base, without a slash before it. */
  readonly path: string;
  readonly text: string;
}

const ownEntries = 50;
const allEntries = 100;
const shownExamples = 3;

/** A feed of what happened to each dataset, and one of all. A dataset without any event has none. */
export function ledgerFeeds(
  datasets: readonly FollowedDataset[],
  place: LedgerFeedPlace,
): FeedFile[] {
  const words = ledgerFeedWords(place.language);
  const followed = datasets.map((dataset) => ({ dataset, entries: entriesOf(dataset, place) }));
  const file = (
    folder: string,
    page: string,
    title: string,
    entries: readonly DatedEntry[],
  ): FeedFile[] => {
    const path = `${folder}updates.atom`;
    if (entries.length === 0) return [];
    const text = feedText({
      key: path,
      title,
      subtitle: words.feedNote,
      author: words.author,
      language: place.language,
      self: addressOf(path, place),
      page: addressOf(page, place),
      entries: entries.map(({ entry }) => entry),
    });
    return [{ path, text }];
  };
  const all = folderOf(null, place);
  return [
    ...file(
      all,
      all,
      words.feedAll,
      followed
        .flatMap(({ entries }) => entries)
        .toSorted(newestFirst)
        .slice(0, allEntries),
    ),
    ...followed.flatMap(({ dataset, entries }) =>
      file(
        folderOf(dataset.id, place),
        pageOf(dataset, place),
        words.feedOne(dataset.title[place.language]),
        entries.slice(0, ownEntries),
      ),
    ),
  ];
}

interface DatedEntry {
  readonly at: string;
  readonly key: string;
  readonly entry: FeedEntry;
}

const folderOf = (dataset: string | null, { language }: LedgerFeedPlace): string =>
  pathOf({
    language,
    page: dataset === null ? { kind: 'datasets' } : { kind: 'dataset', dataset },
  }).slice(1);

/** A dataset that is withdrawn has no page any more. */
const pageOf = ({ id, withdrawnAt }: FollowedDataset, place: LedgerFeedPlace): string =>
  folderOf(withdrawnAt === null ? id : null, place);

/** Whole where the site's address is known; else from the root of whatever host it stands on. */
const addressOf = (path: string, { base, site }: LedgerFeedPlace): string =>
  `${site ?? ''}${base}${path}`;

const entriesOf = (dataset: FollowedDataset, place: LedgerFeedPlace): DatedEntry[] =>
  ledgerEvents(dataset.lines, dataset.withdrawnAt).map((event) => {
    const key = `ledger/${dataset.id}/${event.key}`;
    const text = textOf(event, dataset.title[place.language], place.language);
    const href = addressOf(pageOf(dataset, place), place);
    return {
      at: event.at,
      key,
      entry: { key: `${key}/${place.language}`, ...text, day: event.at, href },
    };
  });

function textOf(
  event: LedgerEvent,
  dataset: string,
  language: Language,
): Pick<FeedEntry, 'title' | 'text'> {
  const words = ledgerFeedWords(language);
  switch (event.kind) {
    case 'published':
      return {
        title: words.published(dataset, event.times),
        text:
          event.rows === null
            ? words.version(event.version)
            : words.publishedText(event.rows.added, event.rows.removed, event.version),
      };
    case 'corrected': {
      const shown = event.examples.slice(0, shownExamples);
      const cell = (value: Cell): string => (value === null ? words.missing : String(value));
      return {
        title: words.corrected(dataset, event.values),
        text: [
          words.correctedText,
          ...shown.map(({ field, key, before, after }) =>
            words.example(field, key, cell(before), cell(after)),
          ),
        ].join('\n'),
      };
    }
    case 'blocked': {
      const text = [event.reason?.[language] ?? '', words.stays].join('\n').trim();
      return { title: words.blocked(dataset), text };
    }
    case 'withdrawn':
      return { title: words.withdrawn(dataset), text: words.withdrawnText(dataset) };
  }
}

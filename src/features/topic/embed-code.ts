import type { View } from '../../domain/view.ts';

/** Views that make sense alone on another site: no long tables. */
export const isEmbeddable = (view: View): boolean => view.kind !== 'table';

/** Path of the page of one panel, from the path of its topic page: `/en/topics/air/` to `/en/embed/air/map/`. */
export const embedPath = (topicPath: string, view: string): string =>
  topicPath.replace(/\/(?:topics|embed)\/([^/]+)\/.*$/, `/embed/$1/${view}/`);

interface EmbedCodeOptions {
  /** Whole address of the embedded page, with the view's state. */
  readonly src: string;
  readonly title: string;
  /** CSS px. */
  readonly height: number;
}

const escapeAttribute = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** The HTML that another site needs to show the panel. It loads when a reader comes near it. */
export const embedCode = ({ src, title, height }: EmbedCodeOptions): string =>
  `<iframe src="${escapeAttribute(src)}" title="${escapeAttribute(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;

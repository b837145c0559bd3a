import { createContext, useContext } from 'react';

/** Gives the HTML of a part that was drawn at build, by its id. */
export const StaticHtmlSource = createContext<(id: string) => string>(() => '');

interface Props {
  readonly id: string;
  readonly className?: string;
}

/**
 * A part of the page that is drawn when the site is built and stays as it is: its drawing code and
 * its data never reach the reader. In the browser the source hands back the HTML that is there.
 */
export function StaticHtml({ id, className }: Props) {
  const source = useContext(StaticHtmlSource);
  return (
    <div
      className={className}
      data-static={id}
      // Our own prerendered markup: React escaped every value in it when the site was built.
      // oxlint-disable-next-line react/no-danger
      dangerouslySetInnerHTML={{ __html: source(id) }}
    />
  );
}

/** Reads the static parts of the page before hydration touches it. */
export function readStaticHtml(root: ParentNode): (id: string) => string {
  const parts = new Map<string, string>();
  for (const element of root.querySelectorAll<HTMLElement>('[data-static]')) {
    parts.set(element.dataset['static'] ?? '', element.innerHTML);
  }
  return (id) => parts.get(id) ?? '';
}

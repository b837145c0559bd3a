import type { SiteLinks } from '../../data-access/site-data.ts';
import { PageContents } from '../../ui/layout/page-contents.tsx';
import { datasetPageWords } from '../../words/dataset-page.ts';
import { pageWords } from '../../words/pages.ts';

interface Props {
  readonly links: SiteLinks;
  readonly hasCatalogue: boolean;
}

/** Where on this long page what stands. */
export function DatasetContents({ links: { language }, hasCatalogue }: Props) {
  const words = datasetPageWords(language);
  const parts: readonly (readonly [id: string, title: string])[] = [
    ['rights', words.rightsTitle],
    ['files', pageWords(language).files],
    ...(hasCatalogue ? [['openness', words.opennessTitle] as const] : []),
    ['cite', words.citeTitle],
    ['code', words.codeTitle],
    ['ask', words.askTitle],
    ['depends', words.dependsTitle],
    ['agreement', words.agreementTitle],
    ['schema', pageWords(language).schema],
  ];
  return <PageContents label={pageWords(language).onThisPage} parts={parts} />;
}

import type { SiteLinks } from '../../data-access/site-data.ts';
import { PageContents } from '../../ui/layout/page-contents.tsx';
import { datasetPageWords } from '../../words/dataset-page.ts';
import { ledgerWords } from '../../words/ledger.ts';
import { pageWords } from '../../words/pages.ts';

interface Props {
  readonly links: SiteLinks;
  readonly hasCatalogue: boolean;
  readonly hasLedger: boolean;
}

/** Where on this long page what stands. */
export function DatasetContents({ links: { language }, hasCatalogue, hasLedger }: Props) {
  const words = datasetPageWords(language);
  const parts: readonly (readonly [id: string, title: string])[] = [
    ['rights', words.rightsTitle],
    ['files', pageWords(language).files],
    ...(hasCatalogue ? [['openness', words.opennessTitle] as const] : []),
    ['cite', words.citeTitle],
    ['code', words.codeTitle],
    ['schema', pageWords(language).schema],
    ['ask', words.askTitle],
    ['depends', words.dependsTitle],
    ['agreement', words.agreementTitle],
    ['checks', pageWords(language).checks],
    ...(hasLedger ? [['ledger', ledgerWords(language).title] as const] : []),
    ['method', pageWords(language).method],
  ];
  return <PageContents label={pageWords(language).onThisPage} parts={parts} />;
}

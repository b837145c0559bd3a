import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { catalogueDetailsQuery } from '../../data-access/catalogue-queries.ts';
import { DataError } from '../../data-access/data-error.ts';
import { useWords } from '../../words/words-context.ts';
import { catalogueListWords } from '../../words/catalogue-list.ts';
import { askAddress } from './ask-address.ts';
import { CatalogueDetails } from './catalogue-details.tsx';
import { rowOf, type Catalogue } from './catalogue-model.ts';

interface Props {
  readonly id: string;
  readonly catalogue: Catalogue;
  readonly askPath: string;
  readonly onClose: () => void;
}

/** One dataset of the list over the results; the address names it, and going back closes it. */
export function CatalogueDialog({ id, catalogue, askPath, onClose }: Props) {
  const { words, language } = useWords();
  const own = catalogueListWords(language);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [copied, setCopied] = useState<string | null>(null);
  const row = rowOf(catalogue, id);
  useEffect(() => {
    const box = dialog.current;
    box?.showModal();
    return () => box?.close();
  }, []);
  const copy = (): void => {
    const address = new URL(`?id=${encodeURIComponent(id)}`, location.href).href;
    navigator.clipboard.writeText(address).then(
      () => setCopied(words.copied),
      () => setCopied(words.copyFailed),
    );
  };
  return (
    // A press beside the panel closes it, as Escape does.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="catalogue-dialog"
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className="catalogue-dialog-body">
        <div className="catalogue-dialog-tools">
          <button type="button" className="catalogue-close" onClick={onClose}>
            {own.close}
          </button>
          <button type="button" className="button-quiet" onClick={copy}>
            {own.details.address}
          </button>
          <span role="status">{copied}</span>
        </div>
        {row === null ? (
          <p id={title}>{own.unknownId(id)}</p>
        ) : (
          <Entry id={id} row={row} titleId={title} catalogue={catalogue} askPath={askPath} />
        )}
      </div>
    </dialog>
  );
}

interface EntryProps extends Pick<Props, 'id' | 'catalogue' | 'askPath'> {
  readonly row: number;
  readonly titleId: string;
}

function Entry({ id, row, titleId, catalogue, askPath }: EntryProps) {
  const [path] = useLocation();
  const { words, language } = useWords();
  const { chunk } = catalogue.rows;
  const { data, error, refetch } = useQuery(catalogueDetailsQuery(Math.floor(row / chunk)));
  const record = data?.records.find((entry) => entry.id === id);
  const heading = (
    <h2 id={titleId} lang={language === 'ko' ? undefined : 'ko'}>
      {catalogue.rows.titles[row]}
    </h2>
  );
  if (record) {
    return (
      <>
        {heading}
        <CatalogueDetails
          record={record}
          day={catalogue.rows.catalogue.day}
          language={language}
          askHref={askAddress(askPath, 'data', {
            address: `${path}?id=${id}`,
            title: record.title,
          })}
        />
      </>
    );
  }
  if (error === null && !data) {
    return (
      <>
        {heading}
        <p aria-busy="true">{words.loading}</p>
      </>
    );
  }
  const fault = error instanceof DataError ? error.fault : 'not-found';
  return (
    <>
      {heading}
      <div className="notice notice-danger" role="alert">
        <p>{words.faults[fault]}</p>
        <button type="button" className="button-quiet" onClick={() => void refetch()}>
          {words.retry}
        </button>
      </div>
    </>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { DataError } from '../../data-access/data-error.ts';
import type { View } from '../../domain/view.ts';
import { chartWords } from '../../words/charts.ts';
import { useWords } from '../../words/words-context.ts';
import { isEmbeddable } from './embed-code.ts';
import { PanelEmbed } from './panel-embed.tsx';
import type { PanelRequest } from './panel-data.ts';
import { panelAddress, pictureName } from './panel-address.ts';
import { saveView } from './save-view.ts';
import { useTopic } from './topic-context.ts';

interface Props {
  readonly view: View;
}

/** A map of layers loads its own data: it has no table and no drawing of one state. */
const hasNumbers = (view: View): boolean => view.kind !== 'layers';

const hasPicture = (view: View): boolean => view.kind !== 'layers' && view.kind !== 'table';

/** The browser takes pictures to its clipboard. */
const canCopyPictures = (): boolean =>
  typeof ClipboardItem !== 'undefined' && typeof navigator.clipboard?.write === 'function';

/** The opened "Save or share" of a panel: numbers, picture, address and the code to embed it. */
export default function PanelMenu({ view }: Props) {
  const { state, ...frame } = useTopic();
  const { words, language } = useWords();
  const client = useQueryClient();
  const texts = chartWords(language);
  const [status, setStatus] = useState('');
  const turn = useRef(0);
  const request: PanelRequest = { client, frame, view, state, language };

  /** Runs one action; its words are not overwritten by an older one that ends later. */
  const run = async (act: () => Promise<string>, failure: string): Promise<void> => {
    const mine = (turn.current += 1);
    const say = (text: string): void => {
      if (turn.current === mine) setStatus(text);
    };
    say(texts.working);
    try {
      say(await act());
    } catch (error) {
      say(error instanceof DataError ? words.faults[error.fault] : failure);
    }
  };
  const save = (format: 'csv' | 'json') => (): void =>
    void run(async () => {
      await saveView(request, format);
      return texts.saved;
    }, words.panelBroken);
  const savePicture = (format: 'png' | 'svg') => (): void =>
    void run(async () => {
      const { savePanelPicture } = await import('./panel-picture.tsx');
      await savePanelPicture(request, words, format, pictureName(request, format));
      return texts.saved;
    }, texts.pictureFailed);
  const copyPicture = (): void =>
    void run(async () => {
      const { panelPng } = await import('./panel-picture.tsx');
      // A promise, not a picture: some browsers forbid the clipboard once the press is long past.
      await navigator.clipboard.write([
        new ClipboardItem({ 'image/png': panelPng(request, words) }),
      ]);
      return texts.pictureCopied;
    }, texts.copyFailed);
  const copy = (text: string): void =>
    void run(async () => {
      await navigator.clipboard.writeText(text);
      return texts.copied;
    }, texts.copyFailed);

  return (
    <div className="panel-menu">
      {hasNumbers(view) && (
        <div role="group" aria-label={texts.numbers}>
          <span aria-hidden="true">{texts.numbers}</span>
          <Tool label={words.downloadCsv} onPress={save('csv')} title={words.downloadHint} />
          <Tool label={words.downloadJson} onPress={save('json')} title={words.downloadHint} />
        </div>
      )}
      {hasPicture(view) && (
        <div role="group" aria-label={texts.picture}>
          <span aria-hidden="true">{texts.picture}</span>
          <Tool label={texts.png} onPress={savePicture('png')} />
          <Tool label={texts.svg} onPress={savePicture('svg')} />
          {canCopyPictures() && <Tool label={texts.copyPng} onPress={copyPicture} />}
        </div>
      )}
      <div role="group" aria-label={texts.link}>
        <span aria-hidden="true">{texts.link}</span>
        <Tool label={texts.copyLink} onPress={() => copy(panelAddress(request))} />
      </div>
      {isEmbeddable(view) && <PanelEmbed request={request} texts={texts} onCopy={copy} />}
      <p className="panel-menu-status" role="status">
        {status}
      </p>
    </div>
  );
}

interface ToolProps {
  readonly label: string;
  readonly onPress: () => void;
  readonly title?: string;
}

function Tool({ label, onPress, title }: ToolProps) {
  return (
    <button type="button" className="button-quiet" title={title} onClick={onPress}>
      {label}
    </button>
  );
}

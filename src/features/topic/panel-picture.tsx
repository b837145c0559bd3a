import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { formatPeriodWords } from '../../domain/text/format.ts';
import { licenceWords } from '../../domain/licence/licence.ts';
import { saveBlob } from '../../ui/layout/save-file.ts';
import { chartWords } from '../../words/charts.ts';
import { contentWords } from '../../words/content.ts';
import type { ShellWords } from '../../words/shell.ko.ts';
import { WordsContext } from '../../words/words-context.ts';
import { panelAddress } from './panel-address.ts';
import { panelData, type PanelData, type PanelRequest } from './panel-data.ts';
import { panelDrawings } from './panel-drawings.tsx';
import { svgToPng } from './panel-png.ts';
import { elementSvg } from './panel-svg.ts';
import { ViewContent } from './view-content.tsx';

/** The panel with its finding, source and licence as an SVG picture on a light ground. */
async function panelSvg(request: PanelRequest, words: ShellWords): Promise<string> {
  const data = await panelData(request);
  const { documentElement: html } = document;
  const stage = document.createElement('div');
  stage.className = 'panel-picture-stage';
  const theme = html.dataset['theme'];
  const root = createRoot(stage);
  // All in one go: nothing of it is ever painted on the reader's screen.
  try {
    html.dataset['theme'] = 'light';
    document.body.append(stage);
    flushSync(() =>
      root.render(
        <WordsContext value={{ language: request.language, words }}>
          <Picture request={request} data={data} />
        </WordsContext>,
      ),
    );
    const picture = stage.querySelector('.panel-picture');
    if (!picture) throw new Error('The picture was not drawn.');
    // A text in pieces would be set piece by piece, and a dot between Korean words like a Latin one.
    picture.normalize();
    return elementSvg(picture, data.model.finding);
  } finally {
    root.unmount();
    stage.remove();
    if (theme === undefined) delete html.dataset['theme'];
    else html.dataset['theme'] = theme;
  }
}

export const panelPng = async (request: PanelRequest, words: ShellWords): Promise<Blob> =>
  svgToPng(await panelSvg(request, words));

export async function savePanelPicture(
  request: PanelRequest,
  words: ShellWords,
  format: 'png' | 'svg',
  name: string,
): Promise<void> {
  const svg = await panelSvg(request, words);
  const picture =
    format === 'png'
      ? await svgToPng(svg)
      : new Blob([svg], { type: 'image/svg+xml;charset=utf-8' });
  saveBlob(name, picture);
}

interface Props {
  readonly request: PanelRequest;
  readonly data: PanelData;
}

/** What stands in the picture: the panel, and all that a reader elsewhere must know about it. */
function Picture({ request, data: { model, citation } }: Props) {
  const { frame, view, language } = request;
  const { definition, bounds } = frame;
  const words = chartWords(language);
  return (
    <div className={`panel-picture view view-${view.kind}`}>
      <ViewContent
        model={model}
        language={language}
        drawings={panelDrawings}
        actions={null}
        title={view.title[language]}
        tableLabel={contentWords(language).showTable}
      />
      <footer>
        {definition.sources.map((source) => (
          <p key={source.url}>
            {words.source}: {source.publisher[language]}, {source.title[language]} · {words.licence}
            : {licenceWords(source, language)}
          </p>
        ))}
        <p>
          {words.period}: {formatPeriodWords(bounds, language)}
          {citation.processedAt !== null &&
            ` · ${contentWords(language).ingested}: ${citation.processedAt.slice(0, 10)}`}
        </p>
        <p>
          <b>{words.siteName}</b> {decodeURI(panelAddress(request))}
        </p>
      </footer>
    </div>
  );
}

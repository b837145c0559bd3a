import {
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
  type ComponentType,
  type KeyboardEvent,
} from 'react';
import { useSearch } from 'wouter';
import { StaticHtml } from '../../ui/layout/static-html.tsx';
import { useWords } from '../../words/words-context.ts';
import type { CatalogueFacts } from './catalogue-facts.ts';
import type { CatalogueLiveProps } from './catalogue-live.tsx';

interface Props {
  readonly facts: CatalogueFacts;
  readonly datasetPath: (dataset: string) => string;
  readonly askPath: string;
}

const occasions = ['pointermove', 'touchstart', 'focusin'] as const;
const keyOf = (target: EventTarget | null): string | null =>
  target instanceof Element
    ? (target.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? null)
    : null;

/**
 * The catalogue as it was drawn, until the reader reaches for it: then its search and the list load. What
 * was pressed meanwhile is pressed again once it answers, and the keyboard stays where it was.
 */
export function CataloguePage({ facts, datasetPath, askPath }: Props) {
  const { words } = useWords();
  const search = useSearch();
  const input = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [Live, setLive] = useState<ComponentType<CatalogueLiveProps> | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [isReady, setReady] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  const pressed = useRef<string | null>(null);
  const focused = useRef<string | null>(null);
  const start = useCallback((): void => {
    import('./catalogue-live.tsx').then(
      ({ CatalogueLive }) => setLive(() => CatalogueLive),
      () => setFailed(true),
    );
  }, []);
  useEffect(() => {
    if (search !== '') start();
  }, [search, start]);
  useEffect(() => {
    const box = area.current;
    if (!box || isReady) return undefined;
    const noted = (event: Event): void => {
      focused.current = keyOf(event.target) ?? focused.current;
      start();
    };
    const kept = (event: Event): void => {
      const key = keyOf(event.target);
      if (key === null) return;
      event.preventDefault();
      event.stopPropagation();
      pressed.current = key;
      start();
    };
    for (const occasion of occasions) box.addEventListener(occasion, noted, { passive: true });
    box.addEventListener('click', kept, { capture: true });
    return () => {
      for (const occasion of occasions) box.removeEventListener(occasion, noted);
      box.removeEventListener('click', kept, { capture: true });
    };
  }, [start, isReady]);
  const onReady = useCallback((): void => {
    setReady(true);
  }, []);
  useEffect(() => {
    if (!isReady) return;
    const find = (key: string | null): HTMLElement | null =>
      key === null
        ? null
        : (area.current?.querySelector(`[data-key="${CSS.escape(key)}"]`) ?? null);
    // Only where the swap took the focus away: who moved on meanwhile is left alone.
    if (document.activeElement === document.body) find(focused.current)?.focus();
    find(pressed.current)?.click();
    pressed.current = null;
  }, [isReady]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const first = area.current?.querySelector<HTMLElement>('[data-row="0"]');
    if (event.key !== 'ArrowDown' || !first) return;
    event.preventDefault();
    first.focus();
  };
  return (
    <>
      <StaticHtml id="catalogue-header" className="page-header" />
      <form
        role="search"
        className="catalogue-search script-only"
        onSubmit={(e) => e.preventDefault()}
      >
        <label htmlFor={input}>{facts.words.search}</label>
        <input
          id={input}
          type="search"
          autoComplete="off"
          enterKeyHint="search"
          placeholder={facts.words.placeholder}
          value={typed ?? new URLSearchParams(search).get('q') ?? ''}
          onFocus={start}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </form>
      <StaticHtml id="catalogue-hint" />
      {hasFailed && !Live && (
        <p className="notice notice-danger" role="alert">
          {facts.words.failed}{' '}
          <button type="button" className="button-quiet" onClick={start}>
            {words.retry}
          </button>
        </p>
      )}
      <div ref={area} className="catalogue" aria-busy={Live !== null && !isReady}>
        {Live && (
          <Live
            facts={facts}
            datasetPath={datasetPath}
            askPath={askPath}
            typed={typed}
            setTyped={setTyped}
            onReady={onReady}
          />
        )}
        {!isReady && <StaticHtml id="catalogue-list" />}
      </div>
      <StaticHtml id="catalogue-after" className="static-page" />
    </>
  );
}

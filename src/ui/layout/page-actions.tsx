import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../words/words-context.ts';
import { StaticHtml } from './static-html.tsx';

/**
 * A page that is HTML only, but for what HTML cannot do: `data-copy` copies the text of the element of
 * that id, `data-print` prints, `data-origin` and `data-page-address` are told where the site stands.
 */
export function PageActions() {
  const { words } = useWords();
  const page = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const box = page.current;
    if (!box) return undefined;
    for (const place of box.querySelectorAll('[data-origin]')) place.textContent = location.origin;
    for (const place of box.querySelectorAll('[data-page-address]')) {
      place.textContent = `${location.origin}${location.pathname}`;
    }
    const press = ({ target }: Event): void => {
      const button =
        target instanceof Element ? target.closest<HTMLElement>('[data-copy], [data-print]') : null;
      if (button?.dataset['print'] !== undefined) print();
      const id = button?.dataset['copy'];
      const text = id === undefined ? undefined : document.getElementById(id)?.textContent;
      if (text === undefined) return;
      navigator.clipboard.writeText(text).then(
        () => setSaid(words.copied),
        () => setSaid(words.copyFailed),
      );
    };
    box.addEventListener('click', press);
    return () => box.removeEventListener('click', press);
  }, [words]);
  useEffect(() => {
    if (said === '') return undefined;
    const timer = setTimeout(() => setSaid(''), 3000);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <div ref={page}>
      <StaticHtml id="page" className="static-page" />
      <p className="page-said" role="status">
        {said}
      </p>
    </div>
  );
}

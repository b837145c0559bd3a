/**
 * The script that an embedded panel starts with. The panel is HTML and stays so for a reader who only
 * reads; the page's whole script comes when the address asks for another view than the one that was
 * drawn, or when the reader touches the panel.
 */
const occasions = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin'] as const;
const { documentElement: html } = document;

function start(): void {
  const script = document.createElement('script');
  script.type = 'module';
  // The build writes the address into the page: to import the module from here would cut the script
  // of every other page into many small files.
  script.src = html.dataset['client'] ?? '';
  document.head.append(script);
}

/** Starts, and hands the touch on once the page can answer it: nobody has to tap twice. */
function startTouched({ target }: Event): void {
  for (const occasion of occasions) removeEventListener(occasion, startTouched);
  delete html.dataset['ready'];
  new MutationObserver((_, observer) => {
    if (html.dataset['ready'] === undefined) return;
    observer.disconnect();
    const panel = target instanceof Element ? target.closest('.view') : null;
    panel?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
  }).observe(html, { attributeFilter: ['data-ready'] });
  start();
}

const parameters = new URLSearchParams(location.search);
// The theme is set before the first paint by the script in the page's head.
parameters.delete('theme');
// A panel of commitments is HTML only: there is no script to wait for.
const hasScript = html.dataset['client'] !== undefined;
if (hasScript && parameters.size > 0) start();
else {
  for (const occasion of hasScript ? occasions : []) {
    addEventListener(occasion, startTouched, { passive: true });
  }
  html.dataset['ready'] = 'true';
}

// Makes this file a module, so that its names are its own.
// oxlint-disable-next-line unicorn/require-module-specifiers
export {};

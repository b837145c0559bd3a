/**
 * The script that an embedded panel starts with. The panel is HTML and stays so for a reader who only
 * reads; the page's whole script comes when the address asks for another view than the one that was
 * drawn, or when the reader touches the panel.
 */
const occasions = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin'] as const;

let isStarted = false;
function start(): void {
  if (isStarted) return;
  isStarted = true;
  for (const occasion of occasions) removeEventListener(occasion, start);
  const script = document.createElement('script');
  script.type = 'module';
  // The build writes the address into the page: to import the module from here would cut the script
  // of every other page into many small files.
  script.src = document.documentElement.dataset['client'] ?? '';
  document.head.append(script);
}

const parameters = new URLSearchParams(location.search);
// The theme is set before the first paint by the script in the page's head.
parameters.delete('theme');
if (parameters.size > 0) start();
else {
  for (const occasion of occasions) addEventListener(occasion, start, { passive: true });
  document.documentElement.dataset['ready'] = 'true';
}

export {};

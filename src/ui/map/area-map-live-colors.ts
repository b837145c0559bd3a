/** Reads the colours of CSS custom properties as they stand where `host` is. */
export function readColors(host: HTMLElement, names: Iterable<string>): Map<string, string> {
  const probe = document.createElement('span');
  probe.hidden = true;
  // In forced colours every text would read as the system's, and all districts would look alike.
  probe.style.setProperty('forced-color-adjust', 'none');
  host.append(probe);
  const colors = new Map<string, string>();
  for (const name of names) {
    probe.style.color = `var(${name}, transparent)`;
    colors.set(name, plainColor(getComputedStyle(probe).color));
  }
  probe.remove();
  return colors;
}

/** MapLibre knows rgb() but not oklch() or color(): the browser paints one pixel and tells. */
function plainColor(color: string): string {
  if (color.startsWith('rgb')) return color;
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return 'transparent';
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return `rgba(${String(red)},${String(green)},${String(blue)},${String(alpha / 255)})`;
}

/** Calls back when the page's theme may have changed, by the reader's choice or the system's. */
export function watchTheme(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'class'] });
  const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) =>
    matchMedia(query),
  );
  for (const query of queries) query.addEventListener('change', onChange);
  return () => {
    observer.disconnect();
    for (const query of queries) query.removeEventListener('change', onChange);
  };
}

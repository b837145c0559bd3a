/**
 * Layers that are on in the drawing from the build: a reader may have switched one before the live
 * map stood. `null` where there are no switches.
 */
export function builtSwitches(built: Element): string[] | null {
  const switches = [...built.querySelectorAll<HTMLInputElement>('input[data-layer]')];
  if (switches.length === 0) return null;
  return switches.filter(({ checked }) => checked).map(({ dataset }) => dataset['layer'] ?? '');
}

/** Keeps the focus where it was when the live map takes the place of the drawing from the build. */
export function keepFocus(built: Element, live: Element): void {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !built.contains(focused)) return;
  const like = (root: Element): HTMLElement[] => [
    ...root.querySelectorAll<HTMLElement>(`${focused.tagName}:not([hidden])`),
  ];
  like(live)[like(built).indexOf(focused)]?.focus({ preventScroll: true });
}

/**
 * Hands what the reader did in a panel's drawing from the build to the live one that replaces it:
 * what they opened stays open, and the focus stays where it was.
 */
export function keepPlace(from: Element, to: Element): void {
  const opened = [...to.querySelectorAll('details')];
  [...from.querySelectorAll('details')].forEach((details, i) => {
    const same = opened[i];
    if (same && details.open) same.open = true;
  });
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !from.contains(focused)) return;
  const same = [...to.querySelectorAll<HTMLElement>(focused.tagName)].find(
    (element) =>
      element.className === focused.className && element.textContent === focused.textContent,
  );
  same?.focus({ preventScroll: true });
}

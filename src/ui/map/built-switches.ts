/**
 * Layers that are on in the drawing from the build: a reader may have switched one before the live
 * map stood. `null` where there are no switches.
 */
export function builtSwitches(built: Element): string[] | null {
  const switches = [...built.querySelectorAll<HTMLInputElement>('input[data-layer]')];
  if (switches.length === 0) return null;
  return switches.filter(({ checked }) => checked).map(({ dataset }) => dataset['layer'] ?? '');
}

/** A frame on another site needs the whole address, which the build need not know. */
export function completeEmbedCodes(): void {
  for (const code of document.querySelectorAll<HTMLTextAreaElement>('[data-embed-src]')) {
    const src = code.dataset['embedSrc'] ?? '';
    code.value = code.value.replace(`"${src}"`, `"${new URL(src, location.href).href}"`);
  }
}

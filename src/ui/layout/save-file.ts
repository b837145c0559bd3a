/** Hands a text to the browser as a file. */
export const saveFile = (name: string, mediaType: string, text: string): void =>
  saveBlob(name, new Blob([text], { type: `${mediaType};charset=utf-8` }));

export function saveBlob(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

import iconv from 'iconv-lite';

/** Letters that CP949 does not have, such as the dash in 2014–2016, become this when a sheet is saved. */
const lossy = (text: string): string => iconv.decode(iconv.encode(text, 'cp949'), 'cp949');

/**
 * Gives back the recorded texts that lost letters in a sheet saved as CP949 and are otherwise as
 * they were. A text that somebody changed there stays as it came.
 */
export function lostLetters(recorded: unknown): (text: string) => string {
  const originals = new Map<string, string>();
  for (const text of textsIn(recorded)) {
    const lost = lossy(text);
    if (lost !== text) originals.set(lost, text);
  }
  return (text) => originals.get(text) ?? text;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

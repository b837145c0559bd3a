const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** Second bytes of the syllables that CP949 adds to EUC-KR, in rows below and from 0xA1 on. */
const lowTrails = [...range(0x41, 0x5a), ...range(0x61, 0x7a), ...range(0x81, 0xfe)];
const highTrails = lowTrails.filter((trail) => trail <= 0xa0);

/** Bytes of each character: EUC-KR by Node’s decoder, then all other syllables in their order. */
function bytesByCharacter(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('euc-kr');
  const known = new Map<string, readonly number[]>();
  for (const lead of range(0xa1, 0xfe)) {
    for (const trail of range(0xa1, 0xfe)) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if ([...text].length === 1 && text !== '\uFFFD') known.set(text, [lead, trail]);
    }
  }
  const added = range(0x81, 0xc6).flatMap((lead) =>
    (lead < 0xa1 ? lowTrails : highTrails).map((trail) => [lead, trail]),
  );
  const missing = range(0xac00, 0xd7a3)
    .map((code) => String.fromCodePoint(code))
    .filter((syllable) => !known.has(syllable));
  missing.forEach((syllable, i) => known.set(syllable, added[i] ?? []));
  return known;
}

const known = bytesByCharacter();

/** Text as the Korean Windows of a public office saves it. */
export const toCp949 = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.codePointAt(0) ?? 0;
      const bytes = code < 0x80 ? [code] : known.get(character);
      if (!bytes) throw new Error(`CP949 has no "${character}".`);
      return bytes;
    }),
  );

/** Bytes of each character that CP949 has, from the decoder that Node brings. */
function bytesByCharacter(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('euc-kr');
  const known = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x41; trail <= 0xfe; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if ([...text].length === 1 && text !== '\uFFFD') known.set(text, [lead, trail]);
    }
  }
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

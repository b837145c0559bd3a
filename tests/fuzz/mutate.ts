import type { Random } from './random.ts';

/** Pieces that parsers stumble over, whatever they parse. */
const nasty: readonly (string | readonly number[])[] = [
  '',
  '"',
  '""',
  ',',
  '\n',
  '\r',
  '\r\n',
  '\t',
  ';',
  '|',
  '{',
  '}',
  '[',
  ']',
  '<',
  '</',
  '>',
  '&',
  '&amp;',
  '&#0;',
  '&#x110000;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '<?',
  '__proto__',
  'constructor',
  'null',
  'NaN',
  '1e999',
  '-0',
  '99999999999999999999',
  '20220230',
  '24:00',
  '2022-02-31 24:61',
  '0000-00-00',
  '점검중',
  '뷁',
  '\uFEFF',
  '\u0000',
  '\uD800',
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0xef, 0xbb],
  [0x1f, 0x8b],
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x81],
  [0xc2],
  [0xe0, 0x80],
];
const pieces = nasty.map((piece) => Buffer.from(piece));

/** Bytes by chance alone; sometimes only letters that texts are made of. */
export function randomBytes(random: Random): Buffer {
  const length = random.below(80);
  const isText = random.next() < 0.5;
  const text = '{}[]<>"\',:;|\t\n\r =/\\&0123456789.-+eabcxyz종로구%';
  return isText
    ? Buffer.from(Array.from({ length }, () => random.pick([...text])).join(''))
    : Buffer.from(Array.from({ length }, () => random.below(256)));
}

/** Values that may stand where another one was, so that what is spoilt can still be parsed. */
const values = [
  'null',
  'true',
  '-1',
  '0',
  '1e308',
  '12345678901234567890',
  '""',
  '"-"',
  '"점검중"',
  '"24:00"',
  '{}',
  '[]',
  '[null]',
  '[{}]',
  '{"row":[]}',
  '{"a":{"a":{"a":1}}}',
];
/** Names are found with their colon, so that they can be told from texts. */
const valueAt = /"[^"\\]*"(?:\s*:)?|-?[0-9]+(?:\.[0-9]+)?|null|true/g;
const elementAt = /(?<=>)[^<>]+(?=<)/g;
const elements = ['', ' ', '-', '0', '&lt;', '<b/>', '<b>1</b>', '<![CDATA[<]]>', '점검중', '1e9'];

/** The same with one of its values changed for another, where it has any. */
function withOtherValue(bytes: Buffer, random: Random): Buffer {
  const text = bytes.toString('utf8');
  const isXml = text.trimStart().startsWith('<');
  const found = [...text.matchAll(isXml ? elementAt : valueAt)].filter(
    ([match]) => isXml || !match.endsWith(':'),
  );
  if (found.length === 0) return bytes;
  const { index, 0: value } = random.pick(found);
  const other = random.pick(isXml ? elements : values);
  return Buffer.from(`${text.slice(0, index)}${other}${text.slice(index + value.length)}`);
}

/** A seed with one to four changes: parts cut, doubled, moved, overwritten, or taken from another. */
export function mutated(seeds: readonly Buffer[], random: Random): Buffer {
  let bytes: Buffer = random.pick(seeds);
  if (random.next() < 0.4) {
    for (let times = 1 + random.below(3); times > 0; times -= 1)
      bytes = withOtherValue(bytes, random);
    return bytes;
  }
  for (let times = 1 + random.below(4); times > 0; times -= 1) {
    bytes = changed(bytes, seeds, random);
  }
  return bytes;
}

function changed(bytes: Buffer, seeds: readonly Buffer[], random: Random): Buffer {
  const at = random.below(bytes.length + 1);
  const end = Math.min(bytes.length, at + random.below(24));
  const before = bytes.subarray(0, at);
  const after = bytes.subarray(end);
  switch (random.below(7)) {
    case 0:
      return Buffer.concat([before, after]);
    case 1:
      return Buffer.concat([before, random.pick(pieces), after]);
    case 2:
      return Buffer.concat([before, random.pick(pieces), bytes.subarray(at)]);
    case 3: {
      const copy = Buffer.from(bytes);
      if (copy.length > 0) copy[random.below(copy.length)] = random.below(256);
      return copy;
    }
    case 4: {
      // A part many times: deep nesting, long lines.
      const part = bytes.subarray(at, end);
      return Buffer.concat([before, ...Array<Buffer>(random.below(40)).fill(part), after]);
    }
    case 5: {
      const other = random.pick(seeds);
      return Buffer.concat([before, other.subarray(random.below(other.length + 1))]);
    }
    default:
      return Buffer.from(before);
  }
}

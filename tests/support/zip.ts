import { crc32, deflateRawSync } from 'node:zlib';

interface ZipFaults {
  /** Bit flags of every file: 1 says that it is locked. */
  readonly flags?: number;
  /** Size that the list of contents claims for every file. */
  readonly claimed?: number;
}

/** A zip archive: for each file a header and its bytes, and at the end the list of all files. */
export function zip(
  files: Readonly<Record<string, string | Uint8Array>>,
  { flags = 0, claimed }: ZipFaults = {},
): Uint8Array {
  const entries: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const [name, given] of Object.entries(files)) {
    const content = Buffer.from(given);
    const packed = deflateRawSync(content);
    const title = Buffer.from(name, 'utf8');
    // Version, flags, deflate, time, date, checksum, sizes, length of the name, no extra field.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claimed ?? content.length, 18);
    common.writeUInt16LE(title.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), common, title, packed]);
    entries.push(entry);
    list.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), common, place, title]));
    offset += entry.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(list.length, 4);
  end.writeUInt16LE(list.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...entries, directory, Buffer.from('PK\x05\x06'), end]);
}

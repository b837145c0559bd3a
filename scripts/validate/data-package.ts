import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Package } from 'datapackage';
import * as v from 'valibot';
import type { Finding } from './finding.ts';

const fileSchema = v.object({
  resources: v.array(
    v.object({ name: v.string(), path: v.string(), bytes: v.number(), hash: v.string() }),
  ),
});

/** The library takes about a second for a table of so many bytes; larger ones are told by size and hash. */
const mostBytes = 1_000_000;

/**
 * Holds a data package against the profile of Frictionless, and its tables against their schemas: types,
 * constraints, keys and references, by the library of the Frictionless project. `folder` is where the
 * package lies; without it, only what the package says of itself is checked.
 */
export async function checkDataPackage(text: string, folder: string | null): Promise<Finding[]> {
  const descriptor = v.parse(v.looseObject({}), JSON.parse(text));
  const { valid, errors } = await Package.load(structuredClone(descriptor));
  const profile = errors.map((error) => violation('profile', error.message));
  if (!valid || folder === null) return profile;
  return checkTables(descriptor, folder);
}

const violation = (where: string, what: string): Finding => ({
  level: 'violation',
  where,
  what: what.replaceAll(/\s+/g, ' '),
});

async function checkTables(descriptor: object, folder: string): Promise<Finding[]> {
  const { resources } = v.parse(fileSchema, descriptor);
  const copies = await mkdtemp(path.join(tmpdir(), 'data-package-'));
  const findings: Finding[] = [];
  try {
    for (const { name, path: file, bytes, hash } of resources) {
      const content = await readFile(path.join(folder, file));
      const sha256 = createHash('sha256').update(content).digest('hex');
      if (content.length !== bytes) findings.push(violation(name, `has ${content.length} bytes`));
      if (hash !== `sha256:${sha256}`) findings.push(violation(name, 'has another hash'));
      // The library takes a byte order mark for a part of the first column's name.
      const copy = path.join(copies, file);
      await mkdir(path.dirname(copy), { recursive: true });
      await writeFile(copy, content.toString('utf8').replace(/^\uFEFF/, ''));
    }
    const loaded = await Package.load(structuredClone(descriptor), { basePath: copies });
    const sizes = new Map(resources.map(({ name, bytes }) => [name, bytes]));
    for (const table of loaded.resources) {
      if ((sizes.get(table.name) ?? 0) > mostBytes) continue;
      try {
        await table.read({ keyed: true });
        if (table.descriptor.schema?.foreignKeys) await table.checkRelations();
      } catch (error) {
        findings.push(violation(table.name, faultOf(error)));
      }
    }
  } finally {
    await rm(copies, { recursive: true, force: true });
  }
  return findings;
}

const causes = v.object({
  errors: v.pipe(v.array(v.object({ message: v.string() })), v.minLength(1)),
});

/** The library tells the first faults beside its own message. */
function faultOf(error: unknown): string {
  const inner = v.safeParse(causes, error);
  const message = error instanceof Error ? error.message : String(error);
  return inner.success ? `${message} (${inner.output.errors[0]?.message})` : message;
}

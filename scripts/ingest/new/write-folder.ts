import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { SourceError } from '../../connectors/source-error.ts';
import type { Proposal } from './propose-dataset.ts';

/** Writes the folder's files, formatted as the house has it. Throws where the folder is there. */
export async function writeFolder(folder: string, files: Proposal['files']): Promise<void> {
  const style = await resolveConfig(path.resolve('package.json'));
  const formatted = await Promise.all(
    Object.entries(files).map(async ([name, text]) => {
      const isCode = name.endsWith('.ts');
      return [
        name,
        isCode ? await format(text, { ...style, parser: 'typescript' }) : text,
      ] as const;
    }),
  );
  await mkdir(path.dirname(folder), { recursive: true });
  await mkdir(folder).catch((cause: unknown) => {
    throw new SourceError({
      file: folder,
      found:
        cause instanceof Error && 'code' in cause && cause.code === 'EEXIST'
          ? 'the folder is there already, and nothing of it is overwritten'
          : `the folder cannot be made (${cause instanceof Error ? cause.message : String(cause)})`,
      expected: 'a new id',
      todo: 'choose another id, or remove the folder yourself',
    });
  });
  for (const [name, text] of formatted) await writeFile(path.join(folder, name), text);
}

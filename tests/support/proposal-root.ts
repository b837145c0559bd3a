import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from './ingest.ts';
import { tempFolder } from './temp-folder.ts';

/** A root for dataset folders from which the project's own modules are found as from `data/`. */
export async function proposalRoot(): Promise<string> {
  const root = await tempFolder();
  for (const name of ['scripts', 'src', 'node_modules', 'tests']) {
    await symlink(path.join(projectRoot, name), path.join(root, name));
  }
  await mkdir(path.join(root, 'data'));
  return path.join(root, 'data');
}

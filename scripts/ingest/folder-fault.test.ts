import { open } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { SourceError } from '../connectors/source-error.ts';
import { readingFault, tellFaults } from './folder-fault.ts';

const faultOf = async (thrown: unknown): Promise<unknown> =>
  tellFaults('public/data', () => Promise.reject(thrown)).catch((told: unknown) => told);

const systemError = (code: string): Error =>
  Object.assign(new Error(`${code}: said the system, write`), { code, syscall: 'write' });

test.each([
  ['ENOSPC', 'the disk is full', 'free some space'],
  ['EDQUOT', 'the quota of this user is used up', 'free some space'],
  ['EFBIG', 'the file is larger than this user may write', 'free some space'],
  ['EACCES', 'this user may not write here', 'change the rights or the owner'],
  ['EPERM', 'this user may not write here', 'change the rights or the owner'],
  ['EROFS', 'the disk can only be read', 'mount it for writing'],
  ['EIO', 'the folder cannot be written', 'look at the disk'],
])('%s is told in words, with the folder and what to do', async (code, found, todo) => {
  const fault = await faultOf(systemError(code));
  expect(fault).toBeInstanceOf(SourceError);
  expect(String(fault)).toContain(`public/data: ${found} (${code}: said the system, write)`);
  expect(String(fault)).toContain(`to do: ${todo}`);
});

test('so is what the disk itself says', async () => {
  const folder = await tempFolder();
  await expect(tellFaults(folder, () => open(`${folder}/a/b`, 'r'))).rejects.toThrow(SourceError);
});

test('a fault of the program stays one', async () => {
  const fault = new TypeError('ours');
  expect(await faultOf(fault)).toBe(fault);
});

test('a file that may not be read is named, and what is no fault of the system is left alone', () => {
  const fault = Object.assign(systemError('EACCES'), { path: 'my/file.csv' });
  expect(String(readingFault(fault))).toMatch(
    /my\/file\.csv: it cannot be read[^]*rights of the file/,
  );
  expect(String(readingFault(systemError('ENOSPC')))).toContain('the disk is full');
  expect(readingFault(new TypeError('ours'))).toBeNull();
});

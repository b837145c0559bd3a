import { spawnSync } from 'node:child_process';

/** Every check of `npm run check`, in the order in which faults are easiest to mend. */
const checks: readonly (readonly [name: string, command: string])[] = [
  ['format', 'prettier --check --log-level warn .'],
  ['types', 'tsc --noEmit'],
  ['lint', 'oxlint --type-aware --deny-warnings'],
  ['boundaries', 'depcruise --output-type err src scripts data tests'],
  ['dead code', 'knip'],
  ['design tokens', 'node scripts/site/krds-tokens.ts --check'],
];

const failed = checks.filter(([name, command]) => {
  process.stdout.write(`\n── ${name}: ${command}\n`);
  return spawnSync(command, { shell: true, stdio: 'inherit' }).status !== 0;
});
process.stdout.write(
  failed.length === 0
    ? `\nAll ${checks.length} checks are clean.\n`
    : `\nNot clean: ${failed.map(([name]) => name).join(', ')}.\n`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

import type { Verdict } from './validate-site.ts';

const shownViolations = 20;

/** A verdict in lines: what was checked by whom, what is wrong, and what is merely recommended. */
export function verdictText({ what, by, files, findings }: Verdict): string {
  const violations = findings.filter(({ level }) => level === 'violation');
  const warnings = findings.filter(({ level }) => level === 'warning');
  const counts = Map.groupBy(
    warnings,
    ({ where, what: demand }) => `${where.split(' ').at(-1)} ${demand}`,
  );
  const sum = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
  const state = files === 0 ? '–' : violations.length === 0 ? 'ok' : 'FAULTY';
  return [
    `${state.padEnd(7)}${what}: ${sum(files, 'file')}, ${sum(violations.length, 'violation')}, ${sum(warnings.length, 'warning')}`,
    `       ${by}`,
    ...violations
      .slice(0, shownViolations)
      .map(
        ({ file, where, what: fault }) =>
          `       ${[file, where, fault].filter(Boolean).join(' · ')}`,
      ),
    ...(violations.length > shownViolations
      ? [`       and ${violations.length - shownViolations} more`]
      : []),
    ...[...counts].map(([demand, list]) => `       recommended: ${demand} (${list.length})`),
    '',
  ].join('\n');
}

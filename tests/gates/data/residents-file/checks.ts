import type { Check } from '../../../../src/domain/checks/check.ts';
import { rowsAddUp } from '../../../../src/domain/checks/standard-checks.ts';

export const checks: readonly Check[] = [rowsAddUp];

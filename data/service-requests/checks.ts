import type { Check } from '../../src/domain/check.ts';
import { rowsAddUp } from '../../src/domain/standard-checks.ts';

export const checks: readonly Check[] = [rowsAddUp];

import type { DerivedSource } from '../../scripts/connectors/derived-source.ts';

export const source: DerivedSource = { kind: 'derived' };

import { existsSync } from 'node:fs';
import type { Settings } from '../connectors/live-source.ts';

/** Settings of the operator: the environment, and `.env` for what it does not set. */
export function readSettings(file = '.env'): Settings {
  if (existsSync(file)) process.loadEnvFile(file);
  return (name) => {
    const value = process.env[name]?.trim();
    return value === undefined || value === '' ? null : value;
  };
}

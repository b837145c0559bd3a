import * as v from 'valibot';
import { schemaVersion } from '../domain/published.ts';
import { DataError } from './data-error.ts';

const timeoutMs = 20_000;

/** Fetches a published JSON file and parses it by its schema. Throws a DataError, nothing else. */
export async function fetchJson<Schema extends v.GenericSchema>(
  url: string,
  schema: Schema,
  signal: AbortSignal,
): Promise<v.InferOutput<Schema>> {
  const timeout = AbortSignal.timeout(timeoutMs);
  const text = await readText(url, AbortSignal.any([signal, timeout])).catch((cause: unknown) => {
    if (signal.aborted || cause instanceof DataError) throw cause;
    const fault = timeout.aborted ? 'too-slow' : 'offline';
    throw new DataError(fault, url, cause instanceof Error ? cause.message : String(cause));
  });
  const body = parseJson(url, text);
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  if (typeof body === 'object' && body !== null && 'schemaVersion' in body) {
    if (body.schemaVersion !== schemaVersion) {
      throw new DataError('wrong-version', url, `schema version ${String(body.schemaVersion)}`);
    }
  }
  const issue = result.issues[0];
  throw new DataError('wrong-shape', url, `${v.getDotPath(issue) ?? 'body'}: ${issue.message}`);
}

async function readText(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { signal });
  if (!response.ok) {
    const fault = response.status === 404 || response.status === 410 ? 'not-found' : 'server';
    throw new DataError(fault, url, `HTTP ${response.status}`);
  }
  return response.text();
}

function parseJson(url: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const looksWhole = /^\s*</.test(text);
    throw new DataError(
      looksWhole ? 'not-json' : 'cut-off',
      url,
      looksWhole
        ? 'a web page came instead of data'
        : `the JSON ends after ${text.length} characters`,
    );
  }
}

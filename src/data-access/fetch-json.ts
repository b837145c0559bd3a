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
  return parse(url, schema, (await ask(url, signal, null)).text);
}

/** A file that changes, with the mark by which the server knows its content. */
export interface Marked<Body> {
  readonly body: Body;
  readonly mark: string | null;
}

/**
 * Fetches a file only where it is another one than that of the mark; `null` where it is the same,
 * which costs no more than the question. Throws a DataError.
 */
export async function fetchIfChanged<Schema extends v.GenericSchema>(
  url: string,
  schema: Schema,
  signal: AbortSignal,
  mark: string | null,
): Promise<Marked<v.InferOutput<Schema>> | null> {
  const answer = await ask(url, signal, mark);
  return answer.isSame ? null : { body: parse(url, schema, answer.text), mark: answer.mark };
}

interface Answer {
  readonly text: string;
  readonly mark: string | null;
  readonly isSame: boolean;
}

async function ask(url: string, signal: AbortSignal, mark: string | null): Promise<Answer> {
  const timeout = AbortSignal.timeout(timeoutMs);
  return read(url, AbortSignal.any([signal, timeout]), mark).catch((cause: unknown) => {
    if (signal.aborted || cause instanceof DataError) throw cause;
    const fault = timeout.aborted ? 'too-slow' : 'offline';
    throw new DataError(fault, url, cause instanceof Error ? cause.message : String(cause));
  });
}

function parse<Schema extends v.GenericSchema>(
  url: string,
  schema: Schema,
  text: string,
): v.InferOutput<Schema> {
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

async function read(url: string, signal: AbortSignal, mark: string | null): Promise<Answer> {
  // With a mark of our own the browser's cache stands aside, and its 304 reaches us.
  const response = await fetch(
    url,
    mark === null ? { signal } : { signal, headers: { 'If-None-Match': mark } },
  );
  if (response.status === 304) return { text: '', mark, isSame: true };
  if (!response.ok) {
    const fault = response.status === 404 || response.status === 410 ? 'not-found' : 'server';
    throw new DataError(fault, url, `HTTP ${response.status}`);
  }
  const text = await response.text();
  return { text, mark: response.headers.get('ETag'), isSame: false };
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

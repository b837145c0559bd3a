import type { Plugin } from 'vite';

/** Texts of a definition that only the build reads, and what stands for them in a browser. */
const buildOnly: Readonly<Record<string, string>> = {
  summary: '{}',
  method: '[]',
  keywords: '[]',
  licenceDecision: 'undefined',
  licenceNote: '{}',
  rejectReasons: '{}',
  agreement: '{}',
};

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Properties of these names, wherever they stand in the definition's own objects. */
function* buildOnlyIn(node: unknown): Generator<readonly [value: Node, instead: string]> {
  if (Array.isArray(node)) for (const item of node) yield* buildOnlyIn(item);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  const { type, key, value } = node as { type?: string; key?: { name?: string }; value?: Node };
  const instead = type === 'Property' ? buildOnly[key?.name ?? ''] : undefined;
  if (instead !== undefined && value) yield [value, instead];
  else for (const part of Object.values(node)) yield* buildOnlyIn(part);
}

/**
 * Leaves texts that only the build reads out of the definitions that browsers load: they stand in the
 * pages as HTML, and would cost the first load of a topic up to a kilobyte and a half.
 */
export const clientDefinitions = (): Plugin => ({
  name: 'client-definitions',
  apply: 'build',
  // After the types are gone.
  enforce: 'post',
  transform: {
    filter: { id: /\/data\/[^/]+\/dataset\.ts$/ },
    handler(code) {
      let rest = code;
      // From the end, so that the places of the others stay true.
      for (const [{ start, end }, instead] of [
        ...buildOnlyIn(this.parse(code).body),
      ].toReversed()) {
        rest = `${rest.slice(0, start)}${instead}${rest.slice(end)}`;
      }
      return { code: rest, map: null };
    },
  },
});

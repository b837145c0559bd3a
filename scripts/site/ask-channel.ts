import type { AskChannel } from '../../src/domain/ask/channel.ts';
import type { Settings } from '../connectors/live-source.ts';
import { throwProblems, type SourceProblem } from '../connectors/source-error.ts';

const channels = ['ASK_OPEN311_URL', 'ASK_FORM_URL', 'ASK_TRACKER_URL', 'ASK_EMAIL'] as const;
type Name = (typeof channels)[number];

const ofOpen311 = ['ASK_OPEN311_KEY', 'ASK_OPEN311_SERVICE', 'ASK_OPEN311_JURISDICTION'] as const;

const problem = (name: string, found: string, expected: string, todo: string): SourceProblem => ({
  file: `setting ${name}`,
  found,
  expected,
  todo,
});

/**
 * Where readers' messages go, by the operator's settings: one way, or none. Throws a SourceError with
 * every mistake. All of it is written into the pages, the key too: it must be one that may be public.
 */
export function readAskChannel(settings: Settings): AskChannel {
  const given = channels.filter((name) => settings(name) !== null);
  const [name, ...others] = given;
  const isOpen311 = name === 'ASK_OPEN311_URL';
  throwProblems([
    ...(others.length === 0
      ? []
      : [
          problem(
            given.join(', '),
            'more than one way for messages is set',
            'one of them, or none',
            'leave only the one that somebody reads',
          ),
        ]),
    ...ofOpen311
      .filter((extra) => !isOpen311 && settings(extra) !== null)
      .map((extra) =>
        problem(
          extra,
          'it is set without a server',
          'it beside ASK_OPEN311_URL',
          'set ASK_OPEN311_URL or leave it out',
        ),
      ),
  ]);
  if (name === undefined) return { kind: 'none' };
  const text = settings(name) ?? '';
  const fault = faultOf(name, text);
  if (fault !== null) {
    const expected =
      name === 'ASK_EMAIL'
        ? 'an address such as ask@city.example'
        : 'an address such as https://city.example/open311/v2';
    throwProblems([
      problem(`${name}=${text}`, fault, expected, 'mend the setting, then build again'),
    ]);
  }
  switch (name) {
    case 'ASK_OPEN311_URL':
      return {
        kind: 'open311',
        url: new URL(text).href.replace(/\/+$/, ''),
        key: settings('ASK_OPEN311_KEY'),
        service: settings('ASK_OPEN311_SERVICE'),
        jurisdiction: settings('ASK_OPEN311_JURISDICTION'),
      };
    case 'ASK_FORM_URL':
      return { kind: 'form', url: new URL(text).href };
    case 'ASK_TRACKER_URL':
      // As it is: the places for title and text would be escaped.
      return { kind: 'tracker', url: text };
    case 'ASK_EMAIL':
      return { kind: 'email', address: text };
  }
}

const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** What is wrong with the value of a setting; `null` where nothing is. */
function faultOf(name: Name, text: string): string | null {
  if (name === 'ASK_EMAIL') {
    return /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(text) ? null : 'it is no e-mail address';
  }
  const url = URL.parse(text);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    return 'it is no whole web address';
  }
  // What a reader writes, perhaps with a name, must not be read on its way.
  if (url.protocol === 'http:' && !loopback.test(url.hostname))
    return 'it is not encrypted (https)';
  if (url.username !== '' || url.password !== '') return 'it holds a user or a password';
  // It stands in the pages' security policy, where these would begin another rule.
  if (/[;,\s"']/.test(url.host + url.pathname)) return 'its path holds a mark that it must not';
  if (name === 'ASK_OPEN311_URL' && (url.search !== '' || url.hash !== '')) {
    return 'it goes on after its path';
  }
  return null;
}

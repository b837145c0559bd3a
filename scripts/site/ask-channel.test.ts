import { describe, expect, test } from 'vitest';
import { readAskChannel } from './ask-channel.ts';

const read = (given: Readonly<Record<string, string>>) =>
  readAskChannel((name) => given[name] ?? null);

describe('where messages go', () => {
  test('nowhere, unless the operator says so', () => {
    expect(read({})).toEqual({ kind: 'none' });
  });

  test('an Open311 server, with what belongs to it', () => {
    expect(read({ ASK_OPEN311_URL: 'https://city.example/open311/v2/' })).toEqual({
      kind: 'open311',
      url: 'https://city.example/open311/v2',
      key: null,
      service: null,
      jurisdiction: null,
    });
    expect(
      read({
        ASK_OPEN311_URL: 'http://127.0.0.1:8311/v2',
        ASK_OPEN311_KEY: 'public',
        ASK_OPEN311_SERVICE: '001',
        ASK_OPEN311_JURISDICTION: 'city.example',
      }),
    ).toEqual({
      kind: 'open311',
      url: 'http://127.0.0.1:8311/v2',
      key: 'public',
      service: '001',
      jurisdiction: 'city.example',
    });
  });

  test('a form, a tracker with places for its text, or e-mail', () => {
    expect(read({ ASK_FORM_URL: 'https://forms.example/f/1?lang=ko' })).toEqual({
      kind: 'form',
      url: 'https://forms.example/f/1?lang=ko',
    });
    const tracker = 'https://git.example/city/issues/new?issue[title]={title}&text={body}';
    expect(read({ ASK_TRACKER_URL: tracker })).toEqual({ kind: 'tracker', url: tracker });
    expect(read({ ASK_EMAIL: 'ask@city.example' })).toEqual({
      kind: 'email',
      address: 'ask@city.example',
    });
  });

  test.each([
    [{ ASK_EMAIL: 'ask@city.example', ASK_FORM_URL: 'https://a.example/' }, /more than one way/],
    [{ ASK_OPEN311_KEY: 'x' }, /ASK_OPEN311_KEY: it is set without a server/],
    [{ ASK_EMAIL: 'a@b.example', ASK_OPEN311_SERVICE: '1' }, /ASK_OPEN311_SERVICE: it is set/],
    [{ ASK_EMAIL: 'ask at city' }, /no e-mail address/],
    [{ ASK_FORM_URL: 'forms.example/f' }, /no whole web address/],
    [{ ASK_FORM_URL: 'ftp://forms.example/f' }, /no whole web address/],
    [{ ASK_OPEN311_URL: 'http://city.example/v2' }, /not encrypted/],
    [{ ASK_OPEN311_URL: 'https://user:secret@city.example/v2' }, /user or a password/],
    [{ ASK_OPEN311_URL: 'https://city.example/v2?x=1' }, /goes on after its path/],
    [{ ASK_FORM_URL: "https://city.example/a;script-src 'unsafe-inline'" }, /must not/],
  ])('%o is a mistake, in words', (given, words) => {
    expect(() => read(given as unknown as Record<string, string>)).toThrow(words);
  });
});

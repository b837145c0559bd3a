import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGateway } from './airkorea/gateway-answer.ts';
import { readDocument, readEnvelope } from './seoul/seoul-envelope.ts';
import { readBody } from './service-body.ts';

const read = (text: string) => readBody(Buffer.from(text));

describe('a body is read by what it holds', () => {
  test.each([
    ['{"a":[1]}', 'json'],
    ['\uFEFF\n {"a":1}', 'json'],
    ['<?xml version="1.0"?><a/>', 'xml'],
    ['  <a>1</a>', 'xml'],
    ['<!doctype HTML><p>', 'html'],
    ['<html lang="ko">', 'html'],
    ['<a><b></a>', 'text'],
    ['<a>', 'text'],
    ['plain', 'text'],
    ['', 'text'],
  ])('%j is %s', (text, format) => {
    expect(read(text)?.format).toBe(format);
  });

  test('UTF-16 with its mark is read; bytes of no encoding are nothing', () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('{"구":1}', 'utf16le')]);
    expect(readBody(utf16)).toMatchObject({ encoding: 'utf-16le', content: { 구: 1 } });
    expect(readBody(Buffer.from([0xff, 0xff, 0xc0]))).toBeNull();
  });

  test.each([
    [
      'entities that a document declares',
      '<!DOCTYPE a [<!ENTITY l "lol"><!ENTITY m "&l;&l;&l;">]><a><b>&m;&m;</b></a>',
    ],
    ['an entity of its own', '<!DOCTYPE a [<!ENTITY l "lol">]><a><b>&l;&l;</b></a>'],
    ['files of the machine', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
    ['names of prototypes', '<a><__proto__><b>1</b></__proto__></a>'],
    ['elements without an end', '<a>'.repeat(100_000)],
    ['elements too deep', `${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}`],
  ])('%s do no harm', (_, text) => {
    const body = read(text);
    expect(JSON.stringify(body).length).toBeLessThan(1_000_000);
    expect(body).not.toMatchObject({ content: { a: { b: expect.stringContaining('lollol') } } });
    expect(JSON.stringify(body)).not.toContain('root:');
    expect({}).not.toHaveProperty('b');
  });
});

describe('no body makes reading it throw', () => {
  const seeds = [
    '{"S":{"list_total_count":1,"RESULT":{"CODE":"INFO-000","MESSAGE":"m"},"row":[{"a":"1"}]}}',
    '<S><list_total_count>1</list_total_count><RESULT><CODE>INFO-000</CODE></RESULT><row><a>1</a></row></S>',
    '{"response":{"header":{"resultCode":"00"},"body":{"items":[{"a":"-"}],"totalCount":1}}}',
  ];
  const mutated = fc
    .tuple(fc.constantFrom(...seeds), fc.nat(), fc.nat(20), fc.string())
    .map(([seed, at, cut, text]) => {
      const start = at % seed.length;
      return Buffer.from(seed.slice(0, start) + text + seed.slice(start + cut));
    });
  const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array));
  const json = fc.json({ maxDepth: 6 }).map((text) => Buffer.from(text));

  test('mutated, random or any JSON', () => {
    fc.assert(
      fc.property(fc.oneof(mutated, bytes, json), (body) => {
        const answer = readBody(body);
        if (answer === null) return;
        const { rows } = readGateway(answer);
        expect(rows?.every((row) => typeof row === 'object') ?? true).toBe(true);
        if (!('content' in answer)) return;
        const envelope = readEnvelope(answer.content);
        expect(envelope.code ?? 'A-0').toMatch(/^[A-Z]+-\d+$/);
        expect(envelope.listed ?? 0).toBeGreaterThanOrEqual(0);
        expect(Array.isArray(readDocument(answer.content))).toBe(false);
      }),
      { numRuns: 5_000 },
    );
  });
});

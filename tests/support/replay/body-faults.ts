import iconv from 'iconv-lite';
import * as v from 'valibot';
import type { Fault } from './fault.ts';
import { rootOf } from './plaza-envelope.ts';
import { textReply, xmlOf, type Reply } from './reply.ts';

const isPlaza: Fault['only'] = ({ plaza }) => plaza !== null;

const withBody = (reply: Reply, text: string): Reply => ({ ...reply, body: Buffer.from(text) });

/** Changes the text of the answer. */
const rewrite = (name: string, about: string, change: (text: string) => string): Fault => ({
  name,
  about,
  only: isPlaza,
  reply: (reply) => withBody(reply, change(reply.body.toString('utf8'))),
});

const htmlPage =
  '<!DOCTYPE html><html lang="ko"><head><title>서비스 점검 안내</title></head><body><p>시스템 점검 중입니다.</p></body></html>';

export const bodyFaults: readonly Fault[] = [
  {
    name: 'html-page',
    about: 'a page about maintenance with status 200',
    reply: () => textReply(htmlPage, 'text/html'),
  },
  {
    name: 'html-as-json',
    about: 'the same page, said to be JSON',
    reply: () => textReply(htmlPage, 'application/json'),
  },
  { name: 'empty-body', about: 'nothing with status 200', reply: (reply) => withBody(reply, '') },
  { name: 'json-null', about: 'the word null', reply: (reply) => withBody(reply, 'null') },
  { name: 'json-list', about: 'an empty list', reply: (reply) => withBody(reply, '[]') },
  { name: 'json-object', about: 'an empty object', reply: (reply) => withBody(reply, '{}') },
  { name: 'json-text', about: 'a text', reply: (reply) => withBody(reply, '"점검중"') },
  { name: 'plain-words', about: 'plain words', reply: (reply) => withBody(reply, 'Unauthorized') },
  rewrite('json-comma', 'JSON with a comma too many', (text) => text.replace(/\}$/, ',}')),
  rewrite('json-tail', 'JSON with words behind it', (text) => `${text}\n<!-- 0.31 s -->`),
  rewrite('json-deep', 'lists within lists, 100,000 deep', () => '['.repeat(100_000)),
  rewrite('bom', 'a byte order mark before the JSON', (text) => `\uFEFF${text}`),
  {
    name: 'cp949',
    about: 'the text in CP949, said to be UTF-8',
    only: isPlaza,
    reply: (reply) => ({ ...reply, body: iconv.encode(reply.body.toString('utf8'), 'cp949') }),
  },
  {
    name: 'xml-rows',
    about: 'the rows in XML though JSON was asked',
    only: isPlaza,
    reply: (reply, { plaza }) => {
      const text = reply.body.toString('utf8');
      if (!text.startsWith('{')) return reply;
      const root = rootOf(plaza?.service ?? '');
      const content = v.parse(v.record(v.string(), v.unknown()), JSON.parse(text))[root];
      return content === undefined ? reply : textReply(xmlOf(root, content), 'application/xml');
    },
  },
  {
    name: 'xml-bomb',
    about: 'XML with entities that grow a thousandfold each',
    only: isPlaza,
    reply: () =>
      textReply(
        `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "${'ha'.repeat(500)}"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]><RESULT><CODE>&c;</CODE></RESULT>`,
        'application/xml',
      ),
  },
  rewrite('other-root', 'the rows under another name', (text) =>
    text.replace(/^\{"[A-Za-z]+"/, '{"newServiceName"'),
  ),
];

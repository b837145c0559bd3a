import { describe, expect, test } from 'vitest';
import { readBody } from '../service-body.ts';
import { readEnvelope } from './seoul-envelope.ts';

const envelopeOf = (text: string) => {
  const body = readBody(Buffer.from(text));
  return readEnvelope(body && 'content' in body ? body.content : null);
};

describe('rows come in many envelopes', () => {
  test.each([
    [
      'the service’s own',
      '{"S":{"list_total_count":1,"RESULT":{"CODE":"INFO-000"},"row":[{"a":"1"}]}}',
    ],
    [
      'one of another name',
      '{"rentBikeStatus":{"list_total_count":"1","RESULT":{"CODE":"INFO-000"},"row":[{"a":"1"}]}}',
    ],
    ['without a result', '{"S":{"list_total_count":1.0,"row":[{"a":"1"}]}}'],
    ['a single row without its array', '{"S":{"list_total_count":1,"row":{"a":"1"}}}'],
    ['rows at the top', '{"list_total_count":1,"RESULT":{"CODE":"INFO-000"},"row":[{"a":"1"}]}'],
    [
      'a list under the service’s name',
      '{"errorMessage":{"status":200,"code":"INFO-000"},"list_total_count":"1","arrivals":[{"a":"1"}]}',
    ],
    [
      'XML',
      '<?xml version="1.0" encoding="UTF-8"?>\n<S><list_total_count>1</list_total_count><RESULT><CODE>INFO-000</CODE></RESULT><row><a>1</a></row></S>',
    ],
    [
      'XML in lower case',
      '<s><list_total_count>1</list_total_count><result><code>INFO-000</code></result><row><a> 1 </a></row></s>',
    ],
  ])('%s', (_, text) => {
    const { rows, listed } = envelopeOf(text);
    expect(rows).toEqual([{ a: '1' }]);
    expect(listed).toBe(1);
  });

  test('a list of XML with several rows, codes with their zeros, and text of any kind', () => {
    const { rows } = envelopeOf(
      '<S><row><id>001</id><info>a&#13;b &amp; &lt;c&gt; &#xAC00;</info></row><row><id>1e5</id><info><![CDATA[<b>]]></info></row><row><id/></row></S>',
    );
    expect(rows).toEqual([
      { id: '001', info: 'a\rb & <c> 가' },
      { id: '1e5', info: '<b>' },
      { id: '' },
    ]);
  });

  test.each(['{"S":{"row":null}}', '{"S":{"row":""}}', '<S><row></row></S>'])(
    'an empty place for rows: %s',
    (text) => {
      expect(envelopeOf(text).rows).toEqual([]);
    },
  );

  test.each(['{}', '[]', 'null', '3', '"text"', '{"S":{}}', '{"S":[1,2]}', '<S/>'])(
    'no place for rows: %s',
    (text) => {
      expect(envelopeOf(text)).toMatchObject({ code: null, rows: null });
    },
  );
});

describe('a result stands in many places', () => {
  test.each([
    ['in the envelope', '{"S":{"list_total_count":0,"RESULT":{"CODE":"ERROR-500","MESSAGE":"m"}}}'],
    ['at the top', '{"RESULT":{"CODE":"ERROR-500","MESSAGE":"m"}}'],
    ['bare', '{ "CODE": "ERROR-500", "MESSAGE": "m" }'],
    ['with a status', '{"status":500,"code":"ERROR-500","message":"m"}'],
    ['as errorMessage', '{"errorMessage":{"status":500,"code":"ERROR-500","message":"m"}}'],
    ['with dotted names', '{"RESULT":{"RESULT.CODE":"ERROR-500","RESULT.MESSAGE":"m"}}'],
    ['as XML', '<RESULT><CODE>ERROR-500</CODE><MESSAGE><![CDATA[m]]></MESSAGE></RESULT>'],
    [
      'as XML in a response',
      '<response><RESULT><CODE>ERROR-500</CODE><MESSAGE>m</MESSAGE></RESULT></response>',
    ],
    ['beside rows', '{"S":{"RESULT":{"CODE":"ERROR-500","MESSAGE":"m"},"row":[{"a":"1"}]}}'],
    ['behind a byte order mark', '\uFEFF{"RESULT":{"CODE":"ERROR-500","MESSAGE":"m"}}'],
  ])('%s', (_, text) => {
    expect(envelopeOf(text)).toMatchObject({ code: 'ERROR-500', message: 'm' });
  });

  test('a field of a row that is called code is no result', () => {
    expect(envelopeOf('{"S":{"row":[{"CODE":"ERROR-500"}]},"T":{"code":"A01"}}').code).toBeNull();
  });
});

import type { Fault } from './fault.ts';
import {
  envelopes,
  plazaCodes,
  resultReply,
  type Envelope,
  type PlazaCode,
} from './plaza-envelope.ts';

const isPlaza: Fault['only'] = ({ plaza }) => plaza !== null;

const refusal = (code: PlazaCode, envelope: Envelope, name: string, about: string): Fault => ({
  name,
  about,
  only: isPlaza,
  reply: (_, { plaza }) => resultReply(code, envelope, plaza?.service ?? ''),
});

const codes = Object.keys(plazaCodes).filter((code) => code !== 'INFO-000') as PlazaCode[];

/** Mistakes in a request come in XML, all else as the only thing in the answer. */
const usual = (code: PlazaCode): Envelope => (/INFO-100|ERROR-3/.test(code) ? 'xml' : 'result');

/** Every code in its usual shape, with status 200 as always. */
const everyCode = codes.map((code) =>
  refusal(code, usual(code), code.toLowerCase(), `${code} with status 200`),
);

/** A bad key, no data and a broken server in every shape. */
const everyEnvelope = (['INFO-100', 'INFO-200', 'ERROR-500'] as const).flatMap((code) =>
  envelopes.map((envelope) =>
    refusal(
      code,
      envelope,
      `${code.toLowerCase()}-${envelope}`,
      `${code} in the shape "${envelope}"`,
    ),
  ),
);

const passing: Fault = {
  name: 'error-500-once',
  about: 'ERROR-500 the first time, then well',
  only: ({ plaza, before }) => plaza !== null && before === 0,
  reply: (_, { plaza }) => resultReply('ERROR-500', 'result', plaza?.service ?? ''),
};

/** A message that repeats the key, in the ways in which keys come back. */
const echo: Fault = {
  name: 'key-echoed',
  about: 'INFO-100 whose message repeats the key, raw and encoded',
  only: isPlaza,
  reply: (reply, { key }) => {
    const said = [key, encodeURIComponent(key), encodeURIComponent(encodeURIComponent(key))];
    return {
      ...reply,
      body: Buffer.from(
        JSON.stringify({
          RESULT: { CODE: 'INFO-100', MESSAGE: `인증키가 유효하지 않습니다. (${said.join(', ')})` },
        }),
      ),
    };
  },
};

const echoWithStatus: Fault = {
  ...echo,
  name: 'key-echoed-403',
  about: 'status 403 with a page that repeats the address with its key',
  reply: (reply, { url, key }) => ({
    ...reply,
    status: 403,
    body: Buffer.from(`<html>Forbidden: ${url.href} (${key})</html>`),
  }),
};

const unknownCode: Fault = {
  name: 'unknown-code',
  about: 'a code that no list names',
  only: isPlaza,
  reply: (reply) => ({
    ...reply,
    body: Buffer.from('{"RESULT":{"CODE":"ERROR-999","MESSAGE":"알 수 없는 오류"}}'),
  }),
};

export const codeFaults: readonly Fault[] = [
  ...everyCode,
  ...everyEnvelope,
  passing,
  unknownCode,
  echo,
  echoWithStatus,
];

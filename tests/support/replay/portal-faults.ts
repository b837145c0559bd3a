import { gatewayFault } from './airkorea-reply.ts';
import type { Fault } from './fault.ts';
import { jsonReply } from './reply.ts';

const isAirKorea: Fault['only'] = ({ url }) => url.pathname.startsWith('/airkorea/');
const isCkan: Fault['only'] = ({ url }) => url.pathname.startsWith('/api/3/');

const gateway = (code: number, text: string, status = 200): Fault => ({
  name: `gateway-${code}`,
  about: `the gateway of data.go.kr: ${text}`,
  only: isAirKorea,
  reply: () => gatewayFault(code, text, status),
});

/** Changes the text of Air Korea's answer. */
const rewrite = (name: string, about: string, change: (text: string) => string): Fault => ({
  name,
  about,
  only: isAirKorea,
  reply: (reply) => ({ ...reply, body: Buffer.from(change(reply.body.toString('utf8'))) }),
});

export const portalFaults: readonly Fault[] = [
  gateway(1, 'APPLICATION_ERROR'),
  gateway(22, 'LIMITED_NUMBER_OF_SERVICE_REQUESTS_EXCEEDS_ERROR'),
  gateway(30, 'SERVICE_KEY_IS_NOT_REGISTERED_ERROR', 403),
  {
    name: 'gateway-json',
    about: 'the gateway of data.go.kr, in JSON',
    only: isAirKorea,
    reply: () =>
      jsonReply({
        OpenAPI_ServiceResponse: {
          cmmMsgHeader: {
            errMsg: 'SERVICE ERROR',
            returnAuthMsg: 'DEADLINE_HAS_EXPIRED_ERROR',
            returnReasonCode: '31',
          },
        },
      }),
  },
  {
    name: 'gateway-words',
    about: 'plain words of the gateway',
    only: isAirKorea,
    reply: (reply) => ({ ...reply, body: Buffer.from('Unexpected errors') }),
  },
  rewrite('airkorea-flags', 'every fine dust under maintenance', (text) =>
    text.replaceAll('"pm25Flag":null', '"pm25Flag":"점검및교정"'),
  ),
  rewrite('airkorea-dashes', 'a dash for every fine dust', (text) =>
    text.replaceAll(/"pm25Value":"[^"]*"/g, '"pm25Value":"-"'),
  ),
  rewrite('airkorea-item', 'the list one step further in', (text) =>
    text.replace(/"items":(\[.*?\])/s, '"items":{"item":$1}'),
  ),
  {
    name: 'ckan-refused',
    about: 'a catalogue that refuses in its own words',
    only: isCkan,
    reply: () =>
      jsonReply(
        { success: false, error: { __type: 'Authorization Error', message: 'Access denied' } },
        { status: 403 },
      ),
  },
  {
    name: 'ckan-second-page',
    about: 'a catalogue whose second page breaks',
    only: ({ url }) => url.pathname.startsWith('/api/3/') && url.searchParams.get('start') !== '0',
    reply: (reply) => ({ ...reply, status: 500 }),
  },
];

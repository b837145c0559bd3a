interface GatewayCode {
  readonly meaning: string;
  readonly todo: string;
  readonly retries: number;
}

const never = 0;
const later = 'nothing is wrong here; the next run asks again';
const request = 'correct the operation and its parameters in the dataset’s source.ts';
const key =
  'compare DATA_GO_KR_KEY with the key under "마이페이지" at https://www.data.go.kr, and apply for the use of this service there (활용신청)';

/** Codes of the gateway of data.go.kr, with its own names for them in the comments. */
const gatewayCodes: Readonly<Record<number, GatewayCode>> = {
  // APPLICATION_ERROR
  1: { meaning: 'the service failed', todo: later, retries: 2 },
  // DB_ERROR
  2: { meaning: 'the service could not reach its database', todo: later, retries: 2 },
  // HTTP_ERROR
  4: { meaning: 'the gateway could not reach the service', todo: later, retries: 2 },
  // SERVICETIMEOUT_ERROR
  5: { meaning: 'the service took too long', todo: later, retries: 2 },
  // INVALID_REQUEST_PARAMETER_ERROR
  10: { meaning: 'a parameter is not valid', todo: request, retries: never },
  // NO_MANDATORY_REQUEST_PARAMETERS_ERROR
  11: { meaning: 'a parameter that the service needs is missing', todo: request, retries: never },
  // NO_OPENAPI_SERVICE_ERROR
  12: {
    meaning: 'there is no such service',
    todo: 'look for the service at https://www.data.go.kr: it was renamed or has ended',
    retries: never,
  },
  // SERVICE_ACCESS_DENIED_ERROR
  20: { meaning: 'the key may not use this service', todo: key, retries: never },
  // TEMPORARILY_DISABLE_THE_SERVICEKEY_ERROR
  21: { meaning: 'the key is disabled for a while', todo: key, retries: never },
  // LIMITED_NUMBER_OF_SERVICE_REQUESTS_EXCEEDS_ERROR
  22: {
    meaning: 'the calls of the day are used up',
    todo: 'wait until tomorrow, or apply for more calls at https://www.data.go.kr',
    retries: never,
  },
  // SERVICE_KEY_IS_NOT_REGISTERED_ERROR
  30: { meaning: 'the key is not registered', todo: key, retries: never },
  // DEADLINE_HAS_EXPIRED_ERROR
  31: { meaning: 'the key has expired', todo: key, retries: never },
  // UNREGISTERED_IP_ERROR
  32: {
    meaning: 'the address of this machine is not registered for the key',
    todo: 'register it at https://www.data.go.kr, or run this from the machine that is registered',
    retries: never,
  },
  // UNSIGNED_CALL_ERROR
  33: { meaning: 'the call is not signed', todo: key, retries: never },
  // UNKNOWN_ERROR
  99: { meaning: 'a fault that the gateway has no name for', todo: later, retries: 1 },
};

const [done, noData] = [0, 3];

export function kindOfGatewayCode(code: number): 'ok' | 'no-data' | 'fault' {
  if (code === done) return 'ok';
  return code === noData ? 'no-data' : 'fault';
}

export const gatewayCode = (code: number): GatewayCode =>
  gatewayCodes[code] ?? {
    meaning: 'a code that is in no list of the gateway',
    todo: 'look for the code on the page of the service at https://www.data.go.kr',
    retries: never,
  };

/** Words that come without a code, and the code that they stand for. */
const plainRefusals: readonly (readonly [RegExp, number])[] = [
  [/^(?:unauthorized|forbidden)/i, 30],
  [/^unexpected error/i, 99],
  [/^(?:api )?(?:rate|quota|limit)/i, 22],
];

export const codeOfWords = (text: string): number | null =>
  plainRefusals.find(([words]) => words.test(text))?.[1] ?? null;

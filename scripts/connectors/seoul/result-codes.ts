interface ResultCode {
  /** What it means, in words of our own. */
  readonly meaning: string;
  readonly todo: string;
  /** Times that asking again may help: a database may be back, a wrong key never is. */
  readonly retries: number;
  /** It is the key that is refused, whatever is asked with it. */
  readonly isOfKey?: true;
}

const request = 'this is a fault of the dataset’s request: correct it in its source.ts';
const later = 'nothing is wrong here; the next run asks again';
const never = 0;
const asOftenAsAllowed = Number.POSITIVE_INFINITY;

/** Codes of RESULT in the portal's own list, and a few that were only seen. */
const resultCodes: Readonly<Record<string, ResultCode>> = {
  'INFO-100': {
    meaning: 'the key is not valid',
    todo: 'compare SEOUL_API_KEY with the key under "인증키 관리" at https://data.seoul.go.kr, or apply for a new one there',
    retries: never,
    isOfKey: true,
  },
  'INFO-300': {
    meaning: 'the use of this key is restricted',
    todo: 'ask the Seoul Open Data Plaza (https://data.seoul.go.kr) why',
    retries: never,
    isOfKey: true,
  },
  'ERROR-300': {
    meaning: 'a value that the service needs is missing',
    todo: request,
    retries: never,
  },
  'ERROR-301': {
    meaning: 'the type of the answer is missing or not valid',
    todo: request,
    retries: never,
  },
  'ERROR-310': {
    meaning: 'there is no such service',
    todo: 'look for the service at https://data.seoul.go.kr: it was renamed or has ended; then correct its name in the dataset’s source.ts',
    retries: never,
  },
  'ERROR-331': {
    meaning: 'the place of the first row is not valid',
    todo: request,
    retries: never,
  },
  'ERROR-332': { meaning: 'the place of the last row is not valid', todo: request, retries: never },
  'ERROR-333': {
    meaning: 'the places of the rows are not whole numbers',
    todo: request,
    retries: never,
  },
  'ERROR-334': {
    meaning: 'the first row asked for stands behind the last',
    todo: request,
    retries: never,
  },
  'ERROR-335': {
    meaning: 'the key "sample" gives rows 1 to 5 only',
    todo: 'get a key of your own at https://data.seoul.go.kr and write it into SEOUL_API_KEY',
    retries: never,
  },
  'ERROR-336': {
    meaning: 'more than 1,000 rows were asked for at once',
    todo: request,
    retries: never,
  },
  'ERROR-337': {
    meaning: 'the calls of the day are used up',
    todo: 'wait until tomorrow, or register the use in 활용갤러리 to have the limit lifted',
    retries: never,
    isOfKey: true,
  },
  'ERROR-500': { meaning: 'the server failed', todo: later, retries: asOftenAsAllowed },
  'ERROR-600': {
    meaning: 'the server could not reach its database',
    todo: later,
    retries: asOftenAsAllowed,
  },
  // Often a filter that the database cannot read, and then asking again does not help.
  'ERROR-601': {
    meaning: 'the database could not answer, often because of a filter that it cannot read',
    todo: 'if it lasts, compare the filters in the dataset’s source.ts with the page of the service',
    retries: 1,
  },
};

export const noData = 'INFO-200';

const done = 'INFO-000';

/** `ok` also where there is no code: rows without one are rows. */
export function kindOfResult(code: string | null): 'ok' | 'no-data' | 'fault' {
  if (code === null || code === done) return 'ok';
  return code === noData ? 'no-data' : 'fault';
}

/** A code that is in no list is a fault that nobody knows anything about. */
export const resultCode = (code: string): ResultCode =>
  resultCodes[code] ?? {
    meaning: 'a code that is in no list of the portal',
    todo: 'look for the code on the page of the service at https://data.seoul.go.kr',
    retries: never,
  };

import { envelopes, plazaCodes } from '../../support/replay/plaza-envelope.ts';
import { failed, published, type Expected } from './expected.ts';

/** A code is told by its name, in whatever shape it came; no data is not a fault of the service. */
const ofCode = (code: string): Expected =>
  code === 'INFO-200' ? failed(/the service has no data/) : failed(new RegExp(`: ${code}: `));

const everyCode = Object.keys(plazaCodes)
  .filter((code) => code !== 'INFO-000')
  .map((code) => [code.toLowerCase(), ofCode(code)] as const);

const everyShape = ['INFO-100', 'INFO-200', 'ERROR-500'].flatMap((code) =>
  envelopes.map((shape) => [`${code.toLowerCase()}-${shape}`, ofCode(code)] as const),
);

/** What every dataset must do when its service refuses, is broken, or is not itself. */
export const expectedOfRefusals: Readonly<Record<string, Expected>> = {
  ...Object.fromEntries([...everyCode, ...everyShape]),
  'error-500-once': published(),
  'unknown-code': failed(/ERROR-999: a code that is in no list/),
  'key-echoed': failed(/INFO-100.*\(\*\*\*, \*\*\*, \*\*\*\)/),
  'key-echoed-403': failed(/status 403.*\/\*\*\*\/.*\(\*\*\*\)/),
  'status-403': failed(/status 403/),
  'status-404': failed(/status 404/),
  'status-429': failed(/status 429/),
  'status-429-then-well': published(),
  'status-429-for-a-day': failed(/asks to wait 86400 s/),
  'status-500': failed(/status 500/),
  'status-502': failed(/status 502/),
  'status-503-then-well': published(),
  'status-204': failed(/the answer is empty/),
  'status-304': failed(/status 304/),
  'redirect-loop': failed(/redirects in a circle/),
  'redirect-chain': failed(/redirects more than 5 times/),
  'redirect-other-host': failed(/must not learn the key/),
  'redirect-https': failed(/the host cannot be asked/),
  'redirect-file': failed(/redirects to file:/),
  'redirect-nowhere': failed(/without saying where to/),
  'reset-before': failed(/broke before the answer/),
  'reset-once': published(),
  'reset-within': failed(/broke within the answer/),
  'body-cut': failed(/it was cut off/),
  'length-too-large': failed(/broke within the answer/),
  'length-too-small': failed(/it was cut off/),
  'slow-drip': failed(/not whole after 0\.4 s/),
  'stops-within': failed(/nothing came for 0\.15 s/),
  'never-answers': failed(/nothing came for 0\.15 s/),
  'endless-body': failed(/larger than 25,165,824 bytes/),
  'gzip-bomb': failed(/larger than 25,165,824 bytes/),
  'gzip-broken': failed(/cannot be unpacked/),
  'gzip-cut': failed(/ends before its end/),
  'gzip-not-packed': failed(/cannot be unpacked/),
  'unknown-packing': failed(/packed in an unknown way/),
  'gzip-well': published(),
  'not-http': failed(/not HTTP/),
  'huge-headers': failed(/headers of the answer are too large/),
  'html-page': failed(/a web page, not data/),
  'html-as-json': failed(/a web page, not data/),
  'empty-body': failed(/the answer is empty/),
  'json-null': failed(/no rows and no result/),
  'json-list': failed(/no rows and no result/),
  'json-object': failed(/no rows and no result/),
  'json-text': failed(/no rows and no result/),
  'plain-words': failed(/begins with "Unauthorized"/),
  'json-comma': failed(/cannot be read/),
  'json-tail': failed(/cannot be read/),
  'json-deep': failed(/cannot be read/),
  bom: published(),
  cp949: published(),
  'xml-rows': published(/came as XML/),
  'xml-bomb': failed(/cannot be read/),
  'other-root': published(),
};

import { placeDocument } from './place-document.ts';
import { documentReply, resultReply, rowsReply, type PlazaCode } from './plaza-envelope.ts';
import { plazaServices, type Row } from './plaza-services.ts';
import { replayPlaces } from './replay-places.ts';
import type { Reply } from './reply.ts';

/** `/{key}/{format}/{service}/{start}/{end}/{filters…}` */
export interface PlazaCall {
  readonly key: string;
  readonly format: string;
  readonly service: string;
  readonly start: string;
  readonly end: string;
  readonly filters: readonly string[];
}

export function plazaCallOf(pathname: string): PlazaCall | null {
  const parts = pathname.split('/').slice(1).map(decodeSafely);
  const [key, format, service, start, end, ...filters] = parts;
  const isCall = format !== undefined && /^(json|xml|xmlf|xls)$/.test(format);
  return key !== undefined && isCall
    ? { key, format, service: service ?? '', start: start ?? '', end: end ?? '', filters }
    : null;
}

function decodeSafely(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What a fault may change before the answer is wrapped. */
export interface PlazaSpoilers {
  readonly call?: ((call: PlazaCall) => PlazaCall) | undefined;
  readonly rows?: ((rows: readonly Row[], call: PlazaCall) => unknown) | undefined;
  readonly listed?: ((listed: unknown) => unknown) | undefined;
}

export function plazaReply(
  asked: PlazaCall,
  key: string,
  now: Date,
  spoilers: PlazaSpoilers = {},
): Reply {
  const call = spoilers.call?.(asked) ?? asked;
  const { service } = call;
  const format = call.format === 'json' ? 'json' : 'xml';
  const problem = problemOf(call, key);
  // Mistakes in a request are answered in XML though JSON was asked.
  if (problem !== null) return resultReply(problem, 'xml', service);
  if (service === 'citydata') return cityData(call, format, now);
  const offer = plazaServices[service];
  if (offer === undefined) return resultReply('ERROR-310', 'xml', service);
  const all = offer.rows(now, call.filters);
  const page = all.slice(Number(call.start) - 1, Number(call.end));
  const isXml = offer.xmlOnly === true || format === 'xml';
  if (page.length === 0) return resultReply('INFO-200', isXml ? 'xml' : 'result', service);
  const listed = offer.listed?.(all.length, page.length) ?? all.length;
  return rowsReply(
    service,
    isXml ? 'xml' : 'json',
    spoilers.listed ? spoilers.listed(listed) : listed,
    spoilers.rows ? spoilers.rows(page, call) : page,
  );
}

function problemOf({ key, service, start, end }: PlazaCall, valid: string): PlazaCode | null {
  if (key !== valid && key !== 'sample') return 'INFO-100';
  if (service === '') return 'ERROR-300';
  if (start === '') return 'ERROR-331';
  if (end === '') return 'ERROR-332';
  if (!/^\d+$/.test(start) || !/^\d+$/.test(end)) return 'ERROR-333';
  if (Number(start) > Number(end)) return 'ERROR-334';
  if (key === 'sample' && Number(end) > 5) return 'ERROR-335';
  return Number(end) - Number(start) >= 1000 ? 'ERROR-336' : null;
}

/** The sample key answers for one place, whatever is asked. */
function cityData({ key, filters }: PlazaCall, format: 'json' | 'xml', now: Date): Reply {
  const asked = key === 'sample' ? 'POI009' : filters[0];
  const place = replayPlaces.find(({ code, name }) => code === asked || name === asked);
  return place === undefined
    ? resultReply('INFO-200', format === 'json' ? 'dotted' : 'xml', 'citydata')
    : documentReply(placeDocument(place, now), format);
}

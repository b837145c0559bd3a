/**
 * What a file's format means for openness. `structured`: a program can take values out of it by rows,
 * keys or places. `open`: described by a standard that no single company's product owns. Named after a
 * product, such as Excel's, a format counts as proprietary even where a standard describes it: so do the
 * five stars. `uris`: made for data whose things have addresses.
 */
interface FormatFacts {
  readonly structured: boolean;
  readonly open: boolean;
  readonly uris: boolean;
  readonly mediaType: string | null;
}

const table = (mediaType: string | null, open = true): FormatFacts => ({
  structured: true,
  open,
  uris: false,
  mediaType,
});
const paper = (mediaType: string | null, open: boolean): FormatFacts => ({
  structured: false,
  open,
  uris: false,
  mediaType,
});
const graph = (mediaType: string): FormatFacts => ({
  structured: true,
  open: true,
  uris: true,
  mediaType,
});

export const formats = {
  csv: table('text/csv'),
  tsv: table('text/tab-separated-values'),
  json: table('application/json'),
  geojson: table('application/geo+json'),
  topojson: table('application/json'),
  xml: table('application/xml'),
  gml: table('application/gml+xml'),
  kml: table('application/vnd.google-earth.kml+xml'),
  parquet: table('application/vnd.apache.parquet'),
  ods: table('application/vnd.oasis.opendocument.spreadsheet'),
  xlsx: table('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', false),
  xls: table('application/vnd.ms-excel', false),
  shp: table(null, false),
  dxf: table('image/vnd.dxf', false),
  ply: table(null),
  ttl: graph('text/turtle'),
  rdf: graph('application/rdf+xml'),
  jsonld: graph('application/ld+json'),
  txt: paper('text/plain', true),
  html: paper('text/html', true),
  pdf: paper('application/pdf', true),
  odt: paper('application/vnd.oasis.opendocument.text', true),
  hwpx: paper('application/hwp+zip', true),
  hwp: paper('application/x-hwp', false),
  doc: paper('application/msword', false),
  docx: paper('application/vnd.openxmlformats-officedocument.wordprocessingml.document', false),
  pptx: paper('application/vnd.openxmlformats-officedocument.presentationml.presentation', false),
  jpg: paper('image/jpeg', true),
  png: paper('image/png', true),
  gif: paper('image/gif', true),
  bmp: paper('image/bmp', true),
  tiff: paper('image/tiff', true),
  mp4: paper('video/mp4', true),
  avi: paper('video/x-msvideo', false),
  pcm: paper(null, true),
} as const satisfies Record<string, FormatFacts>;

export type FormatId = keyof typeof formats;
const isFormat = (text: string): text is FormatId => Object.hasOwn(formats, text);
export const formatIds: readonly FormatId[] = Object.keys(formats).filter(isFormat);

/** Other words for the same format. A pack (ZIP) or an address (URL) says nothing of what is in it. */
const otherNames: Readonly<Record<string, FormatId>> = {
  jpeg: 'jpg',
  tif: 'tiff',
  'json-ld': 'jsonld',
  'rdf/xml': 'rdf',
  shapefile: 'shp',
  excel: 'xls',
  text: 'txt',
  turtle: 'ttl',
};

/** Publishers write CSV, csv, .csv and text/csv; `null` where nobody knows what is meant. */
export function formatOf(text: string | null): FormatId | null {
  if (text === null) return null;
  const word = text.trim().toLowerCase().replace(/^\./, '');
  if (isFormat(word)) return word;
  const byType = Object.entries(formats).find(([, { mediaType }]) => mediaType === word);
  if (byType && isFormat(byType[0])) return byType[0];
  return Object.hasOwn(otherNames, word) ? (otherNames[word] ?? null) : null;
}

export const factsOf = (format: FormatId): FormatFacts => formats[format];

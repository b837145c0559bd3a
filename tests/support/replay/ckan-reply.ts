import { jsonReply, type Reply } from './reply.ts';
import { wholeNoise } from './moment.ts';

const subjects = ['Air', 'Bikes', 'Roads', 'Prices', 'Trees', 'Budget', 'Schools', 'Water'];
const licences = ['cc-by', 'odc-odbl', 'notspecified', 'kogl-1', 'cc-nc'];
const formats = ['CSV', 'XLSX', 'JSON', 'PDF', 'SHP'];

/** The catalogue of a made-up city: more packages than a page holds. */
const packages = Array.from({ length: 137 }, (_, at) => {
  const subject = subjects[at % subjects.length] ?? '';
  const licence = licences[at % licences.length] ?? '';
  const day = `20${wholeNoise(15, 25, 'year', at)}-0${wholeNoise(1, 9, 'month', at)}-15`;
  return {
    id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
    name: `${subject.toLowerCase()}-${at + 1}`,
    title: `${subject} of the city, part ${at + 1}`,
    notes: at % 7 === 0 ? '' : `What the city knows about ${subject.toLowerCase()}.`,
    license_id: licence,
    license_title: licence,
    isopen: ['cc-by', 'odc-odbl'].includes(licence),
    metadata_created: `${day}T09:00:00.000000`,
    metadata_modified: `${day}T09:00:00.000000`,
    organization: { name: 'city-office', title: 'City office' },
    tags: [{ name: subject.toLowerCase() }],
    groups: [],
    extras: at % 3 === 0 ? [{ key: 'frequency', value: 'R/P1M' }] : [],
    resources: Array.from({ length: wholeNoise(1, 3, 'resources', at) }, (_unused, number) => ({
      id: `resource-${at}-${number}`,
      url: `https://data.example.org/${subject.toLowerCase()}-${at + 1}-${number}.csv`,
      name: `Table ${number + 1}`,
      format: formats[(at + number) % formats.length] ?? '',
      mimetype: null,
      size: wholeNoise(1000, 900_000, 'size', at, number),
      created: `${day}T09:00:00.000000`,
      last_modified: number === 0 ? `${day}T09:00:00.000000` : null,
      datastore_active: at % 2 === 0,
    })),
  };
});

/** `/api/3/action/package_search`; never more than 100 a page, whatever is asked. */
export function ckanReply(parameters: URLSearchParams): Reply {
  const start = Number(parameters.get('start') ?? 0);
  const rows = Math.min(100, Number(parameters.get('rows') ?? 10));
  const [, tag] = /tags:"?(\w+)/.exec(parameters.get('fq') ?? '') ?? [];
  const found = packages.filter(({ tags }) => tag === undefined || tags[0]?.name === tag);
  const result = { count: found.length, results: found.slice(start, start + rows) };
  return jsonReply({ success: true, result });
}

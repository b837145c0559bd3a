import { jsonReply, type Reply } from '../replay/reply.ts';

const msPerDay = 86_400_000;

/** Made-up requests, so many days before the moment: asked, closed, and what they say. */
const made = [
  { id: 638344, asked: 3, closed: null, notes: null, text: '따릉이 대여소 시계가 멈춰 있어요.' },
  {
    id: 638345,
    asked: 40,
    closed: 31,
    notes: '대여소를 고쳤습니다.',
    text: '대여소 화면이 꺼져 있습니다.',
  },
  { id: 638346, asked: 100, closed: 95, notes: null, text: '미세먼지 측정소는 어디에 있나요?' },
  {
    id: 638347,
    asked: 200,
    closed: 150,
    notes: '담당 부서에 전했습니다.',
    text: '연락 주세요 010-1234-5678',
  },
] as const;

const instant = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, '+00:00');

/** The answer of an Open311 server to a span of time; longer ones it refuses, as the standard lets it. */
export function requestsReply({ pathname, searchParams }: URL, now: Date): Reply | null {
  if (pathname !== '/open311/v2/requests.json') return null;
  const [from, to] = ['start_date', 'end_date'].map((name) =>
    Date.parse(searchParams.get(name) ?? ''),
  );
  if (!Number.isFinite(from) || !Number.isFinite(to) || (to ?? 0) - (from ?? 0) > 90 * msPerDay) {
    const errors = [{ code: 400, description: 'start_date and end_date span 90 days at most' }];
    return jsonReply(errors, { status: 400 });
  }
  const requests = made.map(({ id, asked, closed, notes, text }) => ({
    service_request_id: String(id),
    status: closed === null ? 'open' : 'closed',
    status_notes: notes,
    service_name: '따릉이',
    service_code: '001',
    description: text,
    agency_responsible: null,
    service_notice: null,
    requested_datetime: instant(now.getTime() - asked * msPerDay),
    updated_datetime: instant(now.getTime() - (closed ?? asked) * msPerDay),
    expected_datetime: null,
    address: '서울시 어느 길 1',
    address_id: null,
    zipcode: null,
    lat: 37.56,
    long: 126.97,
    media_url: null,
  }));
  return jsonReply(
    requests.filter(({ requested_datetime: at }) => {
      const asked = Date.parse(at);
      return asked >= (from ?? 0) && asked <= (to ?? 0);
    }),
  );
}

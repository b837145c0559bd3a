import { expect, test } from 'vitest';
import { plainLine, seeksPerson, withoutPersonal } from './public-text.ts';

test('free text becomes one line, whatever its breaks and entities', () => {
  expect(plainLine('- 버스, 16인 승&#13;- 조업 ( 10시 )\r\n\r- 주말&lt;차&gt;&#x20; ')).toBe(
    '버스, 16인 승 · 조업 ( 10시 ) · 주말<차>',
  );
  expect(plainLine(' \r\n ')).toBe('');
  expect(plainLine('A&#0;B &unknown; &#99999999;')).toBe('A&#0;B &unknown; &#99999999;');
});

test('telephone numbers, addresses and names sought are taken out; short public ones stay', () => {
  expect(
    withoutPersonal('문의 02-2133-7777, 120, 1588-1234 또는 010.1234.5678, 0221337777, a@b.kr'),
  ).toBe('문의 [전화번호], 120, [전화번호] 또는 [전화번호], [전화번호], [전자우편]');
  expect(withoutPersonal('홍길동씨(남, 80세)를 찾습니다')).toBe('[이름](나이)를 찾습니다');
  expect(withoutPersonal('2026-11-22 14:00 강수량 120mm, 링크 1220003800')).toBe(
    '2026-11-22 14:00 강수량 120mm, 링크 1220003800',
  );
});

test('a message that seeks a person is known', () => {
  expect(seeksPerson('[종로경찰서] 홍길동씨(남, 80세)를 찾습니다')).toBe(true);
  expect(seeksPerson('치매 어르신이 배회하고 있습니다')).toBe(true);
  expect(seeksPerson('내일 아침 기온이 크게 떨어집니다')).toBe(false);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { madeMessage } from '../../../tests/support/made-message.ts';
import { composeMessage, subjectOf } from './compose-message.ts';

const site = 'https://city.example';

test('a message says what it is about, with the address of the view', () => {
  expect(composeMessage(madeMessage(), site)).toBe(`[질문]
작년보다 왜 높나요?

---
무엇에 대해: 초미세먼지 지도
보고 있던 것: 강남구 20.1 µg/m³
기간: 2022
데이터: air-quality (판 abc123)
주소: https://city.example/topics/air-quality/?area=11680&period=2022#map
글 번호: OMO-0F1E2D3C`);
});

test('in the language it was written in, and about nothing where nothing was seen', () => {
  const message = madeMessage({ language: 'en', kind: 'idea', about: null, text: ' More trees. ' });
  expect(composeMessage(message, site)).toBe(`[Idea]
More trees.

---
Message: OMO-0F1E2D3C`);
  expect(subjectOf(message)).toBe('[Idea]');
  expect(subjectOf(madeMessage())).toBe('[질문] 초미세먼지 지도');
});

test('never has more than GeoReport takes, nor the personal fields', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 6000 }), fc.string({ maxLength: 700 }), (text, address) => {
      const { about } = madeMessage();
      const composed = composeMessage(
        madeMessage({
          text,
          about: about && { ...about, address: `/${address}` },
          contact: { name: '홍길동', email: 'hong@example.org' },
        }),
        site,
      );
      expect(composed.length).toBeLessThanOrEqual(4000);
      expect(composed).not.toContain('hong@example.org');
      expect(composed).toMatch(/OMO-0F1E2D3C$/);
    }),
  );
});

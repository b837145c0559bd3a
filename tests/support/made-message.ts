import type { Message } from '../../src/domain/ask/message.ts';

/** A message about a district's PM2.5, with what a test wants to be otherwise. */
export const madeMessage = (more: Partial<Message> = {}): Message => ({
  id: '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0',
  kind: 'question',
  text: '작년보다 왜 높나요?',
  about: {
    address: '/topics/air-quality/?area=11680&period=2022#map',
    title: '초미세먼지 지도',
    figure: '강남구 20.1 µg/m³',
    period: '2022',
    dataset: 'air-quality',
    version: 'abc123',
    place: '11680',
    at: null,
  },
  language: 'ko',
  writtenAt: '2026-11-20T03:00:00.000Z',
  place: { kind: 'words', words: '서울특별시' },
  service: null,
  answers: {},
  contact: null,
  contactLeftOut: false,
  ...more,
});

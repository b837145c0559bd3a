import type { Language } from '../domain/language.ts';

const ko = {
  label: '보내지 못한 글',
  waiting: (count: number) => `아직 보내지 못한 글 ${count}건이 이 기기에 있습니다`,
  close: '닫기',
};

type OutboxNoteWords = typeof ko;

const en: OutboxNoteWords = {
  label: 'Messages that were not sent',
  waiting: (count) =>
    count === 1
      ? 'A message on this device is not sent yet'
      : `${count} messages on this device are not sent yet`,
  close: 'Close',
};

export const outboxNoteWords = (language: Language): OutboxNoteWords =>
  language === 'ko' ? ko : en;

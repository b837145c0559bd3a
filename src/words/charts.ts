import type { Language } from '../domain/language.ts';

const ko = {
  chartTools: '그래프 보기',
  zoomIn: '확대',
  zoomOut: '축소',
  wholePeriod: '전체 기간',
  logScale: '로그 눈금',
  logHint: '같은 비율의 변화가 같은 높이로 보입니다. 0은 나타낼 수 없습니다.',
  shown: (from: string, to: string) => `${from}부터 ${to}까지 보는 중`,
  keys: '그래프에 초점이 있으면 +, -, 0 키도 됩니다',

  numbers: '숫자',
  picture: '그림',
  link: '주소',
  embed: '다른 누리집에 넣기',
  png: 'PNG 그림 내려받기',
  svg: 'SVG 그림 내려받기',
  copyPng: '그림 복사',
  copyLink: '이 부분의 주소 복사',
  copyEmbed: '넣기 코드 복사',
  embedCode: '넣기 코드',
  embedHint: '아래 코드를 누리집에 붙이면 이 부분만 그 자리에 나옵니다.',
  embedTitle: (view: string, topic: string) => `${topic}: ${view}`,
  openEmbed: '넣을 모습 미리 보기',
  working: '만드는 중',
  saved: '내려받았습니다',
  copied: '복사했습니다',
  pictureCopied: '그림을 복사했습니다',
  copyFailed: '복사하지 못했습니다',
  pictureFailed: '그림을 만들지 못했습니다',
  siteName: '열린시장실',
  source: '출처',
  licence: '이용 조건',
  period: '자료 기간',
  fullPage: '열린시장실에서 전체 보기',
};

export type ChartWords = typeof ko;

const en: ChartWords = {
  chartTools: 'Chart',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholePeriod: 'All',
  logScale: 'Log scale',
  logHint: 'Changes by the same share have the same height. Zero cannot be shown.',
  shown: (from, to) => `Showing ${from} to ${to}`,
  keys: 'With the focus on the chart, the keys +, - and 0 do it too',

  numbers: 'Numbers',
  picture: 'Picture',
  link: 'Address',
  embed: 'Put it on another site',
  png: 'Download PNG picture',
  svg: 'Download SVG picture',
  copyPng: 'Copy the picture',
  copyLink: 'Copy a link to this part',
  copyEmbed: 'Copy the code',
  embedCode: 'Code to embed',
  embedHint: 'Paste this code into a page, and this part alone will stand there.',
  embedTitle: (view, topic) => `${topic}: ${view}`,
  openEmbed: 'See how it will look',
  working: 'Working on it',
  saved: 'Downloaded',
  copied: 'Copied',
  pictureCopied: 'Picture copied',
  copyFailed: 'Could not copy',
  pictureFailed: 'The picture could not be made',
  siteName: 'Open Mayor’s Office',
  source: 'Source',
  licence: 'Licence',
  period: 'Covers',
  fullPage: 'See all of it at Open Mayor’s Office',
};

const words: Readonly<Record<Language, ChartWords>> = { ko, en };

/** Words of charts' and panels' tools: loaded when the reader first uses one. */
export const chartWords = (language: Language): ChartWords => words[language];

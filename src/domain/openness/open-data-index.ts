import {
  digital,
  exists,
  free,
  inBulk,
  machineReadable,
  online,
  openlyLicensed,
  publiclyAvailable,
  timely,
} from './open-data-answers.ts';
import type { Criterion, Method } from './score.ts';

const criterion = (
  id: string,
  weight: number,
  name: Criterion['name'],
  rule: Criterion['rule'],
  ask: Criterion['ask'],
): Criterion => ({ id, weight, dimension: null, name, rule, ask });

export const openDataIndex: Method = {
  title: { ko: '오픈데이터 지수의 아홉 질문', en: 'The nine questions of the Open Data Index' },
  about: {
    ko: '오픈 놀리지 재단의 오픈데이터 지수가 데이터마다 묻는 예/아니요 질문입니다. 배점을 더하면 100점입니다.',
    en: 'Yes/no questions that the Open Data Index of the Open Knowledge Foundation asks of each dataset. The weights add up to 100.',
  },
  caveat: {
    ko: '아홉 질문과 배점은 공개된 방법을 기억해 적은 것으로, 원문에서 다시 보지 못했습니다. 그중 여섯 질문(존재, 디지털, 공개, 무료, 온라인, 제때)은 다른 곳에서 확인했습니다. 원래 방법은 사람이 답하고 다른 사람이 검토하지만, 여기서는 규칙이 답합니다.',
    en: 'The nine questions and their weights are recalled from the published method and were not seen again in the original. Six of the questions (exist, digital, public, free, online, timely) are confirmed elsewhere. In the original people answer and others review; here rules answer.',
  },
  max: 100,
  unit: { ko: '점', en: 'points' },
  dimensions: {},
  bands: null,
  inTurn: false,
  criteria: [
    criterion(
      'exists',
      5,
      { ko: '데이터가 있는가', en: 'Do the data exist?' },
      {
        ko: '목록에 있거나 수집할 때 읽었으면 예.',
        en: 'Yes where a catalogue lists it or ingestion read it.',
      },
      exists,
    ),
    criterion(
      'digital',
      5,
      { ko: '디지털인가', en: 'Are they digital?' },
      {
        ko: '파일 형식이나 서비스가 적혀 있으면 예.',
        en: 'Yes where a file format or a service is named.',
      },
      digital,
    ),
    criterion(
      'public',
      5,
      { ko: '누구에게나 공개인가', en: 'Are they publicly available?' },
      {
        ko: '누구나 보는 목록에 있고 접근을 막는 조건이 없으면 예.',
        en: 'Yes where a catalogue open to all lists it and no condition restricts access.',
      },
      publiclyAvailable,
    ),
    criterion(
      'free',
      15,
      { ko: '무료인가', en: 'Are they free of charge?' },
      {
        ko: '목록이 무료라고 하면 예, 유료라고 하면 아니요.',
        en: 'Yes where the catalogue says free, no where it says there is a fee.',
      },
      free,
    ),
    criterion(
      'online',
      5,
      { ko: '온라인에 있는가', en: 'Are they online?' },
      {
        ko: '확인한 링크가 응답하면 예. 확인하지 않았으면 목록이 말하는 받는 방법으로 답합니다.',
        en: 'Yes where a checked link answers. Where none was checked, what the catalogue says about getting it decides.',
      },
      online,
    ),
    criterion(
      'timely',
      10,
      { ko: '제때 갱신되는가', en: 'Are they up to date?' },
      {
        ko: '약속한 다음 등록일이 지나지 않았으면 예. 약속이 없으면 알 수 없음.',
        en: 'Yes where the promised next update is not past. Without a promise, unknown.',
      },
      timely,
    ),
    criterion(
      'machine-readable',
      15,
      { ko: '기계가 읽을 수 있는가', en: 'Are they machine-readable?' },
      {
        ko: '값을 꺼낼 수 있는 형식(CSV, JSON, XLSX 따위)이 하나라도 있으면 예. PDF, 한글 문서, 그림은 아니요.',
        en: 'Yes where at least one format gives values to a program (CSV, JSON, XLSX). PDF, word processor files and pictures do not.',
      },
      machineReadable,
    ),
    criterion(
      'bulk',
      10,
      { ko: '한꺼번에 받을 수 있는가', en: 'Are they available in bulk?' },
      {
        ko: '파일 하나로 모두 받으면 예. 견본이거나 물을 때마다 조금씩 주면 아니요.',
        en: 'Yes where all of it comes at once. A sample, or one answer a question, is a no.',
      },
      inBulk,
    ),
    criterion(
      'open-licence',
      30,
      { ko: '열린 이용 조건인가', en: 'Are they openly licensed?' },
      {
        ko: '누구나 어떤 목적으로든 쓰고 고치고 나눌 수 있으면 예. 확인하지 못했으면 알 수 없음, 조건이 없으면 아니요.',
        en: 'Yes where anyone may use, change and share it for any purpose. Not confirmed is unknown; no terms at all is a no.',
      },
      openlyLicensed,
    ),
  ],
};

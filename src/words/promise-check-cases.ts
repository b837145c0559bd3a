import type { Agreement } from '../domain/promises/promise-specificity.ts';
import type { Language } from '../domain/language.ts';

/** Words of the linter's page that stand in the HTML only. */
const ko = {
  casesTitle: '독립 검토자의 판단에 대어 보기',
  casesLead:
    '자세히 기록한 약속의 글을 같은 방법으로 점검했습니다. 독립 검토자(IRM)가 글이 얼마나 구체적인지 판단한 약속은 그 판단과 나란히 둡니다.',
  rule: '점검만으로 매기면: 네 가지를 다 말하면 ‘높음’, 두세 가지면 ‘중간’, 하나면 ‘낮음’, 없으면 ‘없음’. 검토자의 판단과 견주려고만 쓰는 규칙이며 약속의 점수가 아닙니다.',
  wording: '점검',
  reviewer: '독립 검토자',
  textShown: '점검한 글 보기',
  agreement: {
    agrees: '같음',
    'checklist-higher': '점검이 더 후함',
    'checklist-lower': '점검이 더 엄격함',
  } satisfies Record<Agreement, string>,
  noReview: '검토자의 판단이 없어 견주지 않습니다',
  reason: '검토자가 든 까닭',
  noReason: '검토자가 왜 그렇게 보았는지는 자료에 없습니다.',
  whyHigher:
    '점검은 날짜와 ‘지도’, ‘차트’ 같은 낱말이 있는지만 셉니다. 검토자는 글 전체를 읽었습니다. 낱말이 있다고 약속이 구체적인 것은 아닙니다.',
  whyLower:
    '점검은 네 가지를 가리키는 낱말을 거의 찾지 못했습니다. 낱말을 세는 점검은 단계를 나누어 쓴 글의 짜임을 읽지 못합니다.',
  limitsTitle: '이 점검이 모르는 것',
  limits: [
    '낱말을 찾을 뿐 뜻을 읽지 않습니다. 찾은 날짜가 지난 일의 날짜인지, 수가 약속의 목표인지는 읽는 사람이 판단해야 합니다.',
    '부서는 ‘과’, ‘국’, ‘부’, ‘위원회’처럼 이름의 끝으로 알아봅니다. 단체와 사람의 이름은 ‘담당:’ 뒤에 있을 때만 알아봅니다.',
    '‘서울시’나 ‘정부’는 담당으로 세지 않습니다. 약속한 쪽이 누구인지는 이미 알고 있고, 그 안의 누구에게 물을지를 알아야 하기 때문입니다.',
    '잘 쓴 약속이 지켜진다는 뜻은 아닙니다. 지켰는지는 날짜와 근거로 따로 봅니다.',
  ],
};

export type CheckCaseWords = typeof ko;

const en: CheckCaseWords = {
  casesTitle: 'Held against the independent reviewer',
  casesLead:
    'The commitments recorded in full, checked in the same way. Where the independent reviewer (IRM) judged how specific the text is, both stand side by side.',
  rule: 'By the checklist alone: all four named is “high”, two or three “medium”, one “low”, none “none”. The rule serves this comparison only; it is no score of the promise.',
  wording: 'checklist',
  reviewer: 'independent reviewer',
  textShown: 'Show the text that was checked',
  agreement: {
    agrees: 'the same',
    'checklist-higher': 'the checklist is more generous',
    'checklist-lower': 'the checklist is stricter',
  },
  noReview: 'Nothing to compare: the reviewer gave no judgement',
  reason: 'The reviewer’s reason',
  noReason: 'The source does not say why the reviewer judged so.',
  whyHigher:
    'The checklist only counts whether dates and words such as “map” or “chart” are there; the reviewer read the whole. Words alone do not make a promise specific.',
  whyLower:
    'The checklist found hardly any words for the four. It counts words and cannot read how a text is laid out in steps.',
  limitsTitle: 'What this check does not know',
  limits: [
    'It finds words and does not read their meaning. Whether a date is a deadline or a memory, and whether a number is a target, a reader must judge.',
    'It knows an office by the kind of its name, such as a division, a ministry or a committee. Names of associations and people are known only after “owner:” or “led by”.',
    '“The city” or “the government” does not count as an owner: who promised is known already; the question is whom to ask in it.',
    'A well written promise is not a kept one. Whether it was kept is a question of dates and evidence.',
  ],
};

const words: Readonly<Record<Language, CheckCaseWords>> = { ko, en };

export const checkCaseWords = (language: Language): CheckCaseWords => words[language];

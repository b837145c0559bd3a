import { describe, expect, it } from 'vitest';
import { lintPromise, type PromiseAnswer } from './promise-linter.ts';
import { promiseCriteria } from './promise-patterns.ts';
import { agreementWith, wordingSpecificity, type Specificity } from './promise-specificity.ts';

/** What each of the five said it would do, in our words: no history, no assessment, no result. */
const commitments = {
  SEO0002: {
    ko: '흩어져 있는 행정 자료를 모아 시민에게 빠르게 보여 준다. 서울시 모든 부서가 함께한다. 2017년 4월까지 공개할 자료의 종류와 항목, 새로 고치는 주기, 소통 방법을 시민단체와 합의한다. 2017년 7월까지 차트, 지도, 수치, 인포그래픽 가운데 시각화 방식과 통로를 합의한다. 2017년 12월까지 자료를 시각화해 시민에게 연다.',
    en: 'Gather scattered administrative data and show it to citizens quickly. All departments of the Seoul Metropolitan Government take part. By April 2017, agree with CSOs on the types of data, their items, how often they are updated and how to communicate. By July 2017, agree on types of visualisation (chart, map, figure, infographic) and channels. By December 2017, visualise the data and open it to citizens.',
  },
  SEO0001: {
    ko: '시민단체와 함께 자료를 분석해 도시 문제를 푼다. 서울시 모든 부서가 돕는다. 분석할 도시 문제를 함께 고르고, 개인정보 보호 정책을 시민단체와 설계하고, 그 정책에 따라 자료를 모으고 저장하고 분석하는 시스템을 만든다. 시민단체, 전문가와 함께 분석한 결과를 공개하고 정책에 쓰도록 한다.',
    en: 'Analyse data together with civil society to solve problems of the city. All departments support it. Choose and agree on urban problems, design a data-protection policy with CSOs, and on that policy build the system that collects, stores and analyses. Analyse with CSOs and experts, open the results, and try to apply them in policy.',
  },
  KR0018: {
    ko: '행정자치부는 여러 부처와 함께 국민이 많이 찾는 공공서비스를 생애와 처지에 맞춘다. 2014년까지 대표 서비스 과제 50개를 골라 알린다. 2015년까지 이를 국민의 필요에 맞게 발전시킨다. 의견 수렴과 워크숍으로 새 공공서비스를 만든다.',
    en: 'The Ministry of the Interior, with several ministries, fits public services in high demand to people and their situation. Select and promote 50 flagship service projects by 2014. Develop them to the needs of the public by 2015. Create new public services through consultations and workshops.',
  },
  KR0041: {
    ko: '행정안전부 국민참여정책과는 2018년 9월 1일부터 2020년 8월 31일까지 열린소통포럼을 열고 결과를 관계 부처에 공문으로 보내며, 온라인 플랫폼에서 포럼을 생중계하고 댓글을 받는다. 제10회 열린소통포럼, 섬을 주제로 한 지역 학술회의, 정책 학술회의, 2019년 포럼을 연다.',
    en: 'From 1 September 2018 to 31 August 2020 the Public Participation Policy Division, Ministry of the Interior and Safety, holds forums, sends their results to the ministries concerned, and runs a platform with live video and comments. Hold the 10th open communication forum, a regional conference on islands, a policy conference and the 2019 forum.',
  },
  KR0040: {
    ko: '외교부는 2018년 9월 1일부터 2020년 8월 31일까지 공공외교센터를 두고, 여론 분석 시스템을 연구하고, 시민 참여 모형을 만든다. 설문조사, 정책 토론 세미나, 수시 정책 제안, 국민 참여 사업을 한다.',
    en: 'From 1 September 2018 to 31 August 2020 the Public Diplomacy Team, Ministry of Foreign Affairs, runs a public diplomacy centre, studies an opinion-poll analysis system and makes a model of citizen participation. It holds a survey, a policy discussion seminar, occasional calls for policy proposals and a citizen participation project.',
  },
} as const;

type Answers = readonly [
  owner: PromiseAnswer,
  date: PromiseAnswer,
  deliverable: PromiseAnswer,
  result: PromiseAnswer,
];

const expected: Readonly<Record<keyof typeof commitments, Answers>> = {
  SEO0002: ['vague', 'named', 'named', 'missing'],
  SEO0001: ['vague', 'missing', 'vague', 'missing'],
  KR0018: ['named', 'named', 'named', 'named'],
  KR0041: ['named', 'named', 'named', 'missing'],
  KR0040: ['named', 'named', 'named', 'missing'],
};

describe('the five commitments', () => {
  for (const [id, texts] of Object.entries(commitments)) {
    it(`finds the same in both languages of ${id}`, () => {
      for (const text of [texts.ko, texts.en]) {
        const { findings } = lintPromise(text);
        expect(findings.map(({ criterion }) => criterion)).toEqual(promiseCriteria);
        expect(findings.map(({ answer }) => answer)).toEqual(
          expected[id as keyof typeof commitments],
        );
      }
    });
  }
});

describe('held against the independent reviewer', () => {
  const wording = (id: keyof typeof commitments): Specificity =>
    wordingSpecificity(lintPromise(commitments[id].ko));

  it('is more generous to SEO0002, where dates and charts are named but no work is divided', () => {
    expect(wording('SEO0002')).toBe('medium');
    expect(agreementWith('medium', 'low')).toBe('checklist-higher');
  });

  it('is stricter with SEO0001, which names its steps but neither office, date nor format', () => {
    expect(wording('SEO0001')).toBe('none');
    expect(agreementWith('none', 'medium')).toBe('checklist-lower');
  });

  it('agrees where both say the same', () => {
    expect(agreementWith('low', 'low')).toBe('agrees');
  });

  it('reaches high only with all four', () => {
    expect(wording('KR0018')).toBe('high');
    expect(wordingSpecificity(lintPromise('보고서를 낸다'))).toBe('low');
    expect(wordingSpecificity(lintPromise(''))).toBe('none');
  });
});

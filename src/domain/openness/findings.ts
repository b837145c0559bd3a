import type { LocalText } from '../language.ts';
import type { LinkFault } from '../link-check.ts';
import type { CatalogueLink } from './catalogue-record.ts';
import type { Basis, Finding } from './score.ts';

/** Findings, by what they rest on. */
export const yes = (basis: Exclude<Basis, 'none'>, ko: string, en: string): Finding => ({
  answer: 'yes',
  basis,
  evidence: { ko, en },
});

export const no = (basis: Exclude<Basis, 'none'>, ko: string, en: string): Finding => ({
  answer: 'no',
  basis,
  evidence: { ko, en },
});

export const unknown = (ko: string, en: string): Finding => ({
  answer: 'unknown',
  basis: 'none',
  evidence: { ko, en },
});

const isShort = (text: string): boolean => text.length <= 60;

/** A few words of a text, as evidence. */
export const quoted = (text: string): LocalText => {
  const words = isShort(text) ? text : `${text.slice(0, 59).trimEnd()}…`;
  return { ko: `‘${words}’`, en: `“${words}”` };
};

const silent: LocalText = { ko: '응답이 없었습니다', en: 'it did not answer' };
const faultWords: Readonly<Record<LinkFault, LocalText>> = {
  timeout: { ko: '제때 응답하지 않았습니다', en: 'it did not answer in time' },
  unreachable: { ko: '서버에 닿지 않았습니다', en: 'its server could not be reached' },
  'cut-off': { ko: '응답이 끊겼습니다', en: 'its answer broke off' },
  'too-large': { ko: '응답을 읽을 수 없었습니다', en: 'its answer could not be read' },
  redirects: {
    ko: '따라갈 수 없는 곳으로 넘어갔습니다',
    en: 'it led to where nobody can follow',
  },
};

/** Whether a link answers: only where ingestion asked it. */
export function answers(link: CatalogueLink): Finding {
  const { check } = link;
  if (check === null) {
    return unknown('링크를 아직 확인하지 않았습니다', 'the link was not checked');
  }
  const { status, checkedOn, content, fault } = check;
  if (status === null) {
    const { ko, en } = fault == null ? silent : faultWords[fault];
    return no('seen', `${checkedOn}에 ${ko}`, `${en} on ${checkedOn}`);
  }
  if (content === 'error-page') {
    return no(
      'seen',
      `${checkedOn}에 ${status} 응답이 왔지만 오류를 알리는 화면이었습니다`,
      `it answered ${status} on ${checkedOn} with a page that calls itself an error`,
    );
  }
  const [ko, en] = [`${checkedOn}에 ${status} 응답`, `it answered ${status} on ${checkedOn}`];
  return status >= 200 && status < 400 ? yes('seen', ko, en) : no('seen', ko, en);
}

import type { LocalText } from '../language.ts';
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

/** Whether a link answers: only where ingestion asked it. */
export function answers(link: CatalogueLink): Finding {
  const { check } = link;
  if (check === null) {
    return unknown('링크를 아직 확인하지 않았습니다', 'the link was not checked');
  }
  const { status, checkedOn } = check;
  if (status === null) {
    return no('seen', `${checkedOn}에 응답이 없었습니다`, `it did not answer on ${checkedOn}`);
  }
  const [ko, en] = [`${checkedOn}에 ${status} 응답`, `it answered ${status} on ${checkedOn}`];
  return status >= 200 && status < 400 ? yes('seen', ko, en) : no('seen', ko, en);
}

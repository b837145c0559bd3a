import { words, type PromisePatterns } from './promise-patterns.ts';

/** A word's start and its end before a particle: Korean has no word boundary that `\b` would know. */
const start = '(?<![가-힣])';
const end = '(?=[은는이가을를의와과에도로으만,.·()\\s]|$)';

const ministry =
  '(?:기획재정|교육|과학기술정보통신|외교|통일|법무|국방|행정안전|행정자치|안전행정|국가보훈|문화체육관광|농림축산식품|산업통상자원|보건복지|환경|고용노동|여성가족|국토교통|해양수산|중소벤처기업)부';
const agency =
  '(?:인사혁신|법제|식품의약품안전|국민안전)처|(?:경찰|통계|소방|산림|특허|국세|관세|기상|질병관리|조달|병무|문화재|농촌진흥|교육)청';
// One syllable such as 과 or 국 also ends 결과 and 전국, so the work before it must be known.
const work =
  '(?:정책|기획|지원|관리|행정|혁신|협력|소통|교통|환경|복지|안전|통계|정보|데이터|예산|재정|민원|참여|홍보|문화|주택|도시|산업|경제|보건|대기|조사|감사|평가|디지털|개방)';
// 제10회 is one meeting's name, not ten meetings; 과제 50개 is fifty of something.
const count = `(?<![\\d.,])(?<!${start}제\\s?)\\d[\\d,]*(?:\\.\\d+)?`;

export const promisePatternsKo: PromisePatterns = {
  owner: {
    named: [
      words(`${start}(?:${ministry}|${agency})(?: [가-힣]+(?:과|국|실|팀|담당관)${end})*`),
      words(
        `${start}[가-힣]{2,}(?:담당관|위원회|사무국|본부|재단|공사|공단|연구원|진흥원|구청|시청|군청|도청|소방서|보건소|팀)${end}`,
      ),
      // 시장실 is the mayor's dashboard here, not somebody who can be asked.
      words(`${start}[가-힣]*${work}(?:과|국|실|단)${end}(?!\\s*(?:관련|관한))`),
      words('(?:담당|주관|책임|소관)\\s*(?:부서|기관|자)?\\s*[:：]\\s*[^\\n,.;]+'),
    ],
    // A city that promises something has said only that somebody in it will do it.
    vague: [
      words('(?:모든|전|각|관련|관계|유관|해당|소관|담당|여러)\\s*(?:부서|기관|부처|단체)(?:들)?'),
      words(`${start}(?:서울(?:특별)?시|정부|지방정부|중앙정부|지자체)${end}`),
      // 시도 is an attempt, not the city.
      words(`${start}시(?=[는가의와]\\s|에서)`),
      words('시민\\s?(?:사회|단체)(?:\\s?단체)?|이해관계자|전문가|협의체|민간단체'),
    ],
  },
  date: {
    named: [
      words('\\d{4}년\\s*\\d{1,2}월(?:\\s*\\d{1,2}일)?'),
      words('(?<!\\d)\\d{4}\\.\\s?\\d{1,2}\\.(?:\\s?\\d{1,2}\\.?)?'),
      words('\\d{4}년\\s*(?:상반기|하반기|[1-4]\\s?[/사]?\\s?분기|말|초)'),
      words('\\d{4}년\\s*(?:까지|안에|이내|안으로)'),
      words('\\d+\\s*(?:일|주|개월|년)\\s*(?:이내|안에|내에)'),
    ],
    vague: [
      words('\\d{4}년(?:도)?|(?<!\\d)\\d{1,2}월'),
      words(
        '조속히|빠르게|신속히|신속하게|신속한|점차|단계적으로|지속적으로|지속적인|수시로|상시|정기적으로|추후|향후|앞으로|가급적|연내|올해|내년|연말|적기에',
      ),
    ],
  },
  deliverable: {
    named: [
      words(
        '보고서|백서|대시보드|상황판|지도(?![부자하층력])|차트|그래프|도표|인포그래픽|누리집|홈페이지|웹사이트|플랫폼|포털|데이터베이스|데이터셋|지침|매뉴얼|안내서|조례|회의록|생중계|설문조사|설문|여론조사|포럼|토론회|세미나|공청회|학술회의|연수회|워크숍|회의체',
      ),
      words('(?<![가-힣])(?:앱|목록|소식지)(?=[은는이가을를의과와으로,.\\s]|$)'),
      words('\\b(?:CSV|JSON|XML|PDF|API)\\b', 'gi'),
    ],
    vague: [words('정보|자료|데이터|서비스|시스템|체계|방안|기반|정책|모형|모델|콘텐츠|사업|센터')],
  },
  result: {
    named: [
      words(
        `${count}\\s*(?:%|퍼센트|건|개(?!월)|명|곳|회(?!의)|차례|종|편|가구|배|권|과제|사업|분야|기관)`,
      ),
      words(
        '(?<![가-힣])(?:두|세|네|다섯|여섯|열|열두|스무|쉰)\\s*(?:차례|번(?!째)|곳|건|개(?!월)|명|가지)',
      ),
      words('매일|매주|매월|매달|매년|매분기|분기마다|달마다|해마다|분기별로|월별로|매(?:\\s)분기'),
    ],
    vague: [
      words(
        '강화|확대|제고|활성화|개선|향상|증진|촉진|높이|높인|높여|늘리|늘린|늘려|최대한|적극적으로|적극|노력',
      ),
    ],
  },
};

import { words, type PromisePatterns } from './promise-patterns.ts';

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const year = '(?:19|20)\\d{2}';
const number = `(?!${year}\\b)\\d[\\d,]*(?:\\.\\d+)?`;
const body =
  '(?:Division|Bureau|Department|Agency|Commission|Committee|Council|Authority|Team|Unit|Directorate|Foundation|Corporation|Institute|Office)';
const counted =
  '(?:projects|datasets|surveys|meetings|forums|seminars|conferences|reports|offices|districts|stations|workshops|analyses)';

/** English words. "May" and "March" are months only beside a year or a preposition. */
export const promisePatternsEn: PromisePatterns = {
  owner: {
    named: [
      words('\\bMinistry of (?:the )?[A-Z]\\w+(?:,? (?:and |of |of the )?[A-Z]\\w+)*'),
      // The Digital Mayor's Office is a dashboard, not somebody who can be asked.
      words(
        `\\b(?<![A-Z]\\w* )(?!(?:The )?(?:Digital )?Mayor['’]s)(?:[A-Z][\\w'’&-]+ ){1,6}${body}\\b`,
      ),
      words(`\\b${body} (?:of|for) (?:the )?[A-Z]\\w+(?:(?: and | of )[A-Z]\\w+)*`),
      words(
        '\\b(?:the|our) (?!(?:all|relevant|responsible|competent|each|other|same)\\b)[a-z]+(?: and [a-z]+)?(?: [a-z]+)? (?:division|bureau|department|directorate)\\b',
      ),
      words('\\b(?:led by|owned by|lead:|owner:|responsible:) *[A-Z][^\\n.;,]*'),
    ],
    // A city that promises something has said only that somebody in it will do it.
    vague: [
      words(
        '\\b(?:all|relevant|competent|related|concerned|responsible|several|various|other) (?:[a-z]+ )?(?:departments?|ministries|agencies|authorities|bodies|institutions|organi[sz]ations)\\b|\\b(?:departments|ministries) concerned\\b',
        'gi',
      ),
      words("\\bthe (?:city|government|administration|state)\\b(?!’s|'s)", 'gi'),
      words('\\bSeoul Metropolitan Government\\b'),
      words(
        '\\b(?:stakeholders|civil[- ]society(?: organi[sz]ations)?|CSOs?|experts|partners)\\b',
        'gi',
      ),
    ],
  },
  date: {
    named: [
      words(`\\b${year}-\\d{2}(?:-\\d{2})?\\b`),
      words(`\\b(?:\\d{1,2} )?${month}(?: \\d{1,2},)?,? ${year}\\b`),
      words(
        `\\b(?:by|until|before|no later than|(?:by )?the end of|end of) (?:the end of )?${year}\\b`,
        'gi',
      ),
      words(`\\b(?:first|second|third|fourth) (?:half|quarter) of ${year}\\b`, 'gi'),
      words(`\\bQ[1-4] ${year}\\b|\\b${year} Q[1-4]\\b`),
      words(
        '\\bwithin (?:\\d+|two|three|six|twelve) (?:working )?(?:days|weeks|months|years)\\b',
        'gi',
      ),
    ],
    vague: [
      words(`\\b${year}\\b`),
      words(`\\b(?:by|until|in|before) (?:the end of )?${month}\\b`),
      words(
        '\\b(?:as soon as possible|soon|quickly|promptly|in due course|in (?:the )?(?:near )?future|gradually|step by step|continuously|constantly|regularly|occasional(?:ly)?|at all times|on an ongoing basis|in the long term|this year|next year)\\b',
        'gi',
      ),
    ],
  },
  deliverable: {
    named: [
      words(
        '\\b(?:CSV|JSON|XML|PDF|APIs?|spreadsheets?|dashboards?|infographics?|charts?|maps?|web ?sites?|web pages?|apps?|portals?|platforms?|databases?|datasets?|white papers?|reports?|guidelines?|manuals?|handbooks?|ordinances?|registers?|minutes|live (?:video|streams?)|questionnaires?|surveys?|forums?|conferences?|seminars?|workshops?|hearings?)\\b',
        'gi',
      ),
    ],
    vague: [
      words(
        '\\b(?:information|data|services?|systems?|measures|polic(?:y|ies)|models?|results|content|channels?|projects?|centres?|centers?)\\b',
        'gi',
      ),
    ],
  },
  result: {
    named: [
      words(`(?<![\\w.,])${number} ?(?:%|percent\\b|per cent\\b)`, 'gi'),
      words(
        `(?<![\\w.,-])${number}(?: (?!${month})[a-z][a-z-]*){0,3}? (?!days|weeks|months|years|hours|minutes)[a-z]{2,}s\\b`,
      ),
      words(
        `\\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty)(?: [a-z-]+){0,2}? ${counted}\\b`,
        'gi',
      ),
      words(
        '\\b(?:every|each) (?:day|week|month|quarter|year)\\b|\\b(?:weekly|monthly|quarterly|annually|daily(?! li[fv]e))\\b|\\b(?:once|twice|\\d+ times) (?:a|every|each) (?:day|week|month|quarter|year)\\b',
        'gi',
      ),
      words(`\\b(?:at least|at most|no more than|fewer than|more than) ${number}`, 'gi'),
      words(`\\bfrom ${number} ?\\S* to ${number}`, 'gi'),
    ],
    vague: [
      words(
        '\\b(?:improv|enhanc|strengthen|increas|promot|expand|boost|rais|facilitat|foster)(?:e|es|ing|s|ed|ement)?\\b',
        'gi',
      ),
      words(
        '\\bas (?:many|much|far|widely)(?: [a-z]+){0,2} as possible\\b|\\b(?:better|easier|substantially|significantly|actively)\\b',
        'gi',
      ),
    ],
  },
};

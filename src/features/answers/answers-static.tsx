import type { ReactNode } from 'react';
import { answersFile } from '../../data-access/participation.ts';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { stateOf } from '../../domain/answers/question-state.ts';
import type { AnswersFile } from '../../domain/answers/question.ts';
import { registerSummary } from '../../domain/answers/waits.ts';
import { answerWords } from '../../words/answers.ts';
import { QuestionList } from './question-list.tsx';
import { WaitFigures } from './wait-figures.tsx';
import { WaitTables } from './wait-tables.tsx';

/** The register of questions and answers; it says so where it has only begun. */
export function answersParts(
  data: SiteData,
  links: SiteLinks,
): Readonly<Record<string, ReactNode>> {
  const file = answersFile(data);
  return {
    page:
      file.questions.length === 0 ? (
        <EmptyRegister links={links} />
      ) : (
        <Register file={file} data={data} links={links} />
      ),
  };
}

function EmptyRegister({ links }: { readonly links: SiteLinks }) {
  const words = answerWords(links.language);
  return (
    <>
      <header className="page-header">
        <p className="voices-about">{words.title}</p>
        <h1>{words.emptyHeading}</h1>
        <p className="lead">{words.lead}</p>
        <p className="notice">{words.emptyNote}</p>
      </header>
      <HowToBegin links={links} />
      <Follow links={links} />
    </>
  );
}

interface RegisterProps {
  readonly file: AnswersFile;
  readonly data: SiteData;
  readonly links: SiteLinks;
}

function Register({ file, data, links }: RegisterProps) {
  const { language } = links;
  const words = answerWords(language);
  const { questions } = file;
  const answered = questions.filter((question) => stateOf(question) === 'answered').length;
  const summary = registerSummary(questions, data.today);
  return (
    <>
      <header className="page-header">
        <p className="voices-about">{words.title}</p>
        <h1>{words.heading(answered, questions.length)}</h1>
        <p className="lead">{words.lead}</p>
        <Follow links={links} />
      </header>
      <WaitFigures questions={questions} summary={summary} today={data.today} language={language} />
      <WaitTables file={file} summary={summary} today={data.today} language={language} />
      <QuestionList file={file} data={data} links={links} />
      <HowToBegin links={links} />
    </>
  );
}

function HowToBegin({ links }: { readonly links: SiteLinks }) {
  const words = answerWords(links.language);
  return (
    <section className="voices-section" aria-labelledby="begin">
      <h2 id="begin">{words.beginTitle}</h2>
      <ul className="voices-steps">
        <li>
          {words.beginAsk} <a href={links.ask()}>{words.beginAskLink}</a>
        </li>
        <li>{words.beginFiles}</li>
        <li>{words.beginPrivacy}</li>
      </ul>
    </section>
  );
}

function Follow({ links }: { readonly links: SiteLinks }) {
  const words = answerWords(links.language);
  return (
    <p className="voices-links">
      <a href={`${links.answers}answers.atom`}>{words.feedLink}</a>
      <a href={links.dataset('answers')}>{words.tableLink}</a>
    </p>
  );
}

import type { ReactNode } from 'react';
import { surveysFile } from '../../data-access/participation.ts';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import type { Survey } from '../../domain/surveys/survey.ts';
import { recordsOfTable, type TableRecord } from '../../domain/tables/table-records.ts';
import { surveyWords } from '../../words/surveys.ts';
import { SurveyQuestionResults } from './survey-question.tsx';
import { SurveyRounds } from './survey-rounds.tsx';

/** Surveys as they were published; where there is none, how one is added. */
export function surveysParts(
  data: SiteData,
  links: SiteLinks,
): Readonly<Record<string, ReactNode>> {
  const words = surveyWords(links.language);
  const { surveys } = surveysFile(data);
  const rows = recordsOfTable(data.table('surveys', 'results'));
  return {
    page: (
      <>
        <header className="page-header">
          <h1>{surveys.length === 0 ? words.emptyHeading : words.heading(surveys.length)}</h1>
          <p className="lead">{words.lead}</p>
          {surveys.length === 0 && <p className="notice">{words.emptyNote}</p>}
        </header>
        {surveys.map((survey) => (
          <SurveySection key={survey.id} survey={survey} rows={rows} links={links} />
        ))}
        <section className="voices-section" aria-labelledby="add">
          <h2 id="add">{words.addTitle}</h2>
          <ul className="voices-steps">
            {words.add.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      </>
    ),
  };
}

function SurveySection({
  survey,
  rows,
  links,
}: {
  readonly survey: Survey;
  readonly rows: readonly TableRecord[];
  readonly links: SiteLinks;
}) {
  const { language } = links;
  const words = surveyWords(language);
  const { id, title, organiser, population, questions } = survey;
  return (
    <section className="voices-section" aria-labelledby={id}>
      <h2 id={id}>{title[language]}</h2>
      <p className="voices-about">
        {[words.by(organiser[language]), population && words.population(population[language])]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      {questions.map((question) => (
        <SurveyQuestionResults
          key={question.id}
          survey={survey}
          question={question}
          rows={rows}
          language={language}
        />
      ))}
      <SurveyRounds survey={survey} rows={rows} language={language} />
      <p className="voices-links">
        <a href={links.dataset('surveys')}>{words.tableLink}</a>
      </p>
    </section>
  );
}

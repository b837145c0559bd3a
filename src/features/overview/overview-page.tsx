import { lazy, Suspense, useEffect } from 'react';
import type { Area } from '../../domain/area.ts';
import { usePreferences } from '../../state/preferences.ts';
import { ErrorBoundary } from '../../ui/layout/error-boundary.tsx';
import { StaticHtml } from '../../ui/layout/static-html.tsx';
import { useWords } from '../../words/words-context.ts';

const DistrictCard = lazy(() => import('./district-card.tsx'));

interface Props {
  readonly districts: readonly Area[];
  readonly topicPath: (dataset: string) => string;
}

/** The city's state in a few sentences, then the reader's own district, then the topics. */
export function OverviewPage({ districts, topicPath }: Props) {
  return (
    <>
      <StaticHtml id="overview-hero" />
      <MyDistrict districts={districts} topicPath={topicPath} />
      <StaticHtml id="overview-topics" className="overview-topics" />
    </>
  );
}

function MyDistrict({ districts, topicPath }: Props) {
  const { words, language } = useWords();
  const district = usePreferences((preferences) => preferences.district);
  const setDistrict = usePreferences((preferences) => preferences.setDistrict);
  useEffect(() => {
    // The style sheet holds the card's place by this, from the first paint of the next visit on.
    const { dataset } = document.documentElement;
    if (district !== null) dataset['district'] = district;
    else if (dataset['ready']) delete dataset['district'];
  }, [district]);
  const chosen = districts.find(({ code }) => code === district);
  return (
    <section className="my-district script-only" aria-labelledby="my-district-title">
      <div className="my-district-header">
        <h2 id="my-district-title">{chosen?.name[language] ?? words.chooseDistrict}</h2>
        {chosen && (
          <button type="button" className="button-quiet" onClick={() => setDistrict(null)}>
            {words.changeDistrict}
          </button>
        )}
      </div>
      {chosen ? (
        <ErrorBoundary
          key={chosen.code}
          fallback={
            <p className="notice notice-danger" role="alert">
              {words.panelBroken}
            </p>
          }
        >
          <Suspense fallback={<p aria-busy="true">{words.loading}…</p>}>
            <DistrictCard area={chosen.code} topicPath={topicPath} />
          </Suspense>
        </ErrorBoundary>
      ) : (
        <>
          <p>{words.chooseDistrictWhy}</p>
          <ul className="district-chips">
            {districts.map(({ code, name }) => (
              <li key={code}>
                <button type="button" className="chip" onClick={() => setDistrict(code)}>
                  {name[language]}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

import { lazy, Suspense, useEffect, type CSSProperties } from 'react';
import { usePreferences } from '../../state/preferences.ts';
import { ErrorBoundary } from '../../ui/layout/error-boundary.tsx';
import { useWords } from '../../words/words-context.ts';
import type { OverviewFacts } from './overview-facts.ts';

const DistrictCard = lazy(() => import('./district-card.tsx'));

interface Props extends Pick<OverviewFacts, 'districts' | 'topics'> {
  readonly topicPath: (dataset: string) => string;
  readonly comparePath: string;
}

export function MyDistrict({ districts, topics, topicPath, comparePath }: Props) {
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
  const rows: CSSProperties & Record<'--card-rows', number> = { '--card-rows': topics.length };
  return (
    <section className="my-district script-only" aria-labelledby="my-district-title" style={rows}>
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
            <DistrictCard
              area={chosen.code}
              topics={topics}
              topicPath={topicPath}
              comparePath={comparePath}
            />
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

import { useEffect, type CSSProperties } from 'react';
import { usePreferences } from '../../state/preferences.ts';
import { useWords } from '../../words/words-context.ts';
import { DistrictCard } from './district-card.tsx';
import type { OverviewFacts } from './overview-facts.ts';

interface Props extends Pick<OverviewFacts, 'districts' | 'cards' | 'tiles' | 'words'> {
  readonly topicPath: (dataset: string) => string;
  readonly comparePath: string;
}

/** The reader's own district, once they have chosen it. */
export function MyDistrict({ districts, cards, ...rest }: Props) {
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
  const card = chosen && cards[chosen.code];
  const most = Math.max(...Object.values(cards).map(({ rows }) => rows.length), 0);
  const rows: CSSProperties & Record<'--card-rows', number> = { '--card-rows': Math.min(most, 5) };
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
      {chosen && card ? (
        <DistrictCard area={chosen.code} card={card} {...rest} />
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

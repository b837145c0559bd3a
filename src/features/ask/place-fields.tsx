import type { AskWords } from '../../words/ask.ts';
import { AskField } from './ask-field.tsx';
import type { AskFacts } from './ask-facts.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { seenPlace, type Draft, type PlaceChoice } from './draft.ts';

interface Props {
  readonly facts: AskFacts;
  readonly draft: Draft;
  readonly words: AskWords;
  readonly onChange: (part: Partial<Draft>) => void;
}

/** Where the matter is: never where the reader is. */
export function PlaceFields({ facts, draft, words, onChange }: Props) {
  const seen = seenPlace(draft.about, facts);
  const name = seen?.kind === 'point' ? seen.name : '';
  const options: readonly { readonly value: PlaceChoice; readonly label: string }[] = [
    ...(seen
      ? [
          {
            value: 'seen' as const,
            label: draft.about?.at ? words.placeSeen(name) : words.placeCentre(name),
          },
        ]
      : []),
    { value: 'city', label: words.placeCity },
    { value: 'words', label: words.placeWords },
  ];
  return (
    <>
      <ChoiceGroup
        legend={words.placeTitle}
        name="ask-place"
        value={draft.place === 'seen' && !seen ? 'city' : draft.place}
        options={options}
        hint={words.placeWhy}
        onChange={(place) => onChange({ place })}
      />
      {draft.place === 'words' && (
        <AskField id="ask-place-words" label={words.placeWordsLabel}>
          {(attributes) => (
            <input
              {...attributes}
              type="text"
              maxLength={200}
              value={draft.placeWords}
              onChange={({ target }) => onChange({ placeWords: target.value })}
            />
          )}
        </AskField>
      )}
    </>
  );
}

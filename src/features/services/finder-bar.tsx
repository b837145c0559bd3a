import type { Fit } from '../../domain/services/fit.ts';
import { serviceResultWords } from '../../words/service-results.ts';
import { useWords } from '../../words/words-context.ts';

interface Props {
  /** `null` before the first answer. */
  readonly fits: readonly Fit[] | null;
  /** All services; `null` until they are read. */
  readonly count: number | null;
  /** The reader has just cleared everything. */
  readonly isCleared: boolean;
}

/** How many services fit, said aloud with every answer; on a phone it stays in sight. */
export function FinderBar({ fits, count, isCleared }: Props) {
  const { language } = useWords();
  const words = serviceResultWords(language);
  const numberOf = (level: Fit['level']): number =>
    (fits ?? []).filter((fit) => fit.level === level).length;
  const said = (): string => {
    if (count === null) return words.loading;
    if (fits) return words.found(numberOf('fits'), numberOf('maybe'));
    return isCleared ? `${words.cleared} ${words.blank(count)}` : words.blank(count);
  };
  return (
    <div className="finder-bar">
      <p role="status">{said()}</p>
      {fits && (
        <a className="finder-to-results" href="#service-results">
          {words.toResults}
        </a>
      )}
    </div>
  );
}

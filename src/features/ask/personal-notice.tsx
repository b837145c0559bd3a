import { findPersonal } from '../../domain/privacy/find-personal.ts';
import { personalKinds } from '../../domain/privacy/personal-kinds.ts';
import type { Language } from '../../domain/language.ts';
import { askWords } from '../../words/ask.ts';

interface Props {
  readonly text: string;
  readonly language: Language;
  /** What is sent will be public. */
  readonly isPublic: boolean;
}

/** Says on the device, before anything is sent, that the text seems to hold personal data. */
export function PersonalNotice({ text, language, isPublic }: Props) {
  const words = askWords(language);
  const kinds = [...new Set(findPersonal(text).map(({ kind }) => kind))];
  const names = kinds.map((kind) => personalKinds[kind][language]).join(', ');
  return (
    <div className="ask-personal" role="status">
      {kinds.length > 0 && (
        <p className="notice notice-warning">
          <strong>{words.personalFound(names)}</strong> {words.personalAdvice}
          {isPublic && ` ${words.personalPublic}`}
        </p>
      )}
    </div>
  );
}

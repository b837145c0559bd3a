import type { ReactNode } from 'react';
import type { Language } from '../../domain/language.ts';
import {
  childBandIds,
  childBands,
  serviceTopics,
  tags,
  type ServiceTopic,
  type Tag,
  type TagQuestion,
} from '../../domain/services/tags.ts';
import { serviceWords } from '../../words/services.ts';

interface Props {
  readonly language: Language;
  readonly used: { readonly tags: readonly Tag[]; readonly topics: readonly ServiceTopic[] };
}

/**
 * The questions. They are drawn at build and stay as they are: the finder's script listens to them. No
 * form element, for then the Enter key would put the answers into the address.
 */
export function FinderForm({ language, used }: Props) {
  const words = serviceWords(language);
  return (
    <section id="service-questions" aria-labelledby="service-questions-title">
      <h2 id="service-questions-title">{words.formTitle}</h2>
      <p className="finder-hint">{words.skip}</p>
      <Question id="who" title={words.who.title}>
        <Options>
          {words.who.options.map(([value = '', label = '']) => (
            <Option
              key={value}
              kind="radio"
              name="who"
              value={value}
              label={label}
              isFirst={value === ''}
            />
          ))}
        </Options>
      </Question>
      <AgeQuestion language={language} />
      <TagsQuestion id="life" language={language} used={used.tags} />
      <TagsQuestion id="household" language={language} used={used.tags} />
      <BusinessQuestion language={language} used={used.tags} />
      <Question id="topic" title={words.topic.title}>
        <p className="choice">
          <label htmlFor="service-topic">{words.topic.label}</label>
          <select id="service-topic" name="topic" defaultValue="" autoComplete="off">
            <option value="">{words.topic.all}</option>
            {used.topics.map((id) => (
              <option key={id} value={id}>
                {serviceTopics[id][language]}
              </option>
            ))}
          </select>
        </p>
      </Question>
    </section>
  );
}

function AgeQuestion({ language }: Pick<Props, 'language'>) {
  const { age } = serviceWords(language);
  return (
    <Question id="age" title={age.title} hint={age.hint}>
      <p className="age-field">
        <label htmlFor="service-age">{age.label}</label>
        <input
          id="service-age"
          name="age"
          type="text"
          inputMode="numeric"
          maxLength={3}
          autoComplete="off"
          aria-describedby="question-age-hint"
        />{' '}
        <span>{age.unit}</span>
      </p>
      <Part title={age.children}>
        {childBandIds.map((band) => {
          const { from, to } = childBands[band];
          return (
            <Option
              key={band}
              kind="checkbox"
              name="children"
              value={band}
              label={age.band(from, to)}
            />
          );
        })}
        <Option kind="checkbox" name="children" value="none" label={age.childNone} />
      </Part>
    </Question>
  );
}

interface TagsProps {
  readonly id: TagQuestion;
  readonly language: Language;
  readonly used: readonly Tag[];
}

const ofQuestion = (id: TagQuestion, used: readonly Tag[]): readonly Tag[] =>
  used.filter((tag) => tags[tag].question === id);

function TagsQuestion({ id, language, used }: TagsProps & { readonly id: 'life' | 'household' }) {
  const words = serviceWords(language);
  return (
    <Question id={id} title={words[id].title} hint={words.many}>
      <Options>
        {ofQuestion(id, used).map((tag) => (
          <Option key={tag} kind="checkbox" name={id} value={tag} label={tags[tag][language]} />
        ))}
        <Option kind="checkbox" name={id} value="none" label={words.none} />
      </Options>
    </Question>
  );
}

/** Only asked where it may be for a business: the style sheet leaves it out for others. */
function BusinessQuestion({ language, used }: Omit<TagsProps, 'id'>) {
  const { business } = serviceWords(language);
  return (
    <Question id="business" title={business.title}>
      {(['business', 'firm', 'trade'] as const).map((id) => {
        const own = ofQuestion(id, used);
        if (own.length === 0) return null;
        return (
          <Part key={id} title={business.parts[id]}>
            <Option kind="radio" name={id} value="" label={business.open} isFirst />
            {own.map((tag) => (
              <Option key={tag} kind="radio" name={id} value={tag} label={tags[tag][language]} />
            ))}
          </Part>
        );
      })}
    </Question>
  );
}

interface QuestionProps {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

function Question({ id, title, hint, children }: QuestionProps) {
  return (
    <fieldset
      className="question"
      data-question={id}
      aria-describedby={hint === undefined ? undefined : `question-${id}-hint`}
    >
      <legend>{title}</legend>
      {hint !== undefined && (
        <p id={`question-${id}-hint`} className="finder-hint">
          {hint}
        </p>
      )}
      {children}
    </fieldset>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className="question-part">
      <legend>{title}</legend>
      <Options>{children}</Options>
    </fieldset>
  );
}

const Options = ({ children }: { readonly children: ReactNode }) => (
  <div className="answers">{children}</div>
);

interface OptionProps {
  readonly kind: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly isFirst?: boolean;
}

const Option = ({ kind, name, value, label, isFirst = false }: OptionProps) => (
  <label className="answer">
    <input type={kind} name={name} value={value} defaultChecked={isFirst} autoComplete="off" />
    <span>{label}</span>
  </label>
);

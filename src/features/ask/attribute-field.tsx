import type { ServiceAttribute } from '../../data-access/open311/answers.ts';
import type { AskWords } from '../../words/ask.ts';
import { AskField } from './ask-field.tsx';

interface Props {
  readonly attribute: ServiceAttribute;
  readonly values: readonly string[];
  readonly fault: string | undefined;
  readonly words: AskWords;
  readonly onChange: (values: readonly string[]) => void;
}

/** A question of a service, by the kind of answer that it wants; some only tell something. */
export function AttributeField({ attribute, values, fault, words, onChange }: Props) {
  const { variable, code, description, hint, required, datatype, values: choices } = attribute;
  const id = `ask-answer-${code}`;
  const mark = required ? words.required : words.optional;
  if (!variable) return <p className="notice">{description}</p>;
  if (datatype === 'multivaluelist') {
    return (
      <fieldset className="ask-choices" aria-describedby={fault ? `${id}-fault` : undefined}>
        <legend>
          {description} <small>{mark}</small>
        </legend>
        <div id={id} tabIndex={-1}>
          {choices.map(({ key, name }) => (
            <label key={key}>
              <input
                type="checkbox"
                checked={values.includes(key)}
                onChange={({ target }) =>
                  onChange(
                    target.checked ? [...values, key] : values.filter((value) => value !== key),
                  )
                }
              />
              <span>{name}</span>
            </label>
          ))}
        </div>
        {fault && (
          <p id={`${id}-fault`} className="ask-fault">
            {fault}
          </p>
        )}
      </fieldset>
    );
  }
  const value = values[0] ?? '';
  const change = (next: string): void => onChange(next === '' ? [] : [next]);
  return (
    <AskField id={id} label={description} mark={mark} hint={hint} fault={fault}>
      {(attributes) => {
        const control = {
          ...attributes,
          value,
          onChange: ({ target }: { readonly target: { readonly value: string } }) =>
            change(target.value),
        };
        switch (datatype) {
          case 'singlevaluelist':
            return (
              <select {...control}>
                <option value="">{words.serviceChoose}</option>
                {choices.map(({ key, name }) => (
                  <option key={key} value={key}>
                    {name}
                  </option>
                ))}
              </select>
            );
          case 'text':
            return <textarea rows={3} {...control} />;
          case 'datetime':
            return <input type="datetime-local" {...control} />;
          case 'number':
            return <input type="number" step="any" inputMode="decimal" {...control} />;
          case 'string':
            return <input type="text" {...control} />;
        }
      }}
    </AskField>
  );
}

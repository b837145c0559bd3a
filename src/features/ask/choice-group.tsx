interface Props<Value extends string> {
  readonly legend: string;
  readonly name: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly hint?: string;
  readonly onChange: (value: Value) => void;
}

/** A few choices side by side: native radio buttons, so that arrow keys choose. */
export function ChoiceGroup<Value extends string>(props: Props<Value>) {
  const { legend, name, value, options, hint, onChange } = props;
  return (
    <fieldset className="ask-choices" aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend>{legend}</legend>
      <div>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {hint && (
        <p id={`${name}-hint`} className="ask-hint">
          {hint}
        </p>
      )}
    </fieldset>
  );
}

import type { Open311Channel } from '../../domain/ask/channel.ts';
import type { AskWords } from '../../words/ask.ts';
import { AskField } from './ask-field.tsx';
import { AttributeField } from './attribute-field.tsx';
import type { Draft, DraftField } from './draft.ts';
import type { ServiceDesk } from './use-service-desk.ts';

interface Props {
  readonly channel: Open311Channel;
  readonly desk: ServiceDesk;
  readonly draft: Draft;
  readonly faults: ReadonlyMap<DraftField, string>;
  readonly words: AskWords;
  readonly onChange: (part: Partial<Draft>) => void;
}

/** To which service of the server the message goes, and what that service asks. */
export function ServiceFields({ channel, desk, draft, faults, words, onChange }: Props) {
  const { services, attributes, isFailed } = desk;
  const groups = Map.groupBy(services ?? [], ({ group }) => group ?? '');
  const chosen = services?.find(({ code }) => code === draft.service?.code);
  const options = (list: typeof services) =>
    (list ?? []).map(({ code, name }) => (
      <option key={code} value={code}>
        {name}
      </option>
    ));
  return (
    <>
      {channel.service === null && (
        <AskField
          id="ask-service"
          label={words.serviceTitle}
          mark={words.required}
          hint={chosen?.description ?? (isFailed ? words.serviceNone : null)}
          fault={faults.get('service')}
        >
          {(attributesOfField) => (
            <select
              {...attributesOfField}
              value={draft.service?.code ?? ''}
              onChange={({ target: { value } }) => {
                const service = services?.find(({ code }) => code === value);
                onChange({
                  service: service ? { code: service.code, name: service.name } : null,
                  answers: {},
                });
              }}
            >
              <option value="">{words.serviceChoose}</option>
              {/* A message that is changed without a connection keeps its service. */}
              {draft.service && !chosen && (
                <option value={draft.service.code}>{draft.service.name}</option>
              )}
              {groups.size > 1
                ? [...groups].map(([group, list]) => (
                    <optgroup key={group} label={group}>
                      {options(list)}
                    </optgroup>
                  ))
                : options(services)}
            </select>
          )}
        </AskField>
      )}
      {isFailed && (
        <p>
          <button type="button" className="button-quiet" onClick={desk.retry}>
            {words.serviceRetry}
          </button>
        </p>
      )}
      {attributes.length > 0 && (
        <fieldset className="ask-attributes">
          <legend>{words.attributesTitle}</legend>
          {attributes.map((attribute) => (
            <AttributeField
              key={attribute.code}
              attribute={attribute}
              values={draft.answers[attribute.code] ?? []}
              fault={faults.get(`answer-${attribute.code}`)}
              words={words}
              onChange={(values) =>
                onChange({ answers: { ...draft.answers, [attribute.code]: values } })
              }
            />
          ))}
        </fieldset>
      )}
    </>
  );
}

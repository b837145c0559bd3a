import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as v from 'valibot';
import type { Finding } from './finding.ts';

const exampleSchema = v.object({ value: v.unknown() });
const contentSchema = v.object({
  schema: v.looseObject({}),
  examples: v.optional(v.record(v.string(), exampleSchema), {}),
});
const responseSchema = v.object({ content: v.optional(v.record(v.string(), contentSchema), {}) });
const documentSchema = v.looseObject({
  paths: v.record(
    v.string(),
    v.looseObject({ get: v.looseObject({ responses: v.record(v.string(), responseSchema) }) }),
  ),
  components: v.object({ schemas: v.record(v.string(), v.looseObject({})) }),
});

/** Compiles a schema that may refer to those of the description. */
function compilerOf(document: v.InferOutput<typeof documentSchema>): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'https://schema.invalid/api', components: document.components });
  return ajv;
}

/** Whether a value fits a schema of the description, by its name; what does not fit. */
export function schemaCheck(text: string, name: string): (value: unknown) => string[] {
  const ajv = compilerOf(v.parse(documentSchema, JSON.parse(text)));
  const validate = ajv.compile({ $ref: `https://schema.invalid/api#/components/schemas/${name}` });
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Holds a description against OpenAPI 3.1's own schema, and its examples against its schemas. */
export async function checkOpenApi(text: string): Promise<Finding[]> {
  const given = v.parse(v.record(v.string(), v.unknown()), JSON.parse(text));
  const { valid, errors } = await new Validator().validate(structuredClone(given));
  if (!valid) {
    const list =
      typeof errors === 'string' ? [{ instancePath: '', message: errors }] : (errors ?? []);
    return list.map(
      ({ instancePath, message = '' }): Finding => ({
        level: 'violation',
        where: instancePath,
        what: message,
      }),
    );
  }
  const document = v.parse(documentSchema, given);
  const ajv = compilerOf(document);
  const contents = Object.entries(document.paths).flatMap(([path, { get }]) =>
    Object.values(get.responses).flatMap(({ content }) =>
      Object.values(content).map((entry) => ({ path, ...entry })),
    ),
  );
  return contents.flatMap(({ path, schema, examples }) => {
    const whole = v.parse(
      v.looseObject({}),
      JSON.parse(
        JSON.stringify(schema).replaceAll(
          '"#/components',
          '"https://schema.invalid/api#/components',
        ),
      ),
    );
    const validate = ajv.compile(whole);
    return Object.entries(examples)
      .filter(([, { value }]) => !validate(value))
      .map(
        ([name]): Finding => ({
          level: 'violation',
          where: `${path} example ${name}`,
          what: ajv.errorsText(validate.errors),
        }),
      );
  });
}

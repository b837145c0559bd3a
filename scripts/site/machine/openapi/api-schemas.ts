import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { apiSchemaNames, type ApiSchemaName } from '../../../../src/domain/api/operations.ts';
import { answersFileSchema } from '../../../../src/domain/answers/question.ts';
import { commitmentFileSchema } from '../../../../src/domain/commitments/commitment.ts';
import { registerFileSchema } from '../../../../src/domain/commitments/register.ts';
import { publishedPackageSchema } from '../../../../src/domain/data-package/whole-package.ts';
import { forumsFileSchema } from '../../../../src/domain/forums/forum.ts';
import { areaShapesSchema } from '../../../../src/domain/layers/geometry.ts';
import {
  layerIndexSchema,
  layerNamesSchema,
  layerPartSchema,
} from '../../../../src/domain/layers/layer.ts';
import { ledgerLineSchema, ledgerSummarySchema } from '../../../../src/domain/ledger/ledger.ts';
import { notReleasedFileSchema } from '../../../../src/domain/not-released/not-released.ts';
import {
  catalogueDetailsSchema,
  catalogueRowsSchema,
} from '../../../../src/domain/openness/catalogue-files.ts';
import { proposalsFileSchema } from '../../../../src/domain/proposals/proposals-file.ts';
import {
  daysFileSchema,
  manifestSchema,
  monthsFileSchema,
  reportFileSchema,
  tableFileSchema,
} from '../../../../src/domain/published.ts';
import { searchFileSchema } from '../../../../src/domain/search/search-file.ts';
import { servicesFileSchema } from '../../../../src/domain/services/service.ts';
import { surveysFileSchema } from '../../../../src/domain/surveys/survey.ts';
import { withdrawalsFileSchema } from '../../../../src/domain/ledger/withdrawal.ts';

/** Schemas by the names that the description of the API gives them: the same that ingestion writes by. */
const schemas = {
  Manifest: manifestSchema,
  Table: tableFileSchema,
  Days: daysFileSchema,
  Months: monthsFileSchema,
  LayerIndex: layerIndexSchema,
  LayerPart: layerPartSchema,
  LayerNames: layerNamesSchema,
  Report: reportFileSchema,
  DataPackage: publishedPackageSchema,
  LedgerLine: ledgerLineSchema,
  LedgerSummary: ledgerSummarySchema,
  Withdrawals: withdrawalsFileSchema,
  AreaShapes: areaShapesSchema,
  Topology: v.looseObject({
    type: v.literal('Topology'),
    objects: v.record(v.string(), v.unknown()),
  }),
  CommitmentRegister: registerFileSchema,
  Commitment: commitmentFileSchema,
  Answers: answersFileSchema,
  Forums: forumsFileSchema,
  Proposals: proposalsFileSchema,
  Surveys: surveysFileSchema,
  Services: servicesFileSchema,
  NotReleased: notReleasedFileSchema,
  CatalogueRows: catalogueRowsSchema,
  CatalogueDetails: catalogueDetailsSchema,
  CatalogueSearch: searchFileSchema,
} as const satisfies Record<ApiSchemaName, v.GenericSchema>;

/**
 * Documents by dataset and name. One that is not here is a JSON object, and nothing more is promised of
 * it.
 */
export const documentSchemas: readonly (readonly [name: RegExp, schema: ApiSchemaName])[] = [
  [/^districts\/shapes$/, 'AreaShapes'],
  [/^districts\/topology$/, 'Topology'],
  [/^commitments\/register$/, 'CommitmentRegister'],
  [/^commitments\/commitment-/, 'Commitment'],
  [/^(answers\/answers|service-requests\/requests)$/, 'Answers'],
  [/^forums\/forums$/, 'Forums'],
  [/^proposals\/call$/, 'Proposals'],
  [/^surveys\/surveys$/, 'Surveys'],
  [/^services\/services$/, 'Services'],
  [/^not-released\/register$/, 'NotReleased'],
  [/^open-datasets\/rows$/, 'CatalogueRows'],
  [/^open-datasets\/details-\d+$/, 'CatalogueDetails'],
  [/^open-datasets\/search(-text)?$/, 'CatalogueSearch'],
];

/** JSON Schema (2020-12) of every kind of file. What only a program can check is left out. */
export const jsonSchemas = (): Readonly<Record<ApiSchemaName, object>> => {
  const entries = Object.entries(schemas).map(([name, schema]) => {
    const { $schema: _, ...jsonSchema } = toJsonSchema(schema, {
      target: 'draft-2020-12',
      errorMode: 'ignore',
    });
    return [name, jsonSchema] as const;
  });
  return v.parse(allSchemas, Object.fromEntries(entries));
};

const allSchemas = v.object(
  v.entriesFromList(
    apiSchemaNames,
    v.custom<object>((value) => typeof value === 'object' && value !== null),
  ),
);

import type { ApiSchemaName } from '../../../../src/domain/api/operations.ts';
import type { DatasetDefinition } from '../../../../src/domain/dataset.ts';
import { fileKindOf } from '../../../../src/domain/dcat/file-kind.ts';
import { documentSchemas } from './api-schemas.ts';

/** Schema of a published JSON file by its name in the manifest; `null` where nothing is promised of it. */
export function schemaOfFile(definition: DatasetDefinition, key: string): ApiSchemaName | null {
  const of = fileKindOf(definition, key);
  switch (of.kind) {
    case 'table':
      return of.format === 'json' ? 'Table' : null;
    case 'days':
      return 'Days';
    case 'months':
      return 'Months';
    case 'layer':
      return 'LayerIndex';
    case 'layer-part':
      return 'LayerPart';
    case 'names':
      return 'LayerNames';
    case 'report':
      return 'Report';
    case 'package':
      return 'DataPackage';
    case 'document':
    case 'part':
      return (
        documentSchemas.find(([name]) => name.test(`${definition.id}/${of.name}`))?.[1] ?? null
      );
  }
}

import type { SiteLinks } from '../../data-access/site-data.ts';
import { unitOf, type DatasetDefinition } from '../../domain/dataset.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { pageWords } from '../../words/pages.ts';

export function Schemas({
  definition,
  links,
}: {
  definition: DatasetDefinition;
  links: SiteLinks;
}) {
  const { language } = links;
  const words = pageWords(language);
  return (
    <section id="schema">
      <h2>{words.schema}</h2>
      {definition.tables.map((table) => (
        <DataTable
          key={table.name}
          caption={`${words.schemaOf(table.title[language])}. ${words.primaryKey}: ${table.primaryKey.join(', ')}`}
          columns={[
            { key: 'name', label: words.column, numeric: false },
            { key: 'type', label: words.type, numeric: false },
            { key: 'unit', label: words.unit, numeric: false },
            { key: 'title', label: words.meaning, numeric: false },
          ]}
          rows={table.fields.map((field) => [
            field.name,
            words.types[field.type],
            unitOf(field, language),
            `${field.title[language]}${field.description ? `. ${field.description[language]}` : ''}`,
          ])}
        />
      ))}
    </section>
  );
}

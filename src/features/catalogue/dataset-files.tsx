import type { SiteLinks } from '../../data-access/site-data.ts';
import type { DatasetDefinition } from '../../domain/dataset.ts';
import { formatBytes } from '../../domain/text/format.ts';
import type { DatasetEntry } from '../../domain/published.ts';
import { pageWords } from '../../words/pages.ts';
import { fileName } from './file-name.ts';

interface FilesProps {
  readonly definition: DatasetDefinition;
  readonly entry: DatasetEntry;
  readonly links: SiteLinks;
}

export function DatasetFiles({ definition, entry, links }: FilesProps) {
  const { language } = links;
  const words = pageWords(language);
  return (
    <section id="files">
      <h2>{words.files}</h2>
      <div className="table-frame" tabIndex={0} role="region" aria-label={words.files}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.file}</th>
              <th scope="col">{words.format}</th>
              <th scope="col" className="numeric">
                {words.size}
              </th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(entry.files).map(([key, file]) => (
              <tr key={key}>
                <th scope="row">
                  <a href={links.file(file.path)} download={`${definition.id}-${key}`}>
                    {fileName(definition, key, language)}
                  </a>
                </th>
                <td>{file.mediaType === 'text/csv' ? 'CSV' : 'JSON'}</td>
                <td className="numeric">{formatBytes(file.bytes, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <a href={links.file('manifest.json')}>{words.manifestNote} (manifest.json)</a>
      </p>
    </section>
  );
}

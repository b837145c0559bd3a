import type { DatasetDefinition } from './dataset.ts';
import type { DatasetEntry } from './published.ts';

export const codeLanguages = ['curl', 'python', 'r', 'javascript'] as const;
export type CodeLanguage = (typeof codeLanguages)[number];

/** Stands for the site's origin in code: the reader's page knows it, the build need not. */
export const originMark = '{origin}';

export interface FetchedFile {
  /** Name in the manifest, such as `days.csv`. */
  readonly name: string;
  readonly path: string;
}

/** The file that most readers want: the first table as CSV, else the first file of all. */
export function fetchedFile(
  { tables }: Pick<DatasetDefinition, 'tables'>,
  { files }: Pick<DatasetEntry, 'files'>,
): FetchedFile | null {
  const wanted = [...tables.map(({ name }) => `${name}.csv`), ...Object.keys(files)];
  const name = wanted.find((key) => files[key] !== undefined);
  const path = name === undefined ? undefined : files[name]?.path;
  return name === undefined || path === undefined ? null : { name, path };
}

/** Code that fetches a file. `root` is the address of the data folder below the origin: `/data/`. */
export function fetchCode(
  dataset: string,
  { name, path }: FetchedFile,
  root: string,
): Readonly<Record<CodeLanguage, string>> {
  const base = `${originMark}${root}`;
  const isCsv = name.endsWith('.csv');
  return {
    curl: `curl --fail --output '${dataset}-${name}' '${base}${path}'`,
    python: `import csv, io, json, urllib.request

base = "${base}"
with urllib.request.urlopen(base + "manifest.json") as answer:
    manifest = json.load(answer)
dataset = next(d for d in manifest["datasets"] if d["id"] == "${dataset}")
with urllib.request.urlopen(base + dataset["files"]["${name}"]["path"]) as answer:
${
  isCsv
    ? '    rows = list(csv.DictReader(io.TextIOWrapper(answer, "utf-8-sig")))\nprint(len(rows), rows[:1])'
    : '    content = json.load(answer)\nprint(content.keys())'
}`,
    r: `base <- "${base}"
manifest <- jsonlite::fromJSON(paste0(base, "manifest.json"), simplifyVector = FALSE)
dataset <- Filter(function(d) d$id == "${dataset}", manifest$datasets)[[1]]
address <- paste0(base, dataset$files[["${name}"]]$path)
${isCsv ? 'rows <- read.csv(address, fileEncoding = "UTF-8-BOM")\nhead(rows)' : 'content <- jsonlite::fromJSON(address)\nstr(content, max.level = 1)'}`,
    javascript: `const base = '${base}';
const manifest = await (await fetch(base + 'manifest.json')).json();
const dataset = manifest.datasets.find(({ id }) => id === '${dataset}');
const answer = await fetch(base + dataset.files['${name}'].path);
${isCsv ? "const lines = (await answer.text()).trimEnd().split('\\n');\nconsole.log(lines.length - 1, lines[0]);" : 'const content = await answer.json();\nconsole.log(Object.keys(content));'}`,
  };
}

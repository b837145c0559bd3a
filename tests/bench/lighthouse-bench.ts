import { dist, isBuilt, notBuilt } from './built-site.ts';
import { findBrowser } from './chrome.ts';
import { startHost, type Host } from './host.ts';
import { lighthouseReport, type Visited } from './lighthouse-report.ts';
import { runLighthouse } from './lighthouse-run.ts';
import { machineLoad } from './machine-load.ts';

/** Measures built pages beside themselves without script, and returns a table. */
export async function benchPages(pages: readonly string[], runs: number): Promise<string> {
  if (!isBuilt()) return `Lighthouse: ${notBuilt}`;
  const before = machineLoad();
  const host = await startHost(dist);
  try {
    const visited = await visitAll(host, pages, runs);
    return `${lighthouseReport(visited)}\nBefore: ${before}; after: ${machineLoad()}.`;
  } catch (error) {
    return `Lighthouse: not measured. ${error instanceof Error ? error.message : String(error)}`;
  } finally {
    await host.close();
  }
}

async function visitAll(
  host: Host,
  pages: readonly string[],
  runs: number,
): Promise<readonly Visited[]> {
  const browser = await findBrowser();
  const visited = pages.map(
    (path): Visited => ({
      path,
      url: host.address(path),
      bareUrl: host.addressWithoutScript(path),
      runs: [],
      bareRuns: [],
    }),
  );
  for (const { url, bareUrl } of visited) await Promise.all([warm(url), warm(bareUrl)]);
  const [first] = visited;
  // The browser's own files are cold at its first start.
  if (first) await runLighthouse(browser, first.bareUrl);
  for (let run = 1; run <= runs; run += 1) {
    for (const page of visited) {
      process.stderr.write(`lighthouse: run ${run} of ${runs}, ${page.path} (${machineLoad()})\n`);
      page.runs.push(await runLighthouse(browser, page.url));
      page.bareRuns.push(await runLighthouse(browser, page.bareUrl));
    }
  }
  return visited;
}

/** Fills the host's store of compressed answers, so that no run waits for the compressor. */
async function warm(url: string): Promise<void> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`There is no page ${new URL(url).pathname} in ${dist}/.`);
  const html = await response.text();
  const names = [...html.matchAll(/(?:href|src)="([^"]+\.(?:js|css))"/g)].map(([, name]) => name);
  await Promise.all(
    names.map(async (name) => (await fetch(new URL(name ?? '', url))).arrayBuffer()),
  );
}

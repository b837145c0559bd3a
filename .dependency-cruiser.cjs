/** Who may import whom; see README, "Where things are". */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-is-pure',
      comment: 'Rules and types are shared by ingestion and site: no React, no I/O.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: '\\.test\\.tsx?$' },
      to: { pathNot: '^(src/domain/|node_modules/valibot/)' },
    },
    {
      name: 'site-needs-no-scripts',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^scripts/' },
    },
    {
      name: 'features-are-apart',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'datasets-are-apart',
      severity: 'error',
      from: { path: '^data/([^/]+)/' },
      to: { path: '^data/', pathNot: '^data/$1/' },
    },
    {
      name: 'dataset-definition-knows-domain-only',
      severity: 'error',
      from: { path: '^data/([^/]+)/dataset\\.ts$' },
      to: { pathNot: '^(src/domain/|data/$1/)' },
    },
    {
      name: 'dataset-folder-knows-domain-and-connectors',
      severity: 'error',
      from: { path: '^data/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(src|scripts)/', pathNot: '^(src/domain/|scripts/connectors/)' },
    },
    {
      name: 'ui-knows-no-feature',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/(features|app|data-access|state)/' },
    },
    {
      name: 'features-know-no-app',
      severity: 'error',
      from: { path: '^src/(features|data-access|state|words)/' },
      to: { path: '^src/app/' },
    },
    {
      name: 'words-and-state-stand-below',
      severity: 'error',
      from: { path: '^src/(words|state|data-access)/' },
      to: { path: '^src/(features|ui)/' },
    },
    {
      name: 'heavy-drawings-stay-in-ui',
      severity: 'error',
      from: { pathNot: '^src/ui/' },
      to: { path: 'node_modules/(recharts|maplibre-gl)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.cache|public)/' },
    // TypeScript 7 has no compiler API for other programs yet, so SWC parses for this check.
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};

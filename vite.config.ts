import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { clientDefinitions } from './scripts/site/client-definitions.ts';

export default defineConfig(({ isSsrBuild }) => ({
  // Where the site will live, such as /city/ on a host that serves several sites.
  base: process.env['BASE_PATH'] ?? '/',
  // A style of the operator's own under the city map; without it nothing is asked of other servers.
  define: {
    'import.meta.env.BASEMAP_STYLE': JSON.stringify(process.env['BASEMAP_STYLE'] ?? ''),
  },
  plugins: [react(), ...(isSsrBuild ? [] : [clientDefinitions()])],
  build: {
    target: 'es2023',
    manifest: !isSsrBuild,
    outDir: isSsrBuild ? '.cache/prerender' : 'dist',
    emptyOutDir: true,
    copyPublicDir: !isSsrBuild,
    modulePreload: {
      // A page names the one definition that it needs in its HTML; what the others need would be listed in
      // the registry, and grow every topic page with every dataset.
      resolveDependencies: (_file, deps, { hostId }) => (hostId.includes('registry') ? [] : deps),
    },
    rolldownOptions: {
      input: isSsrBuild
        ? 'src/app/entry-server.tsx'
        : ['src/app/entry-client.tsx', 'src/app/embed-entry.ts'],
    },
    // Charts and maps load when the reader asks for them; their size is held by the budget tests.
    chunkSizeWarningLimit: 1500,
  },
}));

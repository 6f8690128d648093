import { defineConfig } from 'vite';

/** The hosts that run under plain Node: `vite build -c vite.host.config.ts --mode loopback` (or `cli`). */
export default defineConfig(({ mode: host }) => ({
  publicDir: false,
  ssr: { noExternal: true, external: ['better-sqlite3'] },
  build: {
    ssr: true,
    outDir: `out/${host}`,
    emptyOutDir: true,
    target: 'node24',
    sourcemap: true,
    rolldownOptions: {
      input: { index: `src/main/${host}/index.ts`, 'reader-worker': 'src/main/database/worker/reader-worker.ts' },
      // Chunks lie beside the entries, so that import.meta.dirname is the same folder wherever code ends up.
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
}));

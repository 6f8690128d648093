import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

export default defineConfig({
  main: {
    build: {
      outDir: 'out/electron',
      sourcemap: true,
      rolldownOptions: {
        input: {
          index: resolve('src/main/electron/index.ts'),
          'reader-worker': resolve('src/main/database/worker/reader-worker.ts'),
        },
        // CommonJS, because in an ES module main a top-level await on app.whenReady() hangs without a window.
        // Chunks lie beside the entries, so that import.meta.dirname is the same folder wherever code ends up.
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload may require nothing but electron: everything else goes into the one file.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: resolve('src/main/electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      minify: true,
      sourcemap: false,
      // The content security policy allows no data: fonts or images.
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: resolve('src/renderer/index.html') } },
    },
  },
});

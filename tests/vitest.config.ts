import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  esbuild: { jsx: 'automatic' },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    testTimeout: 30_000,
    // By itself Vitest leaves a core free: of two, half.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // edtf.js imports JSON with an attribute that Node 20.9 cannot read; Vite can.
    server: { deps: { inline: ['edtf'] } },
  },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** npm run cluster: what needs a real PostgreSQL. Two files at a time: they wait for processes more than they reckon. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    name: 'cluster',
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    include: ['tests/cluster/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});

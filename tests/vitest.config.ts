import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = readdirSync(path.join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.test\.tsx?$/.test(name) && !name.startsWith('cluster'))
  .map((name) => `tests/${name.replaceAll(path.sep, '/')}`);
/** Who puts other modules in the place of ours must not do so for the files that come after. */
const changesModules = (file: string) =>
  /\bvi\.(mock|doMock|resetModules)\(/.test(readFileSync(path.join(root, file), 'utf8'));

export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  esbuild: { jsx: 'automatic' },
  test: {
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    testTimeout: 30_000,
    // By itself Vitest leaves a core free: of two, half. One more than there are, as many tests wait for processes and limits of time.
    maxWorkers: availableParallelism() + 1,
    // edtf.js imports JSON with an attribute that Node 20.9 cannot read; Vite can.
    server: { deps: { inline: ['edtf'] } },
    // Loading our modules anew for every file takes a third of the time; those that leave them alone share them.
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          isolate: false,
          include: files.filter((file) => !changesModules(file)),
        },
      },
      {
        extends: true,
        test: { name: 'apart', include: files.filter(changesModules) },
      },
    ],
  },
});

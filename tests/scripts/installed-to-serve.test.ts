import { readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import packages from '../../package.json';

/* `npm ci --omit=dev && npm start` is enough: what is built and served imports nothing that is for development only. */

const SERVED = ['app', 'components', 'lib', 'proxy.ts', 'instrumentation.ts', 'next.config.mjs'];
const COMMANDS = [
  'start',
  'ending',
  'build-stamp',
  'server-address',
  'compile',
  'content-check',
  'alerts',
  'open-served',
]
  .map((name) => `scripts/${name}.ts`)
  .concat(['serve', 'one-server', 'worker-figures'].map((name) => `scripts/${name}.mjs`));
/** What `next build` looks for where there is TypeScript, and would install by itself. */
const WANTED_BY_NEXT = ['typescript', '@types/node', '@types/react'];

function filesIn(place: string): string[] {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place).flatMap((name) => filesIn(path.join(place, name)));
}

/** The packages that a file imports; types are gone when it runs. */
function packagesOf(file: string): string[] {
  const text = readFileSync(file, 'utf8').replace(/^import type .*?;$/gms, '');
  const imports = /(?:^(?:(?:import|export) .*|\}) from|^import|\bimport\() ?'([^']+)'/gm;
  return [...text.matchAll(imports)]
    .filter(([, name = '']) => /^(?:[a-z]|@[a-z])/.test(name))
    .map(([, name = '']) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    )
    .filter((name) => !name.startsWith('node:') && !builtinModules.includes(name));
}

test('every package that is built or served is a dependency', () => {
  const files = [...SERVED, ...COMMANDS]
    .flatMap(filesIn)
    .filter((file) => /\.(?:m?js|tsx?)$/.test(file));
  const imported = new Set([...files.flatMap(packagesOf), 'tsx', ...WANTED_BY_NEXT]);
  const missing = [...imported].filter((name) => !(name in packages.dependencies));
  expect(missing).toEqual([]);
  expect(imported.size).toBeGreaterThan(20);
});

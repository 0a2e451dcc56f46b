import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PHASE_PRODUCTION_SERVER } from 'next/constants.js';
import { expect, test } from 'vitest';

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.replaceAll('\\', '/')))
    .filter((name) => /\.tsx?$/.test(name));

interface ConfigModule {
  default(phase: string): Promise<{ readonly pageExtensions: readonly string[] }>;
}

test('a build of the site has no page of the editors', async () => {
  const { default: nextConfig }: ConfigModule = await import(pathToFileURL('next.config.mjs').href);
  const { pageExtensions } = await nextConfig(PHASE_PRODUCTION_SERVER);
  expect(pageExtensions).toEqual(['tsx', 'ts']);
  const routes = filesIn('app/redaktion').filter((file) => /\/(?:page|route)\./.test(file));
  expect(routes.length).toBeGreaterThan(0);
  expect(routes.filter((file) => !/\.editor\.tsx?$/.test(file))).toEqual([]);
});

test('nothing that the site is built of imports what only editors have', () => {
  const importing = ['app', 'components', 'lib', 'browser']
    .flatMap(filesIn)
    .filter((file) => /from '@\/(?:lib|components)\/editing\//.test(readFileSync(file, 'utf8')));
  const editors = /^(?:app\/redaktion|components\/editing|lib\/editing|browser\/editing)\//;
  expect(importing.filter((file) => !editors.test(file))).toEqual([]);
});

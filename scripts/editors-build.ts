import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { sourceHash } from '@/lib/content/source-hash.mjs';

/** What the program of the editors is made of. */
const SOURCES = [
  ...['app', 'browser', 'components', 'editors', 'lib'],
  ...['scripts/editors-build.ts', 'tsconfig.json', 'package-lock.json'],
];
export const EDITORS_BUILD = '.redaktion-build';

/**
 * Makes the program of the editors' process, when its sources have changed: one file that Node runs, because components import style
 * sheets, and beside it what browsers load. It is no part of the site, whose build knows nothing of it.
 */
export async function buildEditors(root: string): Promise<string> {
  const folder = path.join(root, EDITORS_BUILD);
  const stamp = path.join(folder, 'sources');
  const sources = sourceHash(root, SOURCES);
  const program = path.join(folder, 'main.mjs');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return program;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const common = {
    absWorkingDir: root,
    tsconfig: path.join(root, 'tsconfig.json'),
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff2': 'file' },
    outdir: folder,
  } as const;
  await build({
    ...common,
    entryPoints: { main: path.join(root, 'editors/main.ts') },
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    external: EXTERNAL,
  });
  await build({
    ...common,
    entryPoints: { editing: path.join(root, 'browser/editing/main.ts') },
    minify: true,
    target: 'es2022',
  });
  writeFileSync(stamp, sources);
  return program;
}

/** What is installed; everything else is ours. A pattern for all packages would take `@/` for one. */
const EXTERNAL = Object.keys(
  JSON.parse(readFileSync(path.join(process.cwd(), 'package.json'), 'utf8')).dependencies,
).flatMap((name) => [name, `${name}/*`]);

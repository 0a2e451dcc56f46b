import { rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

/**
 * Makes the script of the pages (`browser/main.ts`) and what it loads where it is needed. The names of the files change with
 * what is in them, so that a browser can keep them for good.
 *
 * @param {string} root
 * @returns {Promise<string>} the address of the script
 */
export async function buildBrowserScript(root) {
  const folder = path.join(root, 'public', FOLDER);
  rmSync(folder, { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints: { start: path.join(root, 'browser/main.ts') },
    outdir: folder,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    absWorkingDir: root,
    tsconfig: path.join(root, 'tsconfig.json'),
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    metafile: true,
    logLevel: 'warning',
  });
  const made = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === ENTRY);
  if (!made) throw new Error('browser/main.ts has become no file');
  return `/${path.relative('public', made[0]).split(path.sep).join('/')}`;
}

const ENTRY = 'browser/main.ts';
const FOLDER = 'skripte';

import path from 'node:path';
import { build, type Plugin } from 'esbuild';

/** A file of a copy, and what is in it. */
export interface MadeFile {
  readonly name: string;
  readonly contents: Uint8Array;
}

export interface CopyScripts {
  /** The script of every page. */
  readonly page: MadeFile;
  /** The one of the page on which proofs are checked. */
  readonly check: MadeFile;
  /** Script and style sheet of the pages that make themselves. */
  readonly living: MadeFile;
  readonly livingStyle: MadeFile;
}

/**
 * Makes the scripts of a copy. They are no modules, and each is one file: from a disk a browser loads nothing else. The pages
 * that make themselves are those of app/, bundled with what they ask replaced by the archive of the copy.
 */
export async function buildCopyScripts(root: string): Promise<CopyScripts> {
  const { outputFiles } = await build({
    entryPoints: {
      seite: path.join(root, 'browser/copy/page.ts'),
      pruefen: path.join(root, 'browser/copy/check.ts'),
      lebendig: path.join(root, 'browser/copy/living.ts'),
    },
    outdir: path.join(root, 'unwritten'),
    write: false,
    entryNames: '[name]-[hash]',
    absWorkingDir: root,
    tsconfig: path.join(root, 'tsconfig.json'),
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [standIns(root)],
    logLevel: 'warning',
  });
  const made = (name: RegExp): MadeFile => {
    const file = outputFiles.find((each) => name.test(path.basename(each.path)));
    if (!file) throw new Error(`The build has made no file ${name.source}`);
    return { name: path.basename(file.path), contents: file.contents };
  };
  return {
    page: made(/^seite-.*\.js$/),
    check: made(/^pruefen-.*\.js$/),
    living: made(/^lebendig-.*\.js$/),
    livingStyle: made(/^lebendig-.*\.css$/),
  };
}

/** What is asked for on a server, and what stands in for it in a copy. */
function standIns(root: string): Plugin {
  const of = new Map([
    ['@/lib/live/current', 'browser/copy/current.ts'],
    ['next/navigation', 'browser/copy/not-found.ts'],
    ['./search-pages', 'browser/copy/search-pages.ts'],
    // It refuses to be loaded by a browser; what must not be, stands above.
    ['server-only', 'browser/copy/anywhere.ts'],
  ]);
  return {
    name: 'stand-ins',
    setup({ onResolve }) {
      onResolve(
        { filter: /^(?:@\/lib\/live\/current|next\/navigation|\.\/search-pages|server-only)$/ },
        ({ path: name }) => {
          const file = of.get(name);
          return file === undefined ? undefined : { path: path.join(root, file) };
        },
      );
    },
  };
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { textsOf, type Engine } from './engine';

/*
 * Pagefind is not among the dependencies, so nothing is known of its types: what is used of it is written down here.
 * Its search is made for browsers; in Node it needs no more than a `fetch` that reads files.
 */

const fn = <Type>() => z.custom<Type>((value) => typeof value === 'function');
const indexing = z.object({
  createIndex:
    fn<
      (options: {
        forceLanguage: string;
        writePlayground: boolean;
      }) => Promise<{ index: PagefindIndex }>
    >(),
  close: fn<() => Promise<unknown>>(),
});
const searching = z.object({
  options: fn<(options: { baseUrl: string }) => Promise<void>>(),
  init: fn<(language: string) => Promise<void>>(),
  search:
    fn<(words: string) => Promise<{ results: readonly { data(): Promise<{ url: string }> }[] }>>(),
});

interface PagefindIndex {
  addCustomRecord(record: { url: string; content: string; language: string }): Promise<unknown>;
  writeFiles(options: { outputPath: string }): Promise<unknown>;
}

const PACKAGE = 'pagefind';

export const engine: Engine = {
  name: 'Pagefind, German',
  can: ['words', 'phrase'],
  async build(archive) {
    const { createIndex, close } = indexing.parse(await import(PACKAGE));
    const { index } = await createIndex({ forceLanguage: 'de', writePlayground: false });
    const folder = mkdtempSync(path.join(tmpdir(), 'pagefind-'));
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
    for (const { id, text } of textsOf(archive))
      await index.addCustomRecord({ url: `/${id}`, content: text, language: 'de' });
    await index.writeFiles({ outputPath: folder });
    await close();
    writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
    globalThis.fetch = async (address) =>
      new Response(readFileSync(new URL(String(address).replace(/\?.*/, ''))));
    const { options, init, search } = searching.parse(
      await import(pathToFileURL(path.join(folder, 'pagefind.js')).href),
    );
    await options({ baseUrl: '/' });
    await init('de');
    return async ({ words, kind }, most) => {
      const { results } = await search(
        kind === 'phrase' ? `"${words.join(' ')}"` : words.join(' '),
      );
      const best = await Promise.all(results.slice(0, most).map((result) => result.data()));
      return { total: results.length, ids: best.map(({ url }) => url.slice(1)) };
    };
  },
};

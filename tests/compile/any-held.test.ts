import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openContent } from '@/lib/content/load';
import { isError } from '@/lib/model/problem';
import { aFolder, type TestFolder } from '../content/a-folder';
import { compilerOf, type TestCompiler } from './a-compiler';
import { anyContent, anyEdit, filesOf, mend, save, type GivenContent } from './any-edits';
import { printed } from '../fixture/printed';

/*
 * Whatever is edited: what is published has no error; every file of it is as it lies in the folder, or as it was published
 * before; and one that nobody with an error has to do with is as it lies in the folder.
 */

/** The files that are published, as the compiler has taken them down. */
function publishedFiles({ content }: TestCompiler): Map<string, string> {
  const folder = `${content.cachePath}.published`;
  const { files }: { files: Record<string, { key: string }> } = JSON.parse(
    readFileSync(path.join(folder, 'files.json'), 'utf8'),
  );
  return new Map(
    Object.entries(files).map(([file, { key }]) => [
      file,
      readFileSync(path.join(folder, key), 'utf8'),
    ]),
  );
}

/** What the published files come to in a folder of their own, where an error anywhere holds everything back. */
function checkedAlone(files: ReadonlyMap<string, string>, other: TestFolder) {
  const alone = aFolder();
  try {
    for (const [file, text] of files) alone.write(file, text);
    const { snapshot, problems } = openContent(alone.root, { WORTLAUT_CACHE: other.root }).load();
    return { statements: snapshot?.statements, errors: problems.filter(isError).map(printed) };
  } finally {
    alone.remove();
  }
}

/** Whether two files have to do with each other: one names the other, now or before, or something that the other names. */
function connections(states: readonly GivenContent[]): (file: string) => ReadonlySet<string> {
  const groups: Set<string>[] = [];
  for (const { documents } of states)
    for (const [id, { link, topic, statements, speaker }] of Object.entries(documents)) {
      const documentNamed = [link.replace(/\.md.*$/, '')].filter(Boolean);
      const related = statements.flatMap(({ relations }) => relations.map((to) => to.document));
      const files = [
        ...[id, ...documentNamed, ...related].map((each) => `documents/${each}.md`),
        ...[`topics/${topic}.md`, `people/${speaker}.md`, `sources/${id}.txt`],
      ];
      const met = groups.filter((group) => files.some((file) => group.has(file)));
      for (const group of met) groups.splice(groups.indexOf(group), 1);
      groups.push(new Set([...files, ...met.flatMap((group) => [...group])]));
    }
  return (file) => groups.find((group) => group.has(file)) ?? new Set([file]);
}

/** Whether a document has lost a statement, or is gone: then it may stay while another document is held. */
function hasLost(file: string, published: string, current: string | undefined): boolean {
  const idsIn = (text: string) => [...text.matchAll(/\{#([a-z]+)\}/g)].map(([, id]) => id);
  return (
    file.startsWith('documents/') &&
    idsIn(published).some((id) => !idsIn(current ?? '').includes(id))
  );
}

test(
  'after any edits what is published is good, of files that are so or were published, and current where nothing is wrong',
  { timeout: 120_000 },
  async () => {
    let [partly, held] = [0, 0];
    await fc.assert(
      fc.asyncProperty(
        anyContent,
        fc.array(fc.tuple(anyEdit, fc.boolean(), fc.integer({ min: 0, max: 3 })), {
          minLength: 3,
          maxLength: 10,
        }),
        async (content, edits) => {
          const [folder, other] = [aFolder({ 'topics/rente.md': '' }), aFolder()];
          try {
            let [now, before] = [mend(content), undefined as GivenContent | undefined];
            let running = compilerOf(folder);
            const earlier = new Map<string, Set<string>>();
            const past: GivenContent[] = [];
            for (const [[, edit], isRestarted, mended] of [
              [['as it is', mend], false, 0] as const,
              ...edits,
            ]) {
              if (isRestarted) running = compilerOf(folder);
              now = mended === 0 ? mend(edit(now)) : edit(now);
              save(now, folder, before);
              before = now;
              past.push(now);
              const { loaded } = await running.compiler.compile();
              const errors = loaded.problems.filter(isError).map(({ file }) => file.slice(8));
              // It is all of files that can be held, so that something can always be published.
              const { snapshot } = loaded;
              if (!snapshot) throw new Error(loaded.problems.map(printed).join('\n'));
              const files = publishedFiles(running);
              expect(checkedAlone(files, other)).toEqual({
                statements: snapshot.statements,
                errors: [],
              });

              const current = new Map(Object.entries(filesOf(now)));
              const heldFiles = loaded.held.map(({ file }) => file.slice(8));
              const isDocumentHeld = heldFiles.some((file) => file.startsWith('documents/'));
              const group = connections(past);
              const isNear = (file: string) => errors.some((each) => group(each).has(file));
              for (const file of new Set([...files.keys(), ...current.keys()])) {
                if (/^(site\.yml|organisations\/.*)$/.test(file)) continue;
                const published = files.get(file);
                const isAsNow = published === current.get(file);
                if (!isAsNow) {
                  expect(heldFiles).toContain(file);
                  expect(published === undefined || earlier.get(file)?.has(published)).toBe(true);
                  expect(
                    isNear(file) ||
                      (isDocumentHeld && hasLost(file, published ?? '', current.get(file))),
                  ).toBe(true);
                }
                if (published !== undefined)
                  earlier.set(file, (earlier.get(file) ?? new Set()).add(published));
              }
              if (errors.length > 0) partly++;
              held += heldFiles.length;
            }
          } finally {
            folder.remove();
            other.remove();
          }
        },
      ),
      { numRuns: 10 },
    );
    expect([partly > 10, held > 10]).toEqual([true, true]);
  },
);

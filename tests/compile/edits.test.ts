import { rmSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openBundle, type OpenBundle } from '@/lib/bundle/open';
import type { Compiled } from '@/lib/compile/compiler';
import { KINDS } from '@/lib/model/kind';
import { LISTED, WHOLE, type ListedType, type StatementList } from '@/lib/ports/entries';
import { readRange } from '@/lib/search/date-input';
import { readQuery } from '@/lib/search/query';
import { aFolder, STRICT, type TestFolder } from '../content/a-folder';
import { compilerOf } from './a-compiler';

import { anyContent, anyEdit, mend, save } from './any-edits';
import { printed } from '../fixture/printed';

/* Whatever was edited before, a compiler makes of the content what one makes that has just been started. */

const QUERIES = ['', 'Rente', 'Kommune Förderung', 'hatt gehalten', 'Steuer*', '2010', 'erika'];

/** Everything that pages could ask, and some searches. */
async function answersOf({ entries, search, manifest }: OpenBundle) {
  const lists = await Promise.all(LISTED.map((type) => entries.list(type, WHOLE)));
  const all = (await entries.statements({ of: 'all' }, WHOLE)).items;
  const idsOf = (type: ListedType) => lists[LISTED.indexOf(type)]?.items.map(({ id }) => id) ?? [];
  const asked: StatementList[] = [
    ...KINDS.map((kind) => ({ of: 'kind', kind }) as const),
    ...(['person', 'topic', 'source'] as const).flatMap((of) =>
      idsOf(of).map((id) => ({ of, id }) as const),
    ),
    ...idsOf('document').map((id) => ({ of: 'origin', id }) as const),
  ];
  const queries = QUERIES.map((q) => readQuery({ q }).query);
  return {
    counts: manifest.counts,
    about: await entries.about(),
    lists,
    all,
    byList: await Promise.all(asked.map((list) => entries.statements(list, WHOLE))),
    relations: await Promise.all(all.map(({ id }) => entries.relationsOf(id))),
    courses: await Promise.all(idsOf('topic').map((id) => entries.courses(id))),
    related: await Promise.all(
      (['topic', 'document'] as const).flatMap((of) =>
        idsOf(of).map((id) => entries.relationsAmong(of, id)),
      ),
    ),
    foremost: await entries.foremostContradiction(),
    letters: await entries.letters('person'),
    found: await Promise.all(all.map(({ id }) => entries.get('statement', id))),
    searches: await Promise.all(queries.map((query) => search.statements(query))),
    elsewhere: await Promise.all(
      queries.map(async (query) => {
        const asked = readRange(query.von, query.bis).span;
        const { groups, total } = await search.besides(query, asked, { first: 100 });
        return { groups, total };
      }),
    ),
    similar: await Promise.all(all.map(({ id }) => search.similar(id, 5))),
  };
}

async function seen({ loaded, version }: Compiled, bundles: string) {
  const problems = loaded.problems.map(printed);
  if (!loaded.snapshot || version === undefined) return { problems };
  const bundle = await openBundle(path.join(bundles, version));
  const answers = await answersOf(bundle);
  bundle.close();
  // Not its version: one that was compiled before has what repeats what as well.
  return { problems, content: loaded.version, answers };
}

/** With nothing that an earlier process could have left. */
async function compiledAnew(folder: TestFolder) {
  for (const place of ['cache', '.cache'])
    rmSync(path.join(folder.root, place), { recursive: true, force: true });
  const { compiler, bundles } = compilerOf(folder);
  return seen(await compiler.compile(), bundles);
}

test(
  'after any edits the content is compiled as if it had always been so',
  { timeout: 240_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        anyContent,
        fc.array(fc.tuple(anyEdit, fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 10 }),
        async (content, edits) => {
          const [folder, other] = [
            aFolder({ 'topics/rente.md': '', 'site.yml': STRICT }),
            aFolder({ 'site.yml': STRICT }),
          ];
          try {
            let [now, before] = [mend(content), undefined as typeof content | undefined];
            let { compiler, bundles } = compilerOf(folder);
            for (const [[, edit], isMended, isRestarted] of [
              [['as it is', mend], true, false] as const,
              ...edits,
            ]) {
              if (isRestarted) {
                await (await compiler.compile()).rest?.();
                ({ compiler, bundles } = compilerOf(folder));
                await compiler.compile();
                await compiler.prepare();
              }
              now = isMended ? mend(edit(now)) : edit(now);
              save(now, folder, before);
              save(now, other, before);
              before = now;
              const followed = await seen(await compiler.compile(), bundles);
              expect(followed).toEqual(await compiledAnew(other));
            }
          } finally {
            folder.remove();
            other.remove();
          }
        },
      ),
      { numRuns: 12 },
    );
  },
);

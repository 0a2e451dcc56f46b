import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildArchive, type Archive } from '@/lib/archive/archive';
import { searchableOf } from '@/lib/compile/search-keeper';
import { corpusBytes } from '@/lib/search/corpus-bytes';
import { buildCorpus, corpusBuilder } from '@/lib/search/search';
import { buildTextIndex } from '@/lib/search/text-index';
import { after } from '../archive/changed';
import { anyArchive } from '../ports/any-archive';
import { inOnePiece } from './in-one-piece';

test('a searchable archive that follows others is, to the byte, the one that is built', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyArchive, fc.func(fc.boolean())), { minLength: 2, maxLength: 4 }),
      (states) => {
        const follow = corpusBuilder();
        let before: Archive | undefined;
        for (const [{ snapshot }, isKept] of states) {
          const next = before ? after(before.snapshot, snapshot, isKept) : snapshot;
          const archive = buildArchive(next, before);
          const index = buildTextIndex(archive.statements);
          const followed = inOnePiece(corpusBytes(follow(searchableOf(archive), index)));
          const built = inOnePiece(corpusBytes(buildCorpus(searchableOf(archive), index)));
          // To print thousands of bytes that differ would take longer than the test.
          expect(Buffer.compare(followed, built)).toBe(0);
          before = archive;
        }
      },
    ),
    { numRuns: 50 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildArchive, type Archive } from '@/lib/archive/archive';
import { searchableOf } from '@/lib/compile/search-keeper';
import { elsewhereBuilder, elsewhereOf } from '@/lib/search/elsewhere/elsewhere';
import { elsewhereBytes } from '@/lib/search/elsewhere/elsewhere-bytes';
import {
  entryTextsBuilder,
  entryTextsOf,
  type Described,
} from '@/lib/search/elsewhere/entry-texts';
import { EMPTY_SOURCE_INDEX } from '@/lib/search/elsewhere/source-index';
import { buildTextIndex } from '@/lib/search/text-index';
import { after } from '../../archive/changed';
import { anyArchive } from '../../ports/any-archive';
import { inOnePiece } from '../in-one-piece';

function described(archive: Archive): Described {
  return {
    ...searchableOf(archive),
    terms: [...archive.term.values()],
    pages: [...archive.page.values()],
  };
}

test('a search elsewhere that follows others is, to the byte, the one that is made', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyArchive, fc.func(fc.boolean())), { minLength: 2, maxLength: 4 }),
      (states) => {
        const [textsIn, follow] = [entryTextsBuilder(), elsewhereBuilder()];
        let before: Archive | undefined;
        for (const [{ snapshot }, isKept] of states) {
          const next = before ? after(before.snapshot, snapshot, isKept) : snapshot;
          const archive = buildArchive(next, before);
          const given = described(archive);
          const texts = textsIn(given);
          expect(texts).toEqual(entryTextsOf(given));
          const searched = {
            documents: archive.documents,
            terms: given.terms,
            sourceIndex: EMPTY_SOURCE_INDEX,
            entryTexts: texts,
            entryIndex: buildTextIndex(texts),
          };
          const followed = inOnePiece(elsewhereBytes(follow(searched)));
          const made = inOnePiece(elsewhereBytes(elsewhereOf(searched)));
          expect(Buffer.compare(followed, made)).toBe(0);
          before = archive;
        }
      },
    ),
    { numRuns: 50 },
  );
});

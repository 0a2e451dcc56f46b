import { sure } from '@/lib/model/sure';
import { countedStems } from '@/lib/search/counted-stems';
import { fromBytes, toBytes } from '@/lib/search/index/bytes';
import { placeOf } from '@/lib/search/index/key-table';
import { fitting, PartsReader } from '@/lib/search/index/parts';
import { listOf } from '@/lib/search/index/words';
import type { WordIndex, WordKnowledge } from '@/lib/search/index/word-index';

/** In how many of all statements stems are that may be told, see `countedStems`. */
export interface ToldStems {
  /** 0 for a stem that is none. */
  statementsWith(stem: string): number;
}

/** Their name in the store. */
export const TOLD_STEMS = 'told-stems';

/** Counted where all places of all words are at hand. By part of the index, in the order of its stems. */
export function toldStemsBytes(index: WordIndex): Uint8Array {
  const { length } = index.lengths;
  const counts = new Map(
    countedStems(index, new Uint8Array(length).fill(1), () => true).map(({ stem, all }) => [
      stem,
      all,
    ]),
  );
  return toBytes(TOLD_STEMS, {
    numbers: Object.fromEntries(
      index.parts.map(({ segment }, part) => [
        part,
        Uint32Array.from(listOf(segment.stems.keys), (stem) => counts.get(stem) ?? 0),
      ]),
    ),
    words: {},
  });
}

/** Those of {@link toldStemsBytes} for the stems of the same index; undefined for any other bytes. */
export function toldStemsFrom(
  bytes: Uint8Array,
  parts: WordKnowledge['parts'],
): ToldStems | undefined {
  const read = fromBytes(TOLD_STEMS, bytes);
  return (
    read &&
    fitting(() => {
      const counts = parts.map(({ stems }, part) =>
        new PartsReader(read).u32(String(part), stems.keys.length),
      );
      return {
        statementsWith(stem) {
          for (const [part, { stems }] of parts.entries()) {
            const place = placeOf(stems.keys, stem);
            if (stems.keys.at(place) === stem) return sure(sure(counts[part])[place]);
          }
          return 0;
        },
      };
    })
  );
}

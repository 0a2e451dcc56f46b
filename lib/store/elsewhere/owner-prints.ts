import { sure } from '@/lib/model/sure';
import type { Elsewhere } from '@/lib/search/elsewhere/elsewhere';
import { documentsOf } from '@/lib/search/elsewhere/source-columns';
import { fromBytes, toBytes } from '@/lib/search/index/bytes';
import { fitting, PartsReader } from '@/lib/search/index/parts';
import { listOf } from '@/lib/search/index/words';
import type { WordIndex } from '@/lib/search/index/word-index';
import { hashOf, printing, type Printing } from '../load/prints';
import { ranksIn } from './entry-text-rows';

/*
 * Which of the texts that are searched besides statements a change can concern is told without making their rows: of each archive
 * text, of each document with all that is noted in it, and of each other entry two numbers are remembered, a hash of everything that
 * their rows are made from. A text itself is in it as the hash that the index has of it.
 */

/** What is remembered of a version: by the names of owners, see {@link entryOwner}. */
export type OwnerPrints = Readonly<Record<'passage' | 'entry_text', ReadonlyMap<string, string>>>;

export function ownerPrintsOf(elsewhere: Elsewhere): OwnerPrints {
  const known = printed.get(elsewhere);
  if (known) return known;
  const made = { passage: sourcePrints(elsewhere), entry_text: entryPrints(elsewhere) };
  printed.set(elsewhere, made);
  return made;
}

/** A load asks twice: to compare them, and to keep them. */
const printed = new WeakMap<Elsewhere, OwnerPrints>();

/** The owners of which anything is not what it was, gone ones and new ones among them. */
export function ownersChanged(
  now: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, string>,
): string[] {
  return [
    ...[...now].flatMap(([owner, print]) => (before.get(owner) === print ? [] : [owner])),
    ...[...before.keys()].filter((owner) => !now.has(owner)),
  ];
}

function sourcePrints({ sources, documents }: Elsewhere): Map<string, string> {
  const { ids, sourceOf, starts, ends } = sources.columns;
  const hashes = hashesIn(sources.index);
  const prints = Array.from({ length: ids.length }, (_, source) => {
    const print = printing();
    for (const number of documentsOf(sources.columns, source)) {
      print.add(hashOf(documents.ids.at(number) ?? ''));
      print.add(sure(documents.firstDay[number]));
      print.add(sure(documents.lastDay[number]));
    }
    return print;
  });
  for (let number = 0; number < sourceOf.length; number++) {
    const print = sure(prints[sure(sourceOf[number])]);
    print.add(sure(starts[number]));
    print.add(sure(ends[number]));
    print.add(sure(hashes[number * 2]));
    print.add(sure(hashes[number * 2 + 1]));
  }
  return new Map(prints.map((print, source) => [ids.at(source) ?? '', finished(print)]));
}

/**
 * A name has the title of its entry, and the id of a text its address: both are in the hashes. The dates of statements, which put
 * notes in order, are not: which of these have changed is known.
 */
function entryPrints({ entries, documents }: Elsewhere): Map<string, string> {
  const { ids, placeOf, places } = entries.columns;
  const hashes = hashesIn(entries.index);
  const rankOf = ranksIn(entries.columns);
  const prints = new Map<string, Printing>();
  let [last, print] = [-1, printing()];
  for (let number = 0; number < ids.length; number++) {
    const place = sure(placeOf[number]);
    if (place !== last) {
      const document = sure(places.documents[place]);
      const owner = entryOwner(
        places.documentIds.at(place) ?? '',
        places.addresses.at(place) ?? '',
      );
      const known = prints.get(owner);
      print = known ?? printing();
      if (!known && document >= 0) print.add(sure(documents.firstDay[document]));
      prints.set(owner, print);
      last = place;
    }
    print.add(sure(hashes[number * 2]));
    print.add(sure(hashes[number * 2 + 1]));
    print.add(rankOf(number));
  }
  return new Map([...prints].map(([owner, each]) => [owner, finished(each)]));
}

/** What a text of an entry changes with: its document, or the page of the entry. */
export function entryOwner(document: string, address: string): string {
  return document === '' ? address.replace(/#.*/s, '') : document;
}

/** The two hashes of each text by its number. */
function hashesIn({ parts, lengths }: WordIndex): Uint32Array {
  const hashes = new Uint32Array(lengths.length * 2);
  for (const { segment, numberOf } of parts)
    numberOf.forEach((number, text) => {
      if (number >= 0) hashes.set(segment.hashes.subarray(text * 2, text * 2 + 2), number * 2);
    });
  return hashes;
}

function finished(print: Printing): string {
  const numbers = new Uint32Array(2);
  print.into(numbers, 0);
  return numbers.join(' ');
}

/** Their name in the store. */
export const OWNER_PRINTS = 'owner-prints';

export function ownerPrintsBytes(elsewhere: Elsewhere): Uint8Array {
  const prints = ownerPrintsOf(elsewhere);
  const listed = (of: keyof OwnerPrints) => ({
    [`${of}.owners`]: [...prints[of].keys()],
    [`${of}.prints`]: [...prints[of].values()],
  });
  return toBytes(OWNER_PRINTS, {
    numbers: {},
    words: {},
    texts: { ...listed('passage'), ...listed('entry_text') },
  });
}

/** Undefined for any other bytes. */
export function ownerPrintsFrom(bytes: Uint8Array): OwnerPrints | undefined {
  const parts = fromBytes(OWNER_PRINTS, bytes);
  return (
    parts &&
    fitting(() => {
      const read = (of: keyof OwnerPrints) => {
        const within = new PartsReader(parts).within(of);
        const owners = listOf(within.texts('owners'));
        const prints = within.texts('prints', owners.length);
        return new Map(owners.map((owner, at) => [owner, prints.at(at) ?? '']));
      };
      return { passage: read('passage'), entry_text: read('entry_text') };
    })
  );
}

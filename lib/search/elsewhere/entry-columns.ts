import { carriedInto, changeBetween } from '@/lib/model/list-change';
import { sure } from '@/lib/model/sure';
import type { Parts, PartsReader } from '../index/parts';
import type { Texts } from '../index/segment';
import { carriedWords, listOf, wordsApart, type Words } from '../index/words';
import type { DocumentColumns } from './document-columns';
import { ENTRY_TYPES, type EntryText, type EntryType } from './entry-texts';

/**
 * The texts of entries as columns: what decides whether one is found is a number, what is shown of it is read when it is asked
 * for. Texts under one address, as the name of an entry and what is written there, belong to one place.
 */
export interface EntryColumns {
  readonly ids: Words;
  readonly texts: Words;
  /** 1 for a name. */
  readonly isName: Uint8Array;
  readonly placeOf: Uint32Array;
  readonly places: PlaceColumns;
}

export interface PlaceColumns {
  readonly titles: Words;
  readonly addresses: Words;
  /** The position of its type in `ENTRY_TYPES`. */
  readonly types: Uint8Array;
  /** The id of the document that it belongs to; empty for none. */
  readonly documentIds: Words;
  /** The number of that document; -1 for none. */
  readonly documents: Int32Array;
}

/** The columns of an earlier archive, and what they were made of. */
export interface EntriesBefore {
  readonly texts: readonly EntryText[];
  readonly columns: EntryColumns;
}

/** Texts that belong to one place follow each other. */
export function entryColumnsOf(
  entries: readonly EntryText[],
  documents: Pick<DocumentColumns, 'ids'>,
  before: EntriesBefore = { texts: [], columns: NO_ENTRIES },
): EntryColumns {
  const { columns } = before;
  const change = changeBetween(before.texts, entries);
  const places = placesAmong(entries);
  return {
    ids: carriedWords(columns.ids, change, ({ id }) => id),
    texts: carriedWords(columns.texts, change, ({ text }) => text),
    isName: carriedInto(new Uint8Array(entries.length), columns.isName, change, ({ type }) =>
      type === 'name' ? 1 : 0,
    ),
    placeOf: places.placeOf,
    places: placeColumnsOf(
      places.first,
      documents,
      placesAmong(before.texts).first,
      columns.places,
    ),
  };
}

/** The first text of each place, and by text the number of its place. */
function placesAmong(entries: readonly EntryText[]) {
  const known = placesOf.get(entries);
  if (known) return known;
  const first: EntryText[] = [];
  const placeOf = new Uint32Array(entries.length);
  let last: EntryText | undefined;
  entries.forEach((entry, number) => {
    const isSame =
      last !== undefined &&
      last.of === entry.of &&
      last.address === entry.address &&
      last.title === entry.title;
    if (!isSame) first.push(entry);
    last = entry;
    placeOf[number] = first.length - 1;
  });
  const made = { first, placeOf };
  placesOf.set(entries, made);
  return made;
}

const placesOf = new WeakMap<
  readonly EntryText[],
  { readonly first: readonly EntryText[]; readonly placeOf: Uint32Array }
>();

function placeColumnsOf(
  places: readonly EntryText[],
  documents: Pick<DocumentColumns, 'ids'>,
  placesBefore: readonly EntryText[],
  before: PlaceColumns,
): PlaceColumns {
  const change = changeBetween(placesBefore, places);
  const types = new Uint8Array(places.length);
  // A look-up of strings that are objects of this program is faster than one among bytes.
  const numberOf = new Map(listOf(documents.ids).map((id, number) => [id, number]));
  return {
    titles: carriedWords(before.titles, change, ({ title }) => title),
    addresses: carriedWords(before.addresses, change, ({ address }) => address),
    types: carriedInto(types, before.types, change, ({ of }) => ENTRY_TYPES.indexOf(of)),
    documentIds: carriedWords(before.documentIds, change, ({ document = '' }) => document),
    documents: Int32Array.from(places, ({ document = '' }) => numberOf.get(document) ?? -1),
  };
}

const NO_ENTRIES: EntryColumns = {
  ids: wordsApart([]),
  texts: wordsApart([]),
  isName: new Uint8Array(0),
  placeOf: new Uint32Array(0),
  places: {
    titles: wordsApart([]),
    addresses: wordsApart([]),
    types: new Uint8Array(0),
    documentIds: wordsApart([]),
    documents: new Int32Array(0),
  },
};

/** What sort of entry a text is of. */
export function entryTypeOf({ placeOf, places }: EntryColumns, number: number): EntryType {
  return ENTRY_TYPES[sure(places.types[sure(placeOf[number])])] ?? ENTRY_TYPES[0];
}

/** The texts that the columns are of. */
export function textsIn(columns: EntryColumns): Texts<EntryText> {
  const { ids, texts, isName, placeOf, places } = columns;
  return {
    length: ids.length,
    at(number) {
      const id = ids.at(number);
      if (id === undefined) return undefined;
      const place = sure(placeOf[number]);
      const document = places.documentIds.at(place) ?? '';
      return {
        of: entryTypeOf(columns, number),
        type: isName[number] === 1 ? 'name' : 'text',
        id,
        text: texts.at(number) ?? '',
        title: places.titles.at(place) ?? '',
        address: places.addresses.at(place) ?? '',
        ...(document !== '' && { document }),
      };
    },
  };
}

export function partsOfEntries({ ids, texts, isName, placeOf, places }: EntryColumns): Parts {
  const { titles, addresses, types, documentIds, documents } = places;
  return {
    numbers: { isName, placeOf, types, documents },
    words: {},
    texts: { ids, texts, titles, addresses, documentIds },
  };
}

/** The columns of {@link partsOfEntries}. */
export function entriesOfParts(read: PartsReader): EntryColumns {
  const ids = read.texts('ids');
  const titles = read.texts('titles');
  return {
    ids,
    texts: read.texts('texts', ids.length),
    isName: read.u8('isName', ids.length),
    placeOf: read.u32('placeOf', ids.length),
    places: {
      titles,
      addresses: read.texts('addresses', titles.length),
      types: read.u8('types', titles.length),
      documentIds: read.texts('documentIds', titles.length),
      documents: read.i32('documents', titles.length),
    },
  };
}

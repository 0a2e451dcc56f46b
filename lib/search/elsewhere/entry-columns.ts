import { sure } from '@/lib/model/sure';
import type { Parts, PartsReader } from '../index/parts';
import type { Texts } from '../index/segment';
import type { Words } from '../index/words';
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

export function entryColumnsOf(
  entries: readonly EntryText[],
  { numberOf }: Pick<DocumentColumns, 'numberOf'>,
): EntryColumns {
  const places: EntryText[] = [];
  const known = new Map<string, number>();
  const placeOf = Uint32Array.from(entries, (entry) => {
    const key = [entry.of, entry.address, entry.title].join('\n');
    const place = known.get(key) ?? places.push(entry) - 1;
    known.set(key, place);
    return place;
  });
  return {
    ids: entries.map(({ id }) => id),
    texts: entries.map(({ text }) => text),
    isName: Uint8Array.from(entries, ({ type }) => (type === 'name' ? 1 : 0)),
    placeOf,
    places: {
      titles: places.map(({ title }) => title),
      addresses: places.map(({ address }) => address),
      types: Uint8Array.from(places, ({ of }) => ENTRY_TYPES.indexOf(of)),
      documentIds: places.map(({ document = '' }) => document),
      documents: Int32Array.from(places, ({ document = '' }) => numberOf.get(document) ?? -1),
    },
  };
}

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

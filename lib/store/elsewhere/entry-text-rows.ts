import { FILES } from '@/lib/bundle/files';
import { addressOf } from '@/lib/model/address';
import { sure } from '@/lib/model/sure';
import type { Statement } from '@/lib/model/archive';
import { entryTypeOf, type EntryColumns } from '@/lib/search/elsewhere/entry-columns';
import type { EntryText } from '@/lib/search/elsewhere/entry-texts';
import type { StoreSource } from '../load/source';
import { spotsOf } from '../load/spots';
import type { Row, StoredTable } from '../load/table';
import { daysOf } from './document-rows';

/**
 * Names and texts of entries.
 *
 * Equal finds of a sort come in the order that the archive has, which the four keys say, nulls last. Those of texts of documents and
 * of notes on statements are of their dates and ids, so that one more of them changes no other row; of all others, which are few, it
 * is their rank.
 */
export const ENTRY_TEXT: StoredTable = {
  name: 'entry_text',
  key: ['id'],
  columns: [
    ['id', 'text'],
    ['entry_type', 'text'],
    ['type', 'text'],
    ['title', 'text'],
    ['address', 'text'],
    ['document', 'text'],
    ['text', 'text'],
    ['first_key', 'integer'],
    ['second_key', 'integer'],
    ['third_key', 'text'],
    ['fourth_key', 'integer'],
    ['words', 'integer'],
    ['spots', 'tsvector'],
  ],
  files: [FILES.elsewhere, FILES.elsewhereWords, FILES.records, FILES.changed],
  *rows(source, only) {
    const { texts, index, columns } = source.elsewhere.entries;
    const numbers = new Uint32Array(texts.length)
      .map((_, number) => number)
      .filter((number) => only?.has(columns.ids.at(number) ?? '') ?? true);
    const rankOf = ranksIn(source.elsewhere.entries.columns);
    let at = 0;
    for (const spots of spotsOf(index, numbers)) {
      const number = sure(numbers[at++]);
      const entry = sure(texts.at(number));
      yield [
        entry.id,
        entry.of,
        entry.type,
        entry.title,
        entry.address,
        entry.document ?? null,
        entry.text,
        ...keysOf(source, entry, rankOf(number)),
        sure(index.lengths[number]),
        spots,
      ];
    }
  },
};

/** The keys of a text of that rank among those of its sort, or of its document. */
function keysOf(
  { elsewhere: { documents }, records }: Pick<StoreSource, 'elsewhere' | 'records'>,
  { of, address, document = '' }: EntryText,
  rank: number,
): Row {
  switch (of) {
    case 'document': {
      const number = documents.numberOf.get(document);
      const [first] = number === undefined ? [null] : daysOf(documents, number);
      // The newest first.
      return [first === null ? null : -first, 0, document, rank];
    }
    case 'statement': {
      const number = records.numberOf(`statement/${address.slice(BEFORE_ID)}`);
      const body = number === undefined ? '{}' : records.at(number)[1];
      const span = (JSON.parse(body) as Pick<Statement, 'date'>).date?.span;
      // The oldest first, of two that begin on the same day the coarser.
      return [span?.first ?? null, span ? -span.last : 0, address, 0];
    }
    default:
      return [rank, 0, '', 0];
  }
}

const BEFORE_ID = addressOf.statement('').length;

/** Gives the rank of a text by its number: among those of its document, of others among those of their sort; notes have none. */
export function ranksIn(columns: EntryColumns): (number: number) => number {
  const ranks = new Uint32Array(columns.ids.length);
  let [last, rank] = ['', 0];
  for (let number = 0; number < ranks.length; number++) {
    const of = entryTypeOf(columns, number);
    const document = columns.places.documentIds.at(sure(columns.placeOf[number])) ?? '';
    const among = of === 'document' ? `${of} ${document}` : of;
    rank = among === last && of !== 'statement' ? rank + 1 : 0;
    last = among;
    ranks[number] = rank;
  }
  return (number) => sure(ranks[number]);
}

import { addressOf } from '@/lib/model/address';
import { FILES } from '@/lib/bundle/files';
import type { Statement } from '@/lib/model/archive';
import { sure } from '@/lib/model/sure';
import type { EntryText, EntryType } from '@/lib/search/elsewhere/entry-texts';
import type { StoreSource } from '../source';
import { spotsOf } from '../spots';
import type { Row, StoredTable } from '../table';
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
  *rows(source) {
    const { texts, index } = source.elsewhere.entries;
    const keysOf = keysIn(source);
    const numbers = new Uint32Array(texts.length).map((_, number) => number);
    let number = 0;
    for (const spots of spotsOf(index, numbers)) {
      const entry = sure(texts.at(number));
      yield [
        entry.id,
        entry.of,
        entry.type,
        entry.title,
        entry.address,
        entry.document ?? null,
        entry.text,
        ...keysOf(entry),
        sure(index.lengths[number]),
        spots,
      ];
      number++;
    }
  },
};

/** Gives the keys of texts that come in the order of the archive. */
function keysIn({
  elsewhere: { documents },
  records,
}: Pick<StoreSource, 'elsewhere' | 'records'>): (entry: EntryText) => Row {
  let last: { readonly of: EntryType; readonly id: string; rank: number } | undefined;
  const rankOf = (of: EntryType, id: string) => {
    if (last?.of !== of || last.id !== id) last = { of, id, rank: 0 };
    return last.rank++;
  };
  return ({ of, address, document = '' }) => {
    switch (of) {
      case 'document': {
        const number = documents.numberOf.get(document);
        const [first] = number === undefined ? [null] : daysOf(documents, number);
        // The newest first.
        return [first === null ? null : -first, 0, document, rankOf(of, document)];
      }
      case 'statement': {
        const number = records.numberOf(`statement/${address.slice(BEFORE_ID)}`);
        const statement =
          number === undefined ? undefined : (JSON.parse(records.at(number)[1]) as Statement);
        const span = statement?.date?.span;
        // The oldest first, of two that begin on the same day the coarser.
        return [span?.first ?? null, span ? -span.last : 0, address, 0];
      }
      default:
        return [rankOf(of, ''), 0, '', 0];
    }
  };
}

const BEFORE_ID = addressOf.statement('').length;

import { fnv1a } from '@/lib/bundle/hash';
import type { Part, Range } from '@/lib/ports/entries';
import type { StoreRecords } from './records';

/*
 * Lists of ids in an order that no index has: by the German alphabet, or of documents by their dates. They are kept in
 * pieces, which begin with ids that begin a piece wherever they stand: what is added to a list changes one piece and the record
 * that tells of all.
 */

/** Its pieces by their first ids, and how many ids are in each. */
type Pieces = readonly (readonly [first: string, count: number])[];

/** The records of a list, as JSON. */
export function* idListRecords(
  name: string,
  ids: readonly string[],
): Generator<[key: string, body: string]> {
  const pieces: [first: string, count: number][] = [];
  for (let start = 0; start < ids.length;) {
    const end = endOfPiece(ids, start);
    const first = ids[start] ?? '';
    yield [pieceKey(name, first), JSON.stringify(ids.slice(start, end))];
    pieces.push([first, end - start]);
    start = end;
  }
  if (pieces.length > 0) yield [listKey(name), JSON.stringify(pieces)];
}

function endOfPiece(ids: readonly string[], start: number): number {
  const most = Math.min(start + MOST_IN_PIECE, ids.length);
  let end = start + 1;
  while (end < most && fnv1a(ids[end] ?? '') % USUAL_IN_PIECE !== 0) end++;
  return end;
}

const USUAL_IN_PIECE = 256;
const MOST_IN_PIECE = 1024;

/** The ids of a run of a list; of one that there is not, none. */
export async function idsIn(
  name: string,
  { start, count }: Range,
  records: StoreRecords,
): Promise<Part<string>> {
  const pieces = (await records.get<Pieces>(listKey(name))) ?? [];
  const end = start + count;
  let [position, begin] = [0, 0];
  const met: string[] = [];
  for (const [first, length] of pieces) {
    const isMet = count > 0 && position < end && position + length > start;
    if (isMet && met.length === 0) begin = position;
    if (isMet) met.push(pieceKey(name, first));
    position += length;
  }
  const ids = (await records.getAll<readonly string[]>(met)).flat();
  return { items: ids.slice(Math.max(start - begin, 0), end - begin), total: position };
}

const listKey = (name: string) => `ids/${name}`;
const pieceKey = (name: string, first: string) => `piece/${name}/${first}`;

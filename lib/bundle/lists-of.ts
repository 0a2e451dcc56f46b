import type { Archive } from '@/lib/archive/archive';
import type { Statement } from '@/lib/model/archive';
import { changeBetween, newPositions } from '@/lib/model/list-change';
import { sure } from '@/lib/model/sure';
import { lastAddedFirst } from '@/lib/archive/added';

/** Lists of numbers, by the type and id of what they belong to. Statements go by their position, documents by theirs. */
export function listsOf(archive: Archive): Map<string, Uint32Array> {
  const lists = new Map<string, Uint32Array>();
  const numbers = numbering(archive);
  const { statementsBy, inSource } = archive;
  const groups = { ...statementsBy, source: inSource };
  for (const of of [
    'kind',
    'outcome',
    'person',
    'organisation',
    'topic',
    'origin',
    'source',
  ] as const)
    for (const [id, statements] of groups[of]) lists.set(`${of}/${id}`, numbers(statements));
  const place = new Map(archive.documents.map((document, number) => [document, number]));
  for (const [id, documents] of archive.addressedTo)
    lists.set(
      `addressed/${id}`,
      Uint32Array.from(documents, (document) => sure(place.get(document))),
    );
  lists.set(LAST_ADDED, lastAddedFirst(archive));
  return lists;
}

/** The name of the list of all statements, the last added to the archive first. */
export const LAST_ADDED = 'added';

/** The numbers of a list, and the statements among which they count. */
interface Numbered {
  readonly among: readonly Statement[];
  readonly numbers: Uint32Array;
}

/** By the list, which is the same object as long as it has the same statements. */
const known = new WeakMap<readonly Statement[], Numbered>();

/** Gives lists of statements their numbers. Those of a list that was given them before are only moved. */
function numbering(archive: Archive): (list: readonly Statement[]) => Uint32Array {
  const { statements } = archive;
  const moves = new Map<readonly Statement[], Int32Array>();
  const movedFrom = (among: readonly Statement[]) => {
    const moved = moves.get(among) ?? newPositions(changeBetween(among, statements));
    moves.set(among, moved);
    return moved;
  };
  const numbersOf = (list: readonly Statement[]) => {
    const before = known.get(list);
    if (!before) return numbersAnew(list, archive);
    if (before.among === statements) return before.numbers;
    const moved = movedFrom(before.among);
    return before.numbers.map((number) => sure(moved[number]));
  };
  return (list) => {
    const numbers = numbersOf(list);
    known.set(list, { among: statements, numbers });
    return numbers;
  };
}

/** From that share of all on, to go through all is faster than to look up each. */
const MANY = 0.02;

function numbersAnew(
  list: readonly Statement[],
  { newestFirst, position, spans }: Archive,
): Uint32Array {
  const numbers = new Uint32Array(list.length);
  const dated = spans.firsts.length;
  let found = 0;
  // Without a look into the statements, which lie about in memory. Nothing is found where the list is in another order.
  if (list.length > newestFirst.length * MANY)
    for (let rank = 0; rank < newestFirst.length; rank++)
      if (newestFirst[rank] === list[found])
        numbers[found++] = rank < dated ? dated - 1 - rank : rank;
  for (let at = found; at < list.length; at++) numbers[at] = sure(position.get(sure(list[at]).id));
  return numbers;
}

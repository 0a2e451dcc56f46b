import { FILES } from '@/lib/bundle/files';
import { sure } from '@/lib/model/sure';
import type { Elsewhere } from '@/lib/search/elsewhere/elsewhere';
import type { StoreConnection } from '../load/connection';
import { FOR_EVER } from '../load/follow';
import type { StoreSource } from '../load/source';
import type { Candidates } from '../load/trace';
import {
  entryOwner,
  OWNER_PRINTS,
  ownerPrintsFrom,
  ownerPrintsOf,
  ownersChanged,
} from './owner-prints';
import { idOf } from './passage-rows';

/** The keys of the rows that can be other ones than before. */
export type ElsewhereCandidates = Readonly<
  Record<'searched_document' | 'passage' | 'entry_text', ReadonlySet<string>>
>;

/**
 * The rows of what else is searched that can be other ones than those of the version that was loaded last; undefined where all can
 * be. `sumsBefore` are those of its files, `others` what else has changed. Asked before anything is written.
 */
export async function elsewhereCandidates(
  connection: StoreConnection,
  { elsewhere, sums }: Pick<StoreSource, 'elsewhere' | 'sums'>,
  sumsBefore: ReadonlyMap<string, string>,
  others: Candidates,
): Promise<ElsewhereCandidates | undefined> {
  // Of other words compounds are taken apart in another way, whatever the texts say.
  const words = sums.get(FILES.elsewhereWords);
  if (words === undefined || words !== sumsBefore.get(FILES.elsewhereWords)) return undefined;
  const pieces = await connection.query<{ bytes: Uint8Array }>(
    `SELECT bytes FROM wortlaut.small WHERE name = $1 AND until = ${FOR_EVER} ORDER BY piece`,
    [OWNER_PRINTS],
  );
  const before = ownerPrintsFrom(Buffer.concat(pieces.map(({ bytes }) => bytes)));
  if (!before) return undefined;
  const now = ownerPrintsOf(elsewhere);
  const sources = ownersChanged(now.passage, before.passage);
  const owners = [
    ...ownersChanged(now.entry_text, before.entry_text),
    ...Array.from(others.statement, (id) => id.replace(/\/.*/s, '')),
  ];
  const [passages, entries] = [
    await connection.query<{ id: string }>(
      `SELECT id FROM wortlaut.passage WHERE source = ANY($1::text[]) AND until = ${FOR_EVER}`,
      [sources],
    ),
    await connection.query<{ id: string }>(
      `SELECT id FROM wortlaut.entry_text WHERE until = ${FOR_EVER}
         AND coalesce(document, split_part(address, '#', 1)) = ANY($1::text[])`,
      [owners],
    ),
  ];
  const key = 'document/';
  return {
    searched_document: new Set(
      [...others.record].flatMap((each) => (each.startsWith(key) ? each.slice(key.length) : [])),
    ),
    passage: new Set([...passages.map(({ id }) => id), ...passagesOf(elsewhere, new Set(sources))]),
    entry_text: new Set([...entries.map(({ id }) => id), ...entriesOf(elsewhere, new Set(owners))]),
  };
}

function* passagesOf({ sources }: Elsewhere, wanted: ReadonlySet<string>): Generator<string> {
  const { ids, sourceOf } = sources.columns;
  const isWanted = Array.from({ length: ids.length }, (_, source) =>
    wanted.has(ids.at(source) ?? ''),
  );
  for (const [number, source] of sourceOf.entries())
    if (isWanted[source]) yield idOf(sources.columns, number);
}

function* entriesOf({ entries }: Elsewhere, wanted: ReadonlySet<string>): Generator<string> {
  const { ids, placeOf, places } = entries.columns;
  const isWanted = Array.from({ length: places.titles.length }, (_, place) =>
    wanted.has(entryOwner(places.documentIds.at(place) ?? '', places.addresses.at(place) ?? '')),
  );
  for (const [number, place] of placeOf.entries()) if (isWanted[place]) yield sure(ids.at(number));
}

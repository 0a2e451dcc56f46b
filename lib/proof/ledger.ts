import type { Facts } from '@/lib/model/ledger-facts';
import type {
  Former,
  Ledger,
  LifeEvent,
  PublishedWording,
  Recorded,
  Seal,
} from '@/lib/model/ledger-view';
import { wayOf, type Ending, type LedgerEvent } from './ledger-events';
import { historyOf, type HistoryItem } from './ledger-history';
import { inlineFactsOf, type LedgerRecords } from './ledger-records';

/** What lines say in full, by their numbers: only of what was corrected or moved. */
export interface LedgerTexts {
  readonly wordings: ReadonlyMap<number, string>;
  readonly facts: ReadonlyMap<number, Facts>;
}

export const NO_TEXTS: LedgerTexts = { wordings: new Map(), facts: new Map() };

/** The ledger as pages look it up, of records without errors. */
export function ledgerOf(
  records: LedgerRecords,
  texts: LedgerTexts = NO_TEXTS,
  seals: readonly Seal[] = [],
): Ledger {
  const { endings, events, statements, sources, cited } = records;
  const moves = movesOf(events);
  const factVersions = (id: string) => {
    const inline = inlineFactsOf(id, records);
    return [...(inline ? [inline] : []), ...(cited.get(id) ?? [])];
  };
  const wordingsOf = (id: string): PublishedWording[] =>
    historyOf(id, moves, (each) => statements.get(each) ?? []).map((item) => ({
      ...published(item),
      ...present('text', texts.wordings.get(item.line)),
    }));
  return {
    wordingsOf,
    statesOf: (source) => (sources.get(`${source}.txt`) ?? []).map(published),
    factsOf: (id) =>
      historyOf(id, moves, factVersions).map((item) => ({
        ...published(item),
        ...present('facts', texts.facts.get(item.line)),
      })),
    eventsOf: (id) => lifeOf(id, events, endings),
    former: new Map(
      [...endings].map(([id, ending]) => [id, formerOf(id, ending, endings, wordingsOf)]),
    ),
    seals,
  };
}

/** The moves, by where they lead. */
function movesOf(events: readonly LedgerEvent[]): Map<string, LedgerEvent[]> {
  const moves = new Map<string, LedgerEvent[]>();
  for (const event of events) {
    if (event.type !== 'moved' || event.to === undefined) continue;
    const known = moves.get(event.to);
    if (known) known.push(event);
    else moves.set(event.to, [event]);
  }
  return moves;
}

/** Only of what was withdrawn once and is there again: moves are told by the wordings. */
function lifeOf(
  id: string,
  events: readonly LedgerEvent[],
  endings: ReadonlyMap<string, Ending>,
): LifeEvent[] {
  if (events.length === 0 || endings.has(id)) return [];
  return events.flatMap(({ id: subject, type, day, ...recorded }): LifeEvent[] =>
    subject === id && type !== 'moved' ? [{ type, day, ...recordedOf(recorded) }] : [],
  );
}

function published(item: Pick<HistoryItem, 'hash' | 'day' | 'why' | 'by'>) {
  return { hash: item.hash, published: item.day, ...recordedOf(item) };
}

function formerOf(
  id: string,
  { to, day, ...recorded }: Ending,
  endings: ReadonlyMap<string, Ending>,
  wordingsOf: (id: string) => readonly PublishedWording[],
): Former {
  if (to === undefined)
    return {
      type: 'withdrawn',
      day,
      ...recordedOf(recorded),
      why: recorded.why ?? '',
      wordings: wordingsOf(id),
    };
  return { type: 'moved', to: wayOf(id, endings).at(-1) ?? to, day, ...recordedOf(recorded) };
}

function recordedOf({
  why,
  by,
}: {
  readonly why?: string | undefined;
  readonly by?: string | undefined;
}): Recorded {
  return { ...present('why', why), ...present('by', by) };
}

/** An object with that key, or without it. */
function present<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { [each in Key]?: Value } {
  const made: { [each in Key]?: Value } = {};
  if (value !== undefined) made[key] = value;
  return made;
}

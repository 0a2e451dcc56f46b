import type { LedgerEvent } from './ledger-events';
import type { Version } from './ledger-version';

/** A version in the history of what stands under an id now. */
export type HistoryItem = Pick<Version, 'line' | 'day' | 'hash' | 'why' | 'by'>;

/** The versions that one id was given, by the id. */
type VersionsOf = (id: string) => readonly Version[];

/**
 * The versions of what stands under an id, oldest first, under whatever ids it stood: those of the old address and then
 * those of the new one. Moved to and fro, it keeps one history. `moves` are those to an id, in their order.
 */
export function historyOf(
  id: string,
  moves: ReadonlyMap<string, readonly LedgerEvent[]>,
  versionsOf: VersionsOf,
): readonly HistoryItem[] {
  if (!moves.has(id)) return versionsOf(id);
  const ids = connected(id, moves);
  const arrivals = [...ids].flatMap((each) => moves.get(each) ?? []);
  const steps: Step[] = [
    ...[...ids].flatMap((each) => versionsOf(each).map((version) => ({ id: each, version }))),
    ...arrivals.map((move) => ({ id: move.to ?? '', move })),
  ];
  // On one day publications stand before moves, as the command writes them; lines of before were sorted by their ids.
  steps.sort((a, b) => dayOf(a) - dayOf(b) || rankOf(a) - rankOf(b) || lineOf(a) - lineOf(b));
  const histories = new Map<string, readonly HistoryItem[]>();
  for (const step of steps) {
    const own = histories.get(step.id) ?? [];
    histories.set(
      step.id,
      'version' in step
        ? grown(own, step.version)
        : arrived(histories.get(step.move.id) ?? [], step.move, own),
    );
  }
  return histories.get(id) ?? [];
}

type Step = { readonly id: string } & (
  { readonly version: Version } | { readonly move: LedgerEvent }
);

function dayOf(step: Step): number {
  return 'version' in step ? step.version.day : step.move.day;
}

function lineOf(step: Step): number {
  return 'version' in step ? step.version.line : step.move.line;
}

/** First versions are published before anything is moved to them. */
function rankOf(step: Step): number {
  return 'version' in step && step.version.version === 1 ? 0 : 1;
}

/** The ids from which moves lead to this one, itself among them. */
function connected(id: string, moves: ReadonlyMap<string, readonly LedgerEvent[]>): Set<string> {
  const ids = new Set([id]);
  for (const each of ids) for (const move of moves.get(each) ?? []) ids.add(move.id);
  return ids;
}

/** What was said already, at the address of before, is not said again. */
function grown(history: readonly HistoryItem[], version: Version): readonly HistoryItem[] {
  return history.at(-1)?.hash === version.hash ? history : [...history, version];
}

/** The history of the old address and then that of the new one: usually the same version at first. */
function arrived(
  earlier: readonly HistoryItem[],
  { day, why, by }: LedgerEvent,
  later: readonly HistoryItem[],
): readonly HistoryItem[] {
  // It comes back to where it began.
  if (later.every((item, index) => item === earlier[index])) return earlier;
  const [first, ...others] = later;
  if (!first) return earlier;
  if (earlier.at(-1)?.hash === first.hash) return [...earlier, ...others];
  return [...earlier, { ...first, day, why, by }, ...others];
}

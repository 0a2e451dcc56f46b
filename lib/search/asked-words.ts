import { tokensOf } from './german/tokens';
import type { Clause } from './syntax';

/** „BA“, searched as „Bundesagentur für Arbeit“ as well. */
export interface Expansion {
  readonly typed: string;
  readonly also: readonly string[];
}

/** The names from the glossary that are searched for besides. */
export function expansionsOf({ any }: Clause): Expansion[] {
  return any.flatMap((unit) => {
    if ((unit.type !== 'word' && unit.type !== 'together') || !unit.group) return [];
    const own = unit.typed.toLowerCase();
    return [
      {
        typed: unit.typed,
        also: unit.group.names
          .map(({ written }) => written)
          .filter((written) => written.toLowerCase() !== own),
      },
    ];
  });
}

/** How many plain words are looked for, without the function words among them. */
export function wordsAsked(clauses: readonly Clause[]): number {
  return clauses.reduce((count, { any, form }) => {
    const [unit] = any;
    if (form !== 'plain' || !unit) return count;
    return count + (unit.type === 'together' ? unit.words.length : 1);
  }, 0);
}

/** The folded words as they were typed from the first to the last that is looked for, function words too; signs of the query language part them. */
export function plainRuns(typed: string, clauses: readonly Clause[]): string[][] {
  const runs: { from: number; to: number }[] = [];
  let isOpen = false;
  for (const { form, from, to } of clauses) {
    const run = runs.at(-1);
    if (form === 'plain' && isOpen && run) run.to = to;
    else if (form === 'plain') runs.push({ from, to });
    isOpen = form === 'plain';
  }
  return runs.map(({ from, to }) => tokensOf(typed.slice(from, to)).map(({ word }) => word));
}

import { z } from 'zod';

/** What was told of one saved search, and what is just being told. Its file is replaced as a whole. */
const searchState = z.strictObject({
  format: z.literal(1),
  /** The file of saved searches in which it stood last. */
  file: z.string(),
  /** The ids of statements that are never told again: those that were there when it began, and those told since. */
  seen: z.array(z.string()),
  /** A message that is on its way, or was when the process ended. It keeps its id until somebody has taken it. */
  pending: z
    .strictObject({
      id: z.uuid(),
      begun: z.iso.datetime(),
      hits: z.array(z.string()).min(1),
    })
    .optional(),
  /** Since when nothing is sent, because the recipient wants no more. */
  stopped: z.iso.datetime().optional(),
  /** Until when the recipient asked to be left alone. */
  waitUntil: z.iso.datetime().optional(),
});
export type SearchState = z.infer<typeof searchState>;
export type Pending = NonNullable<SearchState['pending']>;

/** A state as its file has it; undefined for anything else. */
export function stateIn(text: string): SearchState | undefined {
  try {
    return searchState.safeParse(JSON.parse(text)).data;
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

export function textOfState(state: SearchState): string {
  return `${JSON.stringify(state)}\n`;
}

/** The state of a search that is followed from now on: what is there already is not told. */
export function newState(file: string, seen: readonly string[]): SearchState {
  return { format: 1, file, seen: [...seen] };
}

/** The hits, in their order, that were neither told nor are on their way. */
export function newAmong(hits: readonly string[], { seen, pending }: SearchState): string[] {
  const known = new Set([...seen, ...(pending?.hits ?? [])]);
  return hits.filter((id) => !known.has(id));
}

export function withSeen(state: SearchState, ids: readonly string[]): SearchState {
  return { ...state, seen: [...new Set([...state.seen, ...ids])] };
}

/** With the message on its way taken: nobody has to wait any more. */
export function delivered(state: SearchState): SearchState {
  const told = withSeen(state, state.pending?.hits ?? []);
  return { ...told, pending: undefined, waitUntil: undefined };
}

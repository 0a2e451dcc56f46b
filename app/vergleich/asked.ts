import type { FieldError } from '@/components/site/error-summary';
import { comparison as texts } from '@/components/texts';
import { entryOf, type StatementEntry } from '@/lib/archive/entry';
import type { Entries } from '@/lib/ports/entries';

/** A comparison as its address asks for it. */
export interface AskedComparison {
  readonly first: AskedSide;
  readonly second: AskedSide;
  readonly errors: readonly FieldError[];
}

export interface AskedSide {
  /** What stands in its search field. */
  readonly typed: string;
  /** What is to be searched for; empty when nothing is. */
  readonly words: string;
  readonly chosen: StatementEntry | undefined;
}

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** The names of a side in the address: of the statement chosen, and of the field in which it is searched for. */
export const SIDE_PARAMS = {
  first: { chosen: 'a', field: 'erste' },
  second: { chosen: 'b', field: 'zweite' },
} as const;
export type Side = keyof typeof SIDE_PARAMS;
export const SIDES = ['first', 'second'] as const satisfies readonly Side[];

/** Takes anything and never throws; what does not name a statement stands in `errors`. */
export async function readComparison(params: Params, entries: Entries): Promise<AskedComparison> {
  const errors: FieldError[] = [];
  const first = await readSide('first', params, entries, errors);
  const second = await readSide('second', params, entries, errors);
  if (first.chosen && first.chosen.statement.id === second.chosen?.statement.id)
    errors.push({ field: SIDE_PARAMS.second.field, message: texts.same });
  return { first, second, errors };
}

/** The address of a comparison with another statement chosen on one side, whose search is done with. */
export function addressChoosing(side: Side, id: string, asked: AskedComparison): string {
  const params = paramsOf({ ...stateOf(asked), [side]: { id, words: '' } });
  return `/vergleich?${new URLSearchParams(params)}`;
}

/** What a search on one side leaves as it is: its own statement until another is chosen, and the whole other side. */
export function keptBy(side: Side, asked: AskedComparison): [name: string, value: string][] {
  const state = stateOf(asked);
  return paramsOf({ ...state, [side]: { ...state[side], words: '' } });
}

interface SideState {
  readonly id: string | undefined;
  readonly words: string;
}

function stateOf({ first, second }: AskedComparison): Record<Side, SideState> {
  const state = ({ chosen, words }: AskedSide) => ({ id: chosen?.statement.id, words });
  return { first: state(first), second: state(second) };
}

function paramsOf(state: Record<Side, SideState>): [name: string, value: string][] {
  return SIDES.flatMap((side) => {
    const { chosen, field } = SIDE_PARAMS[side];
    const { id, words } = state[side];
    const params: [string, string | undefined][] = [
      [chosen, id],
      [field, words === '' ? undefined : words],
    ];
    return params.flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, value]],
    );
  });
}

async function readSide(
  side: Side,
  params: Params,
  entries: Entries,
  errors: FieldError[],
): Promise<AskedSide> {
  const { chosen: name, field } = SIDE_PARAMS[side];
  const [id, words] = [oneLine(params[name]), oneLine(params[field])];
  const named = await statementNamed(words, entries);
  if (named) return { typed: '', words: '', chosen: named };
  const chosen = await statementNamed(id, entries);
  const isWithdrawn = words !== '' && (await formerNamed(words, entries))?.type === 'withdrawn';
  const wrong = isWithdrawn ? words : id !== '' && !chosen ? id : undefined;
  if (wrong !== undefined) errors.push({ field, message: await reasonFor(wrong, entries) });
  return { typed: words || (wrong ?? ''), words: isWithdrawn ? '' : words, chosen };
}

async function statementNamed(text: string, entries: Entries): Promise<StatementEntry | undefined> {
  const former = await formerNamed(text, entries);
  const id = former?.type === 'moved' ? former.to : idIn(text);
  const statement = await entries.get('statement', id);
  return statement && entryOf(statement, entries);
}

function formerNamed(text: string, { ledger }: Entries) {
  return ledger.formerOf(idIn(text));
}

/** The id that is typed, or that of an address: of the statement alone, at its place in its document, or as it is cited. */
function idIn(text: string): string {
  return text
    .replace(/^.*\/dokumente\//, '')
    .replace(/\?[^#]*/, '')
    .replace('#', '/')
    .replace(/\/$/, '');
}

async function reasonFor(text: string, entries: Entries): Promise<string> {
  const isWithdrawn = (await formerNamed(text, entries))?.type === 'withdrawn';
  return (isWithdrawn ? texts.withdrawn : texts.unknown)(shortened(text));
}

const LONGEST = 500;

function oneLine(value: string | string[] | undefined): string {
  const text = Array.isArray(value) ? value[0] : value;
  return (text ?? '')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, LONGEST);
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)} …` : text;
}

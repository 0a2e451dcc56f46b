import { parseArgs } from 'node:util';
import { dayNumber, dayOfIso, isoOf, type Day } from '@/lib/model/day';

export const HELP = `npm run ledger                                     publish what is new: write it into the ledger, and seal that
npm run ledger -- correct ID --why "…"             a published wording was mended, or how it is cited
npm run ledger -- move OLD NEW [--why "…"]         a statement or a document has another id now
npm run ledger -- withdraw ID --why "…"            a statement or a document was taken out
npm run ledger -- restore ID --why "…"             what was withdrawn is there again
npm run ledger -- confirm SOURCE.txt --why "…"     a published archive text was changed on purpose
npm run ledger -- forget ID                        take wordings that stand no longer out of the ledger; their hashes stay
npm run ledger -- verify [PROOF.json …] [--seal KEPT.json]
                                                   check the ledger against its seals, proofs, a seal that was kept
npm run ledger -- stamp --request [SEAL]           write the request for a time stamp on the latest seal, or on that one

ID is document/statement, or a document; correct takes people/NAME.md and organisations/NAME.md as well.
Change the content first, then say here what was done.
  --why      the reason, which readers see
  --by       who records it; the user.name of git unless told
  --date     the day of it, 2026-11-23; today unless told
  --dry-run  only print the lines that would be written
docs/ledger.md explains it all. Exit code 1 when nothing could be done, 2 for a misspelt command.`;

/** What the command was asked for. */
export interface Asked {
  readonly verb: Verb | undefined;
  readonly ids: readonly string[];
  readonly why: string | undefined;
  readonly by: string | undefined;
  readonly date: string;
  readonly seal: string | undefined;
  readonly isRehearsal: boolean;
}

export type Arguments =
  | { readonly ok: true; readonly asked: Asked }
  /** What to print, and the exit code. */
  | { readonly ok: false; readonly said: string; readonly code: 0 | 2 };

/** How many ids each command takes, and whether it has to say why. */
const VERBS = {
  correct: { ids: [1, 1], why: true },
  move: { ids: [2, 2], why: false },
  withdraw: { ids: [1, 1], why: true },
  restore: { ids: [1, 1], why: true },
  confirm: { ids: [1, 1], why: true },
  forget: { ids: [1, 1], why: false },
  verify: { ids: [0, Infinity], why: false },
  stamp: { ids: [0, 1], why: false },
} as const;
export type Verb = keyof typeof VERBS;

/** Reads the arguments. `author` is who works here, as far as that is known. */
export function readArguments(
  args: readonly string[],
  today: Day,
  author: () => string | undefined,
): Arguments {
  const options = parsed(args);
  if (typeof options === 'string') return mistake(options);
  const { values, positionals } = options;
  if (values.help) return { ok: false, said: HELP, code: 0 };
  const [verb, ...ids] = positionals;
  if (verb !== undefined && !isVerb(verb)) return mistake(`There is no command \`${verb}\`.`);
  const asked: Asked = {
    verb,
    ids,
    why: values.why?.trim() || undefined,
    by: values.by?.trim() || author(),
    date: values.date ?? isoOf(today),
    seal: values.seal,
    isRehearsal: values['dry-run'] ?? false,
  };
  const wrong = mistakeIn(asked, today);
  return wrong === undefined ? { ok: true, asked } : mistake(wrong);
}

function mistake(reason: string): Arguments {
  return { ok: false, said: `${reason}\n\n${HELP}`, code: 2 };
}

function parsed(args: readonly string[]) {
  const options = {
    why: { type: 'string' },
    by: { type: 'string' },
    date: { type: 'string' },
    seal: { type: 'string' },
    request: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    return cause.message;
  }
}

function isVerb(verb: string): verb is Verb {
  return Object.hasOwn(VERBS, verb);
}

const FIRST_DAY = dayNumber(1990, 1, 1);

function mistakeIn({ verb, ids, why, by, date }: Asked, today: Day): string | undefined {
  const day = dayOfIso(date);
  if (day === undefined) return `--date ${date}: there is no such day, write 2026-11-23.`;
  if (day > today) return `--date ${date}: has not come yet, today is ${isoOf(today)}.`;
  if (day < FIRST_DAY) return `--date ${date}: is before 1990.`;
  if (verb !== undefined) {
    const [least, most] = VERBS[verb].ids;
    if (ids.length < least || ids.length > most)
      return `\`${verb}\` takes ${most === 1 ? 'one id' : 'two ids'}.`;
    if (VERBS[verb].why && why === undefined) return `\`${verb}\` needs a reason: --why "…"`;
  }
  if (verb === 'verify' || verb === 'stamp') return undefined;
  return by === undefined
    ? 'Who records this? Say it with --by "…", or set user.name in git.'
    : undefined;
}

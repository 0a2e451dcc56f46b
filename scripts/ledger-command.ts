import path from 'node:path';
import { parseArgs } from 'node:util';
import { readBytes, replaceFile } from '@/lib/content/disk';
import { LEDGER_FILE } from '@/lib/content/ledger-file';
import { openContent, summaryOf, type Draft } from '@/lib/content/load';
import { dayOfIso, isoOf, type Day } from '@/lib/model/day';
import { isError, printed } from '@/lib/model/problem';
import {
  confirmation,
  correction,
  move,
  publication,
  withdrawal,
  type LedgerChange,
  type LedgerContent,
} from '@/lib/proof/ledger-changes';
import { growRecords, type LedgerRecords } from '@/lib/proof/ledger-records';
import { ledgerText } from '@/lib/proof/ledger-text';

const HELP = `npm run ledger                                     publish what is new: write it into the ledger
npm run ledger -- correct ID --why "…"             the wording of a published statement was mended
npm run ledger -- move OLD NEW [--why "…"]         a statement or a document has another id now
npm run ledger -- withdraw ID --why "…"            a statement or a document was taken out
npm run ledger -- confirm SOURCE.txt --why "…"     a published archive text was changed on purpose

ID is document/statement, or a document. Change the content first, then say here what was done.
  --why      the reason, which readers see
  --date     the day of it, 2026-11-23; today unless told
  --dry-run  only print the lines that would be written
docs/ledger.md explains it all. Exit code 1 when nothing could be done, 2 for a misspelt command.`;

/** What the command finds when it is called. */
export interface Surroundings {
  readonly root: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The day it is. */
  readonly today: Day;
  log(message: string): void;
}

interface Asked {
  readonly verb: string | undefined;
  readonly ids: readonly string[];
  readonly why: string | undefined;
  readonly date: string;
}

/** `npm run ledger`, with the arguments after it. Returns the exit code. */
export function runLedger(
  args: readonly string[],
  { root, environment, today, log }: Surroundings,
): number {
  const said = (text: string, code: number) => {
    log(text);
    return code;
  };
  const options = parsed(args);
  if (typeof options === 'string') return said(`${options}\n\n${HELP}`, 2);
  const { values, positionals } = options;
  if (values.help) return said(HELP, 0);
  const [verb, ...ids] = positionals;
  const asked = {
    verb,
    ids,
    why: values.why?.trim() || undefined,
    date: values.date ?? isoOf(today),
  };
  const mistake = mistakeIn(asked);
  if (mistake) return said(`${mistake}\n\n${HELP}`, 2);

  const content = openContent(root, environment);
  const draft = content.draft();
  const ofLedger = (draft.ledger?.complaints ?? []).map((complaint) => ({
    file: `${content.folder.shownAs}/${LEDGER_FILE}`,
    ...complaint,
  }));
  const errors = [...draft.problems, ...ofLedger].filter(isError);
  if (errors.length > 0)
    return said(
      `${errors.map(printed).join('\n')}\nNothing is written while there are errors: mend them first.`,
      1,
    );

  const records = draft.ledger?.records ?? growRecords().finish();
  const change = changeFor(asked, records, contentOf(draft));
  if (!change.ok) return said(change.reason, 1);
  log(
    write(path.join(content.folder.path, LEDGER_FILE), change, records, values['dry-run'] ?? false),
  );
  const after = content.load();
  return said([...after.problems.filter(isError).map(printed), summaryOf(after)].join('\n'), 0);
}

function parsed(args: readonly string[]) {
  const options = {
    why: { type: 'string' },
    date: { type: 'string' },
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

/** How many ids each command takes, and whether it has to say why. */
const VERBS = {
  correct: { ids: 1, why: true },
  move: { ids: 2, why: false },
  withdraw: { ids: 1, why: true },
  confirm: { ids: 1, why: true },
} as const;

function isVerb(verb: string): verb is keyof typeof VERBS {
  return Object.hasOwn(VERBS, verb);
}

function mistakeIn({ verb, ids, why, date }: Asked): string | undefined {
  if (dayOfIso(date) === undefined)
    return `--date ${date}: there is no such day, write 2026-11-23.`;
  if (verb === undefined) return undefined;
  if (!isVerb(verb)) return `There is no command \`${verb}\`.`;
  if (ids.length !== VERBS[verb].ids)
    return `\`${verb}\` takes ${VERBS[verb].ids === 1 ? 'one id' : 'two ids'}.`;
  return VERBS[verb].why && why === undefined ? `\`${verb}\` needs a reason: --why "…"` : undefined;
}

function changeFor(
  { verb, ids: [id = '', to = ''], why, date }: Asked,
  records: LedgerRecords,
  content: LedgerContent,
): LedgerChange {
  switch (verb) {
    case 'correct':
      return correction(records, content, id, why ?? '', date);
    case 'move':
      return move(records, content, id, to, why, date);
    case 'withdraw':
      return withdrawal(records, content, id, why ?? '', date);
    case 'confirm':
      return confirmation(records, content, id, why ?? '', date);
    default:
      return { ok: true, added: publication(records, content, date), dropped: [] };
  }
}

function contentOf({ snapshot, checksums }: Draft): LedgerContent {
  return {
    documents: new Set(snapshot?.documents.map(({ id }) => id)),
    statements: new Map(snapshot?.statements.map(({ id, text }) => [id, text])),
    sources: checksums,
  };
}

/** Lines that are printed; a first publication may have a hundred thousand. */
const MOST_PRINTED = 20;
const LONGEST_PRINTED = 160;

/** Writes the ledger, unless it is the same afterwards; returns what was written, for the one who asked. */
function write(
  file: string,
  { added, dropped }: Extract<LedgerChange, { ok: true }>,
  { complaints }: LedgerRecords,
  isRehearsal: boolean,
): string {
  const before = readBytes(file)?.toString('utf8') ?? '';
  // Of records without errors, all that is left to complain of are lines that say the same twice.
  const gone = [...dropped, ...complaints.map(({ line }) => line)];
  const after = ledgerText(before, added, new Set(gone));
  const isNew = after !== before;
  if (isNew && !isRehearsal) replaceFile(file, [after]);
  return [
    ...added.slice(0, MOST_PRINTED).map((line) => shortened(JSON.stringify(line))),
    ...(added.length > MOST_PRINTED ? [`… and ${added.length - MOST_PRINTED} lines more`] : []),
    ...gone.map((line) => `line ${line} is left out`),
    ...(!isNew
      ? ['There is nothing to write.']
      : isRehearsal
        ? ['Nothing was written (--dry-run).']
        : []),
  ].join('\n');
}

function shortened(text: string): string {
  return text.length > LONGEST_PRINTED ? `${text.slice(0, LONGEST_PRINTED)} …` : text;
}

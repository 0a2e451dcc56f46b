import { say } from '@/lib/messages/message';
import { isoOf, type Day } from '@/lib/model/day';
import { isError, type Problem } from '@/lib/model/problem';
import { changesBetween } from '@/lib/proof/changes';
import type { LedgerRecords } from '@/lib/proof/ledger-records';
import { checkFacts } from './check-facts';
import { checkVanished } from './check-vanished';
import { contentFacts } from './content-facts';
import { surveyFacts } from './facts-survey';
import { error, warning, type Complaint } from './complaint';
import { surveyOf, type LedgerSurvey } from './ledger-survey';
import { LEDGER_FILE } from './ledger-file';
import type { ParsedFile } from './parsed';
import type { OpenLedger, ReadLedger } from './read-ledger';
import { toldFacts } from './told-facts';

/** What the ledger is held against. */
export interface LedgerSurroundings {
  readonly files: readonly ParsedFile[];
  /** Documents with `status: draft`. */
  readonly drafts?: readonly ParsedFile[];
  shownAs(file: ParsedFile): string;
  /** How messages name a file of the folder, given its path inside. */
  named(path: string): string;
  /** The archive texts that documents name, with the SHA-256 of each. */
  readonly checksums: ReadonlyMap<string, string>;
  /** The day it is: nothing was recorded after it. Unless it is handed in, no line is too late. */
  readonly today?: Day | undefined;
}

/** What was published and is there no longer, or otherwise: every link that was given out has to hold. */
export function checkLedger(ledger: ReadLedger, around: LedgerSurroundings): Problem[] {
  const inLedger = (complaint: Complaint): Problem => ({
    file: around.named(LEDGER_FILE),
    ...complaint,
  });
  const own = [...ledger.complaints, ...checkDays(ledger.records, around.today)].map(inLedger);
  // Of a ledger that cannot be read in full, all that is said of the content would be a guess.
  if (own.some(isError)) return own;
  const survey = surveyOf(around.files, ledger.records);
  const facts = contentFacts(around.files);
  const cited = surveyFacts(around.files, facts, ledger.records);
  const isChanged = survey.changed.length + cited.changed.length > 0;
  const opened = isChanged ? ledger.reopen() : undefined;
  return [
    ...own,
    ...checkVanished(ledger.records, survey, draftsIn(around)).map(inLedger),
    ...checkWordings(opened, survey, around),
    ...checkFacts(toldFacts(cited, facts, opened), around),
    ...checkReturned(ledger.records, survey, around),
    ...checkSources(ledger.records, around),
    ...unpublished(ledger.records, survey, around).map(inLedger),
    ...unsealed(ledger, cited.unrecorded).map(inLedger),
  ];
}

/** By id, the files of documents that are drafts now. */
function draftsIn({ drafts = [], shownAs }: LedgerSurroundings): ReadonlyMap<string, string> {
  return new Map(drafts.map((file) => [file.id, shownAs(file)]));
}

/** Nobody can have recorded anything on a day that has not come yet; but within a year it may be this machine's clock that is wrong. */
function checkDays({ days }: LedgerRecords, today: Day | undefined): Complaint[] {
  if (today === undefined) return [];
  return [...days].flatMap(([day, line]) => {
    if (day <= today) return [];
    const complain = day > today + YEAR ? error : warning;
    return [
      complain(
        { line, column: 1 },
        say('ledger-day-to-come', { date: isoOf(day), today: isoOf(today) }),
      ),
    ];
  });
}

const YEAR = 365;

function checkWordings(
  opened: OpenLedger | undefined,
  { changed }: LedgerSurvey,
  around: LedgerSurroundings,
): Problem[] {
  return changed.map(({ id, statement, file, published }) => {
    const line = opened?.lineAt(published.line);
    const earlier = line && 'statement' in line ? line.text : undefined;
    const changes =
      earlier === undefined ? {} : { changes: changesBetween(earlier, statement.text) };
    return {
      file: around.shownAs(file),
      ...error(statement, say('wording-changed', { id, date: isoOf(published.day), ...changes })),
    };
  });
}

/** What was moved away or withdrawn, and stands in the content all the same. */
function checkReturned(
  { endings }: LedgerRecords,
  survey: LedgerSurvey,
  around: LedgerSurroundings,
): Problem[] {
  return [...endings].flatMap(([id, { to, day, line }]): Problem[] => {
    const found = survey.find(id);
    const file = found?.file ?? survey.documents.get(id);
    if (!file) return [];
    return [
      {
        file: around.shownAs(file),
        ...error(
          found?.statement ?? { line: 1, column: 1 },
          say('returned-after-its-end', {
            id,
            ...(to === undefined ? {} : { to }),
            date: isoOf(day),
            line,
            ledger: LEDGER_FILE,
          }),
        ),
      },
    ];
  });
}

function checkSources({ sources }: LedgerRecords, around: LedgerSurroundings): Problem[] {
  return [...sources].flatMap(([name, versions]): Problem[] => {
    const published = versions.at(-1);
    const now = around.checksums.get(name);
    // That a document names a text which is not there has been said at the document.
    if (!published || now === undefined || now === published.hash) return [];
    return [
      {
        file: around.named(`sources/${name}`),
        ...error(
          { line: 1, column: 1 },
          say('archive-text-changed', {
            name,
            date: isoOf(published.day),
            line: published.line,
            ledger: LEDGER_FILE,
          }),
        ),
      },
    ];
  });
}

/** One warning for all that is new. */
function unpublished(
  { documents, sources, endings }: LedgerRecords,
  survey: LedgerSurvey,
  around: LedgerSurroundings,
): Complaint[] {
  const isNewDocument = (id: string) => !documents.has(id) && !endings.has(id);
  const numbers = {
    documents: [...survey.documents.keys()].filter(isNewDocument).length,
    statements: survey.unpublished.length,
    texts: [...around.checksums.keys()].filter((name) => !sources.has(name)).length,
  };
  return Object.values(numbers).every((number) => number === 0)
    ? []
    : [warning(FIRST_LINE, say('not-published-yet', { ...numbers, ledger: LEDGER_FILE }))];
}

/** One warning for all that the next `npm run ledger` completes. */
function unsealed({ open: { loose, heads } }: ReadLedger, unrecorded: number): Complaint[] {
  return unrecorded === 0 && loose === 0 && heads <= 1
    ? []
    : [
        warning(
          FIRST_LINE,
          say('ledger-incomplete', { unrecorded, loose, heads, ledger: LEDGER_FILE }),
        ),
      ];
}

const FIRST_LINE = { line: 1, column: 1 };

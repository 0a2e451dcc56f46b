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
        `is dated ${isoOf(day)}, which has not come yet; today is ${isoOf(today)}: mend the date`,
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
    const change = earlier === undefined ? '' : ` (${changesBetween(earlier, statement.text)})`;
    return {
      file: around.shownAs(file),
      ...error(
        statement,
        `the wording of \`${id}\` is not the one published on ${isoOf(published.day)}${change}: put that back, or record the correction with \`npm run ledger -- correct ${id} --why "…"\``,
      ),
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
    const became = to === undefined ? 'was withdrawn' : `was moved to \`${to}\``;
    return [
      {
        file: around.shownAs(file),
        ...error(
          found?.statement ?? { line: 1, column: 1 },
          `\`${id}\` ${became} on ${isoOf(day)} (line ${line} of ${LEDGER_FILE}) and is here again: take it out here, or record its return with \`npm run ledger -- ${returnOf(id, to)}\`; for something new choose another id`,
        ),
      },
    ];
  });
}

function returnOf(id: string, to: string | undefined): string {
  return to === undefined ? `restore ${id} --why "…"` : `move ${to} ${id}`;
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
          `this is not the archive text published on ${isoOf(published.day)} (line ${published.line} of ${LEDGER_FILE}): put that back, or confirm the change with \`npm run ledger -- confirm ${name} --why "…"\``,
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
  const numbers = [
    counted(
      [...survey.documents.keys()].filter((id) => !documents.has(id) && !endings.has(id)).length,
      'document',
    ),
    counted(survey.unpublished.length, 'statement'),
    counted(
      [...around.checksums.keys()].filter((name) => !sources.has(name)).length,
      'archive text',
    ),
  ].filter((text) => text !== '');
  return numbers.length === 0
    ? []
    : [
        warning(
          { line: 1, column: 1 },
          `not published yet: ${numbers.join(', ')}; run \`npm run ledger\` and commit ${LEDGER_FILE}`,
        ),
      ];
}

function counted(number: number, noun: string, many = `${noun}s`): string {
  return number === 0 ? '' : `${number} ${number === 1 ? noun : many}`;
}

/** One warning for all that the next `npm run ledger` completes. */
function unsealed({ open }: ReadLedger, unrecorded: number): Complaint[] {
  const incomplete = [
    unrecorded === 0
      ? ''
      : `it is not recorded how ${counted(unrecorded, 'entry', 'entries')} ${unrecorded === 1 ? 'is' : 'are'} cited`,
    open.loose === 0 ? '' : `${counted(open.loose, 'line')} under no seal`,
    open.heads > 1 ? `${open.heads} seals of branches that were merged` : '',
  ].filter((text) => text !== '');
  return incomplete.length === 0
    ? []
    : [
        warning(
          { line: 1, column: 1 },
          `not complete: ${incomplete.join(', ')}; run \`npm run ledger\` and commit ${LEDGER_FILE}`,
        ),
      ];
}

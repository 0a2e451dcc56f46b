import { dayOfIso, type Day } from '@/lib/model/day';
import type { DocumentLine, LedgerLine, SourceLine, WordingLine } from '@/lib/model/ledger';
import { checkEnding, checkVersions } from './ledger-contradictions';
import type { Ending } from './ledger-moves';
import type { Version } from './ledger-version';

/** The lines of a ledger, by what they are about. */
export interface LedgerRecords {
  readonly documents: ReadonlyMap<string, { readonly line: number; readonly day: Day }>;
  /** The versions of each, oldest first, without a gap unless `complaints` has it. */
  readonly statements: ReadonlyMap<string, readonly Version[]>;
  readonly sources: ReadonlyMap<string, readonly Version[]>;
  /** Of statements and documents. */
  readonly endings: ReadonlyMap<string, Ending>;
  /** What the lines say against each other; a warning is of a line that can be left out. */
  readonly complaints: readonly LedgerComplaint[];
}

export interface LedgerComplaint {
  readonly line: number;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** Takes the lines one by one, in any order. */
export interface GrowingRecords {
  add(line: LedgerLine, number: number): void;
  finish(): LedgerRecords;
}

export function growRecords(): GrowingRecords {
  const documents = new Map<string, { line: number; day: Day }>();
  const statements = new Map<string, Version[]>();
  const sources = new Map<string, Version[]>();
  const endings = new Map<string, Ending>();
  const complaints: LedgerComplaint[] = [];
  const complain = (line: number, message: string) =>
    complaints.push({ line, severity: 'error', message });
  const repeated = (line: number, first: number) =>
    complaints.push({
      line,
      severity: 'warning',
      message: `says the same as line ${first}: \`npm run ledger\` leaves it out`,
    });

  const addVersion = (all: Map<string, Version[]>, subject: string, given: Version) => {
    const known = all.get(subject);
    if (!known) return void all.set(subject, [given]);
    const place = known.findIndex(({ version }) => version === given.version);
    const twin = known[place];
    if (!twin) return void known.push(given);
    if (twin.hash === given.hash && twin.why === given.why) {
      // Published on two branches, the earlier day counts.
      const [first, second] = given.day < twin.day ? [given, twin] : [twin, given];
      known[place] = first;
      return repeated(second.line, first.line);
    }
    const repair =
      given.version === 1
        ? 'keep the one that was published first'
        : `keep one, and make the other version ${Math.max(...known.map(({ version }) => version)) + 1} if it came after`;
    complain(
      given.line,
      `version ${given.version} of \`${subject}\` stands in line ${twin.line} with other data: ${repair}`,
    );
  };

  const addEnding = (subject: string, given: Ending) => {
    const known = endings.get(subject);
    if (!known) endings.set(subject, given);
    else if (known.to === given.to && known.why === given.why) repeated(given.line, known.line);
    else
      complain(
        given.line,
        `what became of \`${subject}\` is said in line ${known.line} in another way: keep one of the two`,
      );
  };

  const addDocument = ({ document, date }: DocumentLine, line: number) => {
    const known = documents.get(document);
    if (known) repeated(line, known.line);
    else documents.set(document, { line, day: dayOf(date) });
  };

  return {
    add(line, number) {
      if ('statement' in line)
        addVersion(statements, line.statement, versionOf(line, line.wording, number));
      else if ('document' in line) addDocument(line, number);
      else if ('source' in line)
        addVersion(sources, line.source, versionOf(line, line.sha256, number));
      else if ('moved' in line)
        addEnding(line.moved, {
          line: number,
          day: dayOf(line.date),
          to: line.to,
          ...(line.why === undefined ? {} : { why: line.why }),
        });
      else addEnding(line.withdrawn, { line: number, day: dayOf(line.date), why: line.why });
    },
    finish() {
      for (const [subject, versions] of [...statements, ...sources])
        checkVersions(subject, versions, complain);
      for (const [subject, ending] of endings)
        checkEnding(subject, ending, { documents, statements, endings }, complain);
      return { documents, statements, sources, endings, complaints };
    },
  };
}

function versionOf(
  { version, date, why }: WordingLine | SourceLine,
  hash: string,
  line: number,
): Version {
  return { line, version, day: dayOf(date), hash, ...(why === undefined ? {} : { why }) };
}

const days = new Map<string, Day>();

/** The lines of a ledger are of a few days only; their schema has made sure that these exist. */
function dayOf(date: string): Day {
  const known = days.get(date);
  if (known !== undefined) return known;
  const day = dayOfIso(date) ?? 0;
  days.set(date, day);
  return day;
}

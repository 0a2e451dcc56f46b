import path from 'node:path';
import { error, warning, type Complaint } from '@/lib/content/complaint';
import { LARGEST_FILE } from '@/lib/content/decode';
import { isWorldReadable, readUpTo } from '@/lib/content/disk';
import { sortProblems, type Place, type Problem } from '@/lib/model/problem';
import type { Entries } from '@/lib/ports/entries';
import type { Search } from '@/lib/ports/search';
import { readSaved, type Around, type ReadSaved } from './read-saved';
import type { SavedSearch } from './saved-search';

/** Where the saved searches are, and what else there is. */
export interface SavedFile {
  readonly path: string;
  /** As messages name it. */
  readonly shownAs: string;
  /** The folder of the content, all of which may be published. */
  readonly content: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether e-mail can be sent. */
  readonly hasMail: boolean;
}

export interface OpenSaved {
  /** Those that can be followed. */
  readonly searches: readonly SavedSearch[];
  readonly problems: readonly Problem[];
}

/** What the saved searches are checked against. */
export interface Archive {
  readonly entries: Pick<Entries, 'about'>;
  readonly search: Pick<Search, 'understood'>;
}

/** Reads the saved searches, and checks them against the archive. */
export async function openSaved(file: SavedFile, { entries, search }: Archive): Promise<OpenSaved> {
  const { site } = await entries.about();
  const { searches, complaints } = await withoutWrongDates(readIn(file, site.baseUrl), search);
  const problems = complaints.map((complaint) => ({ file: file.shownAs, ...complaint }));
  return { searches, problems: sortProblems(problems) };
}

function readIn(file: SavedFile, baseUrl: string): ReadSaved {
  const refused = (message: string) => ({ searches: [], complaints: [error(START, message)] });
  if (isInside(file.path, file.content))
    return refused('it lies in the folder of the content, which is published: put it elsewhere');
  const bytes = readUpTo(file.path, LARGEST_FILE);
  if (!bytes)
    return refused(
      'it cannot be read: write it, or name another one with WORTLAUT_ALERTS or --file (docs/operators.md)',
    );
  const { searches, complaints } = readSaved(bytes, { baseUrl, secretAt: secretsOf(file) });
  const isMute = ({ recipient }: SavedSearch) => recipient.type === 'mail' && !file.hasMail;
  return {
    searches: searches.filter((saved) => !isMute(saved)),
    complaints: [
      ...complaints,
      ...muteComplaints(searches.filter(isMute)),
      ...(isWorldReadable(file.path) ? [warning(START, TOO_OPEN)] : []),
    ],
  };
}

const START: Place = { line: 1, column: 1 };
const TOO_OPEN = 'everybody on this machine can read it: take that right away (chmod o-r)';

/** One for all of them: what is missing is the same. */
function muteComplaints(mute: readonly SavedSearch[]): Complaint[] {
  const count = mute.length === 1 ? 'this' : `this and ${mute.length - 1} more`;
  return mute
    .slice(0, 1)
    .map(({ place }) =>
      error(place, `mail: to send ${count}, set WORTLAUT_SMTP and WORTLAUT_MAIL_FROM`),
    );
}

const LONGEST_SECRET = 1_000;

function isInside(file: string, folder: string): boolean {
  const way = path.relative(folder, file);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

function secretsOf({ path: file, environment }: SavedFile): Around['secretAt'] {
  return ({ secretVariable, secretFile }) => {
    if (secretVariable !== undefined) return environment[secretVariable];
    if (secretFile === undefined) return undefined;
    const bytes = readUpTo(path.resolve(path.dirname(file), secretFile), LONGEST_SECRET);
    return bytes instanceof Uint8Array ? bytes.toString() : undefined;
  };
}

/** Without the searches that have a date among their words that does not exist: only the archive can tell what is one. */
async function withoutWrongDates(read: ReadSaved, search: Archive['search']): Promise<ReadSaved> {
  const complaints: Complaint[] = [];
  const searches: SavedSearch[] = [];
  for (const saved of read.searches) {
    const { errors } = await search.understood(saved.query);
    if (errors.length === 0) searches.push(saved);
    for (const message of errors) complaints.push(error(saved.place, `search: ${message}`));
  }
  return { searches, complaints: [...read.complaints, ...complaints] };
}

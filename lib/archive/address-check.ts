import {
  addressOf,
  BELOW_SEARCH,
  chartAt,
  fileAt,
  FILES_OF,
  PLACES,
  siteMapPartAt,
} from '@/lib/model/address';
import { dayOfYearNamed } from '@/lib/model/day-of-year';
import type { Entries } from '@/lib/ports/entries';
import { periodNamed } from './period';

/** Whether there is something at an address, or was; `unknown` for the kinds of address that are not looked up here. */
export type Verdict = 'something' | 'nothing' | 'withdrawn' | 'unknown';

/** What the archive has at the path of an address. Cheap: it only looks things up. */
export async function verdictOn(path: string, entries: Entries): Promise<Verdict> {
  if (!isReadable(path)) return 'nothing';
  const chart = chartAt(path);
  if (chart) return verdictOn(chart.shown, entries);
  const file = fileAt(path);
  const [first = '', second, ...rest] = path.split('/').slice(1);
  // How many parts there are depends on how many addresses there are.
  if (siteMapPartAt(path) !== undefined) return 'unknown';
  if (second === undefined) return verdict(PLACES.has(first) || (await entries.has('page', first)));
  switch (first) {
    case 'dokumente':
      return verdictOnDocuments(file?.shown ?? path, file?.name, entries);
    case 'chronik':
      return verdict(rest.length <= 2 && periodNamed(second, rest[0], rest[1]) !== undefined);
    case 'an-diesem-tag':
      return verdict(rest.length === 0 && dayOfYearNamed(second) !== undefined);
    case 'themen':
      return verdict(await isEntry('topic', path, entries));
    case 'personen':
      return verdict(await isEntry('person', path, entries));
    case 'organisationen':
      return verdict(await isEntry('organisation', path, entries));
    case 'zitate':
    case 'erfahrungen':
    case 'erwartungen':
      return verdict(rest.length === 0 && FILES_OF.kind.has(second));
    case 'suche':
      return verdict(rest.length === 0 && BELOW_SEARCH.has(second));
    case 'quellen':
      return verdict(rest.length === 0 && (await entries.has('source', second)));
    // Where the program has the files: they have addresses below what they are about.
    case 'dateien':
      return 'nothing';
    default:
      return 'unknown';
  }
}

/** Where the document or statement at the path of an address is found now, if it was moved; an address as well. */
export async function movedTo(path: string, { ledger }: Entries): Promise<string | undefined> {
  const file = fileAt(path);
  const shown = file?.shown ?? path;
  const former = shown.startsWith(DOCUMENTS) ? await ledger.formerOf(idAt(shown)) : undefined;
  if (former?.type !== 'moved') return undefined;
  const address = addressOf.document(former.to);
  if (!file) return address;
  return file.name === '.md' ? `${address}.md` : `${address}/${file.name}`;
}

const DOCUMENTS = '/dokumente/';

/** The id of the document or statement at an address. */
function idAt(shown: string): string {
  return shown.slice(DOCUMENTS.length);
}

async function verdictOnDocuments(
  shown: string,
  file: string | undefined,
  entries: Entries,
): Promise<Verdict> {
  const id = idAt(shown);
  const type = id.includes('/') ? 'statement' : 'document';
  if (await entries.has(type, id)) {
    if (file === undefined) return 'something';
    return verdict(
      FILES_OF[type].has(file) && (!isOfSource(file) || (await hasSource(id, entries))),
    );
  }
  return (await entries.ledger.formerOf(id))?.type === 'withdrawn' ? 'withdrawn' : 'nothing';
}

function isOfSource(file: string): boolean {
  return file.startsWith('quelle.');
}

async function hasSource(statement: string, entries: Entries): Promise<boolean> {
  return (await entries.get('statement', statement))?.from !== undefined;
}

/** Whether an entry is at the path, or a file of one. */
async function isEntry(
  type: 'topic' | 'person' | 'organisation',
  path: string,
  entries: Entries,
): Promise<boolean> {
  const file = fileAt(path);
  const [, id = '', ...rest] = (file?.shown ?? path).split('/').slice(1);
  const isFile = file === undefined || FILES_OF[type].has(file.name);
  return rest.length === 0 && isFile && (await entries.has(type, id));
}

function verdict(exists: boolean): Verdict {
  return exists ? 'something' : 'nothing';
}

/** Percent signs must stand for UTF-8 (RFC 3986). Next would answer others with a bare 500. */
function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

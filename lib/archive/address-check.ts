import { addressOf, picturedAt, PLACES } from '@/lib/model/address';
import type { Entries } from '@/lib/ports/entries';
import { periodNamed } from './period';

/** Whether there is something at an address, or was; `unknown` for the kinds of address that are not looked up here. */
export type Verdict = 'something' | 'nothing' | 'withdrawn' | 'unknown';

/** What the archive has at the path of an address. Cheap: it only looks things up. */
export async function verdictOn(path: string, entries: Entries): Promise<Verdict> {
  if (!isReadable(path)) return 'nothing';
  const [first = '', second, ...rest] = path.split('/').slice(1);
  if (second === undefined) return verdict(PLACES.has(first) || (await entries.has('page', first)));
  const id = rest.length === 0 ? second : undefined;
  switch (first) {
    case 'dokumente':
      return verdictOnId(idAt(path), entries);
    case 'chronik':
      return verdict(rest.length <= 2 && periodNamed(second, rest[0], rest[1]) !== undefined);
    case 'themen':
      return verdict(id !== undefined && (await entries.has('topic', id)));
    case 'personen':
      return verdict(id !== undefined && (await entries.has('person', id)));
    case 'quellen':
      return verdict(id !== undefined && (await entries.has('source', id)));
    case 'organisationen':
      return verdict(id !== undefined && (await entries.has('organisation', id)));
    default:
      return 'unknown';
  }
}

/** Where the document or statement at the path of an address is found now, if it was moved; an address as well. */
export async function movedTo(path: string, { ledger }: Entries): Promise<string | undefined> {
  const isBelow = path.startsWith('/dokumente/');
  const former = isBelow ? await ledger.formerOf(idAt(path)) : undefined;
  if (former?.type !== 'moved') return undefined;
  const address = addressOf.document(former.to);
  return picturedAt(path) === undefined ? address : addressOf.picture(address);
}

/** The id of the document or statement that an address below /dokumente is about: the address of its page, or of its picture. */
function idAt(path: string): string {
  return (picturedAt(path) ?? path).slice('/dokumente/'.length);
}

async function verdictOnId(id: string, entries: Entries): Promise<Verdict> {
  if (await entries.has(id.includes('/') ? 'statement' : 'document', id)) return 'something';
  return (await entries.ledger.formerOf(id))?.type === 'withdrawn' ? 'withdrawn' : 'nothing';
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

import { addressOf, PLACES } from '@/lib/model/address';
import type { Archive } from './archive';
import { periodNamed } from './period';

/** Whether there is something at an address, or was; `unknown` for the kinds of address that are not looked up here. */
export type Verdict = 'something' | 'nothing' | 'withdrawn' | 'unknown';

/** What the archive has at the path of an address. Cheap: it only looks things up. */
export function verdictOn(path: string, archive: Archive): Verdict {
  if (!isReadable(path)) return 'nothing';
  const [first = '', second, ...rest] = path.split('/').slice(1);
  if (second === undefined) return verdict(PLACES.has(first) || archive.page.has(first));
  const id = rest.length === 0 ? second : undefined;
  switch (first) {
    case 'dokumente':
      return verdictOnId([second, ...rest].join('/'), archive);
    case 'chronik':
      return verdict(rest.length <= 2 && periodNamed(second, rest[0], rest[1]) !== undefined);
    case 'themen':
      return verdict(id !== undefined && archive.topic.has(id));
    case 'personen':
      return verdict(id !== undefined && archive.person.has(id));
    case 'quellen':
      return verdict(id !== undefined && archive.source.has(id));
    case 'organisationen':
      return verdict(id !== undefined && archive.organisation.has(id));
    default:
      return 'unknown';
  }
}

/** Where the document or statement at the path of an address is found now, if it was moved; an address as well. */
export function movedTo(path: string, { ledger }: Archive): string | undefined {
  const [place, ...id] = path.split('/').slice(1);
  const former = place === 'dokumente' ? ledger.former.get(id.join('/')) : undefined;
  return former?.type === 'moved' ? addressOf.document(former.to) : undefined;
}

function verdictOnId(id: string, { document, statement, ledger }: Archive): Verdict {
  if (document.has(id) || statement.has(id)) return 'something';
  return ledger.former.get(id)?.type === 'withdrawn' ? 'withdrawn' : 'nothing';
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

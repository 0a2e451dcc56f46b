import { addressOf } from '@/lib/model/address';
import type { Document, Statement } from '@/lib/model/archive';
import type { Entries } from '@/lib/ports/entries';
import { movedTo } from './address-check';

/** What may be embedded elsewhere. */
export type Embeddable =
  | { readonly type: 'statement'; readonly statement: Statement }
  | { readonly type: 'document'; readonly document: Document };

/**
 * The statement or document at a whole address of the site: its page, its place in its document, its address as it is cited, or one that it
 * had before. Undefined for all other addresses, also those of other sites.
 */
export async function embeddableAt(url: string, entries: Entries): Promise<Embeddable | undefined> {
  const asked = onSite((await entries.about()).site.baseUrl, url);
  const [, id, place] =
    /^\/dokumente\/([^/#]+(?:\/[^/#]+)?)\/?(?:#([^:]+).*)?$/.exec(asked ?? '') ?? [];
  if (id === undefined) return undefined;
  const inContext =
    place === undefined ? undefined : await entries.get('statement', `${id}/${place}`);
  if (inContext) return { type: 'statement', statement: inContext };
  const current = await movedTo(addressOf.document(id), entries);
  return entryNamed(current?.slice(addressOf.document('').length) ?? id, entries);
}

/** What follows the address of the site in a whole address, without its query; undefined for another site. */
function onSite(baseUrl: string, url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const [base, asked] = [new URL(baseUrl), new URL(url)];
  const isOurs = /^https?:$/.test(asked.protocol) && asked.host === base.host;
  const prefix = base.pathname.replace(/\/$/, '');
  return isOurs && asked.pathname.startsWith(`${prefix}/`)
    ? asked.pathname.slice(prefix.length) + asked.hash
    : undefined;
}

async function entryNamed(id: string, entries: Entries): Promise<Embeddable | undefined> {
  if (id.includes('/')) {
    const statement = await entries.get('statement', id);
    return statement && { type: 'statement', statement };
  }
  const document = await entries.get('document', id);
  return document && { type: 'document', document };
}

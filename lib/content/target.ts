import { say, type Message } from '@/lib/messages/message';
import { addressOf } from '@/lib/model/address';

/** The folders of entries, as relative links name them. */
export const FOLDERS = [
  'documents',
  'people',
  'organisations',
  'topics',
  'terms',
  'pages',
] as const;
export type Folder = (typeof FOLDERS)[number];

/** What a link in content names: another content file, with the fragment if it has one, or an address on the web. */
export type LinkTarget =
  | {
      readonly type: 'content';
      readonly folder: Folder;
      readonly id: string;
      readonly fragment?: string;
    }
  | { readonly type: 'web'; readonly url: string };

export type LinkResult =
  | { readonly ok: true; readonly target: LinkTarget }
  | { readonly ok: false; readonly message: Message };

/** Reads the address of a Markdown link in the file `folder/id`. */
export function readLink(href: string, folder: Folder, id: string): LinkResult {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https' || scheme === 'mailto') {
    return URL.canParse(href)
      ? { ok: true, target: { type: 'web', url: href } }
      : refusal(say('link-malformed', { href: shortened(href) }));
  }
  if (scheme) return refusal(say('link-scheme', { scheme }));
  if (href.startsWith('//')) return refusal(say('link-without-scheme', { href: shortened(href) }));
  return readRelativeLink(href, folder, id);
}

function readRelativeLink(href: string, ownFolder: Folder, ownId: string): LinkResult {
  const [path = '', fragment] = decoded(href).split('#', 2);
  const hash = fragment ? { fragment } : {};
  if (path === '') {
    return fragment
      ? { ok: true, target: { type: 'content', folder: ownFolder, id: ownId, ...hash } }
      : refusal(say('link-empty'));
  }
  const match = /^(?:\.\/|\.\.\/([a-z]+)\/)?([^/]+)\.mdx?$/.exec(path);
  const [, folderName = ownFolder, id = ''] = match ?? [];
  const folder = FOLDERS.find((each) => each === folderName);
  if (!match || !folder) {
    return refusal(say('link-to-no-content', { href: shortened(href) }));
  }
  return { ok: true, target: { type: 'content', folder, id, ...hash } };
}

/** Percent signs that stand for nothing are left as they are: then the link leads nowhere and is reported as that. */
function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch (cause) {
    if (cause instanceof URIError) return href;
    throw cause;
  }
}

/** The site's address of an entry as a whole. */
export function addressOfEntry(folder: Folder, id: string): string {
  switch (folder) {
    case 'documents':
      return addressOf.document(id);
    case 'people':
      return addressOf.person(id);
    case 'organisations':
      return addressOf.organisation(id);
    case 'topics':
      return addressOf.topic(id);
    case 'terms':
      return addressOf.term(id);
    case 'pages':
      return addressOf.page(id);
  }
}

function refusal(message: Message): LinkResult {
  return { ok: false, message };
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

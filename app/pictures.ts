import type { Metadata } from 'next';
import { counts, statement as texts } from '@/components/texts';
import { documentOf } from '@/lib/archive/entry';
import type { Document, Statement } from '@/lib/model/archive';
import { addressOf } from '@/lib/model/address';
import { germanDate } from '@/lib/model/date-german';
import { excerpt } from '@/lib/model/excerpt';
import { DOCUMENT_TYPE_WORDS } from '@/lib/model/front-matter';
import { isQuoted, KIND_WORDS } from '@/lib/model/kind';
import { remarkedSic } from '@/lib/model/sic';
import { withoutInvisible } from '@/lib/model/visible';
import { PICTURE_SIZE, pictureVersion, type Picture } from '@/lib/picture/picture';
import type { Entries } from '@/lib/ports/entries';

/** What the picture of a statement says: what its page says first. */
export async function pictureOfStatement(statement: Statement, entries: Entries): Promise<Picture> {
  const { kind, date, from, sic = [] } = statement;
  const document = await documentOf(statement, entries);
  const origin = from === undefined ? undefined : await entries.get('document', from);
  return {
    kind,
    labels: [KIND_WORDS[kind].singular, date ? germanDate(date) : texts.undated],
    text: {
      type: 'wording',
      text: remarkedSic(statement.text, sic, ` [${texts.sic}]`),
      isQuoted: isQuoted(kind),
      title: (origin ?? document).title,
    },
    who: await whoseOf(statement, entries),
    where: origin
      ? [`${texts.from} ${origin.title},`, `${texts.quotedIn} ${document.title}`]
      : [`${texts.in} ${document.title}`],
    site: await titleOf(entries),
  };
}

export async function pictureOfDocument(document: Document, entries: Entries): Promise<Picture> {
  const { type, date, title, event, statements } = document;
  const quoted = await entries.count({ of: 'origin', id: document.id });
  const count = statements.length + quoted;
  return {
    labels: [DOCUMENT_TYPE_WORDS[type], ...(date ? [germanDate(date)] : [])],
    text: { type: 'title', text: title },
    who: await whoseOf(document, entries),
    where: [...(event ? [event] : []), ...(count > 0 ? [counts.statements(count)] : [])],
    site: await titleOf(entries),
  };
}

/** Without counts: its address would be another one with every statement. */
export async function pictureOfSite(entries: Entries): Promise<Picture> {
  const { site } = await entries.about();
  return {
    labels: [],
    text: { type: 'title', text: site.subtitle ?? site.title },
    where: [],
    site: site.title,
  };
}

/** The address of a picture, with the version of what it says. */
export function pictureAddress(shown: string, picture: Picture): string {
  return `${addressOf.picture(shown)}?v=${pictureVersion(picture)}`;
}

/** Names the picture of what is at an address to those who show links to it. */
export function pictureMetadata(
  shown: string,
  picture: Picture,
): Pick<Metadata, 'openGraph' | 'twitter'> {
  const alt = withoutInvisible(altOf(picture));
  return {
    openGraph: {
      images: [{ url: pictureAddress(shown, picture), ...PICTURE_SIZE, alt }],
      siteName: withoutInvisible(picture.site),
      locale: 'de_DE',
      // Of the site itself the address is not said: pages without a picture of their own show it as well.
      ...(shown === '/' ? { type: 'website' } : { type: 'article', url: shown }),
    },
    twitter: { card: 'summary_large_image' },
  };
}

const LONGEST_ALT = 300;

function altOf({ labels, text, site }: Picture): string {
  const said = excerpt(text.text, LONGEST_ALT);
  const quoted = text.type === 'wording' && text.isQuoted ? `„${said}“` : said;
  return `${labels.join(', ') || site}: ${quoted}`;
}

async function whoseOf(
  { speaker, organisation }: Pick<Statement, 'speaker' | 'organisation'>,
  entries: Entries,
): Promise<string | undefined> {
  const person = speaker === undefined ? undefined : await entries.get('person', speaker);
  const body =
    organisation === undefined ? undefined : await entries.get('organisation', organisation);
  return [person?.name, person?.role, body?.name].filter(Boolean).join(', ') || undefined;
}

async function titleOf(entries: Entries): Promise<string> {
  return (await entries.about()).site.title;
}

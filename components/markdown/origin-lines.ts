import { statement as texts } from '@/components/texts';
import type { ResolvedTarget, StatementEntry } from '@/lib/archive/entry';
import { joined, link, type Inline } from '@/lib/markdown/nodes';
import { addressOf } from '@/lib/model/address';
import type { Document, Organisation, Person, Statement } from '@/lib/model/archive';
import { germanDate } from '@/lib/model/date-german';
import { excerpt } from '@/lib/model/excerpt';
import { DOCUMENT_TYPE_WORDS } from '@/lib/model/front-matter';
import { isQuoted, KIND_WORDS } from '@/lib/model/kind';

/** In characters: what another statement is called by. */
const EXCERPT_LENGTH = 80;

/** `Zitat, 8. Juli 2004` */
export function nameOf({ kind, date }: Statement): string {
  return [KIND_WORDS[kind].singular, date ? germanDate(date) : texts.undated].join(', ');
}

/** The person, the body, or both. */
export function speakerOf(
  {
    speaker,
    organisation,
  }: { speaker?: Person | undefined; organisation?: Organisation | undefined },
  baseUrl: string,
): Inline[] {
  return joined(
    [
      ...(speaker
        ? [
            [
              link(baseUrl + addressOf.person(speaker.id), speaker.name),
              ...(speaker.role === undefined ? [] : [`, ${speaker.role}`]),
            ],
          ]
        : []),
      ...(organisation
        ? [[link(baseUrl + addressOf.organisation(organisation.id), organisation.name)]]
        : []),
    ],
    ', ',
  );
}

/** Where it was said, and where we have it from. */
export function originOf(
  { statement, document, origin }: StatementEntry,
  baseUrl: string,
): Inline[] {
  const carrier = documentLink(document, baseUrl + addressOf.inContext(statement.id));
  if (!origin) return [`${texts.in} `, ...carrier];
  return [
    `${texts.from} `,
    ...documentLink(origin, baseUrl + addressOf.document(origin.id)),
    `, ${texts.quotedIn} `,
    ...carrier,
  ];
}

/** The way to what a statement refers to. */
export function targetLink(target: ResolvedTarget, baseUrl: string): Inline[] {
  switch (target.type) {
    case 'statement': {
      const { statement, document } = target;
      const words = excerpt(statement.text, EXCERPT_LENGTH);
      return [
        link(baseUrl + addressOf.statement(statement.id), nameOf(statement)),
        `: ${isQuoted(statement.kind) ? `„${words}“` : words} (${document.title})`,
      ];
    }
    case 'document':
      return documentLink(target.document, baseUrl + addressOf.document(target.document.id));
    case 'web':
      return [link(target.url, target.label)];
  }
}

function documentLink({ title, type, date }: Document, address: string): Inline[] {
  const details = [DOCUMENT_TYPE_WORDS[type], ...(date ? [germanDate(date)] : [])];
  return [link(address, title), ` (${details.join(', ')})`];
}

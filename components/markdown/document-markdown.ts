import type { RootContent } from 'mdast';
import type { ReadableBlock } from '@/components/document/blocks';
import {
  citing,
  comparison,
  document as texts,
  gap,
  markdown as own,
  statement as statementTexts,
} from '@/components/texts';
import type { DocumentEntry } from '@/lib/archive/document-entry';
import type { RelatedEntry, StatementEntry } from '@/lib/archive/entry';
import type { Reference } from '@/lib/cite/reference';
import { blocksOf } from '@/lib/markdown/from-html';
import { code, heading, joined, link, paragraph, part, type Inline } from '@/lib/markdown/nodes';
import { markdown } from '@/lib/markdown/write';
import { addressOf } from '@/lib/model/address';
import type { Document, Statement } from '@/lib/model/archive';
import { germanDate } from '@/lib/model/date-german';
import { DOCUMENT_TYPE_WORDS } from '@/lib/model/front-matter';
import { factList, topicLinks } from './facts';
import { nameOf, originOf, speakerOf } from './origin-lines';
import { referenceLine } from './statement-markdown';
import { relationItems, wordingBlock } from './statement-parts';

/** A section with everything that it shows. */
export interface ReadableSection {
  readonly title: string;
  readonly depth: number;
  readonly blocks: readonly ReadableBlock[];
}

export interface DocumentTextProps {
  readonly entry: DocumentEntry;
  readonly sections: readonly ReadableSection[];
  /** What other documents quote from it. */
  readonly quoted: readonly StatementEntry[];
  readonly reference: Reference;
  /** The address of the site. */
  readonly baseUrl: string;
}

/** A document in its own order as Markdown, each statement with its id and the way to its page. */
export function documentMarkdown(props: DocumentTextProps): string {
  const { entry, sections, quoted, reference, baseUrl } = props;
  const { document } = entry;
  return markdown([
    heading(1, document.title),
    ...head(entry, baseUrl),
    ...sections.flatMap(({ title, depth, blocks }) => [
      ...(title === '' ? [] : [heading(Math.max(2, depth), title)]),
      ...blocks.flatMap((block) => blockContent(block, entry, baseUrl)),
    ]),
    ...part(
      2,
      texts.quotedElsewhere,
      quoted.flatMap((each) => statementContent(each, baseUrl)),
    ),
    heading(2, citing.title),
    paragraph(...referenceLine(reference)),
  ]);
}

function head(
  { document, addressee, topics, ...who }: DocumentEntry,
  baseUrl: string,
): RootContent[] {
  const { type, date, event, archive, url } = document;
  return factList([
    [own.type, DOCUMENT_TYPE_WORDS[type]],
    [own.date, date && germanDate(date)],
    [texts.event, event],
    [own.by, speakerOf(who, baseUrl)],
    [
      texts.addressee,
      addressee && [link(baseUrl + addressOf.organisation(addressee.id), addressee.name)],
    ],
    [
      texts.archiveText,
      archive === undefined
        ? undefined
        : [link(baseUrl + addressOf.source(archive.replace(/\.txt$/, '')), texts.archiveTextLink)],
    ],
    [texts.original, url === undefined ? undefined : [link(url, texts.originalLink)]],
    [statementTexts.topics, topicLinks(topics, baseUrl)],
  ]);
}

function blockContent(
  block: ReadableBlock,
  { document }: DocumentEntry,
  baseUrl: string,
): RootContent[] {
  switch (block.type) {
    case 'prose':
      return blocksOf(block.html, baseUrl);
    case 'gap':
      return [paragraph(`${gap} ${block.text}`)];
    case 'statement':
      return ownContent(block.entry, block.relations, document, baseUrl);
    case 'embedded':
      return statementContent(block.entry, baseUrl);
    case 'timeline':
      return [
        paragraph(link(baseUrl + addressOf.topic(block.topic.id), block.topic.title)),
        ...block.entries.flatMap((entry) => statementContent(entry, baseUrl)),
      ];
    case 'comparison': {
      const { first, second } = block;
      const address = addressOf.comparison(first.statement.id, second.statement.id);
      return [
        paragraph(link(baseUrl + address, comparison.intro)),
        ...[first, second].flatMap((entry) => statementContent(entry, baseUrl)),
      ];
    }
  }
}

/** A statement at its place: of speaker and origin it names what is not the document's own. */
function ownContent(
  entry: StatementEntry,
  relations: readonly RelatedEntry[],
  document: Document,
  baseUrl: string,
): RootContent[] {
  const { statement, origin } = entry;
  const isOther =
    statement.speaker !== document.speaker || statement.organisation !== document.organisation;
  return [
    wordingBlock(statement, baseUrl),
    namingLine(
      statement,
      [
        ...(isOther ? [speakerOf(entry, baseUrl)] : []),
        ...(origin
          ? [
              [
                `${statementTexts.from} `,
                link(
                  baseUrl + addressOf.document(origin.id),
                  statement.attribution ?? origin.title,
                ),
              ],
            ]
          : []),
      ],
      baseUrl,
    ),
    ...relationItems(relations, baseUrl),
  ];
}

/** One that another document carries, or that stands here once more. */
function statementContent(entry: StatementEntry, baseUrl: string): RootContent[] {
  const { statement } = entry;
  return [
    wordingBlock(statement, baseUrl),
    namingLine(statement, [speakerOf(entry, baseUrl), originOf(entry, baseUrl)], baseUrl),
  ];
}

/** What it is, as the way to its page, what else is said of it, and its id. */
function namingLine(
  statement: Statement,
  said: readonly (readonly Inline[])[],
  baseUrl: string,
): RootContent {
  const parts = [
    [link(baseUrl + addressOf.statement(statement.id), nameOf(statement))],
    ...said.filter(({ length }) => length > 0),
    [code(statement.id)],
  ];
  return paragraph(...joined(parts, ' · '));
}

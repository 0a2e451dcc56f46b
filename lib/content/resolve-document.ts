import { documentFrontMatter, type DocumentFrontMatter } from '@/lib/model/front-matter';
import type { Block, Document, Section, Statement } from '@/lib/model/archive';
import { addressOf } from '@/lib/model/address';
import { parseDate, type ArchiveDate } from '@/lib/model/date';
import type { Proof } from '@/lib/model/proof';
import type { Outcome, Relation, Target } from '@/lib/model/relation';
import type { Directory } from './directory';
import type {
  ParsedBlock,
  ParsedEntry,
  ParsedLink,
  ParsedOutcome,
  ParsedRelation,
  ParsedStatement,
} from './parsed';
import { CONTENT_LINK } from './prose';
import { addressOfEntry, FOLDERS } from './target';

/** A document with its front matter as the schema gives it. */
export interface OpenDocument {
  readonly id: string;
  readonly entry: ParsedEntry;
  readonly head: DocumentFrontMatter;
}

/** The same object as long as the file is the same. */
export function openDocument(id: string, entry: ParsedEntry): OpenDocument {
  const known = opened.get(entry);
  if (known?.id === id) return known;
  const document = { id, entry, head: documentFrontMatter.parse(entry.frontMatter) };
  opened.set(entry, document);
  return document;
}

const opened = new WeakMap<ParsedEntry, OpenDocument>();

/** The same object as long as nothing has changed of what it is made of: then nobody has to look at it again. */
export function resolveDocument(document: OpenDocument, directory: Directory): Document {
  const known = documents.get(document);
  if (known) return known;
  const resolved = documentOf(document, directory);
  // Where a link leads may change with another file.
  if (!hasLinks(document.entry)) documents.set(document, resolved);
  return resolved;
}

const documents = new WeakMap<OpenDocument, Document>();

function hasLinks({ sections }: ParsedEntry): boolean {
  return sections.some(({ blocks }) =>
    blocks.some((block) => block.type === 'prose' && block.html.includes(CONTENT_LINK)),
  );
}

function documentOf({ id, entry, head }: OpenDocument, directory: Directory): Document {
  const { date, ...rest } = head;
  return {
    ...rest,
    id,
    ...dateOf(date),
    sections: resolveSections(entry, id, directory),
    statements: entry.statements.map((statement) => `${id}/${statement.id}`),
  };
}

export function resolveSections(entry: ParsedEntry, id: string, directory: Directory): Section[] {
  return entry.sections.map(({ anchor, title, depth, blocks }) => ({
    anchor,
    title,
    depth,
    blocks: blocks.map((block) => resolveBlock(block, id, directory)),
  }));
}

/** What a statement is made of besides itself. */
interface Around {
  readonly carrier: OpenDocument;
  readonly origin: OpenDocument | undefined;
  readonly proof: Proof | undefined;
}

const statements = new WeakMap<ParsedStatement, Around & { readonly resolved: Statement }>();

/**
 * A statement with what it takes over: speaker, organisation and date from where it was said (`from`), else from the
 * document that carries it; topics from the document that carries it, with its own. The same object as long as nothing of
 * that has changed.
 */
export function resolveStatement(
  statement: ParsedStatement,
  around: Around,
  directory: Directory,
): Statement {
  const known = statements.get(statement);
  if (
    known?.carrier === around.carrier &&
    known.origin === around.origin &&
    known.proof === around.proof
  )
    return known.resolved;
  const resolved = statementOf(statement, around, directory);
  if (!statement.html?.includes(CONTENT_LINK)) statements.set(statement, { ...around, resolved });
  return resolved;
}

function statementOf(
  statement: ParsedStatement,
  { carrier, origin, proof }: Around,
  directory: Directory,
): Statement {
  const { head } = origin ?? carrier;
  const speaker = statement.speaker ?? head.speaker;
  const organisation = statement.organisation ?? head.organisation;
  const { id, kind, section, text, html, from, attribution, sic, locator } = statement;
  return {
    id: `${carrier.id}/${id}`,
    kind,
    document: carrier.id,
    section,
    text,
    ...(html === undefined ? {} : { html: resolveLinks(html, directory) }),
    ...dateOf(statement.date ?? head.date),
    ...(from === undefined ? {} : { from }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(organisation === undefined ? {} : { organisation }),
    topics: statement.topics
      ? [...new Set([...carrier.head.topics, ...statement.topics])]
      : carrier.head.topics,
    ...(attribution === undefined ? {} : { attribution }),
    ...(sic === undefined ? {} : { sic }),
    ...(locator === undefined ? {} : { locator }),
    relations: statement.relations.map(resolveRelation),
    outcomes: statement.outcomes.map(resolveOutcome),
    ...(proof === undefined ? {} : { proof }),
  };
}

function resolveRelation({ type, link, date, remark }: ParsedRelation): Relation {
  return {
    type,
    target: targetOf(link),
    ...dateOf(date),
    ...(remark === undefined ? {} : { remark }),
  };
}

function resolveOutcome({ status, evidence, date, remark }: ParsedOutcome): Outcome {
  return {
    status,
    evidence: evidence.map(targetOf),
    ...dateOf(date),
    ...(remark === undefined ? {} : { remark }),
  };
}

function targetOf({ target, label }: ParsedLink): Target {
  if (target.type === 'web') return { type: 'web', url: target.url, label };
  return target.fragment === undefined
    ? { type: 'document', id: target.id }
    : { type: 'statement', id: `${target.id}/${target.fragment}` };
}

function resolveBlock(block: ParsedBlock, document: string, directory: Directory): Block {
  switch (block.type) {
    case 'prose':
      return { type: 'prose', html: resolveLinks(block.html, directory) };
    case 'statement':
      return { type: 'statement', id: `${document}/${block.id}` };
    case 'gap':
    case 'component':
      return block;
  }
}

/** Turns links to content files into addresses of the site. */
function resolveLinks(html: string, directory: Directory): string {
  if (!html.includes(CONTENT_LINK)) return html;
  // With `<a`, which no text can contain: a wording may well speak of "/@documents/rente".
  return html.replace(
    /(?<=<a href=)"\/@([a-z]+)\/([^"#]+)(?:#([^"]+))?"/g,
    (_all, folderName: string, id: string, fragment?: string) => {
      const folder = FOLDERS.find((each) => each === folderName) ?? 'documents';
      if (fragment === undefined) return `"${addressOfEntry(folder, id)}"`;
      const place = directory.fragment(id, decodeURIComponent(fragment));
      return `"${place?.type === 'statement' ? addressOf.statement(`${id}/${place.id}`) : addressOf.section(id, place?.anchor ?? '')}"`;
    },
  );
}

function dateOf(edtf: string | undefined): { date?: ArchiveDate } {
  const result = edtf === undefined ? undefined : parseDate(edtf);
  return result?.ok ? { date: result.date } : {};
}

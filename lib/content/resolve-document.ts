import { documentFrontMatter, type DocumentFrontMatter } from '@/lib/model/front-matter';
import type { Document, Section, Statement } from '@/lib/model/archive';
import { parseDate, type ArchiveDate } from '@/lib/model/date';
import type { Proof } from '@/lib/model/proof';
import type { Outcome, Relation, Target } from '@/lib/model/relation';
import type { Directory } from './directory';
import type {
  ParsedEntry,
  ParsedLink,
  ParsedOutcome,
  ParsedRelation,
  ParsedStatement,
} from './parsed';
import { CONTENT_LINK } from './prose';
import { entryResolver, resolveLinks } from './resolve-entry';

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
export const resolveDocument = entryResolver(documentOf);

function documentOf(entry: ParsedEntry, id: string, sections: readonly Section[]): Document {
  const { date, ...rest } = openDocument(id, entry).head;
  return {
    ...rest,
    id,
    ...dateOf(date),
    sections,
    statements: entry.statements.map((statement) => `${id}/${statement.id}`),
  };
}

/** What the statements of a document are made of besides it. */
interface Around {
  /** The document in which a statement was said. */
  originOf(id: string): OpenDocument | undefined;
  /** In the order of the statements; missing for a document of which nothing was checked. */
  readonly proofs: readonly (Proof | undefined)[] | undefined;
}

/**
 * Statements with what they take over: speaker, organisation and date from where they were said (`from`), else from the
 * document that carries them; topics from the document that carries them, with their own. Each is the same object as long
 * as nothing of that has changed, and so is the list.
 */
export function resolveStatements(
  carrier: OpenDocument,
  { originOf, proofs }: Around,
  directory: Directory,
): readonly Statement[] {
  const known = statements.get(carrier);
  const origins = known ? [...known.origins.keys()] : originsIn(carrier);
  const opened = new Map(origins.map((id) => [id, originOf(id)]));
  const isMovedFrom = (id: string) => opened.get(id) !== known?.origins.get(id);
  const isSameAround = known?.proofs === proofs && !origins.some(isMovedFrom);
  if (known && isSameAround && !known.hasLinks) return known.resolved;
  const made = carrier.entry.statements.map((statement, at) => {
    const { from } = statement;
    const proof = proofs?.[at];
    const origin = from === undefined ? undefined : opened.get(from);
    const resolved = statementOf(statement, { carrier, origin, proof }, directory);
    const before = known?.resolved[at];
    const isSame =
      before?.proof === proof &&
      before?.html === resolved.html &&
      !(from !== undefined && isMovedFrom(from));
    return before && isSame ? before : resolved;
  });
  const isSameAll = known && made.every((statement, at) => statement === known.resolved[at]);
  const resolved = isSameAll ? known.resolved : made;
  const hasLinks = carrier.entry.statements.some(({ html }) => html?.includes(CONTENT_LINK));
  statements.set(carrier, { origins: opened, proofs, hasLinks, resolved });
  return resolved;
}

const statements = new WeakMap<
  OpenDocument,
  {
    readonly origins: ReadonlyMap<string, OpenDocument | undefined>;
    readonly proofs: Around['proofs'];
    /** Where a link leads may change with another file. */
    readonly hasLinks: boolean;
    readonly resolved: readonly Statement[];
  }
>();

function originsIn({ entry }: OpenDocument): string[] {
  return [...new Set(entry.statements.flatMap(({ from }) => from ?? []))];
}

/** What a statement is made of besides itself. */
interface Origin {
  readonly carrier: OpenDocument;
  readonly origin: OpenDocument | undefined;
  readonly proof: Proof | undefined;
}

function statementOf(
  statement: ParsedStatement,
  { carrier, origin, proof }: Origin,
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

function dateOf(edtf: string | undefined): { date?: ArchiveDate } {
  const result = edtf === undefined ? undefined : parseDate(edtf);
  return result?.ok ? { date: result.date } : {};
}

import { about, say } from '@/lib/messages/message';
import { RELATION_WORDS } from '@/lib/model/relation';
import { checkLink, leadsTo } from './check-link';
import { checkOutcomes } from './check-outcomes';
import { error, warning, type Complaint } from './complaint';
import type { Directory } from './directory';
import type { ParsedFile, ParsedRelation, ParsedStatement } from './parsed';

/** What is wrong with the statements of one document: ids that collide, relations and outcomes that cannot be. */
export function checkStatements(
  { id: document, entry }: ParsedFile,
  directory: Directory,
): Complaint[] {
  const seen = new Map<string, ParsedStatement>();
  return (entry?.statements ?? []).flatMap((statement) => {
    const first = seen.get(statement.id);
    if (!first) seen.set(statement.id, statement);
    return [
      ...(first ? [error(statement, say('id-taken', { id: statement.id, line: first.line }))] : []),
      ...repeatedRelations(statement),
      ...atOdds(statement),
      ...statement.relations.flatMap((relation) =>
        checkRelation(relation, statement, document, directory),
      ),
      ...checkOutcomes(statement, document, directory),
    ];
  });
}

/** Two sections or statements of one document that would have the same anchor on its page. */
export function checkAnchors({ entry }: ParsedFile): Complaint[] {
  const ids = new Set(entry?.statements.map(({ id }) => id));
  return (entry?.sections ?? [])
    .filter(({ anchor }) => ids.has(anchor))
    .map((section) => error(section, say('id-of-a-section', { id: section.anchor })));
}

function checkRelation(
  relation: ParsedRelation,
  statement: ParsedStatement,
  document: string,
  directory: Directory,
): Complaint[] {
  const word = RELATION_WORDS[relation.type].forward;
  const { target } = relation.link;
  if (leadsTo(relation.link, document, statement.id))
    return [error(relation, about(word, say('relation-to-itself')))];
  const dangling = checkLink(relation.link, word, relation, directory);
  if (dangling.length > 0 || relation.type === 'supportedBy') return dangling;
  if (target.type === 'web') return [error(relation, about(word, say('relation-to-the-web')))];
  if (target.folder !== 'documents' || target.fragment === undefined)
    return [error(relation, about(word, say('relation-to-no-statement')))];
  const reversed = checkOrder(relation, word, statement, document, directory);
  if (reversed) return [reversed];
  const other = directory.statement(target.id, target.fragment);
  const back =
    relation.type === 'contradicts' &&
    other?.relations.some(
      (each) => each.type === relation.type && leadsTo(each.link, document, statement.id),
    );
  return back && `${document}/${statement.id}` > `${target.id}/${target.fragment}`
    ? [
        warning(
          relation,
          about(word, say('relation-both-ways', { target: `${target.id}.md#${target.fragment}` })),
        ),
      ]
    : [];
}

/** What replaces or repeats is the later one; the other way round the relation stands on the wrong side. */
function checkOrder(
  relation: ParsedRelation,
  word: string,
  statement: ParsedStatement,
  document: string,
  directory: Directory,
): Complaint | undefined {
  const { target } = relation.link;
  if (relation.type !== 'replaces' && relation.type !== 'repeats') return undefined;
  if (target.type === 'web') return undefined;
  const own = directory.dateOf(document, statement.id);
  const other = directory.dateOf(target.id, target.fragment);
  if (!own || !other || own.span.last >= other.span.first) return undefined;
  return warning(
    relation,
    about(
      word,
      say('relation-to-a-later-one', {
        target: `${target.id}.md#${target.fragment}`,
        date: other.edtf,
        own: own.edtf,
      }),
    ),
  );
}

/** A target that the statement repeats or confirms and contradicts at the same time. */
function atOdds({ relations }: ParsedStatement): Complaint[] {
  const targetOf = ({ link }: ParsedRelation) => JSON.stringify(link.target);
  const contradicted = new Map(
    relations
      .filter(({ type }) => type === 'contradicts')
      .map((relation) => [targetOf(relation), relation]),
  );
  return relations.flatMap((relation) => {
    const other = contradicted.get(targetOf(relation));
    if (!other || (relation.type !== 'repeats' && relation.type !== 'confirms')) return [];
    return [
      warning(
        relation,
        about(RELATION_WORDS[relation.type].forward, say('relation-at-odds', { line: other.line })),
      ),
    ];
  });
}

/** What the statement says of the same target twice. */
function repeatedRelations({ relations }: ParsedStatement): Complaint[] {
  const seen = new Map<string, ParsedRelation>();
  return relations.flatMap((relation) => {
    const key = JSON.stringify([relation.type, relation.link.target]);
    const first = seen.get(key);
    if (!first) seen.set(key, relation);
    return first
      ? [
          warning(
            relation,
            about(
              RELATION_WORDS[relation.type].forward,
              say('relation-twice', { line: first.line }),
            ),
          ),
        ]
      : [];
  });
}

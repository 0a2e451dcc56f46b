import { proposeId } from '@/lib/model/id';
import { OUTCOME_WORDS, RELATION_WORDS } from '@/lib/model/relation';
import { error, warning, type Complaint } from './complaint';
import type { Directory } from './directory';
import type { ParsedFile, ParsedLink, ParsedRelation, ParsedStatement } from './parsed';

/** What is wrong with the statements of one document: ids that collide, mentions of what is not there, relations that cannot be. */
export function checkStatements({ id: document, entry }: ParsedFile, directory: Directory): Complaint[] {
  const seen = new Map<string, ParsedStatement>();
  return (entry?.statements ?? []).flatMap((statement) => {
    const first = seen.get(statement.id);
    if (!first) seen.set(statement.id, statement);
    return [
      ...(first ? [error(statement, `the id \`${statement.id}\` is taken by the statement in line ${first.line}: choose another`)] : []),
      ...checkOrigin(statement, directory),
      ...statement.relations.flatMap((relation) => checkRelation(relation, statement, document, directory)),
      ...statement.outcomes.flatMap((outcome) => [
        ...(statement.kind === 'expectation' ? [] : [error(outcome, `${OUTCOME_WORDS[outcome.status]}: only an expectation has an outcome`)]),
        ...outcome.evidence.flatMap((link) => checkLink(link, OUTCOME_WORDS[outcome.status], outcome, directory)),
      ]),
    ];
  });
}

/** Two sections or statements of one document that would have the same anchor on its page. */
export function checkAnchors({ entry }: ParsedFile): Complaint[] {
  const ids = new Set(entry?.statements.map(({ id }) => id));
  return (entry?.sections ?? []).filter(({ anchor }) => ids.has(anchor)).map((section) => error(section, `the statement \`${section.anchor}\` has the same address as this section: give one another id`));
}

function checkOrigin(statement: ParsedStatement, directory: Directory): Complaint[] {
  const mentions = [
    ...(statement.from === undefined ? [] : [{ subject: 'from', folder: 'documents' as const, id: statement.from }]),
    ...(statement.speaker === undefined ? [] : [{ subject: 'speaker', folder: 'people' as const, id: statement.speaker }]),
    ...(statement.organisation === undefined ? [] : [{ subject: 'organisation', folder: 'organisations' as const, id: statement.organisation }]),
    ...(statement.topics ?? []).map((id) => ({ subject: 'topics', folder: 'topics' as const, id })),
  ];
  return mentions.flatMap((mention) => {
    const message = directory.complaintAbout(mention);
    return message ? [error(statement, message)] : [];
  });
}

function checkRelation(relation: ParsedRelation, statement: ParsedStatement, document: string, directory: Directory): Complaint[] {
  const word = RELATION_WORDS[relation.type].forward;
  const dangling = checkLink(relation.link, word, relation, directory);
  if (dangling.length > 0 || relation.type === 'supportedBy') return dangling;
  const { target } = relation.link;
  if (target.type === 'web') return [error(relation, `${word}: leads from statement to statement, write \`other.md#id\``)];
  if (target.folder !== 'documents' || target.fragment === undefined) return [error(relation, `${word}: names no statement, write \`other.md#id\``)];
  if (target.id === document && target.fragment === statement.id) return [error(relation, `${word}: leads from the statement to itself`)];
  const other = directory.statement(target.id, target.fragment);
  const twice = statement.relations.find((each) => each !== relation && each.type === relation.type && sameTarget(each.link, relation.link));
  if (twice && twice.line < relation.line) return [warning(relation, `${word}: stands in line ${twice.line} already, leave one out`)];
  const back = other?.relations.some((each) => each.type === relation.type && leadsTo(each.link, document, statement.id));
  return back && `${document}/${statement.id}` > `${target.id}/${target.fragment}`
    ? [warning(relation, `${word}: \`${target.id}.md#${target.fragment}\` says the same of this statement; the inverse is derived, leave one out`)]
    : [];
}

function checkLink({ target }: ParsedLink, subject: string, place: ParsedRelation | { line: number; column: number }, directory: Directory): Complaint[] {
  if (target.type === 'web') return [];
  const message = directory.complaintAbout({ subject, ...target });
  if (message) return [error(place, message)];
  if (target.folder !== 'documents') return [error(place, `${subject}: leads to a statement or a document, not to ${target.folder}/`)];
  if (target.fragment !== undefined && directory.fragment(target.id, target.fragment)?.type === 'section') {
    return [error(place, `${subject}: \`#${proposeId(target.fragment)}\` is a section, name a statement`)];
  }
  return [];
}

function sameTarget(a: ParsedLink, b: ParsedLink): boolean {
  return JSON.stringify(a.target) === JSON.stringify(b.target);
}

function leadsTo({ target }: ParsedLink, document: string, statement: string): boolean {
  return target.type === 'content' && target.id === document && target.fragment === statement;
}

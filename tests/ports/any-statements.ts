import fc from 'fast-check';
import type { Document, Statement } from '@/lib/model/archive';
import { DOCUMENT_TYPES } from '@/lib/model/front-matter';
import { KINDS } from '@/lib/model/kind';
import type { Source } from '@/lib/model/proof';
import {
  OUTCOME_STATUSES,
  RELATION_TYPES,
  type Outcome,
  type Relation,
  type Target,
} from '@/lib/model/relation';
import { anyEdtf, dateOf, nearEdtf } from '../model/dates';
import type { SmallEntries } from './any-entries';

/*
 * Documents with their statements and archive texts, as the content check lets them through: every id leads somewhere.
 */

export interface Documented {
  readonly documents: readonly Document[];
  readonly statements: readonly Statement[];
  readonly sources: readonly Source[];
}

/** Which of those that there are; whatever number, it is one, if there are any. */
const pick = fc.nat(1000);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
/** Most of them about a few years, so that they meet; some long before or after. */
const anyDate = fc
  .oneof({ weight: 9, arbitrary: nearEdtf }, { weight: 1, arbitrary: anyEdtf })
  .map(dateOf);
const maybeDate = fc.option(anyDate, { nil: undefined, freq: 8 });

const rawDocument = fc.record({
  id: fc.constantFrom('bericht', 'bericht-2', 'constructor', 'notiz', 'protokoll', 'vorlage'),
  title: fc.constantFrom('Bericht', 'Äußerung', 'Vorlage'),
  type: fc.constantFrom(...DOCUMENT_TYPES),
  date: maybeDate,
  speaker: maybe(pick),
  organisation: maybe(pick),
  addressee: maybe(pick),
  topics: fc.array(pick, { maxLength: 2 }),
  text: maybe(fc.constantFrom('constructor', 'text-1', 'text-10', 'text-2')),
});

const rawTarget = fc.tuple(
  fc.constantFrom('statement', 'statement', 'statement', 'document', 'web'),
  pick,
);
const rawStatement = fc.record({
  document: pick,
  kind: fc.constantFrom(...KINDS),
  date: maybeDate,
  from: maybe(pick),
  // Few who say much, so that somebody contradicts what the same one said before.
  speaker: maybe(fc.nat(1)),
  organisation: maybe(fc.oneof(fc.nat(1), pick)),
  topics: fc.array(pick, { maxLength: 3 }),
  relations: fc.array(
    fc.record({
      type: fc.oneof(fc.constantFrom(...RELATION_TYPES), fc.constant('contradicts' as const)),
      target: rawTarget,
      date: maybeDate,
      remark: maybe(fc.constant('mit Vorbehalt')),
    }),
    { maxLength: 3 },
  ),
  outcomes: fc.array(
    fc.record({
      status: fc.constantFrom(...OUTCOME_STATUSES),
      date: maybeDate,
      evidence: fc.array(rawTarget, { maxLength: 2 }),
    }),
    { maxLength: 3 },
  ),
  starts: fc.array(fc.nat(9), { minLength: 1, maxLength: 3 }),
});
type RawDocument = typeof rawDocument extends fc.Arbitrary<infer Raw> ? Raw : never;
type RawStatement = typeof rawStatement extends fc.Arbitrary<infer Raw> ? Raw : never;

export function anyDocumented(around: SmallEntries): fc.Arbitrary<Documented> {
  return fc
    .tuple(
      fc.uniqueArray(rawDocument, { selector: ({ id }) => id, maxLength: 6 }),
      fc.array(rawStatement, { maxLength: 24 }),
    )
    .map(([documents, statements]) => documented(around, documents, statements));
}

function documented(
  around: SmallEntries,
  raw: readonly RawDocument[],
  rawStatements: readonly RawStatement[],
): Documented {
  const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  const [people, organisations, topics] = [
    idsOf(around.people),
    idsOf(around.organisations),
    idsOf(around.topics),
  ];
  // The others have nothing of their own, so that some are known only from what is quoted of them.
  const carriers = raw.slice(0, Math.ceil(raw.length / 2));
  const carried = rawStatements.flatMap((statement, number) => {
    const document = at(carriers, statement.document);
    // Not in the order in which they are given, and one with a name that every object has as a property.
    const name = number === 0 ? 'constructor' : `s-${(number * 7) % 31}`;
    return document ? [{ ...statement, document, id: `${document.id}/${name}` }] : [];
  });
  const targetOf = ([type, which]: readonly [string, number], own: string): Target[] => {
    if (type === 'web') return [{ type: 'web', url: 'https://a.example', label: 'A' }];
    if (type === 'document') return targetsAmong('document', idsOf(raw), which);
    return targetsAmong('statement', idsOf(carried.filter(({ id }) => id !== own)), which);
  };

  const statements = carried.map((given): Statement => {
    const quoted = given.from === undefined ? undefined : at(raw, given.from);
    const from = quoted === given.document ? undefined : quoted;
    const checked = [from, given.document].find((each) => each?.text !== undefined);
    return {
      id: given.id,
      kind: given.kind,
      document: given.document.id,
      section: 'abschnitt-a',
      text: `Worte von ${given.id}.`,
      topics: chosen(topics, given.topics),
      relations: given.relations.flatMap(({ type, target, date, remark }): Relation[] =>
        targetOf(target, given.id).map((each) => ({
          type,
          target: each,
          ...(date && { date }),
          ...(remark && { remark }),
        })),
      ),
      outcomes: given.outcomes.map(({ status, date, evidence }): Outcome => ({
        status,
        evidence: evidence.flatMap((each) => targetOf(each, given.id)),
        ...(date && { date }),
      })),
      ...(given.date && { date: given.date }),
      ...(from && { from: from.id }),
      ...one('speaker', people, given.speaker),
      ...one('organisation', organisations, given.organisation),
      ...(checked?.text !== undefined && {
        proof: {
          source: checked.text,
          document: checked.id,
          passages: given.starts.map((start) => ({ start, end: start + 5, line: 1, lastLine: 1 })),
          hasOmissions: given.starts.length > 1,
          hasInsertions: false,
          hasEmphasis: false,
        },
      }),
    };
  });

  const documents = raw.map((given): Document => {
    const own = idsOf(statements.filter(({ document }) => document === given.id));
    const blocks = own.map((id) => ({ type: 'statement' as const, id }));
    return {
      id: given.id,
      title: given.title,
      type: given.type,
      topics: chosen(topics, given.topics),
      sections: [{ anchor: 'abschnitt-a', title: 'A', depth: 2, blocks }],
      statements: own,
      ...(given.date && { date: given.date }),
      ...(given.text !== undefined && { archive: `${given.text}.txt` }),
      ...one('speaker', people, given.speaker),
      ...one('organisation', organisations, given.organisation),
      ...one('addressee', organisations, given.addressee),
    };
  });

  const texts = [...new Set(raw.flatMap(({ text }) => text ?? []))];
  const sources = texts.map((id): Source => ({
    id,
    sum: `sum of ${id}`,
    lines: 40,
    sections: [1],
    documents: idsOf(raw.filter(({ text }) => text === id)),
  }));
  return { documents, statements, sources };
}

function at<Item>(items: readonly Item[], which: number): Item | undefined {
  return items[which % items.length];
}

function chosen(ids: readonly string[], which: readonly number[]): string[] {
  return [...new Set(which.flatMap((each) => at(ids, each) ?? []))];
}

function one<Key extends string>(key: Key, ids: readonly string[], which: number | undefined) {
  const id = which === undefined ? undefined : at(ids, which);
  return (id === undefined ? {} : { [key]: id }) as { readonly [Each in Key]?: string };
}

function targetsAmong(type: 'statement' | 'document', ids: readonly string[], which: number) {
  const id = at(ids, which);
  return id === undefined ? [] : [{ type, id }];
}

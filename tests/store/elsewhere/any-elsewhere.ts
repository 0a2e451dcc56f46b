import fc from 'fast-check';
import { inChronologicalOrder } from '@/lib/archive/chronology';
import type { Block, Document } from '@/lib/model/archive';
import type { Described } from '@/lib/search/elsewhere/entry-texts';
import { EMPTY_QUERY, type SearchQuery } from '@/lib/search/query';
import { dateOf } from '../../model/dates';
import { aStatement } from '../../search/an-archive';
import { aDocument, type GivenSource } from '../../search/elsewhere/an-elsewhere';

/** An archive with its texts, and searches of everything but its statements. */
export interface GivenElsewhere {
  readonly given: Described;
  readonly sources: readonly GivenSource[];
  readonly queries: readonly SearchQuery[];
}

const WORDS = [
  ...['Arbeitsmarkt', 'Politik', 'Arbeitsmarktpolitik', 'Förderung', 'Förderungen', 'fördern'],
  ...['kommunale', 'Kommune', 'Optionskommunen', 'Option', 'Rat', 'geprüft', 'Mini-Job', 'BA'],
  ...['Bundesagentur für Arbeit', 'Jobcenter', 'Wirtschafts- und Sozialpolitik', '§ 16', 'der'],
];
const TYPED = [
  ...WORDS,
  ...['Kommun', 'arbeitsmark', 'Forderung', 'Unauffindbar', 'Bundesagentur', 'Minijob'],
  ...['"der Rat"', '"kommunale Option"', 'Förder*', 'Rat ODER Option', '-Jobcenter', 'Jobcentr'],
];
const DAYS = ['2004', '2004-07-08', '2006-05', '2010~', '2008/2010'];
const [PEOPLE, BODIES, TOPICS] = [
  ['anna-alt', 'cem-can'],
  ['amt', 'bund'],
  ['klima', 'luft'],
];

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 })
  .map((words) => words.join(' '));
const blocks = fc
  .array(sentence, { maxLength: 2 })
  .map((all) => all.map((text): Block => ({ type: 'prose', html: `<p>${text}.</p>` })));
const someDate = fc.option(fc.constantFrom(...DAYS), { nil: undefined });
const oneOf = (ids: readonly string[]) => fc.option(fc.constantFrom(...ids), { nil: undefined });

const document = fc.record({
  title: sentence,
  date: someDate,
  type: fc.constantFrom<Document['type']>('talk', 'report'),
  speaker: oneOf(PEOPLE),
  organisation: oneOf(BODIES),
  topics: fc.subarray(TOPICS),
  sections: fc.array(fc.record({ title: sentence, blocks }), { maxLength: 2 }),
  notes: fc.array(fc.tuple(sentence, someDate), { maxLength: 2 }),
  texts: fc.array(fc.array(sentence, { maxLength: 4 }), { maxLength: 1 }),
});

const entry = fc.record({ name: sentence, blocks });

export const anyElsewhere: fc.Arbitrary<GivenElsewhere> = fc
  .record({
    documents: fc.array(document, { minLength: 1, maxLength: 8 }),
    people: fc.array(entry, { maxLength: 3 }),
    topics: fc.array(entry, { maxLength: 3 }),
    pages: fc.array(entry, { maxLength: 1 }),
    queries: fc.array(
      fc.record({
        q: fc
          .array(fc.constantFrom(...TYPED), { minLength: 1, maxLength: 3 })
          .map((words) => words.join(' ')),
        thema: fc.subarray(TOPICS, { maxLength: 1 }),
        person: fc.subarray(PEOPLE, { maxLength: 1 }),
        years: fc.option(fc.constantFrom('2004', '2006', '2010'), { nil: undefined, freq: 2 }),
        isNarrowed: fc.nat(2).map((number) => number === 0),
        isOnlyDays: fc.nat(9).map((number) => number === 0),
      }),
      { minLength: 12, maxLength: 12 },
    ),
  })
  .map(({ documents, people, topics, pages, queries }) => ({
    given: {
      documents: documents
        .map(({ title, date, sections, type, topics: about, speaker, organisation }, at) =>
          aDocument(`heft-${at}`, {
            title,
            type,
            topics: about,
            ...(date && { date: dateOf(date) }),
            ...(speaker && { speaker }),
            ...(organisation && { organisation }),
            sections: sections.map((section, number) => ({
              ...section,
              anchor: `abschnitt-${number}`,
              depth: 2 as const,
            })),
          }),
        )
        .sort(newestFirst),
      statements: inChronologicalOrder(
        documents.flatMap(({ notes }, at) =>
          notes.map(([attribution, date], number) =>
            aStatement({
              id: `heft-${at}/a-${number}`,
              document: `heft-${at}`,
              attribution,
              ...(date && { date: dateOf(date) }),
            }),
          ),
        ),
      ),
      people: people.map((each, at) => ({ id: `p-${at}`, ...each })),
      organisations: [],
      topics: topics.map(({ name, ...each }, at) => ({ id: `t-${at}`, title: name, ...each })),
      terms: [
        {
          id: 'ba',
          title: 'BA',
          expansion: 'Bundesagentur für Arbeit',
          synonyms: ['Arbeitsagentur'],
          forms: [],
          references: ['Option'],
          blocks: [],
        },
      ],
      pages: pages.map(({ name, ...each }, at) => ({
        id: `s-${at}`,
        title: name,
        sections: [{ anchor: 'abschnitt-a', title: '', depth: 2 as const, ...each }],
      })),
    },
    sources: documents.flatMap(({ texts }, at) =>
      texts.map((lines, number) => ({
        id: `text-${at}-${number}.txt`,
        text: lines.join('.\n\n'),
        documents: at % 4 === 3 ? [] : [`heft-${at}`, ...(at % 3 === 1 ? ['heft-0'] : [])],
      })),
    ),
    queries: queries.map(({ q, thema, person, years, isNarrowed, isOnlyDays }) => ({
      ...EMPTY_QUERY,
      q: isOnlyDays ? '' : q,
      ...(isNarrowed && { thema, person }),
      ...(years && { von: years, bis: years }),
    })),
  }));

function newestFirst(a: Document, b: Document): number {
  const [first, second] = [a, b].map(({ date }) => date?.span.first ?? -Infinity);
  if (first === undefined || second === undefined || first === second) return a.id < b.id ? -1 : 1;
  return second - first;
}

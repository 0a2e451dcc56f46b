import fc from 'fast-check';
import type { Organisation, Page, Person, Term, Topic } from '@/lib/model/archive';

/*
 * People, bodies, topics, terms and pages as an archive may have them.
 */

/** Ids of whatever is no document; among them one that every object has as a property. */
const IDS = ['a', 'ab', 'a-b', 'constructor', 'e', 'f-1', 'f-10', 'f-2', 'z'];

const TITLES = [
  'Amt',
  'amt',
  'Ämter',
  'Arbeit',
  'Öffentliche Hand',
  'Ofen',
  'Strasse',
  'Straße',
  'Ørsted',
  'Zoll',
  '1-Euro-Job',
  '§ 6a',
  '…',
];

const PEOPLE = [
  { name: 'Matthias Spies' },
  { name: 'Änne Österreicher' },
  { name: 'Karl Ostermann' },
  { name: 'Karl Oetker, MdB' },
  { name: 'Ursula von der Leyen' },
  { name: 'Alexander Van der Bellen' },
  { name: 'Dr. Erika Beispiel (SPD), MdB' },
  { name: 'Anna Mehmet Ali', surname: 'Mehmet Ali' },
  { name: 'Zander' },
  { name: 'Anna Zander' },
  { name: 'Łukasz Łoś' },
  { name: 'Þóra Þór' },
  { name: 'Zeuge 3' },
  { name: '3' },
  { name: '…' },
];

export interface SmallEntries {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly topics: readonly Topic[];
  readonly terms: readonly Term[];
  readonly pages: readonly Page[];
}

/** Each with an id of its own, in no particular order. */
function some<Entry extends object>(
  entry: fc.Arbitrary<Entry>,
): fc.Arbitrary<({ readonly id: string } & Entry)[]> {
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...IDS), entry), {
      selector: ([id]) => id,
      maxLength: IDS.length,
    })
    .map((pairs) => pairs.map(([id, given]) => ({ id, ...given })));
}

const title = fc.constantFrom(...TITLES);
const blocks = title.map((text) => [{ type: 'prose' as const, html: `<p>${text}</p>` }]);
const sections = fc.array(
  fc.constantFrom(
    { type: 'prose' as const, html: '<p>Text</p>' },
    { type: 'gap' as const, text: 'Name und Anschrift' },
  ),
  { maxLength: 3 },
);

export const anySmallEntries: fc.Arbitrary<SmallEntries> = fc.record({
  people: some(
    fc.tuple(fc.constantFrom(...PEOPLE), blocks).map(([named, text]) => ({
      ...named,
      blocks: text,
    })),
  ),
  organisations: some(fc.record({ name: title, references: fc.constant([]), blocks })),
  topics: some(fc.record({ title, blocks })),
  terms: some(
    fc.record({
      title,
      synonyms: fc.constant([]),
      forms: fc.constant([]),
      references: fc.constant(['Gesetz']),
      blocks,
    }),
  ),
  pages: some(
    fc.tuple(title, sections).map(([heading, each]) => ({
      title: heading,
      sections: [{ anchor: 'abschnitt-a', title: heading, depth: 2, blocks: each }],
    })),
  ),
});

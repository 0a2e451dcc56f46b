import path from 'node:path';
import { chronologyOf } from '@/lib/archive/chronology';
import { entryColumnBytes } from '@/lib/bundle/column-bytes';
import { newDraft } from '@/lib/bundle/draft';
import type { EntryColumns, Ranges } from '@/lib/bundle/entry-columns';
import { FILES } from '@/lib/bundle/files';
import { listNamed, numberLists } from '@/lib/bundle/number-lists';
import { openBundle, type OpenBundle } from '@/lib/bundle/open';
import { writeRecords, type RecordWriter } from '@/lib/bundle/record-file';
import { repetitionBytes } from '@/lib/bundle/repetition-bytes';
import { searchFiles } from '@/lib/bundle/search-files';
import { versionOf } from '@/lib/bundle/write';
import { fingerprintOfPrograms } from '@/lib/content/disk';
import type { Document, Statement } from '@/lib/model/archive';
import { sure } from '@/lib/model/sure';
import type { RepetitionColumns } from '@/lib/proof/repetition/lists';
import { ordersOf } from '@/lib/search/corpus-days';
import { bytesOf } from '@/lib/search/index/bytes';
import type { Segment } from '@/lib/search/index/segment';
import { ofEachFacet, type Facet } from '@/lib/search/query';
import { buildCorpus, type SearchCorpus } from '@/lib/search/search';

/*
 * A bundle of many times the statements of another, without a content folder that it is compiled from: of every document there are
 * as many as asked for, each with its own id, statements, archive text and relations. Wordings and dates are the same, so a word is
 * in as many times the statements. What is besides statements found is that of the first of each.
 */

/** The id of a document in its `copy`th copy; the generator names all of them alike (`dokument-00022`). */
const copied = (text: string, copy: number) =>
  copy === 0 ? text : text.replaceAll(DOCUMENT, `dokument-${copy}$1`);
const DOCUMENT = /dokument-(\d{5})/g;

/** Which copy of which statement stands at each place. */
interface Order {
  readonly base: Uint32Array;
  readonly copy: Uint8Array;
}

/** Writes the bundle into a folder of bundles. Returns its version. */
export async function variedBundle(from: string, bundles: string, times: number): Promise<string> {
  const base = await openBundle(from);
  const draft = newDraft(bundles);
  const records = writeRecords(path.join(draft.folder, FILES.records));
  const statements = parsed<Statement>(base, 'statement');
  const documents = parsed<Document>(base, 'document');
  const order = ordered(
    statements.map(({ id, date }) => ({
      id,
      tie: date ? `${date.span.first} ${date.span.last}` : '',
    })),
    times,
  );
  const documentOrder = ordered(
    documents.map(({ id, date }) => ({ id, tie: String(date?.span.first) })),
    times,
  );
  const places = placesOf(order, statements.length, times);
  const columns = columnsOf(base, order, places, documentOrder, times);
  copyRecords(base, { order, documentOrder, times }, records);
  console.error('Records are written');
  draft.write(FILES.entries, entryColumnBytes(columns, records.finish()));
  draft.write(FILES.tree, []);
  const corpus = corpusOf(base, order, documents, times);
  for (const [name, file] of Object.entries(searchFiles(corpus, base.contents.elsewhere)))
    draft.write(name, bytesOf(file.kind, file.parts));
  draft.write(FILES.repetition, [repetitionBytes(repetitionOf(base, order, places))]);
  const { format, counts } = base.manifest;
  const content = `${base.manifest.content} ${times}`;
  const program = fingerprintOfPrograms(process.cwd());
  const version = versionOf(content, program);
  draft.publish({
    ...{ format, version, content, program, made: new Date().toISOString() },
    counts: {
      statements: statements.length * times,
      documents: documents.length * times,
      sources: counts.sources * times,
    },
  });
  base.close();
  return version;
}

function rangesOf({ contents: { records } }: OpenBundle): Ranges {
  return records.get('ranges') as Ranges;
}

function parsed<Entry>(bundle: OpenBundle, type: 'statement' | 'document'): Entry[] {
  const { start, count } = rangesOf(bundle)[type];
  return Array.from(
    bundle.contents.records.inOrder(start, start + count),
    ([, body]) => JSON.parse(body) as Entry,
  );
}

/** Copies of what ties stand in the order of their ids. */
function ordered(
  all: readonly { readonly id: string; readonly tie: string }[],
  times: number,
): Order {
  const base = new Uint32Array(all.length * times);
  const copy = new Uint8Array(base.length);
  let filled = 0;
  for (let from = 0; from < all.length;) {
    let to = from + 1;
    while (to < all.length && all[to]?.tie === all[from]?.tie) to++;
    const group = [];
    for (let at = from; at < to; at++)
      for (let which = 0; which < times; which++)
        group.push({ at, which, id: copied(sure(all[at]).id, which) });
    group.sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const { at, which } of group) {
      base[filled] = at;
      copy[filled++] = which;
    }
    from = to;
  }
  return { base, copy };
}

/** Where each copy of each statement stands. */
function placesOf({ base, copy }: Order, size: number, times: number): Uint32Array {
  const places = new Uint32Array(size * times);
  base.forEach((at, place) => (places[at * times + sure(copy[place])] = place));
  return places;
}

function columnsOf(
  { contents: { columns } }: OpenBundle,
  { base }: Order,
  places: Uint32Array,
  documents: Order,
  times: number,
): EntryColumns {
  const dated = columns.firsts.length * times;
  const spans = {
    firsts: Int32Array.from(base.subarray(0, dated), (at) => sure(columns.firsts[at])),
    lasts: Int32Array.from(base.subarray(0, dated), (at) => sure(columns.lasts[at])),
  };
  const { days, months, long } = chronologyOf(spans);
  const newest = (numbers: Uint32Array) => {
    const sorted = numbers.sort();
    const split = sorted.findIndex((number) => number >= dated);
    const end = split < 0 ? sorted.length : split;
    return Uint32Array.from([...sorted.subarray(0, end).reverse(), ...sorted.subarray(end)]);
  };
  const documentPlaces = placesOf(documents, documents.base.length / times, times);
  const lists = new Map<string, Uint32Array>();
  for (let at = 0; at < columns.lists.names.length; at++) {
    const name = columns.lists.names.at(at) ?? '';
    const numbers = listNamed(columns.lists, name);
    const copyOf = (which: number) => numbers.map((number) => sure(places[number * times + which]));
    if (/^(?:origin|source)\//.test(name))
      for (let which = 0; which < times; which++) lists.set(copied(name, which), copyOf(which));
    else if (name.startsWith('addressed/'))
      lists.set(
        name,
        Uint32Array.from(
          [...numbers].flatMap((number) =>
            Array.from({ length: times }, (_, which) =>
              sure(documentPlaces[number * times + which]),
            ),
          ),
        ).sort(),
      );
    else {
      const all = new Uint32Array(numbers.length * times);
      for (let which = 0; which < times; which++) all.set(copyOf(which), which * numbers.length);
      lists.set(name, newest(all));
    }
  }
  return {
    ...spans,
    ...{
      days: Int32Array.from(days),
      months: Int32Array.from(months),
      long: Uint32Array.from(long),
    },
    lists: numberLists(lists),
    excerpted: Uint32Array.from(
      [...columns.excerpted].flatMap((number) =>
        Array.from({ length: times }, (_, which) => sure(documentPlaces[number * times + which])),
      ),
    ).sort(),
  };
}

interface Copying {
  readonly order: Order;
  readonly documentOrder: Order;
  readonly times: number;
}

function copyRecords(
  bundle: OpenBundle,
  { order, documentOrder, times }: Copying,
  into: RecordWriter,
) {
  const { records } = bundle.contents;
  const ranges = rangesOf(bundle);
  const written = (type: keyof Ranges) => [
    ...records.inOrder(ranges[type].start, ranges[type].start + ranges[type].count),
  ];
  const made: Record<string, { start: number; count: number }> = {};
  // Made of nothing that is remembered: the writer would keep all of them in memory.
  const add = (key: string, body: string, copy: number) =>
    into.addMade(copied(key, copy), undefined, () => JSON.parse(copied(body, copy)));
  for (const [type, among] of [
    ['statement', order],
    ['document', documentOrder],
  ] as const) {
    const all = written(type);
    made[type] = { start: into.count, count: among.base.length };
    among.base.forEach((at, place) => {
      const [key, body] = sure(all[at]);
      add(key, body, sure(among.copy[place]));
    });
  }
  for (const type of ['person', 'organisation', 'topic', 'term', 'page'] as const) {
    made[type] = { start: into.count, count: ranges[type].count };
    for (const [key, body] of written(type)) add(key, body, 0);
  }
  made.source = { start: into.count, count: ranges.source.count * times };
  for (let copy = 0; copy < times; copy++)
    for (const [key, body] of written('source')) add(key, body, copy);
  for (const [key, body] of records.inOrder(ranges.source.start + ranges.source.count)) {
    if (key === 'ranges') into.add(key, made);
    else if (ENLARGED.has(key)) into.add(key, enlarged(JSON.parse(body), times));
    else
      for (let copy = 0; copy < times && (copy === 0 || copied(key, copy) !== key); copy++)
        add(key, body, copy);
  }
}

const ENLARGED: ReadonlySet<string> = new Set(['about', 'anniversaries', 'spread']);

/** Every count in it, times so many; years, months and days are none. */
function enlarged(value: unknown, times: number, name = ''): unknown {
  if (typeof value === 'number')
    return /^(?:statements|documents|count|undated|counts|anniversary)$/.test(name)
      ? value * times
      : value;
  if (Array.isArray(value)) {
    const [word, number] = value as unknown[];
    if (value.length === 2 && typeof word === 'string' && typeof number === 'number')
      return [word, number * times];
    return value.map((each) => enlarged(each, times, name));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, enlarged(each, times, key)]),
  );
}

function corpusOf(
  { contents: { corpus } }: OpenBundle,
  { base, copy }: Order,
  documents: readonly Document[],
  times: number,
): SearchCorpus {
  const named = (facet: Facet) =>
    Array.from({ length: corpus.facets[facet].ids.length }, (_, at) => ({
      id: corpus.facets[facet].ids.at(at) ?? '',
      label: corpus.facets[facet].labels.at(at) ?? '',
    }));
  const empty = buildCorpus({
    statements: [],
    documents: Array.from({ length: times }, (_, which) =>
      documents.map((document) => ({ ...document, sections: [], id: copied(document.id, which) })),
    ).flat(),
    people: named('person').map(({ id, label }) => ({ id, name: label, blocks: [] })),
    organisations: named('organisation').map(({ id, label }) => ({
      ...{ id, name: label, blocks: [], references: [] },
    })),
    topics: named('thema').map(({ id, label }) => ({ id, title: label, blocks: [] })),
    proofs: { values: named('beleg'), of: () => undefined },
  });
  const taken = (column: Int32Array) => Int32Array.from(base, (at) => sure(column[at]));
  const days = {
    firstDay: taken(corpus.firstDay),
    lastDay: taken(corpus.lastDay),
    firstYear: taken(corpus.firstYear),
    lastYear: taken(corpus.lastYear),
    looseEnds: taken(corpus.looseEnds),
    years: corpus.years,
  };
  const ids = Array.from(base, (_, place) => ({ id: String(place).padStart(9, '0') }));
  console.error('Facets');
  return {
    ...empty,
    texts: { length: base.length, at: () => undefined },
    glossary: corpus.glossary,
    letters: taken(corpus.letters),
    waits: taken(corpus.waits),
    ...days,
    ...ordersOf(ids as unknown as readonly Statement[], days),
    facets: ofEachFacet((facet) => {
      const [before, after] = [corpus.facets[facet], empty.facets[facet]];
      const starts = new Int32Array(base.length + 1);
      const values: number[] = [];
      const totals = new Int32Array(after.ids.length);
      base.forEach((at, place) => {
        for (let value = sure(before.starts[at]); value < sure(before.starts[at + 1]); value++) {
          const id = before.ids.at(sure(before.values[value])) ?? '';
          const now = sure(
            after.valueOf.get(facet === 'dokument' ? copied(id, sure(copy[place])) : id),
          );
          values.push(now);
          totals[now] = sure(totals[now]) + 1;
        }
        starts[place + 1] = values.length;
      });
      const { only } = before;
      return {
        ...{ ids: after.ids, labels: after.labels, initials: after.initials },
        ...{ labelWords: after.labelWords, valueOf: after.valueOf },
        ...{ starts, totals, values: Int32Array.from(values) },
        ...(only && {
          only: Int32Array.from(base, (_, place) =>
            starts[place] === starts[place + 1] ? -1 : sure(values[sure(starts[place])]),
          ),
        }),
      };
    }),
    index: {
      ...corpus.index,
      lengths: Uint16Array.from(base, (at) => sure(corpus.index.lengths[at])),
      parts: [
        {
          segment: segmentOf(sure(corpus.index.parts[0]), corpus.index.lengths, base, times),
          numberOf: Int32Array.from(base.keys()),
        },
      ],
    },
  };
}

/** Only of an index that is in one part. */
function segmentOf(
  { segment, numberOf }: SearchCorpus['index']['parts'][number],
  lengths: Uint16Array,
  base: Uint32Array,
  times: number,
): Segment {
  // The places of each text of the base, by their words.
  const counts = new Uint32Array(numberOf.length + 1);
  for (const text of segment.texts)
    counts[sure(numberOf[text]) + 1] = sure(counts[sure(numberOf[text]) + 1]) + 1;
  for (let at = 1; at < counts.length; at++) counts[at] = sure(counts[at]) + sure(counts[at - 1]);
  const next = counts.slice();
  const [words, positions] = [
    new Uint32Array(segment.texts.length),
    new Uint16Array(segment.texts.length),
  ];
  for (let word = 0; word < segment.words.length; word++)
    for (let at = sure(segment.starts[word]); at < sure(segment.starts[word + 1]); at++) {
      const number = sure(numberOf[sure(segment.texts[at])]);
      const to = sure(next[number]);
      next[number] = to + 1;
      words[to] = word;
      positions[to] = sure(segment.positions[at]);
    }
  const starts = segment.starts.map((start) => start * times);
  const ends = starts.slice();
  const made = {
    texts: new Uint32Array(segment.texts.length * times),
    positions: new Uint16Array(segment.texts.length * times),
  };
  base.forEach((at, place) => {
    for (let from = sure(counts[at]); from < sure(counts[at + 1]); from++) {
      const word = sure(words[from]);
      const to = sure(ends[word]);
      ends[word] = to + 1;
      made.texts[to] = place;
      made.positions[to] = sure(positions[from]);
    }
  });
  return {
    ...segment,
    ...made,
    starts,
    hashes: new Uint32Array(base.length * 2),
    lengths: Uint16Array.from(base, (at) => sure(lengths[at])),
  };
}

function repetitionOf(
  { contents: { repetitions } }: OpenBundle,
  { base, copy }: Order,
  places: Uint32Array,
): RepetitionColumns {
  const columns = sure(repetitions).columns;
  const times = places.length / (columns.starts.length - 1);
  const taken = (
    starts: Uint32Array,
    column: Uint32Array,
    change: (value: number, place: number) => number = (value) => value,
  ) => {
    const all = new Uint32Array(column.length * times);
    let end = 0;
    base.forEach((at, place) => {
      for (let line = sure(starts[at]); line < sure(starts[at + 1]); line++)
        all[end++] = change(sure(column[line]), place);
    });
    return all;
  };
  const startsOf = (starts: Uint32Array) => {
    const all = new Uint32Array(base.length + 1);
    base.forEach(
      (at, place) => (all[place + 1] = sure(all[place]) + sure(starts[at + 1]) - sure(starts[at])),
    );
    return all;
  };
  const { starts, sourceStarts } = columns;
  return {
    starts: startsOf(starts),
    others: taken(starts, columns.others, (other, place) =>
      sure(places[other * times + sure(copy[place])]),
    ),
    here: taken(starts, columns.here),
    there: taken(starts, columns.there),
    lengths: taken(starts, columns.lengths),
    sourceStarts: startsOf(sourceStarts),
    sources: taken(sourceStarts, columns.sources),
    sourceLines: taken(sourceStarts, columns.sourceLines),
    sourceLengths: taken(sourceStarts, columns.sourceLengths),
  };
}

const [from = '', to = '', times = '10'] = process.argv.slice(2);
console.log(await variedBundle(from, to, Number(times)));

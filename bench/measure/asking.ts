import type { Entries } from '@/lib/ports/entries';
import type { Search } from '@/lib/ports/search';
import { readQuery } from '@/lib/search/query';
import { Random } from '../generate/random';
import { quantile } from './statistics';

/** An archive as it is asked through the ports, wherever it lies. */
export interface AskedArchive {
  readonly entries: Entries;
  readonly search: Search;
}

/** What asking costs, in ms. */
export interface AskingFigures {
  readonly name: string;
  readonly median: number;
  readonly p95: number;
}

export type Question = (archive: AskedArchive) => Promise<unknown>;

const COUNT = 40;
const WARM_UP = 4;
/** A class is left when it has taken so long, in ms. */
const PATIENCE = 30_000;

/** Each class of questions, one after the other: first those about entries, then those of the search, as pages ask them. */
export async function measureAsking(
  archive: AskedArchive,
  questions: Readonly<Record<string, readonly Question[]>>,
): Promise<AskingFigures[]> {
  const figures: AskingFigures[] = [];
  for (const [name, asked] of Object.entries(questions)) {
    const times: number[] = [];
    const until = performance.now() + PATIENCE;
    for (const question of asked) {
      const began = performance.now();
      await question(archive);
      times.push(performance.now() - began);
      if (performance.now() > until) break;
    }
    const counted = times.slice(WARM_UP);
    figures.push({ name, median: quantile(counted, 0.5), p95: quantile(counted, 0.95) });
  }
  return figures;
}

/** The same questions for every archive of the same content: they are made of its own statements. */
export async function questionsFor({
  entries,
}: AskedArchive): Promise<Record<string, readonly Question[]>> {
  const random = new Random(3);
  const { statements } = await entries.about();
  const sample = await sampled(entries, statements);
  const counts = new Map<string, number>();
  for (const word of sample.flatMap(({ text }) => [...new Set(wordsOf(text))]))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
  const frequent = byCount.slice(0, 10);
  const rare = byCount.filter((word) => counts.get(word) === 1);
  const text = () => random.pick(sample).text;
  const word = () => random.pick([...wordsOf(text()), 'Arbeit']);
  const make = (one: () => Question) => Array.from({ length: COUNT + WARM_UP }, one);
  const searching = (q: () => string, more: Readonly<Record<string, string>> = {}) =>
    make(() => {
      const { query } = readQuery({ q: q(), ...more });
      return ({ search }) => search.statements(query);
    });
  return {
    'entry: a statement': make(() => {
      const { id } = random.pick(sample);
      return (of) => of.entries.get('statement', id);
    }),
    'entries: 20 of a list, anywhere': make(() => {
      const start = random.between(0, Math.max(0, statements - 20));
      return (of) => of.entries.statements({ of: 'all' }, { start, count: 20 });
    }),
    'search: rare word': searching(() => random.pick(rare)),
    'search: frequent word': searching(() => random.pick(frequent)),
    'search: three words': searching(() => `${word()} ${word()} ${word()}`),
    'search: phrase': searching(() => {
      const words = text().match(/[\p{L}\p{N}]+/gu) ?? [];
      const from = random.between(0, Math.max(0, words.length - 4));
      return `"${words.slice(from, from + 3).join(' ')}"`;
    }),
    'search: word, dates, kind': searching(word, { von: '2005', bis: '2010', art: 'zitat' }),
    'search: dates alone': searching(() => '', { von: '2005', bis: '2010' }),
    'search: page of a filter': make(() => {
      const { query } = readQuery({ q: random.pick(frequent) });
      return ({ search }) => search.facetPage(query, 'person', '');
    }),
  };
}

const SAMPLE = 2_000;
const PIECE = 100;

/** Statements from all over the archive. */
async function sampled(entries: Entries, statements: number) {
  const pieces = Math.max(1, Math.min(SAMPLE, statements) / PIECE);
  const found = [];
  for (let piece = 0; piece < pieces; piece++) {
    const start = Math.floor((piece * statements) / pieces);
    const { items } = await entries.statements({ of: 'all' }, { start, count: PIECE });
    found.push(...items);
  }
  return found;
}

function wordsOf(text: string): string[] {
  return text.match(/\p{Lu}\p{Ll}{4,}/gu) ?? [];
}

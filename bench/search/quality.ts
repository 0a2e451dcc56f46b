/**
 * How well the search finds what readers want:
 *
 *     npm run bench:search -- CORPUS QUERIES [--json] [--misses]
 *
 * CORPUS has one statement a line (the form of `bench/generate/from-corpus.ts`), QUERIES one judged query a line:
 * `{"q","class","from","to","filters","relevant":[ids]}`; both may end in `.gz`. Recall in the first n counts against
 * min(n, number of relevant); precision in the first 10 against what is shown. `--misses` names what was missed.
 */
import type { SearchParams } from '@/lib/search/query';
import { readQuery } from '@/lib/search/query';
import { buildCorpus, runSearch, type SearchCorpus } from '@/lib/search/search';
import { readCorpus, searchableOf } from './corpus';
import { figuresOf, meanOf, readJudged, type Figures, type JudgedQuery } from './judged';

async function main(args: readonly string[]): Promise<number> {
  const [corpusFile, queriesFile, ...others] = args.filter((arg) => !arg.startsWith('--'));
  if (!corpusFile || !queriesFile || others.length > 0) {
    console.error('Usage: npm run bench:search -- CORPUS QUERIES [--json] [--misses]');
    return 2;
  }
  const { records, bad } = await readCorpus(corpusFile);
  if (bad > 0) console.error(`${corpusFile}: ${bad} lines are no statements and were left out`);
  const corpus = buildCorpus(searchableOf(records));
  const judged = readJudged(queriesFile).map((query) => ({ query, found: firstFifty(corpus, query) }));
  const results = judged.map(({ query, found }) => ({ query, found, figures: figuresOf(query, found) }));
  const names = [...new Set(results.map(({ query }) => query.class))];
  const classes = Object.fromEntries(names.map((name) => [name, meanOf(results.flatMap(({ query, figures }) => (query.class === name ? figures : [])))]));
  const all = meanOf(results.map(({ figures }) => figures));
  if (args.includes('--json')) console.log(JSON.stringify({ ...all, classes }));
  else print(all, classes);
  if (args.includes('--misses')) for (const result of results) printMisses(result);
  return 0;
}

function firstFifty(corpus: SearchCorpus, query: JudgedQuery): string[] {
  const params = paramsOf(corpus, query);
  return ['1', '2', '3'].flatMap((seite) => {
    const result = runSearch(corpus, readQuery({ ...params, seite }).query);
    return result.page === Number(seite) ? result.hits.map(({ id }) => id) : [];
  });
}

/** The filters of the corpus by the names of the address. */
const FILTERS: Readonly<Record<string, 'art' | 'thema' | 'person' | 'organisation' | 'dokument'>> = {
  kind: 'art', art: 'art', type: 'art', topic: 'thema', topics: 'thema', thema: 'thema', speaker: 'person', person: 'person',
  party: 'organisation', organisation: 'organisation', organization: 'organisation', document: 'dokument', dokument: 'dokument', source: 'dokument',
};
const KINDS: Readonly<Record<string, string>> = { quote: 'zitat', experience: 'erfahrung', expectation: 'erwartung' };

function paramsOf({ facets }: SearchCorpus, { q, from, to, filters }: JudgedQuery): SearchParams {
  const params: Record<string, string | readonly string[]> = { q, von: from, bis: to };
  for (const [name, value] of Object.entries(filters)) {
    const facet = FILTERS[name];
    if (!facet) throw new Error(`There is no filter \`${name}\``);
    const { ids, labels } = facets[facet];
    const idOf = (each: string) => ids[labels.findIndex((label) => label.toLowerCase() === each.toLowerCase())] ?? each;
    params[facet] = [value].flat().map((each) => (facet === 'art' ? (KINDS[each] ?? each) : idOf(each)));
  }
  return params;
}

function print(all: Figures, classes: Readonly<Record<string, Figures>>): void {
  const row = (name: string, { queries, recall10, recall50, precision10 }: Figures) =>
    console.log(`${name.padEnd(16)}${String(queries).padStart(8)}${[recall10, recall50, precision10].map((figure) => figure.toFixed(3).padStart(13)).join('')}`);
  console.log(`${''.padEnd(16)} queries    recall@10    recall@50 precision@10`);
  for (const [name, figures] of Object.entries(classes)) row(name, figures);
  row('all', all);
}

function printMisses({ query, found, figures }: { query: JudgedQuery; found: readonly string[]; figures: Figures }): void {
  if (figures.recall10 === 1 && figures.precision10 === 1) return;
  const wrong = found.slice(0, 10).filter((id) => !query.relevant.includes(id));
  const missed = query.relevant.filter((id) => !found.includes(id)).slice(0, 5);
  console.log(`${query.class}: ${query.q}  recall ${figures.recall10.toFixed(2)} precision ${figures.precision10.toFixed(2)} of ${query.relevant.length}; wrong ${wrong.join(' ')}; not found ${missed.join(' ')}`);
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);

/**
 * How well the search finds what readers want:
 *
 *     npm run bench:search -- CORPUS QUERIES [--json] [--misses] [--peers]
 *
 * CORPUS has one statement a line (the form of `bench/generate/from-corpus.ts`), QUERIES one judged query a line:
 * `{"q","class","from","to","filters","relevant":[ids]}`; both may end in `.gz`. Recall in the first n counts against
 * min(n, number of relevant); precision in the first 10 against what is shown. `--misses` names what was missed, `--peers`
 * asks other engines the same. Lines that cannot be read are named and left out, and the exit code is 1.
 */
import { count } from '@/lib/search/count';
import { readRange } from '@/lib/search/date-input';
import type { SearchQuery } from '@/lib/search/query';
import { buildCorpus, runSearch, type Searchable, type SearchCorpus } from '@/lib/search/search';
import { askedBy } from './asked';
import { readCorpus, searchableOf } from './corpus';
import { ENGINES, HOW_TO_INSTALL } from './engines/all';
import type { Ask } from './engines/engine';
import { figuresOf, meanOf, readJudged, type Figures, type JudgedQuery } from './judged';
import { plainly } from './questions';

interface Result {
  readonly judged: JudgedQuery;
  readonly found: readonly string[];
  readonly figures: Figures;
}

async function main(args: readonly string[]): Promise<number> {
  const [corpusFile, queriesFile, ...others] = args.filter((arg) => !arg.startsWith('--'));
  if (!corpusFile || !queriesFile || others.length > 0) {
    console.error('Usage: npm run bench:search -- CORPUS QUERIES [--json] [--misses] [--peers]');
    return 2;
  }
  const { records, bad } = await readCorpus(corpusFile);
  if (bad > 0) console.error(`${corpusFile}: ${bad} lines are no statements and were left out`);
  const archive = searchableOf(records);
  const corpus = buildCorpus(archive);
  const { queries, complaints } = readJudged(queriesFile);
  const asked = queries.map((judged) => ({ judged, ...askedBy(corpus, judged) }));
  const ours = asked.map(({ judged, query }) => resultOf(judged, firstFifty(corpus, query)));
  for (const complaint of [...complaints, ...asked.flatMap((each) => each.complaints)])
    console.error(complaint);
  if (args.includes('--json'))
    console.log(
      JSON.stringify({ ...meanOf(ours.map(({ figures }) => figures)), classes: byClass(ours) }),
    );
  else print(ours);
  if (args.includes('--misses')) for (const result of ours) printMisses(result);
  if (args.includes('--peers')) await printPeers(archive, corpus, asked);
  return complaints.length > 0 ? 1 : 0;
}

function firstFifty(corpus: SearchCorpus, query: SearchQuery): string[] {
  return [1, 2, 3].flatMap((seite) => {
    const { page, hits } = runSearch(corpus, { ...query, seite });
    return page === seite ? hits.map(({ id }) => id) : [];
  });
}

function resultOf(judged: JudgedQuery, found: readonly string[]): Result {
  return { judged, found, figures: figuresOf(judged, found) };
}

function byClass(results: readonly Result[]): Record<string, Figures> {
  const names = [...new Set(results.map(({ judged }) => judged.class))];
  return Object.fromEntries(
    names.map((name) => [
      name,
      meanOf(results.flatMap(({ judged, figures }) => (judged.class === name ? figures : []))),
    ]),
  );
}

function print(results: readonly Result[]): void {
  console.log(`${''.padEnd(30)} queries    recall@10    recall@50 precision@10`);
  for (const [name, figures] of Object.entries(byClass(results))) printRow(name, figures);
  printRow('all', meanOf(results.map(({ figures }) => figures)));
}

function printRow(name: string, { queries, recall10, recall50, precision10 }: Figures): void {
  console.log(
    `${name.padEnd(30)}${String(queries).padStart(8)}${[recall10, recall50, precision10].map((figure) => figure.toFixed(3).padStart(13)).join('')}`,
  );
}

function printMisses({ judged: { class: name, q, relevant }, found, figures }: Result): void {
  if (figures.recall10 === 1 && figures.precision10 === 1) return;
  const wrong = found.slice(0, 10).filter((id) => !relevant.includes(id));
  const missed = relevant.filter((id) => !found.includes(id)).slice(0, 5);
  console.log(
    `${name}: ${q}  recall ${figures.recall10.toFixed(2)} precision ${figures.precision10.toFixed(2)} of ${relevant.length}; wrong ${wrong.join(' ')}; not found ${missed.join(' ')}`,
  );
}

/**
 * Other engines get the plain words. What they cannot do is done for them: dates and filters are applied to what they find,
 * and what they find for an excluded word is taken away.
 */
async function printPeers(
  archive: Searchable,
  corpus: SearchCorpus,
  asked: readonly { judged: JudgedQuery; query: SearchQuery }[],
): Promise<void> {
  for (const [key, load] of Object.entries(ENGINES)) {
    if (key === 'wortlaut') continue;
    const engine = await load().catch((cause: Error) =>
      console.log(`${key}: not installed (${HOW_TO_INSTALL}) ${cause.message.split('\n')[0]}`),
    );
    if (!engine) continue;
    const ask = await engine.build(archive);
    const figures: Figures[] = [];
    for (const { judged, query } of asked)
      figures.push(figuresOf(judged, await foundBy(ask, corpus, query)));
    printRow(engine.name, meanOf(figures));
  }
}

async function foundBy(ask: Ask, corpus: SearchCorpus, query: SearchQuery): Promise<string[]> {
  const all = corpus.texts.length;
  const admitted = new Set(
    Array.from(
      count(corpus, query, readRange(query.von, query.bis).span).hits,
      (number) => corpus.texts.at(number)?.id,
    ),
  );
  const { question, unwanted } = plainly(query.q);
  for (const word of unwanted)
    for (const id of (await ask(plainly(word).question, all)).ids) admitted.delete(id);
  return (await ask(question, all)).ids.filter((id) => admitted.has(id)).slice(0, 50);
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);

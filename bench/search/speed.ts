/**
 * What the search costs, and what others cost on the same statements:
 *
 *     npm run bench:search-speed -- CORPUS [SIZE] [--peers]
 *
 * Our figures are of everything a page needs: ranked hits, all hits counted, filters with counts, histogram, marks. Peers are
 * asked for hits only. Each of them runs in this process after the other; what is not installed is left out and named.
 */
import type { Statement } from '@/lib/model/archive';
import { readQuery } from '@/lib/search/query';
import { buildCorpus, runSearch } from '@/lib/search/search';
import { buildTextIndex, followStatements, textIndexBytes, textIndexFromBytes } from '@/lib/search/text-index';
import { readCorpus, searchableOf } from './corpus';
import { enlarged } from './large-corpus';
import type { Peer, QuestionKind } from './peers/peer';
import { questionsFrom, type Question } from './questions';

const COUNT = 200;
const WARM_UP = 20;
const PEERS: readonly (() => Promise<{ peer: Peer }>)[] = [
  () => import('./peers/minisearch'),
  () => import('./peers/flexsearch'),
  () => import('./peers/lunr'),
  () => import('./peers/fts5'),
  () => import('./peers/orama'),
];

async function main(args: readonly string[]): Promise<number> {
  const [file, size = '100000'] = args.filter((arg) => !arg.startsWith('--'));
  if (!file || !/^\d+$/.test(size)) {
    console.error('Usage: npm run bench:search-speed -- CORPUS [SIZE] [--peers]');
    return 2;
  }
  const records = enlarged((await readCorpus(file)).records, Number(size));
  const searchable = searchableOf(records);
  const questions = questionsFrom(records, COUNT + WARM_UP);
  console.log(`${records.length} statements; milliseconds, median / 95th percentile`);
  const { statements } = searchable;
  const { result: index, ms: buildMs } = timed(() => buildTextIndex(statements));
  const { result: bytes = new Uint8Array(0), ms: writeMs } = timed(() => textIndexBytes(index));
  const { result: loaded, ms: loadMs } = timed(() => textIndexFromBytes(bytes, statements));
  const { result: corpus, ms: corpusMs } = timed(() => buildCorpus(searchable, loaded?.index));
  const changed = statements.map((each, number) => (number === statements.length >> 1 ? { ...each, text: 'Ganz anders als zuvor.' } : each));
  const { ms: changeMs } = timed(() => followStatements(corpus.index, changed));
  const firstMs = timed(() => runSearch(corpus, readQuery({ q: 'Arbeitsmarkt' }).query)).ms;
  console.log(`Wortlaut: build ${seconds(buildMs)}, write ${Math.round(writeMs)} ms, ${(bytes.length / 1e6).toFixed(1)} MB, load ${Math.round(loadMs)} ms, columns ${Math.round(corpusMs)} ms, first answer ${Math.round(firstMs)} ms, one statement changed ${Math.round(changeMs)} ms, resident ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
  for (const [name, asked] of Object.entries(questions)) {
    const times = asked.map(({ q, von, bis, art }) => timed(() => runSearch(corpus, readQuery({ q, von, bis, art }).query).total).ms);
    console.log(`  ${name.padEnd(16)}${percentiles(times)}`);
  }
  if (args.includes('--peers')) for (const load of PEERS) await measure(load, statements, questions);
  return 0;
}

async function measure(load: () => Promise<{ peer: Peer }>, statements: readonly Statement[], questions: Readonly<Record<string, Question[]>>): Promise<void> {
  let peer: Peer;
  try {
    ({ peer } = await load());
  } catch (cause) {
    console.log(`Not installed: ${cause instanceof Error ? cause.message.split('\n')[0] : String(cause)}`);
    return;
  }
  const started = performance.now();
  const ask = await peer.build(statements);
  console.log(`${peer.name}: build ${seconds(performance.now() - started)}, resident ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
  for (const [name, asked] of Object.entries(questions)) {
    const kind = kindOf(name);
    if (!peer.can.includes(kind)) continue;
    const times: number[] = [];
    for (const question of asked) {
      const begun = performance.now();
      await ask(question, kind);
      times.push(performance.now() - begun);
    }
    console.log(`  ${name.padEnd(16)}${percentiles(times)}`);
  }
}

function kindOf(name: string): QuestionKind {
  return name === 'prefix' || name === 'phrase' || name === 'typo' ? name : name === 'dates and kind' ? 'dates' : 'words';
}

function timed<Result>(work: () => Result): { result: Result; ms: number } {
  const started = performance.now();
  const result = work();
  return { result, ms: performance.now() - started };
}

function percentiles(times: readonly number[]): string {
  const sorted = times.slice(WARM_UP).sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2).padStart(8);
  return `${at(0.5)} /${at(0.95)}   slowest ${at(0.999)}`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);

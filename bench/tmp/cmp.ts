import postgres from 'postgres';
import { runSearch, buildCorpus, allHits, bestStatements } from '@/lib/search/search';
import { EMPTY_QUERY, type SearchQuery } from '@/lib/search/query';
import { inTransaction, type StoreConnection } from '@/lib/store/connection';
import { writeVersion } from '@/lib/store/load';
import { makeIndexes, migrate } from '@/lib/store/migrate';
import { searchStatements } from '@/lib/store/search/search';
import { smallBytes } from '@/lib/store/small';
import { VOCABULARY, VOCABULARY_WORDS, vocabularyFrom } from '@/lib/store/search/vocabulary';
import type { Reading } from '@/lib/store/reading';
import { searchableAt } from '../search/corpus';
import { readJudged } from '../search/judged';
import { sourceOfSearch } from '../../tests/store/a-source';
const [,, db = '', size = '2000', mode = 'load'] = process.argv;
const given = await searchableAt('/work/shared/corpus/statements-2k.jsonl', Number(size));
console.log('given', given.statements.length);
const sql = postgres({ host: '127.0.0.1', port: 5541, database: db, username: 'postgres', max: 4, onnotice: () => {} });
const one = await sql.reserve();
let asks = 0, slow: [number, string][] = [];
const c: StoreConnection = {
  query: async (text, parameters = []) => [...(await one.unsafe(text, parameters as never[]))] as never,
  run: async (s) => { await one.unsafe(s); },
  copy: async (into, lines) => { const w = await one`copy ${one.unsafe(into)} from stdin`.writable(); for (const l of lines) if (!w.write(l)) await new Promise((r) => w.once('drain', r)); await new Promise((r, j) => { w.on('finish', r); w.on('error', j); w.end(); }); },
};
let version = 1;
const t0 = performance.now();
if (mode === 'load') {
  await inTransaction(c, async () => { await c.run('drop schema if exists wortlaut cascade'); await migrate(c); version = await writeVersion(c, sourceOfSearch(given)); await makeIndexes(c); });
  await c.run('vacuum analyze');
}
console.log('loaded', Math.round(performance.now() - t0));
const reading: Reading = { version, async ask({ text, parameters }) { asks++; const t = performance.now(); const r = await sql.unsafe(text, [version, ...parameters] as never[], { prepare: true }); const d = performance.now() - t; slow.push([d, text]); return [...r] as never; } };
const vocabulary = vocabularyFrom(await smallBytes(reading, VOCABULARY_WORDS), await smallBytes(reading, VOCABULARY))!;
const store = searchStatements(reading, vocabulary);
const corpus = buildCorpus(given);
console.log('built');
const queries: SearchQuery[] = ['bench/search/queries/tuned.jsonl', 'bench/search/queries/by-rule.jsonl', 'bench/search/queries/held-out.jsonl'].flatMap((f) => readJudged(f).queries).map(({ q, from, to }) => ({ ...EMPTY_QUERY, q, von: from, bis: to }));
const step = Math.max(1, Math.floor(queries.length / Number(process.argv[5] ?? 200)));
let same = 0, sameOrder = 0, sameCounts = 0, n = 0; const tb: number[] = [], ts: number[] = []; const diffs: string[] = [];
for (let i = 0; i < queries.length; i += step) {
  const query = queries[i]!;
  const a0 = performance.now(); const bundle = runSearch(corpus, query); tb.push(performance.now() - a0);
  const b0 = performance.now();
  slow = []; asks = 0;
  let mine; try { mine = await store.statements(query); } catch (e) { console.log('ERR', query.q, String(e).slice(0, 300)); continue; }
  const took = performance.now() - b0; ts.push(took);
  n++;
  const ids = (r: { hits: readonly { id: string }[] }) => r.hits.map(({ id }) => id).join();
  const okT = bundle.total === mine.total, okO = ids(bundle) === ids(mine);
  const rest = (r: typeof bundle) => JSON.stringify({ ...r, hits: 0, marks: 0, total: 0 });
  const okC = rest(bundle) === rest(mine);
  if (okT) same++; if (okO) sameOrder++; if (okC) sameCounts++;
  if (!okT || !okO || !okC) diffs.push(`${query.q} | ${bundle.total} ${mine.total} | order ${okO} rest ${okC} | first ${ids(bundle).split(',')[0] === ids(mine).split(',')[0]}`);
  if (took > 400) console.log('slow', Math.round(took), query.q, mine.total, asks, slow.sort((a, b) => b[0] - a[0]).slice(0, 3).map(([d, t]) => Math.round(d) + ' ' + t.replace(/\s+/g, ' ').slice(0, 80)));
}
const q = (l: number[], p: number) => l.sort((a, b) => a - b)[Math.floor(l.length * p)]?.toFixed(1);
console.log({ n, same, sameOrder, sameCounts }, 'bundle', q(tb, .5), q(tb, .95), 'store', q(ts, .5), q(ts, .95), q(ts, .99));
console.log(diffs.slice(0, 40).join('\n'));
process.exit();

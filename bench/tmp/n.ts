import postgres from 'postgres';
import { smallBytes } from '@/lib/store/small';
import { VOCABULARY, VOCABULARY_WORDS, vocabularyFrom } from '@/lib/store/search/vocabulary';
import { relativesOf } from '@/lib/search/index/relatives';
const sql = postgres({ host: '127.0.0.1', port: 5541, database: 'cmp100k', username: 'postgres', max: 1, onnotice: () => {} });
const v = vocabularyFrom(...(await Promise.all([VOCABULARY_WORDS, VOCABULARY].map((n) => smallBytes({ version: 1, ask: async ({ text, parameters }) => [...await sql.unsafe(text, [1, ...parameters] as never[])] as never }, n)))) as [Uint8Array, Uint8Array])!;
console.log(v.index.parts[0]!.words.length);
for (const w of ['rente', 'laender', 'arbeit', 'steuer', 'klausel']) { const r = relativesOf(v.index.parts[0]!, v.index.splitter, w, 'all'); const c: Record<string, number> = {}; for (const b of r.values()) c[b] = (c[b] ?? 0) + 1; console.log(w, r.size, JSON.stringify(c)); }
process.exit();

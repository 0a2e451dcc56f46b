import postgres from 'postgres';
import { currentBundle } from '@/lib/bundle/folder';
import { openBundle } from '@/lib/bundle/open';
import type { Entries } from '@/lib/ports/entries';
import { storeEntries } from '@/lib/store/entries/entries';
import { everyQuestion, type Asked } from './every-question';
import { readingOf } from './reading';

/*
 * npx tsx bench/store/same-answers.ts BUNDLES postgres://…    asks a bundle and the store that it was put into for everything that
 *                                                             there is, and tells what they answer differently
 */

const [, , bundles = '', store = ''] = process.argv;
const bundle = await openBundle(currentBundle(bundles) ?? bundles);
const client = postgres(store, { max: 4 });
const entries = storeEntries(await readingOf(client), bundle.manifest.version);
const AT_ONCE = 200;
const counts = { asked: 0, different: 0 };
const spent = { bundle: 0, store: 0 };
let asked: Asked[] = [];
for await (const each of everyQuestion(bundle.entries)) {
  asked.push(each);
  if (asked.length === AT_ONCE) await compare();
}
await compare();
console.log(
  `${counts.asked} questions, ${counts.different} answered differently; the bundle took ${seconds(spent.bundle)} s, the store ${seconds(spent.store)} s`,
);
await client.end();
process.exit(counts.different > 0 ? 1 : 0);

async function compare(): Promise<void> {
  const ofBundle = await answersOf(bundle.entries, 'bundle');
  const ofStore = await answersOf(entries, 'store');
  for (const [at, [question]] of asked.entries()) {
    counts.asked++;
    if (ofBundle[at] === ofStore[at]) continue;
    if (counts.different++ < 20)
      console.log(`${question}\n  ${ofBundle[at]?.slice(0, 200)}\n  ${ofStore[at]?.slice(0, 200)}`);
  }
  asked = [];
}

async function answersOf(of: Entries, name: keyof typeof spent): Promise<string[]> {
  const begun = performance.now();
  const answers = await Promise.all(asked.map(([, ask]) => ask(of)));
  spent[name] += performance.now() - begun;
  return answers.map((answer) => JSON.stringify(answer, plain) ?? 'undefined');
}

/** Maps and sets as lists: JSON has none. */
function plain(_key: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}

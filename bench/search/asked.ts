import { parseDate } from '@/lib/model/date';
import { isoOf } from '@/lib/model/day';
import { KINDS } from '@/lib/model/kind';
import { fold, wordsOf } from '@/lib/search/fold';
import {
  artOf,
  readQuery,
  type Facet,
  type SearchParams,
  type SearchQuery,
} from '@/lib/search/query';
import type { SearchCorpus } from '@/lib/search/corpus';
import { listOf } from '@/lib/search/index/words';
import type { JudgedQuery } from './judged';

/** What a judged query asks of our search, and what of it could not be understood. */
export interface Asked {
  readonly query: SearchQuery;
  readonly complaints: readonly string[];
}

/** Dates may be EDTF or typed in German; filters are named as in the address or as in the corpus, values are ids or names. */
export function askedBy(corpus: SearchCorpus, judged: JudgedQuery): Asked {
  const params: Record<string, string | readonly string[]> = {
    q: judged.q,
    von: dayOf(judged.from, 'first'),
    bis: dayOf(judged.to, 'last'),
  };
  const complaints: string[] = [];
  for (const [name, given] of Object.entries(judged.filters)) {
    const values = [given]
      .flat()
      .flatMap((value) => (value === null || value === '' ? [] : [value]));
    const field = FIELDS[fold(name)];
    if (!field)
      complaints.push(
        `${judged.place}: filters.${name}: there is no such filter; known are ${Object.keys(FIELDS).join(', ')}`,
      );
    else if (field === 'am' || field === 'von' || field === 'bis') {
      if (field !== 'bis') params.von = dayOf(values[0] ?? '', 'first');
      if (field !== 'von') params.bis = dayOf(values[0] ?? '', 'last');
    } else if (values.length > 0)
      params[field] = values.flatMap((value) => idsOf(corpus, field, value));
  }
  const { query, notices } = readQuery(params satisfies SearchParams);
  return {
    query,
    complaints: [...complaints, ...notices.map((notice) => `${judged.place}: ${notice}`)],
  };
}

const FIELDS: Readonly<Record<string, Facet | 'von' | 'bis' | 'am'>> = {
  kind: 'art',
  kinds: 'art',
  art: 'art',
  type: 'art',
  topic: 'thema',
  topics: 'thema',
  thema: 'thema',
  themen: 'thema',
  speaker: 'person',
  person: 'person',
  people: 'person',
  personen: 'person',
  party: 'organisation',
  organisation: 'organisation',
  organization: 'organisation',
  organisationen: 'organisation',
  document: 'dokument',
  dokument: 'dokument',
  source: 'dokument',
  doctype: 'dokumentart',
  documenttype: 'dokumentart',
  dokumentart: 'dokumentart',
  outcome: 'ergebnis',
  status: 'ergebnis',
  ergebnis: 'ergebnis',
  von: 'von',
  from: 'von',
  bis: 'bis',
  to: 'bis',
  am: 'am',
  date: 'am',
  datum: 'am',
  year: 'am',
  jahr: 'am',
};

/** The first or last day of an EDTF date; anything else is left as it is typed. */
function dayOf(typed: string, end: 'first' | 'last'): string {
  const read = parseDate(typed.trim());
  if (!read.ok) return typed;
  return isoOf(read.date.span[end]);
}

/** The ids that a value of a filter means: the one that is or is called so, else those with all its words in their names. */
function idsOf({ facets }: SearchCorpus, field: Facet, value: string): string[] {
  const { ids, labels, valueOf } = facets[field];
  if (valueOf.has(value)) return [value];
  const kind = field === 'art' ? KINDS.find((each) => each === value.toLowerCase()) : undefined;
  if (kind) return [artOf(kind)];
  const asked = wordsOf(value);
  const named = listOf(labels).map(wordsOf);
  const all = listOf(ids);
  const same = all.filter((_, position) => named[position]?.join(' ') === asked.join(' '));
  const having = all.filter((_, position) =>
    asked.every((word) => named[position]?.includes(word)),
  );
  return same.length > 0 ? same : having.length > 0 ? having : [value];
}

import type { Finds } from '@/lib/alerts/found';
import type { Document, Snapshot, Statement } from '@/lib/model/archive';
import type { Entries } from '@/lib/ports/entries';
import { rewriteQuery } from '@/lib/search/rewrite-query';
import { allHits, buildCorpus, runSearch } from '@/lib/search/search';
import type { Search } from '@/lib/ports/search';
import { sure } from '@/lib/model/sure';
import { anArchive, aStatement, entriesFrom } from '../archive/an-archive';

export interface TestArchive {
  readonly entries: Entries;
  readonly search: Finds & Pick<Search, 'understood'>;
}

/** An archive of one report, with these statements. */
export function archiveOf(
  statements: readonly Statement[],
  given: Partial<Snapshot> = {},
): TestArchive {
  const people = [{ id: 'erika', name: 'Erika Beispiel', blocks: [] }];
  const documents = [REPORT, ...(given.documents ?? [])];
  const entries = entriesFrom(anArchive({ people, ...given, documents, statements }));
  const corpus = buildCorpus({
    ...{ statements, documents, people },
    ...{ terms: [], organisations: [], topics: [] },
  });
  return {
    entries,
    search: {
      statements: async (query, range) => runSearch(corpus, query, range),
      async *ids(query) {
        const numbers = allHits(corpus, query);
        yield numbers.map((number) => sure(corpus.texts.at(number)).id);
      },
      understood: async (query) => rewriteQuery(corpus, query),
    },
  };
}

const REPORT: Document = {
  id: 'rente',
  title: 'Bericht zur Rente',
  type: 'report',
  topics: [],
  sections: [],
  statements: [],
};

/** `rente/a7`, an experience that the word „Rente“ finds. */
export function statementNumber(
  number: number,
  text = `Die Rente ${number} ist sicher.`,
): Statement {
  return aStatement(`rente/a${number}`, { document: 'rente', text, date: '2008-03-12' });
}

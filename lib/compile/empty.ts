import type { Snapshot } from '@/lib/model/archive';

/** An archive of which nothing is known yet. */
export const EMPTY: Snapshot = {
  version: 'empty',
  site: { title: 'Wortlaut', baseUrl: 'http://localhost:3000', language: 'de' },
  documents: [],
  statements: [],
  sources: [],
  people: [],
  organisations: [],
  topics: [],
  terms: [],
  pages: [],
};

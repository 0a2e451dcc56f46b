import Database from 'better-sqlite3';
import type { Peer } from './peer';

export const peer: Peer = {
  name: 'SQLite FTS5',
  can: ['words', 'prefix', 'phrase', 'dates'],
  async build(statements) {
    const database = new Database(':memory:');
    database.exec("CREATE VIRTUAL TABLE texts USING fts5(text, tokenize = 'unicode61 remove_diacritics 2'); CREATE TABLE dates(id INTEGER PRIMARY KEY, kind TEXT, first INTEGER)");
    const insert = database.prepare('INSERT INTO texts(rowid, text) VALUES (?, ?)');
    const date = database.prepare('INSERT INTO dates VALUES (?, ?, ?)');
    database.transaction(() => {
      statements.forEach(({ text, kind, date: when }, number) => {
        insert.run(number + 1, text);
        date.run(number + 1, kind, when?.span.first ?? 0);
      });
    })();
    // All hits are counted, as a page of results with filters needs it, and the best twenty are ranked.
    const count = database.prepare('SELECT count(*) FROM texts WHERE texts MATCH ?').pluck();
    const best = database.prepare('SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT 20').pluck();
    const dated = database.prepare("SELECT count(*) FROM texts JOIN dates ON dates.id = texts.rowid WHERE texts MATCH ? AND kind = 'quote' AND first BETWEEN 12784 AND 14974").pluck();
    return ({ words }, kind) => {
      const quoted = words.map((word) => `"${word}"`);
      const match = kind === 'phrase' ? `"${words.join(' ')}"` : kind === 'prefix' ? `${quoted.join(' ')}*` : quoted.join(' ');
      best.all(match);
      return Number((kind === 'dates' ? dated : count).get(match));
    };
  },
};

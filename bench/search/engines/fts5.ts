import Database from 'better-sqlite3';
import { DATED, textsOf, type Engine } from './engine';

export const engine: Engine = {
  name: 'SQLite FTS5',
  can: ['words', 'prefix', 'phrase', 'dates'],
  async build(archive) {
    const texts = textsOf(archive);
    const database = new Database(':memory:');
    database.exec(`
      CREATE VIRTUAL TABLE texts USING fts5(text, tokenize = 'unicode61 remove_diacritics 2');
      CREATE TABLE dates(id INTEGER PRIMARY KEY, kind TEXT, first INTEGER)`);
    const insert = database.prepare('INSERT INTO texts(rowid, text) VALUES (?, ?)');
    const date = database.prepare('INSERT INTO dates VALUES (?, ?, ?)');
    database.transaction(() => {
      archive.statements.forEach(({ kind, date: when }, number) => {
        insert.run(number + 1, texts[number]?.text);
        date.run(number + 1, kind, when?.span.first ?? 0);
      });
    })();
    const count = database
      .prepare<[string], number>('SELECT count(*) FROM texts WHERE texts MATCH ?')
      .pluck();
    const best = database
      .prepare<[string, number], number>(
        'SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT ?',
      )
      .pluck();
    const dated = database
      .prepare<[string], number>(
        `SELECT count(*) FROM texts JOIN dates ON dates.id = texts.rowid WHERE texts MATCH ? AND kind = '${DATED.kind}' AND first BETWEEN ${DATED.first} AND ${DATED.last}`,
      )
      .pluck();
    return ({ words, kind }, most) => {
      const quoted = words.map((word) => `"${word}"`);
      const match =
        kind === 'phrase'
          ? `"${words.join(' ')}"`
          : kind === 'prefix'
            ? `${quoted.join(' ')}*`
            : quoted.join(' ');
      return {
        total: (kind === 'dates' ? dated : count).get(match) ?? 0,
        ids: best.all(match, most).map((rowid) => texts[rowid - 1]?.id ?? ''),
      };
    };
  },
};

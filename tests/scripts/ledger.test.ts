import { readFileSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openContent } from '@/lib/content/load';
import { checksum } from '@/lib/content/disk';
import { wordingHash } from '@/lib/proof/hash';
import { aLedgerFolder, aReport, type LedgerFolder } from './a-ledger';

const HELD = 'Die Haltelinie hat gehalten.';
const FELL = 'Die Haltelinie ist gefallen.';
const GLEICH = 'Der Beitrag blieb gleich.';
const DAY = '2026-11-23';

let folder: LedgerFolder;
beforeEach(() => {
  folder = aLedgerFolder({
    'documents/rente.md': aReport({ haltelinie: HELD, beitrag: 'Der Beitrag blieb gleich.' }),
    'documents/vorlage.md': aReport({}, 'archive: rente.txt\n'),
    'sources/rente.txt': 'Die Haltelinie hat gehalten.\n',
  });
  folder.ledger();
});
afterEach(() => folder.remove());

const wordingsOf = (id: string) =>
  openContent(folder.root, {})
    .load()
    .snapshot?.ledger?.wordingsOf(id)
    .map(({ hash, text, why }) => ({ hash, text, why }));
const formerOf = (id: string) =>
  openContent(folder.root, {}).load().snapshot?.ledger?.former.get(id);

describe('Publishing', () => {
  test('writes down documents, statements and archive texts with what they are cited by, and seals them', () => {
    const [seal, ...lines] = folder.lines().reverse();
    const facts = { kind: 'experience', date: '2008', organisation: 'Amt' };
    const own = { in: tagOf(seal), date: DAY };
    const document = { title: 'Bericht', type: 'report', date: '2008', organisation: 'Amt' };
    expect(lines.reverse()).toEqual([
      { document: 'rente', ...own, facts: document },
      { document: 'vorlage', ...own, facts: { ...document, archive: 'rente.txt' } },
      {
        statement: 'rente/haltelinie',
        version: 1,
        ...own,
        wording: wordingHash(HELD),
        facts,
        text: HELD,
      },
      {
        statement: 'rente/beitrag',
        version: 1,
        ...own,
        wording: wordingHash('Der Beitrag blieb gleich.'),
        facts,
        text: 'Der Beitrag blieb gleich.',
      },
      {
        source: 'rente.txt',
        version: 1,
        ...own,
        sha256: checksum(new TextEncoder().encode('Die Haltelinie hat gehalten.\n')),
      },
    ]);
    expect(seal).toMatchObject({ before: [], lines: 5, date: DAY, by: 'Erika Beispiel' });
    expect(folder.problems()).toEqual([]);
  });

  test('again changes nothing', () => {
    expect(folder.ledger()).toEqual({
      code: 0,
      said: 'There is nothing to write.\nno problems in 5 files',
    });
  });

  test('is called for by one warning, however much is new', () => {
    folder.write('documents/pflege.md', aReport({ a: 'Eins.', b: 'Zwei.' }));
    expect(folder.problems()).toEqual([
      'content/ledger.jsonl:1:1 warning not published yet: 1 document, 2 statements; run `npm run ledger` and commit ledger.jsonl',
    ]);
    folder.ledger('--date', '2026-11-22');
    expect(folder.lines().slice(6, 8)).toMatchObject([
      { document: 'pflege', date: '2026-11-22' },
      { statement: 'pflege/a', date: '2026-11-22', text: 'Eins.' },
    ]);
    expect(folder.problems()).toEqual([]);
  });

  test('can be tried without writing anything', () => {
    folder.write('documents/pflege.md', aReport({}));
    expect(folder.ledger('--dry-run').said.split('\n').slice(0, 3)).toEqual([
      expect.stringMatching(/^\{"document":"pflege","in":"[0-9a-f]{10}","date":"2026-11-23"/),
      expect.stringMatching(/^\{"seal":/),
      'Nothing was written (--dry-run).',
    ]);
    expect(folder.lines()).toHaveLength(6);
  });

  test('does not happen while the content has errors', () => {
    folder.write('documents/pflege.md', 'kaputt');
    expect(folder.ledger()).toEqual({
      code: 1,
      said: 'content/documents/pflege.md:1:1 error there is no front matter: begin with `---`, the keys and `---`\nNothing is written while there are errors: mend them first.',
    });
  });

  test('a folder without a ledger has no complaints', () => {
    rmSync(folder.at('ledger.jsonl'));
    expect(folder.problems()).toEqual([]);
  });
});

describe('A changed wording', () => {
  beforeEach(() =>
    folder.write(
      'documents/rente.md',
      aReport({ haltelinie: FELL, beitrag: 'Der Beitrag blieb gleich.' }),
    ),
  );

  test('is an error at its place, with what was changed and both ways out', () => {
    expect(folder.problems()).toEqual([
      'content/documents/rente.md:9:1 error the wording of `rente/haltelinie` is not the one published on 2026-11-23 (`hat` became `ist`, `gehalten` became `gefallen`): put that back, or record the correction with `npm run ledger -- correct rente/haltelinie --why "…"`',
    ]);
  });

  test('is none when only its white space is another', () => {
    folder.write(
      'documents/rente.md',
      aReport({
        haltelinie: HELD.replace(' hat', '\n  hat'),
        beitrag: 'Der Beitrag blieb gleich.',
      }),
    );
    expect(folder.problems()).toEqual([]);
  });

  test('is fine once the correction is recorded; the earlier wording is kept in full', () => {
    expect(folder.ledger('correct', 'rente/haltelinie', '--why', 'Verlesen').code).toBe(0);
    expect(folder.problems()).toEqual([]);
    expect(folder.lines()[6]).toEqual({
      statement: 'rente/haltelinie',
      in: tagOf(folder.lines().at(-1)),
      version: 2,
      date: DAY,
      wording: wordingHash(FELL),
      text: FELL,
      why: 'Verlesen',
      by: 'Erika Beispiel',
    });
    expect(wordingsOf('rente/haltelinie')).toEqual([
      { hash: wordingHash(HELD), text: HELD, why: undefined },
      { hash: wordingHash(FELL), text: FELL, why: 'Verlesen' },
    ]);
  });

  test('can be corrected back', () => {
    folder.ledger('correct', 'rente/haltelinie', '--why', 'Verlesen');
    folder.write(
      'documents/rente.md',
      aReport({ haltelinie: HELD, beitrag: 'Der Beitrag blieb gleich.' }),
    );
    folder.ledger('correct', 'rente/haltelinie', '--why', 'Doch richtig gelesen');
    expect(folder.problems()).toEqual([]);
    expect(wordingsOf('rente/haltelinie')?.map(({ why }) => why)).toEqual([
      undefined,
      'Verlesen',
      'Doch richtig gelesen',
    ]);
  });
});

describe('A statement that is gone', () => {
  const without = aReport({ beitrag: 'Der Beitrag blieb gleich.' });

  test('is an error in the line of the ledger', () => {
    folder.write('documents/rente.md', without);
    expect(folder.problems()).toEqual([
      'content/ledger.jsonl:3:1 error the statement `rente/haltelinie`, published on 2026-11-23, is not there any more: put it back, or record what became of it with `npm run ledger -- move rente/haltelinie NEW-ID` or `npm run ledger -- withdraw rente/haltelinie --why "…"`',
    ]);
  });

  test('sets off no complaint while its file or its place cannot be read', () => {
    folder.write('documents/rente.md', 'kaputt');
    expect(folder.problems()).toEqual([
      'content/documents/rente.md:1:1 error there is no front matter: begin with `---`, the keys and `---`',
    ]);
  });

  test('with its wording under a new id: the move is proposed, and recorded it leads there', () => {
    folder.write(
      'documents/rente.md',
      aReport({ 'die-haltelinie': HELD, beitrag: 'Der Beitrag blieb gleich.' }),
    );
    expect(folder.problems()[0]).toBe(
      'content/ledger.jsonl:1:1 warning not published yet: 1 statement; run `npm run ledger` and commit ledger.jsonl',
    );
    expect(folder.problems()[1]).toBe(
      'content/ledger.jsonl:3:1 error the statement `rente/haltelinie`, published on 2026-11-23, is not there any more: its wording stands in `rente/die-haltelinie` now, record that with `npm run ledger -- move rente/haltelinie rente/die-haltelinie`',
    );
    folder.ledger('move', 'rente/haltelinie', 'rente/die-haltelinie');
    expect(folder.problems()).toEqual([]);
    expect(formerOf('rente/haltelinie')).toMatchObject({
      type: 'moved',
      to: 'rente/die-haltelinie',
    });
    expect(wordingsOf('rente/die-haltelinie')).toEqual([
      { hash: wordingHash(HELD), text: HELD, why: undefined },
    ]);
  });

  test('moved with another wording needs a reason, and keeps the earlier wording', () => {
    folder.write(
      'documents/rente.md',
      aReport({ 'die-haltelinie': FELL, beitrag: 'Der Beitrag blieb gleich.' }),
    );
    expect(folder.ledger('move', 'rente/haltelinie', 'rente/die-haltelinie')).toEqual({
      code: 1,
      said: 'the wording of `rente/die-haltelinie` is not that of `rente/haltelinie`: say what was changed with --why "…"',
    });
    folder.ledger('move', 'rente/haltelinie', 'rente/die-haltelinie', '--why', 'Verlesen');
    expect(folder.problems()).toEqual([]);
    expect(wordingsOf('rente/die-haltelinie')?.map(({ text, why }) => [text, why])).toEqual([
      [HELD, undefined],
      [FELL, 'Verlesen'],
    ]);
  });

  test('moved twice leads to where it stands now; moved back, to nowhere', () => {
    const under = (id: string) =>
      folder.write(
        'documents/rente.md',
        aReport({ [id]: HELD, beitrag: 'Der Beitrag blieb gleich.' }),
      );
    under('b');
    folder.ledger('move', 'rente/haltelinie', 'rente/b');
    under('c');
    folder.ledger('move', 'rente/b', 'rente/c');
    expect(formerOf('rente/haltelinie')).toMatchObject({ type: 'moved', to: 'rente/c' });
    under('b');
    folder.ledger('move', 'rente/c', 'rente/b');
    expect(folder.problems()).toEqual([]);
    expect([formerOf('rente/haltelinie'), formerOf('rente/c')]).toMatchObject([
      { to: 'rente/b' },
      { to: 'rente/b' },
    ]);
    expect(formerOf('rente/b')).toBeUndefined();
  });

  test('is fine once it is withdrawn, and stays out', () => {
    folder.write('documents/rente.md', without);
    folder.ledger('withdraw', 'rente/haltelinie', '--why', 'Steht nicht im Bericht');
    expect(folder.problems()).toEqual([]);
    expect(formerOf('rente/haltelinie')).toMatchObject({
      type: 'withdrawn',
      why: 'Steht nicht im Bericht',
    });
    folder.write(
      'documents/rente.md',
      aReport({ haltelinie: HELD, beitrag: 'Der Beitrag blieb gleich.' }),
    );
    expect(folder.problems()).toEqual([
      'content/documents/rente.md:9:1 error `rente/haltelinie` was withdrawn on 2026-11-23 (line 7 of ledger.jsonl) and is here again: take it out here, or record its return with `npm run ledger -- restore rente/haltelinie --why "…"`; for something new choose another id',
    ]);
    const before = folder.lines();
    folder.ledger('restore', 'rente/haltelinie', '--why', 'Steht doch im Bericht');
    expect(folder.problems()).toEqual([]);
    expect(folder.lines().slice(0, before.length)).toEqual(before);
    expect(formerOf('rente/haltelinie')).toBeUndefined();
    const events = openContent(folder.root, {})
      .load()
      .snapshot?.ledger?.eventsOf('rente/haltelinie');
    expect(events?.map(({ type, why, by }) => [type, why, by])).toEqual([
      ['withdrawn', 'Steht nicht im Bericht', 'Erika Beispiel'],
      ['restored', 'Steht doch im Bericht', 'Erika Beispiel'],
    ]);
  });
});

describe('A document that is gone', () => {
  test('is one error, not one for each statement', () => {
    rmSync(folder.at('documents/rente.md'));
    expect(folder.problems()).toEqual([
      'content/ledger.jsonl:1:1 error the document `rente`, published on 2026-11-23, is not there any more: put the file back, or record what became of it with `npm run ledger -- move rente NEW-ID` or `npm run ledger -- withdraw rente --why "…"`',
    ]);
  });

  test('renamed takes its statements along', () => {
    rmSync(folder.at('documents/rente.md'));
    folder.write(
      'documents/rente-2008.md',
      aReport({ haltelinie: HELD, beitrag: 'Der Beitrag blieb gleich.' }),
    );
    folder.ledger('move', 'rente', 'rente-2008');
    expect(folder.problems()).toEqual([]);
    expect(['rente', 'rente/haltelinie', 'rente/beitrag'].map(formerOf)).toMatchObject([
      { to: 'rente-2008' },
      { to: 'rente-2008/haltelinie' },
      { to: 'rente-2008/beitrag' },
    ]);
  });

  test('is not renamed as long as one of its statements would be lost', () => {
    rmSync(folder.at('documents/rente.md'));
    folder.write('documents/rente-2008.md', aReport({ haltelinie: HELD }));
    expect(folder.ledger('move', 'rente', 'rente-2008')).toEqual({
      code: 1,
      said: '`rente/beitrag` cannot move to `rente-2008/beitrag`, which is not in the content: write the id under which it stands now',
    });
  });

  test('withdrawn takes its statements along', () => {
    rmSync(folder.at('documents/rente.md'));
    folder.ledger('withdraw', 'rente', '--why', 'Doppelt erfasst');
    expect(folder.problems()).toEqual([]);
    expect(['rente', 'rente/haltelinie', 'rente/beitrag'].map(formerOf)).toMatchObject([
      { type: 'withdrawn' },
      { type: 'withdrawn' },
      { type: 'withdrawn' },
    ]);
  });
});

test('a changed archive text is an error until it is confirmed', () => {
  folder.write('sources/rente.txt', 'Die Haltelinie hat gehalten!\n');
  expect(folder.problems()).toEqual([
    'content/sources/rente.txt:1:1 error this is not the archive text published on 2026-11-23 (line 5 of ledger.jsonl): put that back, or confirm the change with `npm run ledger -- confirm rente.txt --why "…"`',
  ]);
  folder.ledger('confirm', 'rente.txt', '--why', 'Neu erfasst');
  expect(folder.problems()).toEqual([]);
});

test('what the law demands to be forgotten is taken out, and the seals still hold', () => {
  folder.write('documents/rente.md', aReport({ haltelinie: FELL, beitrag: GLEICH }));
  expect(folder.ledger('forget', 'rente/haltelinie').code).toBe(1);
  folder.ledger('correct', 'rente/haltelinie', '--why', 'Name genannt');
  expect(folder.ledger('forget', 'rente/haltelinie')).toEqual({
    code: 0,
    said: 'line 3 is forgotten\nno problems in 5 files',
  });
  expect(readFileSync(folder.at('ledger.jsonl'), 'utf8')).not.toContain(HELD);
  expect(wordingsOf('rente/haltelinie')?.map(({ hash, text }) => [hash, text])).toEqual([
    [wordingHash(HELD), undefined],
    [wordingHash(FELL), FELL],
  ]);
  expect(folder.problems()).toEqual([]);
});

function tagOf(seal: unknown): unknown {
  return seal !== null && typeof seal === 'object' && 'seal' in seal ? seal.seal : undefined;
}

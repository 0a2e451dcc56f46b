import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openContent } from '@/lib/content/load';
import { aLedgerFolder, aReport, type LedgerFolder } from './a-ledger';

let folder: LedgerFolder;
beforeEach(() => {
  folder = aLedgerFolder({ 'documents/rente.md': aReport({ a: 'Eins.', b: 'Zwei.' }) });
  folder.ledger();
});
afterEach(() => folder.remove());

const keep = (name: string, text: string) => writeFileSync(path.join(folder.root, name), text);
const proofOf = (id: string) => {
  const content = openContent(folder.root, {});
  content.load();
  return content.ledgerProofs()?.inclusion(id);
};
const verify = (...args: string[]) => folder.ledger('verify', ...args);

test('the whole ledger is checked against its seals', () => {
  expect(verify()).toEqual({ code: 0, said: '1 seal holds, the latest on 3 lines.' });
  const text = readFileSync(folder.at('ledger.jsonl'), 'utf8');
  folder.write('ledger.jsonl', text.replace('"title":"Bericht"', '"title":"Brief"'));
  expect(verify()).toEqual({
    code: 1,
    said: expect.stringMatching(
      /^line 4: the seal `\w+` of 2026-11-23 is broken: of the 3 lines under it one was changed, moved or replaced$/,
    ),
  });
});

test('a proof holds, later as well, and not when it was changed', () => {
  const proof = proofOf('rente/a');
  keep('a.json', JSON.stringify(proof));
  keep('wrong.json', JSON.stringify(proof).replace('Eins.', 'Drei.'));
  keep('none.json', '{}');
  folder.write('documents/pflege.md', aReport({ c: 'Drei.' }));
  folder.ledger();
  expect(verify('a.json').said).toMatch(
    /^2 seals hold, the latest on 6 lines\.\na\.json: holds, under the seal `\w+` of 2026-11-23\.$/,
  );
  expect(verify('a.json', 'wrong.json', 'none.json', 'missing.json')).toEqual({
    code: 1,
    said: expect.stringMatching(
      /\nwrong\.json: does not hold\.\nnone\.json: is no proof\.\nmissing\.json: is no proof\.$/,
    ),
  });
});

test('a proof of another archive is right in itself, and no more', () => {
  const other = aLedgerFolder({ 'documents/rente.md': aReport({ a: 'Anders.' }) });
  other.ledger();
  const content = openContent(other.root, {});
  content.load();
  keep('other.json', JSON.stringify(content.ledgerProofs()?.inclusion('rente/a')));
  other.remove();
  expect(verify('other.json')).toEqual({
    code: 1,
    said: expect.stringMatching(
      /other\.json: is right in itself, but its seal `\w+` of 2026-11-23/,
    ),
  });
});

test('a seal that was kept is contained, however much came later', () => {
  keep('kept.json', JSON.stringify(folder.lines().at(-1)));
  for (const id of ['pflege', 'kita']) {
    folder.write(`documents/${id}.md`, aReport({ c: `Aussage zu ${id}.` }));
    folder.ledger();
  }
  expect(verify('--seal', 'kept.json')).toEqual({
    code: 0,
    said: expect.stringMatching(
      /^3 seals hold, the latest on 9 lines\.\nkept\.json: the seal `\w+` of 2026-11-23 is contained\.$/,
    ),
  });
});

test('after a correction the proof is on the new wording and on how it is cited', () => {
  folder.write(
    'documents/rente.md',
    aReport({ a: 'Eins, berichtigt.', b: 'Zwei.' }).replace('Erfahrungen', 'Erwartungen'),
  );
  for (const id of ['a', 'b']) folder.ledger('correct', `rente/${id}`, '--why', 'Verlesen');
  const lines = proofOf('rente/a')?.lines.map(({ line }): unknown => JSON.parse(line));
  expect(lines).toMatchObject([
    { statement: 'rente/a', version: 2, text: 'Eins, berichtigt.' },
    { cited: 'rente/a', version: 2, facts: { kind: 'expectation' } },
  ]);
  expect(proofOf('rente/nichts')).toBeUndefined();
});

test.each([
  ['a statement', 'rente/b', () => folder.write('documents/rente.md', aReport({ a: 'Eins.' }))],
  ['a document', 'rente', () => rmSync(folder.at('documents/rente.md'))],
])('the proof of %s that was withdrawn holds, and has its words no more', (_what, id, takeOut) => {
  folder.write('documents/pflege.md', aReport({ c: 'Drei.' }));
  folder.ledger();
  takeOut();
  expect(folder.ledger('withdraw', id, '--why', 'Auf Wunsch').code).toBe(0);
  const proof = JSON.stringify(proofOf('rente/b'));
  expect(proof).toContain('rente/b');
  expect(proof).not.toContain('Zwei');
  keep('b.json', proof);
  expect(verify('b.json').said).toMatch(/\nb\.json: holds, under the seal /);
});

import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aLedgerFolder, aReport, type LedgerFolder } from './a-ledger';

const HELD = 'Die Haltelinie hat gehalten.';
const FELL = 'Die Haltelinie ist gefallen.';
const GLEICH = 'Der Beitrag blieb gleich.';

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

describe('The command refuses', () => {
  test.each<[what: string, args: string[], code: number, said: string]>([
    ['a word that is none', ['publish'], 2, 'There is no command `publish`.'],
    ['too few ids', ['move', 'rente/a'], 2, '`move` takes two ids.'],
    ['an option that there is not', ['--why-not', 'x'], 2, "Unknown option '--why-not'"],
    [
      'a day that does not exist',
      ['--date', '2026-02-30'],
      2,
      '--date 2026-02-30: there is no such day, write 2026-11-23.',
    ],
    [
      'a day that has not come yet',
      ['--date', '2999-01-01'],
      2,
      '--date 2999-01-01: has not come yet, today is 2026-11-23.',
    ],
    [
      'a day before there was a web',
      ['--date', '1850-01-01'],
      2,
      '--date 1850-01-01: is before 1990.',
    ],
    [
      'a correction without a reason',
      ['correct', 'rente/haltelinie'],
      2,
      '`correct` needs a reason: --why "…"',
    ],
    [
      'an empty reason',
      ['withdraw', 'rente', '--why', ' '],
      2,
      '`withdraw` needs a reason: --why "…"',
    ],
    [
      'a correction of what was not changed',
      ['correct', 'rente/haltelinie', '--why', 'x'],
      1,
      'the wording of `rente/haltelinie` is the published one, and it is cited as it was: correct it in its file first',
    ],
    [
      'a correction of a document that is cited as it was',
      ['correct', 'rente', '--why', 'x'],
      1,
      'nothing that comes from `rente` is cited otherwise than it was published',
    ],
    [
      'to restore what is not withdrawn',
      ['restore', 'rente/haltelinie', '--why', 'x'],
      1,
      '`rente/haltelinie` is not withdrawn: nothing has to be restored',
    ],
    [
      'a correction of what there is not',
      ['correct', 'rente/nichts', '--why', 'x'],
      1,
      '`rente/nichts` is not published yet: nothing has to be recorded',
    ],
    [
      'to withdraw what is there',
      ['withdraw', 'rente/haltelinie', '--why', 'x'],
      1,
      '`rente/haltelinie` is still in the content: take it out there first',
    ],
    [
      'to withdraw what never was',
      ['withdraw', 'rente/nichts', '--why', 'x'],
      1,
      '`rente/nichts` was never published: nothing has to be recorded',
    ],
    [
      'to move what is there',
      ['move', 'rente/haltelinie', 'rente/beitrag'],
      1,
      '`rente/haltelinie` is still in the content: take it out there first',
    ],
    [
      'to move a statement to a document',
      ['move', 'rente/haltelinie', 'rente'],
      1,
      'a statement moves to a statement and a document to a document: write two ids of the same sort',
    ],
    [
      'to confirm what was not changed',
      ['confirm', 'rente.txt', '--why', 'x'],
      1,
      'the archive text `rente.txt` is the published one: there is nothing to confirm',
    ],
    [
      'to confirm what there is not',
      ['confirm', 'pflege.txt', '--why', 'x'],
      1,
      'the archive text `pflege.txt` is not published yet: nothing has to be confirmed',
    ],
  ])('%s', (_what, args, code, said) => {
    const before = folder.lines();
    const result = folder.ledger(...args);
    expect(result.code).toBe(code);
    expect(result.said.split('\n')[0]?.startsWith(said)).toBe(true);
    expect(folder.lines()).toEqual(before);
  });
});

test('a correction is not dated before what it corrects', () => {
  folder.write('documents/rente.md', aReport({ haltelinie: FELL, beitrag: GLEICH }));
  const before = folder.lines();
  expect(
    folder.ledger('correct', 'rente/haltelinie', '--why', 'x', '--date', '2026-11-22'),
  ).toEqual({
    code: 1,
    said: '2026-11-22 is before 2026-11-23, when line 3 of the ledger was recorded, which is about `rente/haltelinie` too: give another --date',
  });
  expect(folder.lines()).toEqual(before);
});

test('nothing is recorded by nobody', () => {
  folder.write('documents/pflege.md', aReport({ a: 'Eins.' }));
  const before = folder.lines();
  expect(folder.ledger('--by', ' ').code).toBe(hasUserName() ? 0 : 2);
  if (!hasUserName()) expect(folder.lines()).toEqual(before);
});

function hasUserName(): boolean {
  return spawnSync('git', ['config', 'user.name']).status === 0;
}

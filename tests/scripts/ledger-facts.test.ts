import { renameSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openContent } from '@/lib/content/load';
import { factChanges } from '@/lib/model/ledger-facts';
import { aLedgerFolder, type LedgerFolder } from './a-ledger';
import { inEnglish } from '../fixture/printed';

const VORLAGE = `---
title: Vorlage
type: council-paper
date: 2004-07-08
speaker: erika
organisation: amt
---
## Erfahrungen

- Die Haltelinie hat gehalten. [#haltelinie]
`;

const VORTRAG = `---
title: Vortrag
type: talk
date: 2010~
organisation: amt
---
:::quote{#zitat from="vorlage" locator="Folie 3"}
Die Haltelinie hat gehalten.
:::
`;

let folder: LedgerFolder;
beforeEach(() => {
  folder = aLedgerFolder({ 'documents/vorlage.md': VORLAGE, 'documents/vortrag.md': VORTRAG });
  folder.ledger();
});
afterEach(() => folder.remove());

const ledger = () => openContent(folder.root, {}).load().snapshot?.ledger;
const historyOf = (id: string) => {
  const all = ledger()?.factsOf(id) ?? [];
  return all.slice(1).map(({ facts, why, by }, index) => {
    const before = all[index]?.facts;
    return [before && facts ? factChanges(before, facts) : undefined, why, by];
  });
};
const repair = (subject: string) =>
  `put that back, or record the correction with \`npm run ledger -- correct ${subject} --why "…"\``;

describe('What cannot be read says nothing of how others are cited:', () => {
  test.each<[what: string, change: () => void, expected: RegExp]>([
    [
      'a speaker that there is not',
      () => folder.write('documents/vorlage.md', VORLAGE.replace('erika', 'erica')),
      /there is no person `erica`/,
    ],
    [
      'a person whose file is broken',
      () => folder.write('people/erika.md', '---\nname: [\n---\n'),
      /people\/erika\.md/,
    ],
    [
      'a paper whose file is broken',
      () => folder.write('documents/vorlage.md', VORLAGE.replace('title: Vorlage', 'titel: X')),
      /documents\/vorlage\.md.* titel: /,
    ],
  ])('%s', (_what, change, expected) => {
    change();
    const problems = openContent(folder.root, {})
      .load()
      .problems.filter(({ severity }) => severity === 'error')
      .map((problem) => `${problem.file} ${inEnglish(problem.message)}`);
    expect(problems.join('\n')).toMatch(expected);
    expect(problems.filter((line) => line.includes('is not cited as'))).toEqual([]);
  });
});

describe('Everything that a citation says is covered', () => {
  test.each<[what: string, file: string, change: [string, string], expected: string]>([
    [
      'the date of a document, with what its statements take over',
      'documents/vorlage.md',
      ['2004-07-08', '2005-07-08'],
      `documents/vorlage.md:4:7 error \`vorlage\` (and 2 more) is not cited as it was published on 2026-11-23 (date \`2004-07-08\` became \`2005-07-08\`): ${repair('vorlage')}`,
    ],
    [
      'the title',
      'documents/vortrag.md',
      ['title: Vortrag', 'title: Vortrag X'],
      `documents/vortrag.md:2:8 error \`vortrag\` is not cited as it was published on 2026-11-23 (title \`Vortrag\` became \`Vortrag X\`): ${repair('vortrag')}`,
    ],
    [
      'the type',
      'documents/vortrag.md',
      ['type: talk', 'type: note'],
      `documents/vortrag.md:3:7 error \`vortrag\` is not cited as it was published on 2026-11-23 (type \`talk\` became \`note\`): ${repair('vortrag')}`,
    ],
    [
      'the occasion',
      'documents/vortrag.md',
      ['type: talk', 'type: talk\nevent: Dialog'],
      `documents/vortrag.md:4:8 error \`vortrag\` is not cited as it was published on 2026-11-23 (event \`Dialog\` is new): ${repair('vortrag')}`,
    ],
    [
      'the kind of a statement',
      'documents/vorlage.md',
      ['## Erfahrungen', '## Erwartungen'],
      `documents/vorlage.md:10:1 error \`vorlage/haltelinie\` is not cited as it was published on 2026-11-23 (kind \`experience\` became \`expectation\`): ${repair('vorlage/haltelinie')}`,
    ],
    [
      'where it was said, with all that follows from it',
      'documents/vortrag.md',
      [' from="vorlage"', ''],
      `documents/vortrag.md:7:1 error \`vortrag/zitat\` is not cited as it was published on 2026-11-23 (date \`2004-07-08\` became \`2010~\`, speaker \`Erika Beispiel\` is gone, from \`vorlage\` is gone): ${repair('vortrag/zitat')}`,
    ],
    [
      'the place in the document',
      'documents/vortrag.md',
      ['Folie 3', 'Folie 4'],
      `documents/vortrag.md:7:1 error \`vortrag/zitat\` is not cited as it was published on 2026-11-23 (locator \`Folie 3\` became \`Folie 4\`): ${repair('vortrag/zitat')}`,
    ],
    [
      'the name of a person, in every citation',
      'people/erika.md',
      ['Erika Beispiel', 'Erika Muster'],
      `people/erika.md:2:7 error \`vorlage\` (and 2 more) is not cited as it was published on 2026-11-23 (speaker \`Erika Beispiel\` became \`Erika Muster\`): ${repair('people/erika.md')}`,
    ],
  ])('%s', (_what, file, [before, after], expected) => {
    const files: Record<string, string> = {
      'documents/vorlage.md': VORLAGE,
      'documents/vortrag.md': VORTRAG,
      'people/erika.md': '---\nname: Erika Beispiel\n---\n',
    };
    folder.write(file, (files[file] ?? '').replace(before, after));
    expect(folder.problems()).toEqual([`content/${expected}`]);
    const lines = folder.lines();
    const [, subject = ''] = /correct (\S+) --why/.exec(expected) ?? [];
    const { code, said } = folder.ledger('correct', subject, '--why', 'Verlesen');
    expect([code, said.split('\n').at(-1)]).toEqual([0, 'no problems in 5 files']);
    expect(folder.lines().slice(0, lines.length)).toEqual(lines);
    folder.write(file, files[file] ?? '');
    folder.ledger('correct', subject, '--why', 'War doch richtig');
    expect(folder.problems()).toEqual([]);
  });

  test('two things at once are told apart, and each is recorded by itself', () => {
    folder.write('documents/vorlage.md', VORLAGE.replace('2004-07-08', '2005'));
    folder.write('documents/vortrag.md', VORTRAG.replace('Folie 3', 'Folie 4'));
    expect(folder.problems().map((problem) => problem.split(' is not')[0])).toEqual([
      'content/documents/vorlage.md:4:7 error `vorlage` (and 2 more)',
      'content/documents/vortrag.md:7:1 error `vortrag/zitat`',
    ]);
    folder.ledger('correct', 'vorlage', '--why', 'Datum verlesen');
    folder.ledger('correct', 'vortrag/zitat', '--why', 'Folie und Datum verlesen');
    expect(folder.problems()).toEqual([]);
    expect(historyOf('vortrag/zitat')).toEqual([
      [
        [
          { name: 'date', before: '2004-07-08', now: '2005' },
          { name: 'locator', before: 'Folie 3', now: 'Folie 4' },
        ],
        'Folie und Datum verlesen',
        'Erika Beispiel',
      ],
    ]);
  });

  test('wording and date are recorded with one command', () => {
    const changed = VORLAGE.replace('hat gehalten', 'ist gefallen').replace(
      '[#haltelinie]',
      '[#haltelinie]\n',
    );
    folder.write('documents/vorlage.md', changed.replace('Erfahrungen', 'Erwartungen'));
    expect(folder.problems()).toHaveLength(2);
    folder.ledger('correct', 'vorlage/haltelinie', '--why', 'Verlesen', '--by', 'Max');
    expect(folder.problems()).toEqual([]);
    expect(folder.lines().slice(-3)).toMatchObject([
      { statement: 'vorlage/haltelinie', version: 2, why: 'Verlesen', by: 'Max' },
      { cited: 'vorlage/haltelinie', version: 2, why: 'Verlesen', by: 'Max' },
      { by: 'Max' },
    ]);
  });

  test('a renamed origin is the same origin', () => {
    renameSync(folder.at('documents/vorlage.md'), folder.at('documents/ratsvorlage.md'));
    folder.write('documents/vortrag.md', VORTRAG.replace('"vorlage"', '"ratsvorlage"'));
    folder.ledger('move', 'vorlage', 'ratsvorlage');
    expect(folder.problems()).toEqual([]);
  });

  test('a move along with which the citation changed needs a reason', () => {
    rmSync(folder.at('documents/vorlage.md'));
    folder.write('documents/papier.md', VORLAGE.replace('Erfahrungen', 'Erwartungen'));
    folder.write('documents/vortrag.md', VORTRAG.replace('"vorlage"', '"papier"'));
    expect(folder.ledger('move', 'vorlage', 'papier')).toEqual({
      code: 1,
      said: '`papier/haltelinie` is not cited as `vorlage/haltelinie` was: say what was changed with --why "…"',
    });
    folder.ledger('move', 'vorlage', 'papier', '--why', 'Als Erwartung gemeint');
    expect(folder.problems()).toEqual([]);
    expect(historyOf('papier/haltelinie')).toEqual([
      [
        [{ name: 'kind', before: 'experience', now: 'expectation' }],
        'Als Erwartung gemeint',
        'Erika Beispiel',
      ],
    ]);
  });
});

describe('A ledger of before there were facts and seals', () => {
  const old = () =>
    folder.lines().flatMap((line) => {
      if (line === null || typeof line !== 'object' || 'seal' in line) return [];
      const kept = Object.entries(line).filter(([key]) => key !== 'in' && key !== 'facts');
      return [`${JSON.stringify(Object.fromEntries(kept))}\n`];
    });

  test('is read, reminded of with one warning, and completed with lines of its own', () => {
    const lines = old();
    folder.write('ledger.jsonl', lines.join(''));
    expect(folder.problems()).toEqual([
      'content/ledger.jsonl:1:1 warning not complete: it is not recorded how 4 entries are cited, 4 lines under no seal; run `npm run ledger` and commit ledger.jsonl',
    ]);
    folder.ledger();
    expect(folder.problems()).toEqual([]);
    expect(folder.lines().slice(0, 4)).toEqual(lines.map((line): unknown => JSON.parse(line)));
    expect(folder.lines().slice(4)).toMatchObject([
      { cited: 'vorlage', version: 1 },
      { cited: 'vortrag', version: 1 },
      { cited: 'vorlage/haltelinie', version: 1, facts: { kind: 'experience' } },
      { cited: 'vortrag/zitat', version: 1, facts: { kind: 'quote', from: 'vorlage' } },
      { before: [], lines: 8, by: 'Erika Beispiel' },
    ]);
    folder.write('documents/vorlage.md', VORLAGE.replace('2004-07-08', '2005'));
    expect(folder.problems()).toHaveLength(1);
    folder.ledger('correct', 'vorlage', '--why', 'Verlesen');
    expect(folder.problems()).toEqual([]);
    expect(historyOf('vorlage')).toEqual([
      [[{ name: 'date', before: '2004-07-08', now: '2005' }], 'Verlesen', 'Erika Beispiel'],
    ]);
  });

  test('with the line ends of Windows and no last one is sealed as it is', () => {
    folder.write('ledger.jsonl', old().join('').trim().replaceAll('\n', '\r\n'));
    folder.ledger();
    expect(folder.problems()).toEqual([]);
    folder.write('ledger.jsonl', readLines().join('\r\n'));
    expect(folder.problems()).toEqual([]);
  });

  const readLines = () => folder.lines().map((line) => JSON.stringify(line));
});

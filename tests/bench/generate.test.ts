import { describe, expect, test } from 'vitest';
import { artificialArchive } from '@/bench/generate/archive-content';
import { contentOfCorpus } from '@/bench/generate/corpus-content';
import { readRecord, type CorpusRecord } from '@/bench/generate/corpus-records';
import { IdRegistry } from '@/bench/generate/ids';

describe('a line of a corpus', () => {
  test.each([
    ['no JSON', 'Guten Tag', 'is not JSON'],
    ['no object', '[]', 'the record: Invalid input: expected object, received array'],
    [
      'a day that does not exist',
      aLine({ date: '2004-02-30' }),
      'date: there is no 30 February 2004',
    ],
    ['no text', aLine({ text: ' ' }), 'text: is empty'],
    [
      'an unknown kind',
      aLine({ kind: 'joke' }),
      'kind: Invalid option: expected one of "quote"|"experience"|"expectation"',
    ],
    [
      'half a surrogate pair',
      aLine({ text: 'a\ud800' }),
      'text: has a NUL or half a surrogate pair',
    ],
  ])('with %s is left out', (_what, line, reason) => {
    expect(readRecord(line)).toEqual({ ok: false, reason });
  });

  test('without speaker, party and section is a statement', () => {
    expect(aRecord({ speaker: '', party: null, section: '' })).toMatchObject({
      speaker: undefined,
      party: undefined,
      section: undefined,
    });
  });
});

describe('the content of a corpus', () => {
  test('has one document a source, with its sections, speakers and parties', () => {
    const records = [
      aRecord({}),
      aRecord({
        id: 'bt-1-2',
        section: 'TOP 1: *Arbeit*',
        text: '- und [Beifall]',
        speaker: '',
        party: 'fraktionslos',
      }),
    ];
    const files = new Map(
      [...contentOfCorpus('Probe', records)].map(({ path, text }) => [path, text]),
    );
    expect([...files.keys()]).toEqual([
      'site.yml',
      'documents/bt-1.md',
      'people/juergen-weiss.md',
      'organisations/f-d-p.md',
    ]);
    expect(files.get('documents/bt-1.md')).toBe(
      [
        '---\ntitle: "Protokoll 1/1, gekürzt"\ntype: minutes\ndate: 1998-05-07\n---',
        'Lizenz: gemeinfrei (§ 5 UrhG)',
        ':::quote{#aussage-1 speaker="juergen-weiss" organisation="f-d-p"}\nWir wollen das.\n:::',
        '## TOP 1: \\*Arbeit\\*',
        ':::quote{#aussage-2}\n\\- und \\[Beifall\\]\n:::\n',
      ].join('\n\n'),
    );
    expect(files.get('people/juergen-weiss.md')).toBe(
      '---\nname: Jürgen Weiß\nrole: Staatssekretär\n---\n',
    );
  });
});

test('the same name has the same id, another name never has', () => {
  const ids = new IdRegistry('person');
  const names = ['Jürgen Weiß', 'Juergen Weiss', '李', 'Person', 'Jürgen Weiß', 'juergen-weiss-2'];
  expect(names.map((name) => ids.idOf(name))).toEqual([
    'juergen-weiss',
    'juergen-weiss-2',
    'person',
    'person-2',
    'juergen-weiss',
    'juergen-weiss-2-2',
  ]);
});

describe('an artificial archive', () => {
  test('is the same for the same number and seed', () => {
    expect([...artificialArchive(200, 7)]).toEqual([...artificialArchive(200, 7)]);
    expect([...artificialArchive(200, 7)]).not.toEqual([...artificialArchive(200, 8)]);
  });

  test.each([1, 10, 125])('has %i statements', (count) => {
    const documents = [...artificialArchive(count, 1)].filter(({ path }) =>
      path.startsWith('documents/'),
    );
    const statements = documents.flatMap(
      ({ text }) => text.match(/^:::[a-z]+\{#|\[#[a-z0-9-]+\]$/gm) ?? [],
    );
    expect(statements).toHaveLength(count);
  });

  test('has no two files at one place', () => {
    const paths = [...artificialArchive(5_000, 3)].map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });
});

function aLine(change: object): string {
  const source = {
    title: 'Protokoll 1/1, gekürzt',
    id: 'bt-1',
    date: '1998-05-07',
    licence: 'gemeinfrei (§ 5 UrhG)',
  };
  const record = {
    id: 'bt-1-1',
    kind: 'quote',
    date: '1998-05-07',
    speaker: 'Jürgen Weiß',
    role: 'Staatssekretär',
    party: 'F.D.P.',
    source,
    section: '',
    text: 'Wir\nwollen  das.',
  };
  return JSON.stringify({ ...record, ...change });
}

function aRecord(change: object): CorpusRecord {
  const read = readRecord(aLine(change));
  if (!read.ok) throw new Error(read.reason);
  return read.record;
}

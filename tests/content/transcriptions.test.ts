import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openContent } from '@/lib/content/load';
import { aFolder, type TestFolder } from './a-folder';
import { aDocument } from './files';
import { printed } from '../fixture/printed';

/* `sources/bericht.yml` says how `sources/bericht.txt` came about. */

let folder: TestFolder;
const problems = () =>
  openContent(folder.root, {})
    .load()
    .problems.map(printed)
    .map((line) => line.replace('content/sources/bericht.yml:', ''));
const transcription = () => openContent(folder.root, {}).load().snapshot?.sources[0]?.transcription;

beforeEach(() => {
  folder = aFolder({
    'sources/bericht.txt': 'Die Haltelinie hat gehalten.\n',
    'documents/rente.md': aDocument({ head: { archive: 'bericht.txt' } }),
  });
});
afterEach(() => folder.remove());

describe('A note beside an archive text', () => {
  test('is kept with the text', () => {
    folder.write(
      'sources/bericht.yml',
      'transcribedFrom: "Foliensatz: PDF"\ntranscribedBy: Erika Beispiel\ntranscribedOn: 2026-11\nremark: Folie 7 fehlt\n',
    );
    expect(problems()).toEqual([]);
    expect(transcription()).toMatchObject({
      from: 'Foliensatz: PDF',
      by: 'Erika Beispiel',
      date: { edtf: '2026-11' },
      remark: 'Folie 7 fehlt',
    });
  });

  test('leaves out what it does not know, and need not be there', () => {
    expect(transcription()).toBeUndefined();
    folder.write('sources/bericht.yml', 'transcribedBy: OCR 5.3\n');
    expect(transcription()).toEqual({ by: 'OCR 5.3' });
  });

  test.each([
    [
      'a key misspelt',
      'transcribedby: E. B.\n',
      '1:1 error transcribedby: there is no such key, did you mean `transcribedBy`?',
    ],
    [
      'an empty value',
      'transcribedBy: ""\n',
      '1:16 error transcribedBy: is empty: write the text or leave the key out',
    ],
    ['a German date', 'transcribedOn: 20.11.2026\n', /^1:16 error transcribedOn: .*2026-11-20/],
    ['nothing', '# noch offen\n', /^1:1 error write keys and values here/],
    ['no YAML', 'transcribedBy: [\n', /error/],
    ['a control character', 'transcribedBy: E\0B\n', /^1:17 error there is a NUL character/],
    ['no UTF-8', new Uint8Array([0x61, 0xff]), /UTF-8/],
  ])('with %s is an error with its place', (_what, text, expected) => {
    folder.write('sources/bericht.yml', text);
    const [problem, ...others] = problems();
    expect(problem).toEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    );
    expect(others).toEqual([]);
    expect(transcription()).toBeUndefined();
  });

  test('without a text is a warning', () => {
    folder.write('sources/berichte.yml', 'transcribedBy: E. B.\n');
    expect(problems()).toEqual([
      'content/sources/berichte.yml:1:1 warning there is no `berichte.txt` that this could be about: mend the name',
    ]);
  });

  test('changes the archive when it changes, comes or goes, though the text is the same', () => {
    const content = openContent(folder.root, {});
    const versions = ['', 'transcribedBy: A\n', 'transcribedBy: B\n'].map((text) => {
      if (text) folder.write('sources/bericht.yml', text);
      return content.load().version;
    });
    expect(new Set(versions).size).toBe(3);
    expect(content.load().snapshot?.sources[0]?.transcription).toEqual({ by: 'B' });
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { manifestFrom, manifestText, type Manifest } from '@/lib/bundle/manifest';

const SHA = 'ab'.repeat(32);
const manifest: Manifest = {
  format: 5,
  version: '0123456789abcdef',
  content: 'Inhalt',
  program: 'program',
  made: '2026-11-27T00:00:00.000Z',
  counts: { statements: 8, documents: 3, sources: 1 },
  files: { 'records.json': { bytes: 12, sha256: SHA }, 'ledger.tree': { bytes: 0, sha256: SHA } },
};

/** As somebody would write it who knows how the sum is made. */
const written = (changed: object) => manifestText({ ...manifest, ...changed });

test('a manifest is read back as it was written', () => {
  expect(manifestFrom(manifestText(manifest))).toEqual(manifest);
  expect(manifestText(manifest).endsWith('}\n')).toBe(true);
});

test.each<[what: string, changed: object]>([
  ['another format', { format: 1 }],
  ['a format that is no number', { format: '1' }],
  ['a key that this program does not know', { colour: 'red' }],
  ['an unknown key of its counts', { counts: { ...manifest.counts, words: 3 } }],
  ['a count below zero', { counts: { ...manifest.counts, statements: -1 } }],
  ['a count that is no whole number', { counts: { ...manifest.counts, statements: 1.5 } }],
  ['a version that is a way', { version: '../../../secret' }],
  ['a version of another length', { version: '0123' }],
  ['no moment', { made: 'yesterday' }],
  ['a hash that is too short', { files: { 'a.b': { bytes: 1, sha256: 'ab' } } }],
  ['a hash in capitals', { files: { 'a.b': { bytes: 1, sha256: SHA.toUpperCase() } } }],
  ['a file of less than no bytes', { files: { 'a.b': { bytes: -1, sha256: SHA } } }],
  ['a file in another folder', { files: { '../a.b': { bytes: 1, sha256: SHA } } }],
  ['a file that is the folder above', { files: { '..': { bytes: 1, sha256: SHA } } }],
  ['no files', { files: undefined }],
])('a manifest with %s is none', (_what, changed) => {
  expect(manifestFrom(written(changed))).toBeUndefined();
});

test.each<[what: string, text: string]>([
  ['nothing', ''],
  ['half a manifest', manifestText(manifest).slice(0, 200)],
  ['a list', '[]'],
  ['`null`', 'null'],
  ['a manifest in one line', JSON.stringify(JSON.parse(manifestText(manifest)))],
  ['a manifest without its sum', `${JSON.stringify(manifest, null, 2)}\n`],
])('%s is none', (_what, text) => {
  expect(manifestFrom(text)).toBeUndefined();
});

test('a manifest that is changed in any byte is none', () => {
  const bytes = Buffer.from(manifestText(manifest));
  fc.assert(
    fc.property(
      fc.nat({ max: bytes.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      (position, flipped) => {
        const changed = Buffer.from(bytes);
        changed[position] = (changed[position] ?? 0) ^ flipped;
        expect(manifestFrom(changed.toString('utf8'))).toBeUndefined();
      },
    ),
    { numRuns: 2000 },
  );
});

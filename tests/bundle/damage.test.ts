import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  appendFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { BundleError, isWhole, readManifest } from '@/lib/bundle/check';
import { manifestText, type Manifest } from '@/lib/bundle/manifest';
import { openBundle } from '@/lib/bundle/open';
import { compiled, contentFolder } from '../compile/a-compiler';

const FILES = [
  'elsewhere-words.columns',
  'elsewhere.columns',
  'entries.columns',
  'ledger.tree',
  'manifest.json',
  'records.json',
  'repetition.columns',
  'search-words.columns',
  'search.columns',
];
const content = contentFolder({ 'sources/bericht.txt': 'Die Haltelinie hat gehalten.\n' });
const place = mkdtempSync(path.join(tmpdir(), 'wortlaut-damage-'));
const folder = path.join(place, 'bundle');
let whole: string;
beforeAll(async () => {
  whole = await compiled(content);
});
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(whole, folder, { recursive: true });
});
afterAll(() => {
  content.remove();
  rmSync(place, { recursive: true });
});

const at = (name: string) => path.join(folder, name);

/** What is said of the bundle as it is now. Nothing but a `BundleError` is expected. */
async function refusal(): Promise<string> {
  const cause: unknown = await openBundle(folder).then(
    (bundle) => bundle.close(),
    (cause: unknown) => cause,
  );
  expect(cause).toBeInstanceOf(BundleError);
  expect(await isWhole(folder)).toBe(false);
  return String(cause).replaceAll(folder, 'bundle');
}

test('a bundle has these files, and can be opened', async () => {
  expect(readdirSync(folder)).toEqual(FILES);
  const bundle = await openBundle(folder, 'program');
  expect(await bundle.entries.has('statement', 'rente/haltelinie')).toBe(true);
  expect(await bundle.search.best('Haltelinie', 5)).toEqual(['rente/haltelinie']);
  expect(await isWhole(folder)).toBe(true);
  bundle.close();
});

test('any byte of any file flipped: it is refused', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...FILES.filter((name) => readFileSync(at(name)).length > 0)),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      async (name, where, flipped) => {
        const bytes = readFileSync(at(name));
        const changed = Buffer.from(bytes);
        const position = where % bytes.length;
        changed[position] = (changed[position] ?? 0) ^ flipped;
        writeFileSync(at(name), changed);
        await refusal();
        writeFileSync(at(name), bytes);
      },
    ),
    { numRuns: 500 },
  );
});

const NOT_AS_TOLD = 'is not as the manifest has it: compile the content again';
const COLUMNS = FILES.filter((name) => name !== 'manifest.json');

test.each(COLUMNS)(
  '%s missing, longer, shorter, empty, a folder or a link to nothing: it is refused',
  async (name) => {
    const bytes = readFileSync(at(name));
    rmSync(at(name));
    expect(await refusal()).toContain(`Error: bundle/${name} cannot be read: Error: ENOENT`);
    symlinkSync('nothing', at(name));
    expect(await refusal()).toContain(`Error: bundle/${name} cannot be read: Error: ENOENT`);
    rmSync(at(name));
    mkdirSync(at(name));
    expect(await refusal()).toBe(`Error: bundle/${name} ${NOT_AS_TOLD}`);
    rmSync(at(name), { recursive: true });
    writeFileSync(at(name), bytes);
    appendFileSync(at(name), '\0');
    expect(await refusal()).toBe(`Error: bundle/${name} ${NOT_AS_TOLD}`);
    if (bytes.length === 0) return;
    for (const length of [bytes.length - 1, 0]) {
      truncateSync(at(name), length);
      expect(await refusal()).toBe(`Error: bundle/${name} ${NOT_AS_TOLD}`);
    }
  },
);

test.each<[what: string, damage: () => void, said: string]>([
  [
    'no manifest',
    () => rmSync(at('manifest.json')),
    'bundle is no bundle: it has no manifest.json',
  ],
  [
    'an empty manifest',
    () => truncateSync(at('manifest.json'), 0),
    "bundle/manifest.json is not one of this program's: compile the content again",
  ],
  [
    'no folder',
    () => rmSync(folder, { recursive: true }),
    'bundle is no bundle: it has no manifest.json',
  ],
])('%s: it is refused, with what to do', async (_what, damage, said) => {
  damage();
  expect(await refusal()).toBe(`Error: ${said}`);
});

/** With a manifest that fits what is there, as of a program that writes other files. */
function withManifest(change: (files: Manifest['files']) => Manifest['files'], counts = {}) {
  const manifest = readManifest(folder);
  const changed = {
    ...manifest,
    counts: { ...manifest.counts, ...counts },
    files: change(manifest.files),
  };
  writeFileSync(at('manifest.json'), manifestText(changed));
}

test.each(COLUMNS.filter((name) => name !== 'repetition.columns'))(
  'a manifest without %s: it is refused',
  async (name) => {
    withManifest((files) =>
      Object.fromEntries(Object.entries(files).filter(([each]) => each !== name)),
    );
    await expect(openBundle(folder)).rejects.toThrow(BundleError);
    await expect(openBundle(folder)).rejects.toThrow(
      `/${name} is not one of this program's: compile again`,
    );
  },
);

test.each(['entries.columns', 'search.columns', 'elsewhere.columns', 'repetition.columns'])(
  'another file of this program in the place of %s: it is refused',
  async (name) => {
    const other = name === 'search.columns' ? 'entries.columns' : 'search.columns';
    cpSync(at(other), at(name));
    withManifest((files) => ({ ...files, [name]: files[other] ?? { bytes: 0, sha256: '' } }));
    await expect(openBundle(folder)).rejects.toThrow(BundleError);
    await expect(openBundle(folder)).rejects.toThrow(
      `/${name} is not one of this program's: compile again`,
    );
  },
);

test('a manifest of another number of statements: it is refused', async () => {
  withManifest((files) => files, { statements: 2 });
  await expect(openBundle(folder)).rejects.toThrow("search.columns is not one of this program's");
});

test('a bundle of another program is refused, unless any is allowed', async () => {
  await expect(openBundle(folder, 'another')).rejects.toThrow(
    'was made by another version of the program: compile again',
  );
  await expect(openBundle(folder, 'another')).rejects.toThrow(BundleError);
  (await openBundle(folder, undefined)).close();
});

const OPEN = '/proc/self/fd';

test.runIf(existsSync(OPEN))('what is refused leaves no file open', async () => {
  const open = () => readdirSync(OPEN).length;
  withManifest((files) => files, { statements: 2 });
  await openBundle(folder).catch(() => undefined);
  const before = open();
  for (let time = 0; time < 20; time++) await openBundle(folder).catch(() => undefined);
  expect(open()).toBe(before);
});

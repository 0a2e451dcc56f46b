import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTarget, TargetError } from '@/lib/export/target-folder';

const facts = { made: '2026-11-28T00:00:00.000Z', version: 'v', statements: 1, site: 'https://x' };

let place = '';
let folder = '';
beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), 'wortlaut-copy-'));
  folder = path.join(place, 'copy');
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

/** A whole copy of one page, with a file for each name. */
function publish(...names: string[]): void {
  const target = openTarget(folder);
  for (const name of names) write(path.join(target.draft, name), name);
  target.publish(facts);
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const names = () => readdirSync(folder).sort();

test('a new folder has the copy and nothing else', () => {
  publish('index.html', 'dokumente/a.html');
  expect(names()).toEqual(['dokumente', 'index.html', 'wortlaut-kopie.json']);
});

test('an earlier copy is replaced as a whole', () => {
  publish('index.html', 'alt/a.html');
  publish('index.html', 'neu/b.html');
  expect(names()).toEqual(['index.html', 'neu', 'wortlaut-kopie.json']);
});

test('while the new copy is made, the earlier one stays as it was', () => {
  publish('index.html');
  const target = openTarget(folder);
  write(path.join(target.draft, 'index.html'), 'new');
  expect(readFileSync(path.join(folder, 'index.html'), 'utf8')).toBe('index.html');
  target.discard();
  expect(names()).toEqual(['index.html', 'wortlaut-kopie.json']);
});

test('what somebody has put beside the copy stays', () => {
  publish('index.html');
  write(path.join(folder, 'notizen.txt'), 'mine');
  publish('index.html', 'zitate.html');
  expect(names()).toEqual(['index.html', 'notizen.txt', 'wortlaut-kopie.json', 'zitate.html']);
});

test('what is in the way of the copy is named and stays, and so does the earlier copy', () => {
  publish('index.html');
  write(path.join(folder, 'daten/mine.txt'), 'mine');
  const target = openTarget(folder);
  write(path.join(target.draft, 'daten/aussagen.json'), '[]');
  expect(() => target.publish(facts)).toThrow(
    `${path.join(folder, 'daten')}: is in the way of the copy, and not of an earlier one. Move it elsewhere.`,
  );
  target.discard();
  expect(names()).toEqual(['daten', 'index.html', 'wortlaut-kopie.json']);
  expect(readdirSync(path.join(folder, 'daten'))).toEqual(['mine.txt']);
});

test('a folder with anything else is refused, and nothing in it changes', () => {
  write(path.join(folder, 'brief.txt'), 'mine');
  expect(() => openTarget(folder)).toThrow(
    new TargetError(
      `${folder} is neither empty nor an earlier copy (it has no wortlaut-kopie.json): name another folder, or empty it.`,
    ),
  );
  expect(names()).toEqual(['brief.txt']);
});

test('a mark that is none of ours is no earlier copy', () => {
  write(path.join(folder, 'wortlaut-kopie.json'), '{"format":"another"}');
  expect(() => openTarget(folder)).toThrow('is neither empty nor an earlier copy');
});

test.each(['../precious', '..', '.', ''])(
  'a mark cannot name %j, outside of the folder',
  (name) => {
    write(path.join(place, 'precious'), 'mine');
    write(
      path.join(folder, 'wortlaut-kopie.json'),
      JSON.stringify({ format: 'wortlaut-kopie 1', contents: [name], copy: facts }),
    );
    expect(() => openTarget(folder)).toThrow('is neither empty nor an earlier copy');
    expect(existsSync(path.join(place, 'precious'))).toBe(true);
  },
);

test('what systems put onto a stick is no reason to refuse it', () => {
  for (const name of ['System Volume Information/x', '.Trashes/x', '.DS_Store'])
    write(path.join(folder, name), '');
  publish('index.html');
  expect(names()).toContain('index.html');
});

test('a file is refused', () => {
  write(folder, 'mine');
  expect(() => openTarget(folder)).toThrow(`${folder} is a file: name a folder.`);
});

test('a new folder that was not filled is gone again', () => {
  openTarget(folder).discard();
  expect(existsSync(folder)).toBe(false);
});

test('what an interrupted run has left is no hindrance', () => {
  write(path.join(openTarget(folder).draft, 'half.html'), 'half');
  publish('index.html');
  expect(names()).toEqual(['index.html', 'wortlaut-kopie.json']);
});

test('an exchange that was interrupted half way is finished by the next run', () => {
  publish('index.html', 'alt.html', 'zitate.html');
  const old = path.join(folder, 'abgeloeste-kopie');
  mkdirSync(old);
  // The mark and one file were already taken away, nothing of the new copy is there yet.
  for (const name of ['wortlaut-kopie.json', 'alt.html']) {
    writeFileSync(path.join(old, name), readFileSync(path.join(folder, name)));
    rmSync(path.join(folder, name));
  }
  publish('index.html');
  expect(names()).toEqual(['index.html', 'wortlaut-kopie.json']);
});

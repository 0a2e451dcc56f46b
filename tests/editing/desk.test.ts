import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, type Desk } from '@/lib/editing/desk';
import { dayNumber } from '@/lib/model/day';

let top: string;
let desk: Desk;
const file = { folder: 'documents' as const, id: '5-jahre-option', format: 'md' as const };
const text = readFileSync('content/documents/5-jahre-option.md', 'utf8');

beforeAll(() => {
  top = mkdtempSync(path.join(tmpdir(), 'wortlaut-desk-'));
  cpSync('content', path.join(top, 'content'), { recursive: true });
  const environment = {
    WORTLAUT_CONTENT: path.join(top, 'content'),
    WORTLAUT_CACHE: path.join(top, 'cache'),
  };
  desk = openDesk(process.cwd(), environment, () => dayNumber(2026, 11, 28));
});
afterAll(() => rmSync(top, { recursive: true }));

test('a file that nobody has changed has its wordings in the source, marked', () => {
  const checked = desk.check({ ...file, text });
  expect(checked.own.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(checked.elsewhere).toEqual([]);
  const [first] = checked.passages;
  expect(first).toMatchObject({ id: 'keine-alleinige-uebernahme', found: { type: 'verbatim' } });
  const marked =
    first?.found.type === 'verbatim' && first.found.pieces.filter((each) => each.isMarked);
  expect(marked && marked[0]?.text).toMatch(
    /^Unabhängig von der Frage.*nicht in Betracht kommt\.$/s,
  );
});

test('a wording that was changed is compared with what the source has, and nothing is written', () => {
  const checked = desk.check({
    ...file,
    text: text.replace('nicht in Betracht kommt.', 'in Betracht kommt.'),
  });
  expect(checked.own.map(({ line, severity }) => [line, severity])).toContainEqual([18, 'error']);
  expect(checked.passages[0]?.found).toMatchObject({ type: 'nearest' });
  expect(readFileSync(path.join(top, 'content/documents/5-jahre-option.md'), 'utf8')).toBe(text);
  expect(desk.check({ ...file, text }).own.filter(({ severity }) => severity === 'error')).toEqual(
    [],
  );
});

test('what breaks another file is said there', () => {
  const broken = { folder: 'people' as const, id: 'matthias-spies', format: 'md' as const };
  const gone = desk.check({ ...broken, text: '---\nname: Jemand\nsurname: Anders\n---\n' });
  expect(gone.own.some(({ severity }) => severity === 'error')).toBe(true);
});

test('a draft with reviews left in it has a preview; one with errors has none', () => {
  const draft = text
    .replace('type: talk\n', 'type: talk\nstatus: draft\n')
    .replace('## Historie', '::review[Datum prüfen]\n\n## Historie');
  expect(desk.preview({ ...file, text: draft })?.documents.map(({ id }) => id)).toContain(file.id);
  expect(
    desk.preview({ ...file, text: text.replace('type: talk', 'type: nichts') }),
  ).toBeUndefined();
});

test('lists say what there is to do', () => {
  const { open, dates, links, drafts, held } = desk.overview();
  expect(open.map(({ line }) => line).length).toBeGreaterThan(0);
  expect(dates[0]?.text).toMatch(/^\[2010-07-09\.\.2010~\]: /);
  expect(links.map(({ url }) => url)).toContain('https://www.buzer.de/gesetz/9696/index.htm');
  expect([drafts, held]).toEqual([[], []]);
  const place = path.join(top, 'content/topics/wettbewerb.md');
  const before = readFileSync(place, 'utf8');
  writeFileSync(place, '---\ntitel: Falsch\n---\n');
  expect(desk.overview().held.map(({ id }) => id)).toContain('wettbewerb');
  writeFileSync(place, before);
  expect(desk.overview().held).toEqual([]);
});

test('a statement is found at its line', () => {
  expect(desk.sourceOf('5-jahre-option', 'keine-alleinige-uebernahme')).toMatchObject({
    line: 18,
    file: path.join(top, 'content/documents/5-jahre-option.md'),
  });
  expect(desk.sourceOf('5-jahre-option', 'nie')).toBeUndefined();
  expect(desk.sourceOf('../people/matthias-spies')).toBeUndefined();
});

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSaved } from '@/lib/alerts/read-saved';
import { doorFigures } from '@/lib/door/figures';
import { processFamilies } from '@/lib/door/process-figures';
import { hostFigures } from '@/lib/store/hosts/host-figures';
import { archiveFamilies } from '@/lib/live/archive-figures';
import { commandsIn, examplesIn } from './examples';

const page = readFileSync('docs/operators.md', 'utf8');
const commands = examplesIn('operators.md')
  .filter(({ language }) => language === 'console')
  .flatMap((example) => commandsIn(example).map(({ command }) => command));

describe('docs/operators.md: its commands, one after the other', () => {
  let place: string;
  beforeAll(() => {
    place = mkdtempSync(path.join(tmpdir(), 'wortlaut-operators-'));
    cpSync('content', path.join(place, 'content'), { recursive: true });
  });
  afterAll(() => rmSync(place, { recursive: true }));

  // Those that ask a server are tried in e2e/watched.e2e.ts.
  for (const command of commands.filter((each) => !each.startsWith('curl ')))
    test(command, () => {
      execFileSync('sh', ['-c', command.replaceAll('/srv/wortlaut', place)], {
        env: { ...process.env, WORTLAUT_CACHE: path.join(place, 'cache') },
        stdio: 'pipe',
      });
    });

  test('leave a bundle, and the content as it was', () => {
    expect(readdirSync(path.join(place, 'bundles'))).toContain('current');
    for (const name of readdirSync('content'))
      expect(existsSync(path.join(place, 'content', name))).toBe(true);
  });
});

test('scripts of npm and files that are named are there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = [...page.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  const links = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) =>
    path.join('docs', link),
  );
  expect(links.filter((link) => !existsSync(link))).toEqual([]);
  expect(links.length).toBeGreaterThan(4);
});

test('the searches of the example can be followed', () => {
  const [example] = examplesIn('operators.md').filter(({ file }) => file === 'alerts.yml');
  const read = readSaved(Buffer.from(example?.lines.join('\n') ?? ''), {
    baseUrl: 'https://archiv.example',
    secretAt: () => `whsec_${Buffer.alloc(32).toString('base64')}`,
  });
  expect(read.complaints).toEqual([]);
  expect(read.searches.map(({ recipient }) => recipient.type)).toEqual(['mail', 'webhook']);
});

test('every setting of the README is explained, and no other', () => {
  const settingsIn = (text: string) =>
    [...text.matchAll(/^\|.*?\|/gm)].flatMap(
      ([cell]) => cell.match(/`(?:WORTLAUT_\w+|PORT|HOST)`/g) ?? [],
    );
  expect(settingsIn(page).sort()).toEqual(settingsIn(readFileSync('README.md', 'utf8')).sort());
});

test('every figure is explained, and no other', () => {
  const manifest = {
    ...{ format: 5 as const, version: '', content: '', program: '', made: '', files: {} },
    counts: { statements: 0, documents: 0, sources: 0 },
  };
  const store = {
    hosts: { states: [], figures: hostFigures() },
    ...{ version: { number: 1, name: '' }, awaySince: undefined },
  };
  const told = [
    ...doorFigures().families({ inside: 0, waiting: 0, refused: 0, hits: 0, misses: 0, bytes: 0 }),
    ...processFamilies(),
    ...archiveFamilies({ served: { manifest }, status: undefined, failure: undefined, store }),
  ].map(({ name }) => name);
  const [, table = ''] = page.split('| Zahl | Bedeutung |');
  const explained = table
    .slice(0, table.indexOf('\n\n'))
    .split('\n')
    .flatMap((row) => row.split(' | ')[0]?.match(/(?<=`)\w+(?=`)/g) ?? []);
  expect(explained.toSorted()).toEqual(told.toSorted());
});

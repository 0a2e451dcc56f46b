import { describe, expect, test } from 'vitest';
import { aDocument, parsed, problemsOf } from './files';

const titled = (title: string) => aDocument({ head: { title } });
const CUT =
  '2:8 error what follows ` #` is not read: put the value in quotes if it belongs to it, or write a remark with two spaces before the `#` and one behind it';
const NOTHING = (value: string) =>
  `2:8 error \`${value}\` stands for nothing in YAML: leave the key out, or put it in quotes if the text says so`;

describe('A value that YAML reads otherwise than it is written is an error', () => {
  test.each([
    ['a hash behind a space', 'Bericht #5', CUT],
    ['a hash that looks like a remark', 'Bericht # 5 der Stadt', CUT],
    ['a hash without a space behind it', 'Bericht  #5', CUT],
    ['nothing, as a tilde', '~', NOTHING('~')],
    ['nothing, as a word', 'null', NOTHING('null')],
    [
      'a colon',
      'Bericht: Teil 2',
      '2:8 error a value with a colon and a space in it stands in quotes: write `title: "Bericht: Teil 2"`',
    ],
    [
      'two colons',
      'Bericht: Teil 2: Anhang',
      '2:8 error a value with a colon and a space in it stands in quotes: write `title: "Bericht: Teil 2: Anhang"`',
    ],
    [
      'a colon and quotation marks',
      'Der „Plan“: "Teil 2"',
      '2:8 error a value with a colon and a space in it stands in quotes: write `title: "Der „Plan“: \\"Teil 2\\""`',
    ],
    [
      'an at sign',
      '@Rat',
      '2:8 error a value that begins with this sign stands in quotes: write `title: "@Rat"`',
    ],
    [
      'a percent sign',
      '% der Fälle',
      '2:8 error a value that begins with this sign stands in quotes: write `title: "% der Fälle"`',
    ],
    [
      'a star',
      '* Bericht',
      '2:8 error a value that begins with `*` or `&` stands in quotes: write `title: "* Bericht"`',
    ],
    [
      'a hyphen',
      '- Bericht',
      '2:8 error this cannot be read as a value: write `title: "- Bericht"`',
    ],
    [
      'a quotation mark that is never closed',
      '"Bericht',
      '2:8 error the quotation mark is never closed: put it at the end of the value as well',
    ],
    [
      'a tag of YAML',
      '!!timestamp 2004-01-01',
      '2:20 error tags (`!…`) are not read: write the value as text, in quotes if it begins with `!`',
    ],
    [
      'a binary tag',
      '!!binary aGk=',
      '2:17 error tags (`!…`) are not read: write the value as text, in quotes if it begins with `!`',
    ],
    [
      'a tag of its own',
      '!Wichtig Bericht',
      '2:17 error tags (`!…`) are not read: write the value as text, in quotes if it begins with `!`',
    ],
  ])('%s', (_what, title, expected) => {
    expect(problemsOf(titled(title))).toEqual([expected]);
  });

  test.each([
    ['a remark, set off', 'Bericht   # erster Entwurf', 'Bericht'],
    ['a hash in quotes', '"Bericht #5"', 'Bericht #5'],
    ['a hash in a word', 'Bericht#5', 'Bericht#5'],
    ['a tilde in quotes', '"~"', '~'],
    ['a colon in quotes', "'Bericht: Teil 2'", 'Bericht: Teil 2'],
    ['a colon in a word', 'Mitarbeiter:innen', 'Mitarbeiter:innen'],
    ['an exclamation mark', 'Achtung!', 'Achtung!'],
  ])('%s is read as meant', (_what, title, expected) => {
    expect(problemsOf(titled(title))).toEqual([]);
    expect(parsed(titled(title)).entry?.frontMatter).toMatchObject({ title: expected });
  });

  test('in a list too', () => {
    expect(problemsOf(aDocument({ head: { topics: '\n  - rente #1' } }))).toEqual([
      CUT.replace('2:8', '8:5'),
    ]);
  });
});

test('a title of five hundred characters is a warning', () => {
  expect(problemsOf(titled('x'.repeat(300)))).toEqual([]);
  expect(problemsOf(titled('x'.repeat(301)))).toEqual([
    '2:8 warning title: has 301 characters and is shown whole in lists and citations: leave out what is no title',
  ]);
});

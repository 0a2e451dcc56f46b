import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceSection, type SourcePart } from '@/lib/archive/source-section';
import type { Statement } from '@/lib/model/archive';
import { aStatement } from './an-archive';

const TEXT = 'Titel\nDie Stadt will mehr\nWettbewerb vor Ort.\n\nSchluss';

function statementAt(
  name: string,
  ...passages: readonly (readonly [start: number, end: number])[]
): Statement {
  const proof = {
    source: 'x',
    document: 'd',
    hasOmissions: false,
    hasInsertions: false,
    hasEmphasis: false,
  };
  return aStatement(`d/${name}`, {
    proof: {
      ...proof,
      passages: passages.map(([start, end]) => ({ start, end, line: 1, lastLine: 1 })),
    },
  });
}

function statementOf(text: string, ...pieces: readonly string[]): Statement {
  return statementAt(
    text,
    ...pieces.map((piece) => [TEXT.indexOf(piece), TEXT.indexOf(piece) + piece.length] as const),
  );
}

/** `{…}` what was looked for, `<name …>` where a passage is the address of its statement, `</name>` where it leads back, `|2|` where a line begins. */
function drawn(parts: readonly SourcePart[]): string {
  return parts
    .map((part) => {
      if (part.type === 'line') return `|${part.number}|`;
      if (part.type === 'text') return part.isFound ? `{${part.text}}` : part.text;
      const name = part.statement.id.slice(2);
      return `<${part.isFirst ? name : ''} ${drawn(part.parts)}${part.isLast ? `/${name}` : ''}>`;
    })
    .join('');
}

const section = (
  statements: readonly Statement[],
  number = 1,
  sections = [1],
  found: readonly string[] = [],
) =>
  drawn(
    sourceSection(
      TEXT,
      { id: 'x', sum: '', lines: 5, sections, documents: ['d'] },
      number,
      statements,
      found.map((words) => ({ from: TEXT.indexOf(words), to: TEXT.indexOf(words) + words.length })),
    ),
  );

describe('What was looked for in an archive text', () => {
  test('is marked, in passages as well, and cut where they begin', () => {
    expect(section([], 1, [1], ['Titel', 'will', 'vor Ort'])).toBe(
      '|1|{Titel}\n|2|Die Stadt {will} mehr\n|3|Wettbewerb {vor Ort}.\n|4|\n|5|Schluss',
    );
    expect(section([statementOf('a', 'will mehr')], 1, [1], ['Stadt will', 'mehr'])).toBe(
      '|1|Titel\n|2|Die {Stadt }<a {will} {mehr}/a>\n|3|Wettbewerb vor Ort.\n|4|\n|5|Schluss',
    );
    expect(section([], 2, [1, 3], ['will', 'Schluss'])).toBe(
      '|3|Wettbewerb vor Ort.\n|4|\n|5|{Schluss}',
    );
  });
});

describe('A section of an archive text', () => {
  test('is its lines, numbered from the beginning of the text', () => {
    expect(section([], 1, [1, 3])).toBe('|1|Titel\n|2|Die Stadt will mehr\n');
    expect(section([], 2, [1, 3])).toBe('|3|Wettbewerb vor Ort.\n|4|\n|5|Schluss');
  });

  test('has a passage over several lines in one piece', () => {
    expect(section([statementOf('a', 'will mehr\nWettbewerb')])).toBe(
      '|1|Titel\n|2|Die Stadt <a will mehr\n|3|Wettbewerb/a> vor Ort.\n|4|\n|5|Schluss',
    );
  });

  test('has a passage that begins with its line after the number', () => {
    expect(section([statementOf('a', 'Die Stadt')])).toContain('|1|Titel\n<a |2|Die Stadt/a>');
  });

  test('names a wording with omissions once, and leads back once', () => {
    expect(section([statementOf('a', 'Die Stadt', 'vor Ort.')])).toContain(
      '<a |2|Die Stadt> will mehr\n|3|Wettbewerb < vor Ort./a>',
    );
  });

  test('has passages inside of others, and the same one twice', () => {
    expect(
      section([statementOf('a', 'will mehr'), statementOf('b', 'mehr'), statementOf('c', 'mehr')]),
    ).toContain('<a will <b <c mehr/c>/b>/a>');
  });

  test('cuts in two what begins in another passage and ends after it', () => {
    expect(section([statementOf('a', 'Stadt will'), statementOf('b', 'will mehr')])).toContain(
      '<a Stadt <b will>/a><  mehr/b>',
    );
  });

  test('continues a passage of the section before without its address', () => {
    const across = statementOf('a', 'will mehr\nWettbewerb');
    expect(section([across], 1, [1, 3])).toBe('|1|Titel\n|2|Die Stadt <a will mehr\n>');
    expect(section([across], 2, [1, 3])).toBe('< |3|Wettbewerb/a> vor Ort.\n|4|\n|5|Schluss');
  });

  test('loses nothing of the text, whatever passages there are', () => {
    const span = fc
      .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    const textOf = (parts: readonly SourcePart[]): string =>
      parts
        .map((part) =>
          part.type === 'text' ? part.text : part.type === 'line' ? '' : textOf(part.parts),
        )
        .join('');
    const source = { id: 'x', sum: '', lines: 5, sections: [1], documents: ['d'] };
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
        const statements = spans.map((each, position) => statementAt(`s${position}`, each));
        const drawing = drawn(sourceSection(TEXT, source, 1, statements));
        expect(textOf(sourceSection(TEXT, source, 1, statements))).toBe(TEXT);
        spans.forEach(([start, end], position) => {
          const expected = start < end ? 1 : 0;
          expect(drawing.split(`<s${position} `).length - 1).toBe(expected);
          expect(drawing.split(`/s${position}>`).length - 1).toBe(expected);
        });
      }),
    );
  });
});

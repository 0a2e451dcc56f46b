import { describe, expect, test } from 'vitest';
import {
  growSourcePart,
  readingFor,
  sourceIndexOf,
  sourcePartBytes,
  sourcePartFromBytes,
  splitterOf,
  type SourceIndex,
  type SourcePart,
} from '@/lib/search/elsewhere/source-index';
import { listOf } from '@/lib/search/index/words';
import { splitterFor } from '@/lib/search/german/split';
import { searchedSource, type GivenSource } from './an-elsewhere';

const textNumber = (number: number, text = `Absatz ${number}.\n\nWort${number} und Ende.`) => ({
  id: `text-${number}`,
  sum: `summe-${text}`,
  text,
});

function partOf(sources: readonly GivenSource[]): SourcePart {
  const growing = growSourcePart();
  for (const source of sources) growing.add(searchedSource(source), source.text);
  return growing.finish(splitterFor(growing.nouns()));
}

const indexOf = (parts: readonly SourcePart[], sources: readonly GivenSource[]) =>
  sourceIndexOf(parts, splitterFor(new Map()), sources.map(searchedSource));

/** The paragraphs as the index has them. */
const paragraphs = ({ sources, sourceOf, starts, ends }: SourceIndex) =>
  [...sourceOf].map((source, number) => `${sources[source]?.id} ${starts[number]}-${ends[number]}`);

/** In which paragraphs each word stands. */
function placesOf({ parts }: SourceIndex): Record<string, number[]> {
  const places = new Map<string, number[]>();
  for (const { segment, numberOf } of parts) {
    listOf(segment.words).forEach((word, at) => {
      const those = [...segment.texts.subarray(segment.starts[at], segment.starts[at + 1])];
      const numbers = those.map((text) => numberOf[text] ?? -1).filter((number) => number >= 0);
      if (numbers.length > 0)
        places.set(
          word,
          [...(places.get(word) ?? []), ...numbers].sort((a, b) => a - b),
        );
    });
  }
  return Object.fromEntries([...places].sort());
}

const many = Array.from({ length: 300 }, (_, number) => textNumber(number));

describe('the index of the archive texts', () => {
  test('has the paragraphs of all in the order of the texts', () => {
    const two = [textNumber(1), textNumber(2)];
    expect(paragraphs(indexOf([partOf(two)], two))).toEqual([
      'text-1 0-8',
      'text-1 11-25',
      'text-2 0-8',
      'text-2 11-25',
    ]);
  });

  test('leaves out what one statement has whole, and nothing else', () => {
    const text = 'Ein Satz.\n\nEin „zweiter Satz“.\n\nEin dritter.';
    const source = {
      id: 'text',
      text,
      statements: [
        { start: 0, end: 9 },
        { start: 16, end: 28 },
        { start: 32, end: 35 },
        { start: 36, end: 43 },
      ],
    };
    expect(paragraphs(indexOf([partOf([source])], [source]))).toEqual(['text 11-28', 'text 32-43']);
  });

  test('is followed by reading what is new, and is the same as one made at once', () => {
    const base = partOf(many);
    const after = [
      textNumber(500, 'Ganz neu.'),
      ...many.slice(1, 100),
      textNumber(100, 'Jetzt anders.'),
      ...many.slice(101),
    ];
    const { kept, missing } = readingFor([base], after.map(searchedSource));
    expect(kept).toEqual([base]);
    expect(missing).toEqual([0, 100]);
    const grown = partOf(missing.flatMap((position) => after[position] ?? []));
    const followed = indexOf([...kept, grown], after);
    const anew = indexOf([partOf(after)], after);
    expect(paragraphs(followed)).toEqual(paragraphs(anew));
    expect(placesOf(followed)).toEqual(placesOf(anew));
    expect([...followed.lengths]).toEqual([...anew.lengths]);
  });

  test('reads a text again when it has other statements', () => {
    const before = [textNumber(1), textNumber(2)];
    const after = [textNumber(1), { ...textNumber(2), statements: [{ start: 0, end: 8 }] }];
    expect(readingFor([partOf(before)], before.map(searchedSource)).missing).toEqual([]);
    expect(readingFor([partOf(before)], after.map(searchedSource)).missing).toEqual([1]);
  });

  test('is made anew when much has changed, and small parts are made one', () => {
    const base = partOf(many);
    const other = many.map(({ id }, number) =>
      number < 16 ? textNumber(number, `Anders ${number}.`) : { ...textNumber(number), id },
    );
    expect(readingFor([base], other.map(searchedSource))).toEqual({
      kept: [],
      missing: [...many.keys()],
    });
    const small = Array.from({ length: 7 }, (_, number) => textNumber(900 + number));
    const all = [...many, ...small, textNumber(999)];
    const reading = readingFor(
      [base, ...small.map((each) => partOf([each]))],
      all.map(searchedSource),
    );
    expect(reading.kept).toEqual([base]);
    expect(reading.missing).toEqual([300, 301, 302, 303, 304, 305, 306, 307]);
  });

  test('a text that could not be read is empty, and asked for again', () => {
    const two = [textNumber(1), textNumber(2)];
    const part = partOf(two.slice(1));
    expect(paragraphs(indexOf([part], two))).toEqual(['text-2 0-8', 'text-2 11-25']);
    expect(readingFor([part], two.map(searchedSource)).missing).toEqual([0]);
  });

  test('is the same after it was written and read; other bytes are none', () => {
    const part = partOf(many);
    const bytes = sourcePartBytes(part);
    const read = sourcePartFromBytes(bytes);
    expect(read && placesOf(indexOf([read], many))).toEqual(placesOf(indexOf([part], many)));
    expect(read && paragraphs(indexOf([read], many))).toEqual(paragraphs(indexOf([part], many)));
    expect(read && splitterOf(read).split('Absatzwort')).toEqual(
      splitterOf(part).split('Absatzwort'),
    );
    expect(sourcePartFromBytes(bytes.subarray(0, 100))).toBeUndefined();
    expect(sourcePartFromBytes(new Uint8Array(0))).toBeUndefined();
  });
});

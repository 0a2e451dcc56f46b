import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runningText } from '@/lib/search/elsewhere/running-text';

describe('lines are read along', () => {
  test.each([
    ['Eins\nzwei', 'Eins zwei'],
    ['Eins  \n\f  zwei', 'Eins zwei'],
    ['Bedarfsgemein-\nschaft', 'Bedarfsgemeinschaft'],
    ['Bedarfsgemein- \n  schaft', 'Bedarfsgemeinschaft'],
    ['Bedarfsgemein-\n\fschaft', 'Bedarfsgemeinschaft'],
    ['Bedarfsgemein\u00AD\nschaft', 'Bedarfsgemeinschaft'],
    ['Bedarfsgemein¬\nschaft', 'Bedarfsgemeinschaft'],
    ['Bedarfsgemein\u2010\nschaft', 'Bedarfsgemeinschaft'],
    ['Mini-\nJob', 'Mini-Job'],
    ['SGB-\nII', 'SGB-II'],
    ['Wirtschafts-\nund Arbeitsmarktpolitik', 'Wirtschafts- und Arbeitsmarktpolitik'],
    ['Wirtschafts-\nsowie', 'Wirtschafts- sowie'],
    ['gelungen -\nunter schweren', 'gelungen - unter schweren'],
    ['2004-\nabends', '2004- abends'],
    ['Ende-\n', 'Ende- '],
    ['Ende-\n„wie', 'Ende- „wie'],
    ['\nEins\n', ' Eins '],
    ['ohne Zeilenende', 'ohne Zeilenende'],
  ])('%j is %j', (written, expected) => {
    expect(runningText(written).text).toBe(expected);
  });

  test('what was put together is found again in the lines, with its hyphen', () => {
    const written = 'Die Bedarfsgemein-\nschaft im Mini-\nJob hier';
    const running = runningText(written);
    const places = (word: string) => {
      const from = running.text.indexOf(word);
      return running
        .written({ from, to: from + word.length })
        .map((range) => written.slice(range.from, range.to));
    };
    expect(places('Bedarfsgemeinschaft')).toEqual(['Bedarfsgemein-', 'schaft']);
    expect(places('Mini')).toEqual(['Mini']);
    expect(places('Job')).toEqual(['Job']);
    expect(places('gemein')).toEqual(['gemein']);
    expect(places('hier')).toEqual(['hier']);
    expect(places('Die')).toEqual(['Die']);
  });
});

test('of any text no letter is lost, and every range is found where it stands', () => {
  const piece = fc.oneof(
    fc.constantFrom('\n', '-\n', '\f', ' ', '-', '\u00AD\n', ' \n ', 'und', 'Job', 'schaft'),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), fc.nat(), (pieces, a, b) => {
      const written = pieces.join('');
      const running = runningText(written);
      const letters = (text: string) => text.replace(/[\s\-\u2010\u2011\u00AC\u00AD]/g, '');
      expect(letters(running.text)).toBe(letters(written));
      const size = running.text.length + 1;
      const [from = 0, to = 0] = [a % size, b % size].sort((one, other) => one - other);
      const ranges = running.written({ from, to });
      expect(letters(ranges.map((each) => written.slice(each.from, each.to)).join(''))).toBe(
        letters(running.text.slice(from, to)),
      );
      for (const range of ranges) expect(written.slice(range.from, range.to)).not.toMatch(/\S\n\S/);
    }),
  );
});

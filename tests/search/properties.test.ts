import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '@/lib/search/fold';
import { tokensOf } from '@/lib/search/german/tokens';
import { highlightText } from '@/lib/search/highlight';
import { aCorpus, allHits, aStatement, search } from './an-archive';

const WORDS =
  `Die Der Kommune Kommunen Wirtschafts- Beschäftigungs- und Arbeitsmarktpolitik -förderung Mülheim Straße daß neue Steuer Quelle § 6a SGB II III
  1-Euro-Job Bürger:innen BürgerInnen F.D.P. 1.000 Hartz‑IV 8.7.2010 „Option“ fördern fordern Rat Räte ist, nicht. BA (BA) 2010 mehr: Übernahme – Café x`.split(
    /\s+/,
  );
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 })
  .map((words) => words.join(' '));
const texts = fc.array(text, { minLength: 1, maxLength: 8 });
const corpusOf = (all: readonly string[]) =>
  aCorpus(all.map((each, at) => aStatement({ id: `vortrag/s-${at}`, text: each })));

describe('a statement is found', () => {
  test('by any of its own words, as written and as folded', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (all, seed) => {
        const corpus = corpusOf(all);
        const at = seed % all.length;
        for (const { word, start, end } of tokensOf(all[at] ?? '')) {
          for (const q of [(all[at] ?? '').slice(start, end), fold(word)]) {
            if (/^(?:ODER|OR)$/.test(q)) continue;
            // A year is a date, unless it is quoted.
            const asked = /^\d{4}$/.test(q) ? `"${q}"` : q;
            expect([asked, allHits(corpus, { q: asked }).includes(`vortrag/s-${at}`)]).toEqual([
              asked,
              true,
            ]);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('by its own phrase, and so is nothing that has it not', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.nat(), (all, seed, from, length) => {
        const own = all[seed % all.length] ?? '';
        const tokens = tokensOf(own);
        const first = from % Math.max(1, tokens.length);
        const last = Math.min(tokens.length - 1, first + 1 + (length % 5));
        const phrase = own.slice(tokens[first]?.start, tokens[last]?.end).replace(/["„“”«»]/g, ' ');
        if (tokensOf(phrase).length < 2) return;
        const words = tokensOf(phrase).map(({ word }) => word);
        const has = (each: string) =>
          ` ${tokensOf(each)
            .map(({ word }) => word)
            .join(' ')} `.includes(` ${words.join(' ')} `);
        const hits = allHits(corpusOf(all), { q: `"${phrase}"` });
        expect(hits).toEqual(
          expect.arrayContaining(all.flatMap((each, at) => (has(each) ? [`vortrag/s-${at}`] : []))),
        );
        expect(hits).toContain(`vortrag/s-${seed % all.length}`);
      }),
      { numRuns: 200 },
    );
  });
});

test('whoever excludes what he asked for finds nothing, and the two halves make the whole', () => {
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom('Kommune', 'Option', 'Rat', 'SGB', '"neue Steuer"'),
      (all, word) => {
        const corpus = corpusOf(all);
        expect(
          search(corpus, { q: `${word} -${word}` }).hits.filter(({ marks }) =>
            marks.some(({ word: mark }) => mark === fold(word)),
          ),
        ).toEqual([]);
        expect(
          search(corpus, { q: `"${word.replaceAll('"', '')}"` }).total +
            search(corpus, { q: `-"${word.replaceAll('"', '')}"` }).total,
        ).toBeLessThanOrEqual(all.length);
      },
    ),
    { numRuns: 50 },
  );
});

test('every hit of a found word has something to mark, and marking changes nothing else', () => {
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom(
        'Kommune',
        'Wirtschaftspolitik',
        'Markt',
        'fördern',
        'Mulheim',
        'Bundesagentur für Arbeit',
      ),
      (all, q) => {
        const corpus = corpusOf(all);
        const result = search(corpus, { q });
        for (const { id, marks } of result.hits) {
          const number = Number(id.split('-')[1]);
          expect([all[number], marks.length > 0]).toEqual([all[number], true]);
          const marked = highlightText(all[number] ?? '', marks);
          expect(marked).toContain('<mark');
        }
      },
    ),
    { numRuns: 100 },
  );
});

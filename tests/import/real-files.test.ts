import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseFile } from '@/lib/content/parse-file';
import { isError } from '@/lib/model/problem';
import { importFile } from '@/lib/import/import-file';
import { NOTHING_KNOWN } from '@/lib/import/known';
import { openZip } from '@/lib/office/open-zip';
import { readText } from '@/lib/office/read';
import { allBelow, textBelow } from '@/lib/office/walk-xml';
import { readXml } from '@/lib/office/xml';
import { documentText } from '@/lib/writing/document-text';

const DECKS = path.resolve('../shared/corpus/decks');

const expected = z.array(
  z.object({
    file: z.string(),
    slides: z
      .array(
        z.object({ nr: z.number(), paragraphs: z.array(z.string()), notes: z.array(z.string()) }),
      )
      .optional(),
    paragraphs: z.number().optional(),
    tables: z.number().optional(),
    headings: z.array(z.tuple([z.string(), z.string()])).optional(),
    pages: z.number().optional(),
    sample: z
      .array(z.union([z.string(), z.object({ page: z.number(), first_words: z.string() })]))
      .optional(),
  }),
);

/** Letters and digits only: how words are set apart is not what these lists are about. */
const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Every run of text of a Word file, as it stands there. */
async function runsOf(file: string): Promise<string[]> {
  if (!file.endsWith('.docx')) return [];
  const zip = await openZip(readFileSync(path.join(DECKS, file)), (name) =>
    /^word\/(?:document|footnotes)\.xml$/.test(name),
  );
  if (!zip.ok) return [];
  return [...zip.value.parts].flatMap(([name, bytes]) =>
    [...allBelow(readXml(bytes, name), 'w:t')].map(textBelow),
  );
}

async function imported(file: string) {
  const bytes = readFileSync(path.join(DECKS, file));
  const read = await readText(bytes, { notes: true });
  const made = await importFile({ name: file, bytes, notes: true, known: NOTHING_KNOWN }, () =>
    Promise.resolve(read),
  );
  if (!read.ok || !made.ok) throw new Error(`${file} is not read`);
  return { blocks: read.value.blocks, made, text: documentText(made.document) };
}

describe.skipIf(!existsSync(DECKS))('the four real files', () => {
  const files = existsSync(DECKS)
    ? expected.parse(JSON.parse(readFileSync(path.join(DECKS, 'expected.json'), 'utf8')))
    : [];
  test.each(files)('$file loses no paragraph', async (file) => {
    const { blocks, made, text } = await imported(file.file);
    const archive = bare(made.archiveText);
    const draft = bare(text);
    for (const { nr, paragraphs } of file.slides ?? []) {
      const slide = made.archiveText.split(/^Folie \d+$/m)[nr] ?? '';
      for (const paragraph of paragraphs) {
        expect(bare(slide)).toContain(bare(paragraph));
        expect(draft).toContain(bare(paragraph));
      }
      // As many times as the slide has it: „Ja“ stands there twice.
      const found = blocks.filter(({ place }) => place?.number === nr).length;
      expect(found).toBe(paragraphs.length);
    }
    // The paragraph of the title has a text box in it, which is a paragraph of its own here.
    for (const [style, heading] of file.headings ?? [])
      for (const part of style === 'Titel' ? heading.split(/ (?=Lizenz)/) : [heading])
        expect(draft).toContain(bare(part));
    const runs = await runsOf(file.file);
    expect(runs.filter((run) => !archive.includes(bare(run)))).toEqual([]);
    if (file.tables !== undefined && file.tables > 1)
      expect(blocks.filter(({ type }) => type === 'table').length).toBeGreaterThan(15);
    if (file.pages !== undefined)
      expect(made.archiveText.match(/^\f?Seite \d+$/gm)?.length).toBe(file.pages);
    for (const sample of file.sample ?? []) {
      if (typeof sample === 'string') expect(archive).toContain(bare(sample));
      else
        for (const word of sample.first_words.split(/\s+/))
          expect(bare(made.archiveText.split(/^\f?Seite \d+$/m)[sample.page] ?? '')).toContain(
            bare(word),
          );
    }
    const problems = parseFile({
      folder: 'documents',
      name: 'entwurf.md',
      shownAs: 'entwurf.md',
      bytes: Buffer.from(text),
    }).problems.filter(isError);
    expect(
      problems.filter(({ line }) => !text.split('\n')[line - 1]?.startsWith('::review[')),
    ).toEqual([]);
  });

  test('the deck is read as people read it', async () => {
    const { blocks } = await imported('Anleitung_Flussdiagramm_erstellen.pptx');
    const titles = blocks.flatMap((block) =>
      block.type === 'title' ? [`${block.place?.number} ${block.text}`] : [],
    );
    expect(titles).toEqual([
      '1 Ein Flussdiagramm erstellen',
      '2 Vorgehensweise – Ein Flussdiagramm erstellen',
      '3 Beispielflussdiagramm',
      '4 1) Relevante Akteure identifizieren',
      '5 2) Legen Sie den Start- und Endpunkt fest',
      '6 3) Flussdiagramm erstellen',
      '8 Elementebibliothek zum Kopieren',
    ]);
  });
});

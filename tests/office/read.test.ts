import { describe, expect, test } from 'vitest';
import type { Block } from '@/lib/office/blocks';
import { readApart } from '@/lib/office/apart';
import { readText } from '@/lib/office/read';
import { aDeck, anOdf, aWordText, shapeXml, wordParagraph } from './make';

/** The blocks of a file in short: type, sign, text. */
async function shown(bytes: Uint8Array, notes = false): Promise<string[]> {
  const read = await readText(bytes, { notes });
  return read.ok ? read.value.blocks.map(inShort) : [read.refusal.code];
}

function inShort(block: Block): string {
  if (block.type === 'table') return `table ${block.rows.map((row) => row.join('|')).join('/')}`;
  const sign = block.type === 'item' ? ` ${block.depth}${block.marker ?? '-'}` : '';
  return `${block.type}${sign} ${block.text}`;
}

const remarksOf = async (bytes: Uint8Array) => {
  const read = await readText(bytes, { notes: false });
  return read.ok ? read.value.remarks : {};
};

describe('a deck', () => {
  test('is read slide by slide, the title first, then what stands above, then column by column', async () => {
    const deck = aDeck([
      {
        shapes: [
          { texts: ['rechts'], at: [500, 400] },
          { texts: ['links unten'], at: [0, 600] },
          { texts: ['links'], at: [0, 400] },
          { texts: ['Titel'], type: 'title', at: [0, 900] },
        ],
      },
      { shapes: [{ texts: ['zweite'], type: 'title' }] },
    ]);
    expect(await shown(deck)).toEqual([
      'title Titel',
      'paragraph links',
      'paragraph links unten',
      'paragraph rechts',
      'title zweite',
    ]);
  });

  test('takes a lone line above everything for a title, and says that it guesses', async () => {
    const deck = aDeck([
      {
        shapes: [
          { texts: ['Unten steht mehr.'], at: [0, 400] },
          { texts: ['Historie'], at: [0, 0] },
        ],
      },
    ]);
    const read = await readText(deck, { notes: false });
    expect(read.ok && read.value.blocks[0]).toMatchObject({
      type: 'title',
      text: 'Historie',
      isGuessed: true,
    });
  });

  test('keeps lists with their levels and numbers', async () => {
    const item = (level: number, type: string, text: string) =>
      `<a:p><a:pPr lvl="${level}"><a:buAutoNum type="${type}"/></a:pPr><a:r><a:t>${text}</a:t></a:r></a:p>`;
    const list = shapeXml({ texts: [''] }).replace(
      /<a:p>.*<\/a:p>/,
      item(0, 'arabicPeriod', 'eins') +
        item(1, 'alphaLcParenR', 'a') +
        item(1, 'alphaLcParenR', 'b') +
        item(0, 'arabicPeriod', 'zwei'),
    );
    expect(await shown(aDeck([{ shapes: [], more: list }]))).toEqual([
      'item 01. eins',
      'item 1a) a',
      'item 1b) b',
      'item 02. zwei',
    ]);
  });

  test('reads tables by rows, groups where they stand, and one of two forms', async () => {
    const cell = (text: string) =>
      `<a:tc><a:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></a:txBody></a:tc>`;
    const more = `<p:graphicFrame><p:xfrm><a:off x="0" y="500"/><a:ext cx="9" cy="9"/></p:xfrm><a:graphic><a:graphicData><a:tbl><a:tr>${cell('A')}${cell('B')}</a:tr><a:tr>${cell('C')}${cell('D')}</a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>
      <p:grpSp><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="100" cy="100"/><a:chOff x="0" y="9000"/><a:chExt cx="100" cy="100"/></a:xfrm></p:grpSpPr>${shapeXml({ texts: ['in der Gruppe oben'], at: [0, 9000] })}</p:grpSp>
      <mc:AlternateContent><mc:Choice>${shapeXml({ texts: ['neu'], at: [0, 700] })}</mc:Choice><mc:Fallback>${shapeXml({ texts: ['alt'], at: [0, 700] })}</mc:Fallback></mc:AlternateContent>`;
    expect(await shown(aDeck([{ shapes: [], more }]))).toEqual([
      'title in der Gruppe oben',
      'table A|B/C|D',
      'paragraph neu',
    ]);
  });

  test('keeps a foot that stands on each slide once, counts it, and leaves numbers of slides out', async () => {
    const slide = {
      shapes: [
        { texts: ['Stadt 2010'], type: 'ftr' },
        { texts: ['7'], type: 'sldNum' },
        { texts: ['T'], type: 'title' },
      ],
    };
    const read = await readText(aDeck([slide, slide]), { notes: false });
    expect(read.ok && read.value.blocks.filter(({ type }) => type === 'running')).toMatchObject([
      { text: 'Stadt 2010', times: 2 },
    ]);
    expect(read.ok && read.value.remarks).toEqual({ 'slide-numbers': 2 });
  });

  test('reads hidden slides and says so, and notes when asked', async () => {
    const deck = aDeck([
      { shapes: [{ texts: ['T'], type: 'title' }], isHidden: true, notes: 'Nur gedacht' },
    ]);
    expect(await remarksOf(deck)).toEqual({ 'hidden-slides': 1, notes: 1 });
    expect(await shown(deck)).toEqual(['title T']);
    expect(await shown(deck, true)).toEqual(['title T', 'note Nur gedacht']);
  });

  test('with 300 slides is read in their order', async () => {
    const deck = aDeck(
      Array.from({ length: 300 }, (_, index) => ({
        shapes: [{ texts: [`Folie Nr. ${index + 1}`], type: 'title' }],
      })),
    );
    expect((await shown(deck)).slice(298)).toEqual(['title Folie Nr. 299', 'title Folie Nr. 300']);
  });
});

describe('a text of Word', () => {
  test('has headings, lists, tables, text boxes once, footnotes; inserted words and not deleted ones', async () => {
    const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
    const box = `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice><w:drawing><w:txbxContent>${wordParagraph('im Kasten')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${wordParagraph('im Kasten')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const text = aWordText(
      [
        wordParagraph('Bericht', 'Titel'),
        wordParagraph('Erfahrungen', 'berschrift1'),
        wordParagraph('Punkt', '', 1),
        wordParagraph('eins', '', 2),
        wordParagraph('zwei', '', 2),
        `<w:p>${run('Es war')}<w:ins>${run(' sehr')}</w:ins><w:del><w:r><w:delText> nicht</w:delText></w:r></w:del>${run(' gut')}${box}</w:p>`,
        `<w:tbl><w:tr><w:tc>${wordParagraph('A')}</w:tc><w:tc>${wordParagraph('B')}</w:tc><w:tc>${wordParagraph('C')}</w:tc></w:tr></w:tbl>`,
      ].join(''),
      [
        {
          name: 'word/footnotes.xml',
          content: `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:type="separator"/><w:footnote w:id="1">${wordParagraph('Fußnote')}</w:footnote></w:footnotes>`,
        },
      ],
    );
    expect(await shown(text)).toEqual([
      'title Bericht',
      'heading Erfahrungen',
      'item 0- Punkt',
      'item 0a) eins',
      'item 0b) zwei',
      'paragraph Es war sehr gut',
      'paragraph im Kasten',
      'table A|B|C',
      'footnote Fußnote',
    ]);
    expect(await remarksOf(text)).toEqual({ insertions: 1, deletions: 1 });
  });
});

test('a text of OpenDocument has spaces, breaks and footnotes that are elements', async () => {
  const text = anOdf(
    'text',
    '<text:h text:outline-level="2">Historie</text:h><text:p>A<text:s text:c="2"/>B<text:line-break/>C<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Fuß</text:p></text:note-body></text:note><office:annotation><text:p>Kommentar</text:p></office:annotation></text:p>',
  );
  expect(await shown(text)).toEqual(['heading Historie', 'paragraph A B\nC', 'footnote Fuß']);
  expect(await remarksOf(text)).toEqual({ comments: 1 });
});

describe('a plain text', () => {
  const german = 'Überschrift\n\n„Größe“ – ein Maß.\n';
  const latin1 = Buffer.from(german.replace(/[„“–]/g, '"'), 'latin1');
  test.each([
    ['UTF-8', Buffer.from(german), german, {}],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${german}`), german, {}],
    ['UTF-16', Buffer.from(`\uFEFF${german}`, 'utf16le'), german, { 'utf-16': 1 }],
    [
      'UTF-16 of the other order',
      Buffer.from(`\uFEFF${german}`, 'utf16le').swap16(),
      german,
      { 'utf-16': 1 },
    ],
    ['Latin-1', latin1, german.replace(/[„“–]/g, '"'), { 'latin-1': 1 }],
    ['Windows-1252', Buffer.from([0x84, 0xfc, 0x93, 0x20, 0x96]), '„ü“ –', { 'latin-1': 1 }],
  ])('in %s is recognised', async (_what, bytes, verbatim, remarks) => {
    const read = await readText(bytes, { notes: false });
    expect(read.ok && [read.value.verbatim, read.value.remarks]).toEqual([verbatim, remarks]);
  });

  test('has headings and lists as people set them, and no list where an ordinal stands', async () => {
    expect(
      await shown(
        Buffer.from(
          '5. Arbeitsmarktdialog\n\nZiele\n\n- eins\n  geht weiter\n* zwei\n\n1. erstens\n2. zweitens\n\nBilanz\n======\n\nText.',
        ),
      ),
    ).toEqual([
      'paragraph 5. Arbeitsmarktdialog',
      'heading Ziele',
      'item 0- eins\ngeht weiter',
      'item 0- zwei',
      'item 01. erstens',
      'item 02. zweitens',
      'heading Bilanz',
      'paragraph Text.',
    ]);
  });

  test('is no picture', async () => {
    expect(await shown(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3]))).toEqual([
      'unknown-format',
    ]);
  });
});

describe('what somebody has put into a file', () => {
  const deck = aDeck([{ shapes: [{ texts: ['Titel'], type: 'title' }] }]);
  const good = ['title Titel'];

  test('a deck that ends early, or has another byte, is read right or refused', async () => {
    for (let at = 0; at < deck.length; at += 13) {
      const cut = await shown(deck.subarray(0, at));
      expect(['empty', 'truncated', 'unknown-format', 'paragraph PK']).toContain(cut[0]);
      const flipped = Uint8Array.from(deck, (byte, index) => (index === at ? byte ^ 0x55 : byte));
      const read = await shown(flipped);
      if (read.length > 1 || read[0] !== good[0])
        expect(read[0]).toMatch(
          /^(?:truncated|damaged|unknown-format|part-missing|unsafe-name|encrypted|bomb|nothing-in-it|too-many-parts)$/,
        );
    }
  });

  test.each([
    [
      'an external entity',
      `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><p:sld>&e;</p:sld>`,
      'doctype',
    ],
    ['half a slide', '<p:sld', 'damaged'],
  ])('%s is refused', async (_what, xml, code) => {
    expect(await shown(aDeck([{ shapes: [], xml }]))).toEqual([code]);
  });

  test('a broken PDF, a scanned one and one without pages are told apart', async () => {
    expect(await shown(Buffer.from('%PDF-1.4\nnothing'))).toEqual(['truncated']);
    expect(await shown(scanned())).toEqual(['scanned']);
  });

  test('a process of its own reads it, and is ended when it takes too long', async () => {
    expect(await readApart(deck, { notes: false })).toEqual(await readText(deck, { notes: false }));
    expect(await readApart(deck, { notes: false }, { seconds: 0.01, megabytes: 500 })).toEqual({
      ok: false,
      refusal: { code: 'took-too-long', seconds: 0.01 },
    });
  });
});

/** One page without any text. */
function scanned(): Uint8Array {
  return Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
  );
}

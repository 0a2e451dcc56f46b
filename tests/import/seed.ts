import { readFileSync } from 'node:fs';
import type { Known } from '@/lib/import/known';
import { aDeck, anOdf, aWordText, escaped, wordParagraph, type TestShape } from '../office/make';

export const SEED = 'content/sources/5-muelheimer-arbeitsmarktdialog.txt';

export const KNOWN: Known = {
  documents: [
    { id: 'ratsvorlage-2004-07-08', title: 'Beschlussvorlage 2004', date: '2004-07-08' },
    { id: 'ratsvorlage-2010-07-08', title: 'Beschlussvorlage 2010', date: '2010-07-08' },
  ],
  people: [{ id: 'matthias-spies', name: 'Matthias Spies', others: [] }],
  organisations: [{ id: 'sozialagentur', name: 'Sozialagentur Mülheim an der Ruhr', others: [] }],
  taken: [],
};

/** The seed as slides: each a title, its paragraphs, and whether these are bullets. */
interface SeedSlide {
  readonly title: string;
  readonly texts: readonly string[];
  readonly isList: boolean;
}

function seedSlides(): SeedSlide[] {
  const paragraphs = readFileSync(SEED, 'utf8').trim().split(/\n\n+/);
  const [event = '', title = '', ...others] = paragraphs;
  const first: SeedSlide = { title, texts: [event, ...others.slice(0, 2)], isList: false };
  const slides: SeedSlide[] = [first];
  for (const paragraph of others.slice(2)) {
    const isHeading = /^(?:Historie|Erfahrungen|Erwartungen|Herzlichen Dank.*)$/.test(paragraph);
    const isList = paragraph.startsWith('- ');
    const last = slides.at(-1);
    if (paragraph === event) break;
    if (isHeading || !last) slides.push({ title: paragraph, texts: [], isList: false });
    else
      slides[slides.length - 1] = {
        ...last,
        isList,
        texts: [...last.texts, ...(isList ? paragraph.slice(2).split('\n- ') : [paragraph])],
      };
  }
  return [...slides, first];
}

export function seedDeck(): Uint8Array {
  return aDeck(
    seedSlides().map(({ title, texts, isList }) => ({
      shapes: [
        ...texts.map((text, index): TestShape => ({
          texts: [text],
          at: [0, 200 + 200 * index],
          bullets: isList,
        })),
        { type: 'title', texts: [title], at: [0, 0] },
      ],
    })),
  );
}

export function seedWordText(): Uint8Array {
  const [first, ...slides] = seedSlides();
  const body = [
    ...(first?.texts.slice(0, 1) ?? []).map((text) => wordParagraph(text)),
    wordParagraph(first?.title ?? '', 'Titel'),
    ...(first?.texts.slice(1) ?? []).map((text) => wordParagraph(text)),
    ...slides
      .slice(0, -2)
      .flatMap(({ title, texts, isList }) => [
        wordParagraph(title, 'berschrift1'),
        ...texts.map((text) => wordParagraph(text, '', isList ? 1 : 0)),
      ]),
  ];
  return aWordText(body.join(''));
}

const odfText = (text: string) => escaped(text).replace(/\n/g, '<text:line-break/>');

export function seedOdp(): Uint8Array {
  const frame = (inner: string, top: number, kind = 'outline') =>
    `<draw:frame presentation:class="${kind}" svg:x="1cm" svg:y="${top}cm" svg:width="20cm" svg:height="2cm"><draw:text-box>${inner}</draw:text-box></draw:frame>`;
  const pages = seedSlides().map(
    ({ title, texts, isList }) =>
      `<draw:page>${frame(odfBody(texts, isList), 5)}${frame(`<text:p>${odfText(title)}</text:p>`, 1, 'title')}</draw:page>`,
  );
  return anOdf('presentation', pages.join(''));
}

export function seedOdt(): Uint8Array {
  const [first, ...slides] = seedSlides();
  const paragraph = (text: string) => `<text:p>${odfText(text)}</text:p>`;
  const [event = '', ...others] = first?.texts ?? [];
  return anOdf(
    'text',
    [
      paragraph(event),
      `<text:p text:style-name="Title">${odfText(first?.title ?? '')}</text:p>`,
      ...others.map(paragraph),
      ...slides
        .slice(0, -2)
        .flatMap(({ title, texts, isList }) => [
          `<text:h text:outline-level="1">${odfText(title)}</text:h>`,
          odfBody(texts, isList),
        ]),
    ].join(''),
  );
}

function odfBody(texts: readonly string[], isList: boolean): string {
  const paragraphs = texts.map((text) => `<text:p>${odfText(text)}</text:p>`);
  return isList
    ? `<text:list>${paragraphs.map((each) => `<text:list-item>${each}</text:list-item>`).join('')}</text:list>`
    : paragraphs.join('');
}

import { XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Chart } from '@/lib/chart/chart';
import type { Mark } from '@/lib/chart/drawing';
import { pageSvg } from '@/lib/chart/page-svg';
import { svgFile } from '@/lib/chart/svg-file';
import { tableHtml } from '@/lib/chart/table-html';
import { tableCells, tableRecords } from '@/lib/chart/table';

const MARKS: readonly Mark[] = [
  { type: 'box', x: 1, y: 2, width: 3.04, height: 4, tone: 'empty' },
  { type: 'box', x: 1, y: 2, width: 3, height: 4, tone: 'experience', paint: 'hatched' },
  { type: 'circle', x: 5, y: 6, radius: 7, tone: 'series-1', paint: 'outline' },
  { type: 'line', from: [0, 1], to: [2, 3], tone: 'axis', dashed: true },
  { type: 'path', d: 'M0 0L1 1', tone: 'series-2', paint: 'outline', thickness: 2 },
  { type: 'sign', kind: 'expectation', x: 10, y: 10, size: 12 },
  {
    type: 'link',
    href: '/suche?q=a&von=2010',
    name: 'Juli 2010: 7 Aussagen',
    marks: [
      { type: 'text', x: 0, y: 12, text: 'Rat & Verwaltung <2010>', bold: true, size: 'small' },
    ],
  },
];
const drawing = { width: 100, height: 50, marks: MARKS };
const chart: Chart = {
  name: 'jahre',
  title: 'Aussagen nach Jahren',
  description: 'Die meisten 2010.',
  wide: drawing,
  narrow: drawing,
  legend: [
    { tone: 'quote', sample: 'box', label: 'Zitate' },
    { tone: 'expectation', sample: 'sign', label: 'Erwartungen' },
  ],
  table: {
    columns: [
      { key: 'year', label: 'Jahr' },
      { key: 'share', label: 'Anteil', isNumeric: true },
    ],
    rows: [
      [
        { text: '2010', value: 2010 },
        { text: '3,5 ‰', value: 3.5 },
      ],
      [{ text: 'v1.5' }, { text: '' }],
    ],
  },
};
const provenance = {
  lines: ['Wortlaut', 'https://archiv.example/chronik'],
  baseUrl: 'https://archiv.example',
  page: 'https://archiv.example/chronik',
};

test('in a page tones are classes, and links are for the mouse', () => {
  expect(pageSvg(drawing, 'x')).toBe(
    [
      '<defs><pattern id="x-experience" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0H5V5H0Z" class="paper"/><path d="M0 2.5H5" class="experience line" stroke-width="2"/></pattern></defs>',
      '<rect x="1" y="2" width="3" height="4" class="empty"/>',
      '<rect x="1" y="2" width="3" height="4" fill="url(#x-experience)"/>',
      '<circle cx="5" cy="6" r="7" class="series-1 line"/>',
      '<path d="M0 1L2 3" class="axis line" stroke-dasharray="4 3"/>',
      '<path d="M0 0L1 1" class="series-2 line" stroke-width="2"/>',
      '<path transform="translate(4 3.5) scale(1)" d="M2.4 6.500a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0-7.2 0Z" class="expectation line" stroke-width="1.4"/>',
      '<a href="/suche?q=a&#38;von=2010" tabindex="-1"><title>Juli 2010: 7 Aussagen</title>',
      '<text x="0" y="12" class="ink small bold">Rat &#38; Verwaltung &#60;2010&#62;</text></a>',
    ].join(''),
  );
});

test('a file has title, legend, whole addresses and where it is from', () => {
  const svg = svgFile(chart, provenance);
  expect(XMLValidator.validate(svg)).toBe(true);
  expect(svg).toContain('<title>Aussagen nach Jahren</title><desc>Die meisten 2010.</desc>');
  expect(svg).toContain('href="https://archiv.example/suche?q=a&#38;von=2010"');
  for (const text of ['Aussagen nach Jahren', 'Zitate', 'Erwartungen', ...provenance.lines])
    expect(svg).toContain(`>${text}</text>`);
  // A style would be refused by the policy of the site where the file is opened by itself.
  expect(svg).not.toMatch(/<style|style=/);
});

test('in a file a link to a place of the page leads to that page', () => {
  const link = { type: 'link', href: '#verlauf-1', name: '1. Verlauf', marks: [] } as const;
  expect(svgFile({ ...chart, wide: { ...drawing, marks: [link] } }, provenance)).toContain(
    'href="https://archiv.example/chronik#verlauf-1"',
  );
});

test('whatever texts say, a file is well-formed and has nothing in it that is not drawn', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const svg = svgFile(
        {
          ...chart,
          title: text,
          description: text,
          legend: [{ tone: 'quote', sample: 'dot', label: text }],
          wide: {
            ...drawing,
            marks: [
              {
                type: 'link',
                href: `/x?q=${text}`,
                name: text,
                marks: [{ type: 'text', x: 0, y: 0, text }],
              },
            ],
          },
        },
        { ...provenance, lines: [text] },
      );
      expect(XMLValidator.validate(svg)).toBe(true);
      expect(svg).not.toContain('<script');
    }),
    { numRuns: 30 },
  );
});

test('a table is rows of text with a decimal comma, and records by its keys', () => {
  expect(tableCells(chart.table)).toEqual([
    ['Jahr', 'Anteil'],
    ['2010', '3,5'],
    ['v1.5', ''],
  ]);
  expect(tableRecords(chart.table)).toEqual([{ year: 2010, share: 3.5 }, { year: 'v1.5' }]);
});

test('within a page a table heads its columns and rows, and nothing that it says is taken for markup', () => {
  const table = {
    columns: [
      { key: 'who', label: 'Wer & wann' },
      { key: 'count', label: 'Aussagen', isNumeric: true },
    ],
    rows: [[{ text: '<b>Rat</b>' }, { text: '3', href: '/suche?q="a"&von=2010' }]],
  };
  expect(tableHtml(table, 'zahl')).toBe(
    '<thead><tr><th scope="col">Wer &#38; wann</th><th scope="col" class="zahl">Aussagen</th></tr></thead>' +
      '<tbody><tr><th scope="row">&#60;b&#62;Rat&#60;/b&#62;</th><td class="zahl"><a href="/suche?q=&#34;a&#34;&#38;von=2010">3</a></td></tr></tbody>',
  );
});

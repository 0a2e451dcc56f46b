import type { Chart, LegendItem } from './chart';
import { WIDE, type Mark, type Text, type Tone } from './drawing';
import { outcomeMarks } from './outcome-marks';
import { hatchedTones } from './page-svg';
import { splitBox } from './split-box';
import { attribute, fontSize, marksSvg, textOf, type Look } from './svg';
import { relationSample } from './relation-line';
import { fitted, textWidth } from './text-width';

/** What a chart says of itself where it stands alone. */
export interface Provenance {
  /** Whose it is and where it is from, a line each: the site, its address, the day. */
  readonly lines: readonly string[];
  /** What the addresses of links begin with. */
  readonly baseUrl: string;
  /** The whole address of the page that shows it: what a link to a place on that page begins with. */
  readonly page: string;
}

/** A chart as a file of its own (SVG 1.1): with title, legend and where it is from, in colours for white paper. */
export function svgFile(chart: Chart, provenance: Provenance): string {
  const { width, height, head, top, foot } = framed(chart, provenance);
  const look = lookOf(provenance);
  const stripes = [...hatchedTones([...head, ...chart.wide.marks])].map(stripesSvg).join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${FAMILY}">`,
    `<title>${textOf(chart.title)}</title><desc>${textOf(chart.description)}</desc>`,
    stripes && `<defs>${stripes}</defs>`,
    `<rect width="${width}" height="${height}" fill="${COLOURS.paper}"/>`,
    marksSvg(head, look),
    `<g transform="translate(${MARGIN} ${top})">${marksSvg(chart.wide.marks, look)}</g>`,
    marksSvg(foot, look),
    '</svg>\n',
  ].join('');
}

/** The typefaces are those of the site where somebody has them; `draw-chart.ts` brings them along. */
const FAMILY = "'Source Sans 3', 'Source Sans Pro', Arial, sans-serif";
const WORDING_FAMILY = "'Source Serif 4', 'Source Serif Pro', Georgia, serif";

const MARGIN = 24;
const LINE = 20;

/** What stands over and under the wide drawing, and where that begins. */
function framed({ title, legend = [], wide }: Chart, { lines }: Provenance) {
  const width = Math.ceil(Math.max(wide.width, LEAST_WIDTH)) + 2 * MARGIN;
  const room = width - 2 * MARGIN;
  let y = MARGIN / 2;
  const head: Mark[] = linesOf(title, room, { bold: true }).map((text) => {
    y += LINE;
    return { ...TEXT, x: MARGIN, y, text, bold: true };
  });
  for (const row of legendRows(legend, room)) {
    y += LINE + 4;
    for (const { item, x } of row) head.push(...legendMarks(item, MARGIN + x, y));
  }
  const top = y + LINE;
  y = top + wide.height + LINE / 2;
  const foot = lines
    .flatMap((line) => linesOf(line, room, { size: 'small' }))
    .map((text): Mark => {
      y += LINE - 3;
      return { ...TEXT, x: MARGIN, y, text, tone: 'soft', size: 'small' };
    });
  return { width, height: Math.ceil(y + MARGIN / 2), head, top, foot };
}

const TEXT = { type: 'text', x: 0, y: 0 } as const;
/** So that a title has room over a small drawing. */
const LEAST_WIDTH = WIDE / 2;

function linesOf(text: string, room: number, setting: Pick<Text, 'size' | 'bold'>): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length > 0 && textWidth(longer, setting) <= room) lines[lines.length - 1] = longer;
    else lines.push(fitted(word, room, setting));
  }
  return lines;
}

const SAMPLE = 22;
const BETWEEN = 18;

function legendRows(items: readonly LegendItem[], room: number) {
  const rows: { item: LegendItem; x: number }[][] = [];
  let x = room;
  for (const item of items) {
    const width = SAMPLE + textWidth(item.label, { size: 'small' }) + BETWEEN;
    if (x + width > room) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ item, x });
    x += width;
  }
  return rows;
}

function legendMarks(item: LegendItem, x: number, y: number): Mark[] {
  const label = fitted(item.label, WIDE, { size: 'small' });
  return [
    ...sampleMarks(item, x, y - 4),
    { ...TEXT, x: x + SAMPLE, y, text: label, size: 'small' },
  ];
}

/** What a legend shows before a label, 16 units wide around the middle of a line of text. */
export function sampleMarks({ tone, sample, status }: LegendItem, x: number, y: number): Mark[] {
  switch (sample) {
    case 'repeats':
    case 'contradicts':
    case 'confirms':
    case 'specifies':
    case 'replaces':
    case 'supportedBy':
      return relationSample(sample, x, y);
    case 'box':
      return [{ type: 'box', x: x + 2, y: y - 6, width: 12, height: 12, tone }];
    case 'hatched':
      return [{ type: 'box', x: x + 2, y: y - 6, width: 12, height: 12, tone, paint: 'hatched' }];
    case 'split':
      return splitBox({ type: 'box', x: x + 2, y: y - 6, width: 12, height: 12, tone });
    case 'open':
      return [
        { type: 'box', x: x + 2.5, y: y - 5.5, width: 11, height: 11, tone, paint: 'outline' },
      ];
    case 'about':
      return [
        {
          type: 'box',
          x: x + 0.5,
          y: y - 5,
          width: 15,
          height: 10,
          radius: 5,
          tone,
          paint: 'dashed',
        },
      ];
    case 'bar':
      return [{ type: 'box', x, y: y - 3.5, width: 16, height: 7, radius: 3.5, tone }];
    case 'dot':
      return [{ type: 'circle', x: x + 8, y, radius: 5, tone }];
    case 'ring':
      return [{ type: 'circle', x: x + 8, y, radius: 4.5, tone, paint: 'outline' }];
    case 'line':
    case 'dashed':
      return [
        {
          type: 'line',
          tone,
          from: [x, y],
          to: [x + 16, y],
          thickness: 2,
          dashed: sample === 'dashed',
        },
      ];
    case 'sign':
      return isKind(tone) ? [{ type: 'sign', kind: tone, x: x + 8, y, size: 14 }] : [];
    case 'outcome':
      return status === undefined ? [] : outcomeMarks(status, x + 8, y);
  }
}

function isKind(tone: Tone): tone is 'quote' | 'experience' | 'expectation' {
  return tone === 'quote' || tone === 'experience' || tone === 'expectation';
}

function lookOf({ baseUrl, page }: Provenance): Look {
  const whole = (href: string) =>
    href.startsWith('/') ? baseUrl + href : href.startsWith('#') ? page + href : href;
  return {
    fill: (tone) => ` fill="${COLOURS[tone]}"`,
    stroke: (tone) => ` fill="none" stroke="${COLOURS[tone]}"`,
    hatched: (tone) => ` fill="url(#${tone})"`,
    letters: (text) =>
      ` font-size="${fontSize(text)}" fill="${COLOURS[text.tone ?? 'ink']}"${text.bold ? ' font-weight="600"' : ''}${text.isWording ? ` font-family="${WORDING_FAMILY}"` : ''}`,
    link: ({ href, name }) => [
      `<a href="${attribute(whole(href))}"><title>${textOf(name)}</title>`,
      '</a>',
    ],
  };
}

function stripesSvg(tone: Tone): string {
  return `<pattern id="${tone}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0H5V5H0Z" fill="${COLOURS.paper}"/><path d="M0 2.5H5" stroke="${COLOURS[tone]}" stroke-width="2.4"/></pattern>`;
}

/** Those of the page by day, see `components/chart/chart-view.module.css`. */
const COLOURS: Readonly<Record<Tone, string>> = {
  quote: '#0c6047',
  experience: '#a3650f',
  expectation: '#33528a',
  'level-1': '#cfe2d8',
  'level-2': '#a3c9b8',
  'level-3': '#6fab94',
  'level-4': '#38866a',
  'level-5': '#084634',
  'series-1': '#0c6047',
  'series-2': '#a3650f',
  'series-3': '#33528a',
  'series-4': '#8a3a5c',
  'series-5': '#515c57',
  good: '#2c7a4b',
  mixed: '#a3650f',
  bad: '#a3231c',
  unknown: '#7c8782',
  accent: '#0c6047',
  ink: '#18201d',
  soft: '#515c57',
  grid: '#d5dad5',
  axis: '#7c8782',
  empty: '#f1f3ef',
  paper: '#fcfcfa',
};

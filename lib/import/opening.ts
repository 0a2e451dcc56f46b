import type { Block, OfficeText } from '@/lib/office/blocks';
import type { DocumentType } from '@/lib/model/front-matter';
import { joined } from './clean-text';
import { datesIn, namesSpan } from './dates-in';
import { namedIn, type Known } from './known';
import { kindOfHeading } from './kind-of-heading';
import { REVIEW } from './review-texts';

/** What the beginning of a file says of the document. */
export interface Opening {
  readonly frontMatter: Readonly<Record<string, string>>;
  readonly reviews: readonly string[];
  /** The blocks that say so and are no content. */
  readonly blocks: ReadonlySet<Block>;
  /** Their lines. */
  readonly lines: readonly string[];
}

export function readOpening(
  { format }: OfficeText,
  blocks: readonly Block[],
  known: Known,
  name: string,
): Opening {
  const before = openingBlocks(blocks);
  const onlyTop = before.some(({ type }) => type === 'title' || type === 'heading')
    ? undefined
    : topHeading(blocks, before, format);
  const opening = onlyTop ? [...before, onlyTop.block, ...behind(blocks, before)] : before;
  const lines = opening.flatMap(linesOf);
  const rest = lines.map(({ text }) => text);
  const reviews: string[] = [];
  const take = (is: (line: string) => boolean): string | undefined => {
    const at = rest.findIndex(is);
    return at < 0 ? undefined : rest.splice(at, 1)[0];
  };
  const talk = take((line) => TALK.test(line));
  const speaker = speakerIn(take, known, reviews);
  const dated = rest.find((line) => datesIn(line).length === 1 && !namesSpan(line));
  const event = take((line) => EVENT.test(line) && line.length < 150 && rest.length > 1);
  if (dated !== undefined && DATE_ALONE.test(dated)) take((line) => line === dated);
  const titled =
    onlyTop?.text ?? lines.find(({ isTitle, text }) => isTitle && rest.includes(text))?.text;
  const title = titled ?? rest.find((line) => line.length <= 200) ?? firstHeading(blocks);
  const date = dated === undefined ? undefined : datesIn(dated)[0];
  reviews.unshift(
    title === undefined
      ? REVIEW.title('aus dem Namen der Datei')
      : REVIEW.title(titled === undefined ? 'eine Zeile am Anfang' : 'der Titel am Anfang'),
    REVIEW.type(),
    date === undefined ? REVIEW.noDate() : REVIEW.documentDate(date, dated ?? ''),
    ...(event === undefined ? [] : [REVIEW.event(event)]),
  );
  return {
    frontMatter: {
      title: title ?? titleOfName(name),
      type: typeOf([title ?? '', ...lines.map(({ text }) => text)], talk !== undefined, format),
      ...(date !== undefined && { date }),
      ...(event !== undefined && { event }),
      ...speaker,
    },
    reviews,
    blocks: new Set(opening),
    lines: lines.map(({ text }) => text),
  };
}

const MOST_BLOCKS = 12;
const LONGEST_LINE = 200;

/** The title slide, or what stands before the first heading, if these are short lines; a single paragraph of text is content. */
function openingBlocks(blocks: readonly Block[]): readonly Block[] {
  const first = blocks[0]?.place;
  const isDeck = first?.kind === 'slide';
  const end = isDeck
    ? blocks.findIndex(({ place }) => place?.number !== first.number)
    : blocks.findIndex(
        (block, index) => block.type === 'heading' && (index > 0 || hasKind(block.text)),
      );
  // A deck of one slide, and a text without headings, have no opening that could be told from the rest.
  if (end < 0) return blocks[0]?.type === 'title' ? [blocks[0]] : [];
  const opening = blocks.slice(0, end).filter(({ type }) => type !== 'note');
  const isShort = opening.every(
    (block) =>
      ['title', 'heading', 'paragraph', 'running'].includes(block.type) &&
      'text' in block &&
      block.text.length <= LONGEST_LINE,
  );
  if (isShort && opening.length <= MOST_BLOCKS) return opening;
  const [title] = opening;
  return title && (title.type === 'title' || title.type === 'heading') ? [title] : [];
}

/** The heading that is above all others, where it stands right behind the opening: the title of a paper. */
function topHeading(
  blocks: readonly Block[],
  opening: readonly Block[],
  format: OfficeText['format'],
): { text: string; block: Block } | undefined {
  const headings = blocks.flatMap((block) => (block.type === 'heading' ? [block] : []));
  const top = Math.min(...headings.map(({ depth }) => depth));
  const [first, another] = headings.filter(({ depth }) => depth === top);
  if (!first || headings.length < 2 || blocks[opening.length] !== first) return undefined;
  // In a PDF headings are told by their size alone: the largest at its beginning is the title, whatever follows.
  if (another && format !== 'pdf') return undefined;
  return hasKind(first.text) ? undefined : { text: joined(first.text).text, block: first };
}

/** Short lines between the title and the next heading: who speaks, when, where. */
function behind(blocks: readonly Block[], before: readonly Block[]): readonly Block[] {
  const rest = blocks.slice(before.length + 1);
  const end = rest.findIndex(({ type }) => type === 'heading');
  const lines = rest.slice(0, Math.max(0, end));
  return lines.length <= MOST_BLOCKS && lines.every(isShortLine) ? lines : [];
}

function isShortLine(block: Block): boolean {
  return block.type === 'paragraph' && block.text.length <= 100 && !/^[„“"»]|\.$/.test(block.text);
}

function hasKind(heading: string): boolean {
  return kindOfHeading(heading) !== undefined;
}

function linesOf(block: Block): { text: string; isTitle: boolean }[] {
  if (!('text' in block)) return [];
  const isTitle = block.type === 'title' || block.type === 'heading';
  // A title is broken where it is too long, other texts where another line begins.
  return isTitle
    ? [{ text: joined(block.text).text, isTitle }]
    : block.text.split('\n').map((text) => ({ text, isTitle }));
}

const TALK =
  /^(?:impuls|impulsvortrag|impulsreferat|vortrag|fachvortrag|referat|rede|input|inputreferat|keynote|präsentation|statement)$/i;
const EVENT =
  /(?:^\d{1,3}\.\s+\S)|(?:dialog|tagung|konferenz|kongress|sitzung|forum|fachtag|workshop|symposium|werkstatt|ausschuss)(?:s|es|en)?(?:\s|$|,)/i;
const DATE_ALONE = /^(?:[\p{L} .-]+,\s*)?(?:den\s+)?[\d. -]*\p{L}*\.?\s*\d{4}$/u;

function speakerIn(
  take: (is: (line: string) => boolean) => string | undefined,
  known: Known,
  reviews: string[],
): { speaker?: string; organisation?: string } {
  const line = take((text) => namedIn(text, known.people).length > 0) ?? take(looksLikeSpeaker);
  if (line === undefined) return {};
  const [person] = namedIn(line, known.people);
  const [, name = '', body] = SPEAKER.exec(line) ?? [];
  reviews.push(person ? REVIEW.speaker(line) : REVIEW.unknownSpeaker(line, name));
  const organisation = organisationIn(line, body, known);
  if (organisation) reviews.push(REVIEW.organisation(line, organisation.name));
  else if (body !== undefined) reviews.push(REVIEW.unknownOrganisation(body));
  return {
    ...(person && { speaker: person.id }),
    ...(organisation && { organisation: organisation.id }),
  };
}

const NAME = String.raw`\p{Lu}[\p{L}.'’-]+`;
const SPEAKER = new RegExp(
  String.raw`^((?:(?:Prof|Dr|Dipl)\.[\p{L}.-]*\s+|Herr\s+|Frau\s+)*${NAME}(?:\s+(?:von|van|de|zu))?(?:\s+${NAME}){1,3}),\s*(.{3,100})$`,
  'u',
);

/** „Matthias Spies, Sozialagentur“: two to four words in capitals, a comma, and whom they belong to. */
function looksLikeSpeaker(line: string): boolean {
  return SPEAKER.test(line) && datesIn(line).length === 0 && !/\d/.test(line);
}

/** By its whole name, or the only one whose name begins with what the line says. */
function organisationIn(line: string, body: string | undefined, { organisations }: Known) {
  const [whole] = namedIn(line, organisations);
  if (whole || body === undefined) return whole;
  const begin = organisations.filter(({ name }) => name.startsWith(`${body} `));
  return begin.length === 1 ? begin[0] : undefined;
}

function firstHeading(blocks: readonly Block[]): string | undefined {
  const heading = blocks.find(({ type }) => type === 'title' || type === 'heading');
  return heading && 'text' in heading ? joined(heading.text).text : undefined;
}

function titleOfName(name: string): string {
  const words = name
    .replace(/\.[^.]*$/, '')
    .replace(/[\s_\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
  return words === '' ? 'Ohne Titel' : words;
}

const TYPES: readonly (readonly [DocumentType, RegExp])[] = [
  ['council-paper', /beschlussvorlage|ratsvorlage|vorlage für|drucksache/i],
  ['minutes', /protokoll|niederschrift/i],
  ['report', /bericht/i],
  ['talk', /vortrag|impuls|referat|\brede\b/i],
];

function typeOf(
  lines: readonly string[],
  isTalk: boolean,
  format: OfficeText['format'],
): DocumentType {
  if (isTalk || format === 'pptx' || format === 'odp') return 'talk';
  return TYPES.find(([, pattern]) => lines.some((line) => pattern.test(line)))?.[0] ?? 'note';
}

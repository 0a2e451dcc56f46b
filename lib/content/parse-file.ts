import type { Nodes, Root } from 'mdast';
import { about, say } from '@/lib/messages/message';
import {
  documentFrontMatter,
  organisationFrontMatter,
  pageFrontMatter,
  personFrontMatter,
  termFrontMatter,
  topicFrontMatter,
} from '@/lib/model/front-matter';
import { isError, sortProblems, type Place } from '@/lib/model/problem';
import { abridged } from './abridged';
import { readBody } from './body';
import { error, warning, type Complaint } from './complaint';
import { decode } from './decode';
import { checkDirectiveLines, type DirectiveLines } from './directive-lines';
import type { TooLarge } from './disk';
import { checkName } from './file-name';
import { splitFrontMatter, type Halves } from './front-matter';
import { parseMarkdown } from './markdown';
import type { DraftMark, ParsedEntry, ParsedFile, ParsedStatement, Reference } from './parsed';
import { mergeMarks } from './merge-marks';
import { placeOf } from './place';
import { placeOfDraft } from './draft-mark';
import { checkMarkup, resolveDefinitions } from './prose';
import type { Folder } from './target';
import { textOf } from './text-of';
import { validate, type Places } from './validate';
import { SKIP, walk } from './walk';
import { checkSigns } from './signs';
import { readKeys } from './yaml-keys';

/** A file of the content folder. */
export interface SourceFile {
  readonly folder: Folder;
  /** The file's name with its ending: `5-jahre-option.md`. */
  readonly name: string;
  /** How messages name it: `content/documents/5-jahre-option.md`. */
  readonly shownAs: string;
  readonly bytes: Uint8Array | TooLarge;
}

const SCHEMAS = {
  documents: documentFrontMatter,
  people: personFrontMatter,
  organisations: organisationFrontMatter,
  topics: topicFrontMatter,
  terms: termFrontMatter,
  pages: pageFrontMatter,
} as const;

/** Keys of front matter that name other entries, and where these are. */
const REFERRING_KEYS: Record<Folder, Readonly<Record<string, Folder>>> = {
  documents: {
    speaker: 'people',
    organisation: 'organisations',
    addressee: 'organisations',
    topics: 'topics',
  },
  people: { organisation: 'organisations' },
  organisations: { partOf: 'organisations' },
  topics: {},
  terms: {},
  pages: {},
};

/** Links without those of relations and outcomes, which are checked by what they say. */
function withoutRelations(
  links: readonly Reference[],
  statements: readonly ParsedStatement[],
): Reference[] {
  const places = new Set(
    statements.flatMap(({ relations, outcomes }) =>
      [...relations.map(({ link }) => link), ...outcomes.flatMap(({ evidence }) => evidence)].map(
        printedPlace,
      ),
    ),
  );
  return links.filter((link) => !places.has(printedPlace(link)));
}

function printedPlace({ line, column }: Place): string {
  return `${line}:${column}`;
}

/** Keys of front matter that are held against other files in another way, or against the ledger. */
const COMPARED_KEYS = ['archive', 'date', 'partOf', 'title', 'synonyms', 'forms'].concat([
  'type',
  'event',
  'speaker',
  'organisation',
  'name',
]);

/** What one file says, and what is wrong with it as far as the file alone can tell. Never throws for what stands in the file. */
export function parseFile({ folder, name, shownAs, bytes }: SourceFile): ParsedFile {
  const complaints: Complaint[] = [];
  const id = idOfFile(name);
  const nameComplaint = checkName(id, name.endsWith('x') ? '.mdx' : '.md', folder);
  if (nameComplaint) complaints.push(nameComplaint);
  const format = name.endsWith('.mdx') ? 'mdx' : 'md';
  const { read, draft } = readEntry(bytes, folder, id, format, complaints);
  const problems = abridged(
    sortProblems(complaints.map((complaint) => ({ file: shownAs, ...complaint }))),
  );
  return {
    ...{ folder, id, problems },
    ...(read && (read.isWhole ? { entry: read.entry } : { partial: read.entry })),
    ...(draft ? { draft } : {}),
  };
}

/** The id of the entry in a file of that name. */
export function idOfFile(name: string): string {
  return name.replace(/\.mdx?$/, '').normalize('NFC');
}

interface ReadEntry {
  /** How many `::review[…]` there are. */
  readonly reviews: number;
  readonly entry: ParsedEntry;
  /** Whether everything in the file could be read. */
  readonly isWhole: boolean;
}

function readEntry(
  bytes: Uint8Array | TooLarge,
  folder: Folder,
  id: string,
  format: 'md' | 'mdx',
  complaints: Complaint[],
): { readonly read?: ReadEntry | undefined; readonly draft?: DraftMark } {
  const decoded = decode(bytes);
  if (!decoded.ok) {
    complaints.push(error(decoded.place, decoded.message));
    return {};
  }
  const place = folder === 'documents' ? placeOfDraft(decoded.text) : undefined;
  const read = entryIn(decoded.text, folder, id, format, complaints);
  const isDraft = textOf(read?.entry.frontMatter, 'status') !== undefined;
  const draft = place ?? (isDraft ? { line: 1, column: 1 } : undefined);
  return { read, ...(draft ? { draft: { place: draft, reviews: read?.reviews ?? 0 } } : {}) };
}

/** What is wrong in one part of a file keeps none of the others from being read. */
function entryIn(
  written: string,
  folder: Folder,
  id: string,
  format: 'md' | 'mdx',
  complaints: Complaint[],
): ReadEntry | undefined {
  const marks = mergeMarks(written);
  if (marks.length > 0) {
    // Each side says something else: whatever else could be said of the text is about neither.
    addTo(complaints, marks);
    return undefined;
  }
  const signs = checkSigns(written.split('\n'));
  addTo(complaints, signs);
  const hasBadSigns = signs.some(isError);
  // A control character could be anything to the parsers behind.
  const text = hasBadSigns ? withoutBadSigns(written) : written;
  const split = splitFrontMatter(text);
  if (!split.ok) complaints.push(split.complaint);
  const halves = split.ok ? split : split.meant;
  if (!halves) return undefined;

  const head = readFrontMatter(halves, folder, complaints);
  const directives = checkDirectiveLines(halves.body, halves.bodyLine);
  addTo(complaints, directives.complaints);
  const { root, isWhole: isParsed } = parsedBody(halves, directives, format, complaints);
  const lines = text.split('\n');
  resolveDefinitions(root, halves.body);
  const illegible = misread(root, directives);
  addTo(complaints, illegible, misplaced(root));
  const markup = checkMarkup(root, lines, folder, id);
  const body = readBody(root, lines, folder, id);
  addTo(complaints, markup.complaints, body.complaints);
  const isWhole =
    split.ok &&
    !hasBadSigns &&
    head.isWhole &&
    directives.complaints.length === 0 &&
    illegible.length === 0 &&
    isParsed;
  return {
    isWhole,
    reviews: body.reviews,
    entry: {
      frontMatter: head.value,
      sections: body.sections,
      statements: body.statements,
      references: [
        ...head.references,
        ...withoutRelations(markup.references, body.statements),
        ...body.references,
      ],
      unread: body.unread,
      places: head.places,
    },
  };
}

/** Spaces in place of what no text can mean: every other sign stays where it is. */
function withoutBadSigns(text: string): string {
  return text.replace(/(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu, ' ');
}

/** So many slips of MDX are told in one go. */
const MOST_SLIPS = 20;

/** The syntax tree of a body, without the lines of directives that are broken and without what cannot be read as MDX. */
function parsedBody(
  { body, bodyLine }: Halves,
  { broken, unspaced }: DirectiveLines,
  format: 'md' | 'mdx',
  complaints: Complaint[],
): { readonly root: Root; readonly isWhole: boolean } {
  const lines = body.split('\n');
  for (const line of broken) lines[line - bodyLine] = '';
  for (const line of unspaced)
    lines[line - bodyLine] = (lines[line - bodyLine] ?? '').replace(/#(?=[^#])/, '# ');
  for (let slips = 0; ; slips++) {
    const parsed = parseMarkdown(lines.join('\n'), bodyLine, format);
    if (parsed.ok) return { root: parsed.root, isWhole: slips === 0 };
    complaints.push(parsed.complaint);
    const isSlip = parsed.complaint.message.code === 'mdx-unreadable' && slips < MOST_SLIPS;
    if (!isSlip || !emptyBlock(lines, parsed.complaint.line - bodyLine))
      return { root: { type: 'root', children: [] }, isWhole: false };
  }
}

/** Empties the lines around one up to the next empty ones; false when there is nothing to empty. */
function emptyBlock(lines: string[], index: number): boolean {
  if ((lines[index] ?? '').trim() === '') return false;
  let [start, end] = [index, index];
  while ((lines[start - 1] ?? '').trim() !== '') start--;
  while ((lines[end + 1] ?? '').trim() !== '') end++;
  lines.fill('', start, end + 1);
  return true;
}

interface ReadHead {
  readonly value: object;
  readonly references: readonly Reference[];
  readonly places: Readonly<Record<string, Place>>;
  readonly isWhole: boolean;
}

/** The front matter, or of one with mistakes the keys that have none. */
function readFrontMatter(
  { frontMatter, frontMatterLine }: Halves,
  folder: Folder,
  complaints: Complaint[],
): ReadHead {
  if (frontMatter === undefined) return { value: {}, references: [], places: {}, isWhole: false };
  const yaml = readKeys(frontMatter, frontMatterLine);
  addTo(complaints, yaml.complaints);
  if (!yaml.isReadable) return { value: {}, references: [], places: {}, isWhole: false };
  const result = validate(SCHEMAS[folder], yaml.value, yaml, yaml.lost);
  if (!result.ok) addTo(complaints, result.complaints);
  const value = result.ok ? result.value : result.sound;
  const isDateless = result.ok && !('date' in value && value.date) && !yaml.lost.includes('date');
  if (folder === 'documents' && isDateless)
    complaints.push(warning({ line: 1, column: 1 }, about('date', say('date-missing'))));
  addTo(complaints, longNames(value, yaml));
  return {
    value,
    references: referencesIn(value, folder, yaml),
    places: placesIn(value, yaml),
    isWhole: result.ok && yaml.complaints.length === 0,
  };
}

/** Longer titles and names break every list that they stand in. */
const LONG_NAME = 300;

function longNames(value: object, places: Places): Complaint[] {
  return Object.entries(value).flatMap(([key, text]) =>
    (key === 'title' || key === 'name') && typeof text === 'string' && text.length > LONG_NAME
      ? [
          warning(
            places.placeOf([key]),
            about(key, say('name-too-long', { key, length: text.length })),
          ),
        ]
      : [],
  );
}

function placesIn(value: object, places: Places): Record<string, Place> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, content]): [string, Place][] => {
      if (!COMPARED_KEYS.includes(key)) return [];
      if (!Array.isArray(content)) return [[key, places.placeOf([key])]];
      return content.map((_, index) => [`${key}.${index}`, places.placeOf([key, index])]);
    }),
  );
}

function referencesIn(value: object, folder: Folder, places: Places): Reference[] {
  return Object.entries(value).flatMap(([key, content]): Reference[] => {
    const target = REFERRING_KEYS[folder][key];
    if (!target) return [];
    if (typeof content === 'string')
      return [{ ...places.placeOf([key]), subject: key, folder: target, id: content }];
    if (!Array.isArray(content)) return [];
    return content.map((id, index) => ({
      ...places.placeOf([key, index]),
      subject: key,
      folder: target,
      id: String(id),
    }));
  });
}

/** As `push` with all of them, of which there may be more than a function takes arguments. */
function addTo(complaints: Complaint[], ...lists: readonly (readonly Complaint[])[]): void {
  for (const list of lists) for (const complaint of list) complaints.push(complaint);
}

/** Lines that begin a directive and that the parser took for text: its attributes are malformed. In code they are text. */
function misread(root: Root, { opened, broken }: DirectiveLines): Complaint[] {
  const read = new Set(broken);
  walk(root, (node) => {
    if (node.type === 'containerDirective' || node.type === 'leafDirective')
      read.add(placeOf(node).line);
    if (node.type === 'code' && node.position)
      for (let line = node.position.start.line; line <= node.position.end.line; line++)
        read.add(line);
    return undefined;
  });
  return opened
    .filter((line) => !read.has(line))
    .map((line) => error({ line, column: 1 }, say('directive-unreadable')));
}

/** Directives, headings and components belong to the left margin; inside lists and quotations they would be lost. */
function misplaced(root: Root): Complaint[] {
  const complaints: Complaint[] = [];
  const names: Partial<Record<Nodes['type'], 'heading' | 'statement' | 'leaf' | 'component'>> = {
    heading: 'heading',
    containerDirective: 'statement',
    leafDirective: 'leaf',
    mdxJsxFlowElement: 'component',
  };
  walk(root, (node, parent) => {
    const what = names[node.type];
    if (!what || !parent || parent.type === 'root') return undefined;
    complaints.push(error(placeOf(node), say('not-at-margin', { what })));
    return SKIP;
  });
  return complaints;
}

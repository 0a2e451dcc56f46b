import type { Block } from '@/lib/office/blocks';
import { KINDS, type Kind } from '@/lib/model/kind';
import type { WrittenItem, WrittenPart } from '@/lib/writing/document-text';
import { placeName } from './archive-text';
import { joined } from './clean-text';
import { isAttribution, isPlainSource, readAttribution } from './attribution';
import { kindOfHeading, type HeadingKind } from './kind-of-heading';
import type { Known } from './known';
import { REVIEW } from './review-texts';
import { endOfOpen, quotedIn } from './quoted';
import { Statements } from './statements';

export interface DraftParts {
  readonly parts: readonly WrittenPart[];
  readonly sections: number;
  readonly statements: Readonly<Record<Kind, number>>;
  /** Items of lists under headings that name no kind. */
  readonly plainItems: number;
  /** What repeats the beginning, and the thanks at the end. */
  readonly closing: readonly string[];
  readonly running: readonly string[];
  /** Lines of a table of contents. */
  readonly contents: number;
  /** Hyphens at the ends of lines that were left out. */
  readonly dissolved: number;
}

interface Around {
  readonly known: Known;
  readonly openingLines: ReadonlySet<string>;
}

/** The body of a document, block by block. */
export function draftParts(blocks: readonly Block[], around: Around): DraftParts {
  const body = new Body(blocks, around);
  while (body.step());
  return body.result();
}

/** What people put on their last slide. „Danke an das Team“ within a text is none of it. */
const THANKS =
  /^(?:(?:(?:herzlichen|vielen|besten|schönen)\s+)?danke?(?:\s+schön)?(?:\s+(?:für|fürs|ihnen|euch)\b.{0,60})?|ich danke (?:ihnen|euch)\b.{0,60}|(?:noch |ihre )?fragen\s*\?|thank you.{0,30})\s*[!.]*$/i;

/** Fewer words are a label, not a statement. */
const FEWEST_WORDS = 3;
const LONGEST_OPEN_QUOTE = 6;

class Body {
  private at = 0;
  private readonly statements: Statements;
  private readonly parts: WrittenPart[] = [];
  private readonly headings: { depth: number; written: number; text: string }[] = [];
  private readonly closing: string[] = [];
  private readonly running: string[] = [];
  private readonly footnotes: WrittenItem[] = [];
  private sections = 0;
  private plainItems = 0;
  private contents = 0;
  private dissolved = 0;
  /** The slide whose title, or want of one, is a heading already. */
  private slide = 0;
  private pending: { depth: number; text: string } | undefined;

  constructor(
    private readonly blocks: readonly Block[],
    private readonly around: Around,
  ) {
    this.statements = new Statements((part) => this.parts.push(part));
  }

  step(): boolean {
    const block = this.blocks[this.at];
    if (!block) return false;
    this.at++;
    if (block.type === 'running') this.running.push(this.line(block.text));
    else if (block.type === 'contents') this.contents++;
    else if (block.type === 'footnote')
      this.footnotes.push({ text: `${block.marker} ${this.line(block.text)}`, items: [] });
    else if ('text' in block && this.isClosing(block)) this.close(block.text, block);
    else this.content(block);
    return true;
  }

  result(): DraftParts {
    if (this.footnotes.length > 0) {
      this.heading(2, 'Fußnoten');
      this.parts.push({ type: 'items', ordered: false, items: this.footnotes });
    }
    const of = (kind: Kind) =>
      this.parts.filter((part) => part.type === 'statement' && part.kind === kind).length;
    const [quote = 0, experience = 0, expectation = 0] = KINDS.map(of);
    return {
      parts: this.parts,
      sections: this.sections,
      statements: { quote, experience, expectation },
      plainItems: this.plainItems,
      closing: this.closing,
      running: this.running,
      contents: this.contents,
      dissolved: this.dissolved,
    };
  }

  private line(text: string): string {
    const { text: line, isGuess } = joined(text);
    if (isGuess) this.dissolved++;
    return line;
  }

  /** Thanks, and the lines of the beginning once more; a title of a slide only where it is the same as that of the first. */
  private isClosing(block: Block & { text: string }): boolean {
    const line = joined(block.text).text;
    if (THANKS.test(line)) return true;
    return line
      .split('\n')
      .concat(block.text.split('\n'))
      .some((each) => this.around.openingLines.has(each));
  }

  private close(text: string, block: Block): void {
    this.closing.push(this.line(text));
    if (block.type !== 'title' && block.type !== 'heading') return;
    // What else stands on that slide belongs to no section before it.
    this.pending = { depth: 2, text: this.line(text) };
    this.slide = block.place?.number ?? 0;
  }

  private content(block: Block): void {
    if (block.type === 'title') return this.title(block);
    if (block.type === 'heading') return this.heading(block.depth + 1, this.line(block.text));
    this.beginSlide(block);
    if (block.type === 'table') this.parts.push({ type: 'table', rows: block.rows });
    else if (block.type === 'note') this.note(block);
    else if (block.type === 'item') this.items(block);
    else if (block.type === 'paragraph') this.paragraph(block);
  }

  private title(block: Block & { type: 'title' }): void {
    this.slide = block.place?.number ?? this.slide;
    this.heading(2, this.line(block.text));
    if (block.isGuessed) this.parts.push({ type: 'review', text: REVIEW.guessedTitle() });
  }

  /** The same heading again goes on with its section. */
  private heading(depth: number, text: string): void {
    this.pending = undefined;
    const last = this.headings.at(-1);
    if (last?.text === text && last.depth === depth) return;
    while ((this.headings.at(-1)?.depth ?? 0) >= depth) this.headings.pop();
    // A level is never left out, as papers do: `####` under `##` is `###`.
    const written = Math.min(depth, (this.headings.at(-1)?.written ?? 1) + 1);
    this.headings.push({ depth, written, text });
    this.sections++;
    this.parts.push({ type: 'heading', depth: written, text });
    const kind = kindOfHeading(text);
    if (kind?.isGuess)
      this.parts.push({ type: 'review', text: REVIEW.kindOfHeading(text, kind.kind) });
  }

  private beginSlide({ place, type }: Block): void {
    if (this.pending) return this.heading(this.pending.depth, this.pending.text);
    if (place?.kind !== 'slide' || place.number === this.slide || type === 'note') return;
    this.slide = place.number;
    this.heading(2, placeName(place));
    this.parts.push({ type: 'review', text: REVIEW.noSlideTitle() });
  }

  private kind(): HeadingKind | undefined {
    return this.headings.map(({ text }) => kindOfHeading(text)).findLast((kind) => kind);
  }

  private note(block: Block & { type: 'note' }): void {
    this.parts.push(
      { type: 'review', text: REVIEW.note(block.place ? placeName(block.place) : '') },
      { type: 'prose', text: this.line(block.text) },
    );
  }

  private items(first: Block & { type: 'item' }): void {
    const run = [first];
    for (let next = this.blocks[this.at]; next?.type === 'item'; next = this.blocks[this.at]) {
      if (next.place?.number !== first.place?.number || this.isClosing(next)) break;
      run.push(next);
      this.at++;
    }
    const kind = this.kind();
    const shallowest = Math.min(...run.map(({ depth }) => depth));
    const groups: (typeof run)[] = [];
    for (const item of run) {
      if (item.depth <= shallowest || groups.length === 0) groups.push([item]);
      else groups.at(-1)?.push(item);
    }
    let plain: typeof run = [];
    const flush = () => {
      if (plain.length > 0) this.plainList(plain);
      plain = [];
    };
    for (const group of groups) {
      const texts = group.map(({ text }) => this.line(text));
      const [text = ''] = texts;
      const quoted = quotedIn(text);
      const isQuote = quoted !== undefined && !quoted.isOpen && wordsIn(quoted.wording) >= 2;
      if (!isQuote && (!kind || wordsIn(texts.join(' ')) < FEWEST_WORDS)) {
        plain.push(...group);
        continue;
      }
      flush();
      if (isQuote) this.quote([quoted.wording, ...texts.slice(1)], quoted.rest, first);
      else if (kind) this.statement(kind.kind, texts, first);
    }
    flush();
  }

  private plainList(run: readonly (Block & { type: 'item' })[]): void {
    this.plainItems += run.length;
    const items = nested(
      run.map((item) => ({ ...item, text: this.line(item.text) })),
      0,
    );
    this.parts.push({
      type: 'items',
      ordered: run.every(({ marker }) => marker !== undefined && /^\d+[.)]$/.test(marker)),
      start: Number.parseInt(run[0]?.marker ?? '1', 10) || 1,
      items,
    });
  }

  private paragraph(block: Block & { type: 'paragraph' }): void {
    const text = this.line(block.text);
    const quoted = quotedIn(text);
    if (quoted && !quoted.isOpen && wordsIn(quoted.wording) >= FEWEST_WORDS)
      return this.quote([quoted.wording], quoted.rest, block);
    if (quoted?.isOpen && this.openQuote(text.charAt(0), quoted.wording, block)) return;
    const kind = this.kind();
    if (kind && wordsIn(text) >= 5 && /[.!?…]$/.test(text)) {
      if (kind.kind === 'quote') this.parts.push({ type: 'review', text: REVIEW.notInMarks() });
      return this.statement(kind.kind, [text], block);
    }
    this.parts.push({ type: 'prose', text });
  }

  /** A quote of several paragraphs: the mark that ends it stands in a later one. */
  private openQuote(opening: string, first: string, block: Block): boolean {
    const paragraphs = [first];
    for (let ahead = 0; ahead < LONGEST_OPEN_QUOTE; ahead++) {
      const next = this.blocks[this.at + ahead];
      if (next?.type !== 'paragraph') return false;
      const text = joined(next.text).text;
      const end = endOfOpen(text.replace(/^[„“»"]/, ''), opening);
      paragraphs.push(end?.wording ?? text);
      if (!end) continue;
      this.at += ahead + 1;
      this.quote(paragraphs, end.rest, block);
      return true;
    }
    return false;
  }

  private quote(paragraphs: readonly string[], rest: string, block: Block): void {
    this.statement('quote', paragraphs, block, rest === '' ? undefined : rest);
  }

  /** A statement, with the line of attribution that follows it. */
  private statement(
    kind: Kind,
    paragraphs: readonly string[],
    { place }: Block,
    rest?: string,
  ): void {
    const next = this.blocks[this.at];
    const line = next?.type === 'paragraph' ? this.line(next.text) : '';
    const { known } = this.around;
    const isNext =
      rest === undefined &&
      line !== '' &&
      (kind === 'quote' ? isAttribution(line, known) : isPlainSource(line));
    if (isNext) this.at++;
    const source = rest ?? (isNext ? line : undefined);
    const attribution = source === undefined ? undefined : readAttribution(source, known);
    this.statements.add(kind, paragraphs, place, attribution);
  }
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

const DEEPEST_LIST = 8;

/** Items as a list in lists; what lies deeper than Markdown is read stands behind the item that it belongs to. */
function nested(
  run: readonly { readonly depth: number; readonly text: string }[],
  from: number,
): WrittenItem[] {
  if (from === DEEPEST_LIST) return run.map(({ text }) => ({ text, items: [] }));
  const shallowest = Math.min(...run.map(({ depth }) => depth));
  const items: { text: string; below: typeof run }[] = [];
  for (const item of run) {
    const last = items.at(-1);
    if (last && item.depth > shallowest) last.below = [...last.below, item];
    else items.push({ text: item.text, below: [] });
  }
  return items.map(({ text, below }) => ({
    text,
    items: below.length > 0 ? nested(below, from + 1) : [],
  }));
}

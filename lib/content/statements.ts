import type { ListItem, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { about, say } from '@/lib/messages/message';
import { statementAttributes, type StatementAttributes } from '@/lib/model/front-matter';
import { isId, whyNoId } from '@/lib/model/id';
import { isQuoted, KIND_HEADINGS, KINDS, type Kind } from '@/lib/model/kind';
import type { Place } from '@/lib/model/problem';
import { wordingHash } from '@/lib/proof/hash';
import { looksLikeAnnotation, readAnnotations, type Annotations } from './annotations';
import { attributePlaces, referencesIn } from './attributes';
import { error, warning, type Complaint } from './complaint';
import { strayMarks } from './id-mark';
import type { ParsedStatement, Reference } from './parsed';
import { placeOf } from './place';
import { htmlOf } from './prose';
import { invisibleSignIn } from './signs';
import { sicIn } from './sic';
import {
  followsAtOnce,
  hasOuterMarks,
  idMark,
  isLabel,
  isWording,
  paragraphTexts,
  wordingOf,
} from './statement-wording';
import type { Folder } from './target';
import { validate } from './validate';

const HEADINGS = KINDS.map((kind) => KIND_HEADINGS[kind].plural);

/** What the readers of statements have to know of their surroundings. */
export interface Surroundings {
  readonly folder: Folder;
  readonly document: string;
  /** The anchor of the section. */
  readonly section: string;
  /** The lines of the file, to find the places of marks, which the parser does not tell. */
  readonly lines: readonly string[];
  complain(complaint: Complaint): void;
  /** Notes a mention of another entry. */
  refer(reference: Reference): void;
}

/** The general form: `:::quote{#id from="…" date="…"}`, the wording, then annotations as a list, `:::`. */
export function readDirective(
  directive: ContainerDirective,
  around: Surroundings,
): ParsedStatement | undefined {
  const place = placeOf(directive);
  const kind = KINDS.find((each) => each === directive.name);
  if (!kind) return undefined;
  const misplaced = directive.children.find((child) => !isWording(child) || isLabel(child));
  if (misplaced) {
    around.complain(
      error(
        placeOf(misplaced),
        isLabel(misplaced)
          ? say('statement-with-label', { kind })
          : say('statement-with-other-blocks'),
      ),
    );
    return undefined;
  }
  const written = attributePlaces(directive);
  written.complaints.forEach(around.complain);
  if (directive.attributes?.id === undefined) {
    around.complain(error(place, say('statement-without-id', { kind })));
    return undefined;
  }
  const attributes = validate(statementAttributes, withoutEmpty(directive.attributes), {
    placeOf: written.placeOf,
    placeOfKey: written.placeOf,
  });
  if (!attributes.ok) attributes.complaints.forEach(around.complain);
  // Of one that has mistakes in its attributes the rest is read for what else is wrong with it.
  const sound = attributes.ok
    ? attributes.value
    : { id: directive.attributes.id ?? '', ...soundAttributes(attributes.sound) };
  if (!isQuoted(kind) && sound.from !== undefined) {
    around.complain(error(written.placeOf(['from']), about('from', say('from-without-quote'))));
  }
  if (sound.from === around.document) {
    around.complain(error(written.placeOf(['from']), about('from', say('from-its-own-document'))));
  }
  referencesIn(sound, written).forEach(around.refer);
  const last = directive.children.at(-1);
  const annotated =
    last?.type === 'list' && last.children.some(looksLikeAnnotation) ? last : undefined;
  const wording = annotated ? directive.children.slice(0, -1) : directive.children;
  const accidental = wording.find(
    (block, index) => block.type === 'list' && followsAtOnce(block, wording[index - 1]),
  );
  if (accidental) around.complain(error(placeOf(accidental), say('list-begins-by-accident')));
  const statement = statementOf(
    { ...sound, kind, place },
    wording,
    annotated?.children ?? [],
    around,
  );
  return attributes.ok && !accidental ? statement : undefined;
}

function soundAttributes(sound: Readonly<Record<string, unknown>>): Partial<StatementAttributes> {
  const result = statementAttributes.partial().safeParse(sound);
  return result.success ? result.data : {};
}

/** The id that a list item of the short form bears: its last paragraph ends in `[#id]`. */
export function shortFormId(item: ListItem, lines: readonly string[]): string | undefined {
  return idMark(wordingOf(item), lines)?.id;
}

/** The short form: `- wording [#id]` with annotations nested below, under a heading that names the kind. */
export function readListItem(
  item: ListItem,
  kind: Kind | undefined,
  around: Surroundings,
): ParsedStatement | undefined {
  const mark = idMark(wordingOf(item), around.lines);
  if (!mark) return undefined;
  const place = placeOf(item);
  if (!isId(mark.id))
    around.complain(
      error(
        mark.place,
        whyNoId(mark.id, (each) => `[#${each}]`),
      ),
    );
  else if (!kind)
    around.complain(
      error(mark.place, say('statement-of-no-kind', { id: mark.id, headings: HEADINGS })),
    );
  const nested = item.children.slice(wordingOf(item).length);
  let annotated: ListItem[] = [];
  for (const block of nested) {
    if (block.type === 'list') annotated = annotated.concat(block.children);
    else around.complain(error(placeOf(block), say('statement-with-other-content')));
  }
  const statement = statementOf(
    // Of one whose kind is not known the rest is read for what else is wrong with it.
    { id: mark.id, kind: kind ?? 'experience', place, mark: mark.place },
    mark.wording,
    annotated,
    around,
  );
  return kind && isId(mark.id) ? statement : undefined;
}

type Head = {
  id: string;
  kind: Kind;
  place: Place;
  /** Where its `[#id]` stands. */
  mark?: Place;
  from?: string | undefined;
  date?: string | undefined;
  speaker?: string | undefined;
  organisation?: string | undefined;
  topics?: string[] | undefined;
  locator?: string | undefined;
};

function statementOf(
  { place, mark, ...head }: Head,
  wording: readonly RootContent[],
  annotated: readonly ListItem[],
  around: Surroundings,
): ParsedStatement | undefined {
  const text = wording.flatMap(paragraphTexts).join('\n\n');
  if (text === '') {
    around.complain(error(place, say('statement-without-wording', { id: head.id })));
    return undefined;
  }
  const invisible = invisibleSignIn(text);
  if (invisible) around.complain(error(place, about(head.id, invisible)));
  if (isQuoted(head.kind) && hasOuterMarks(text)) {
    around.complain(warning(place, about(head.id, say('quote-with-marks'))));
  }
  strayMarks(wording, around.lines, mark).forEach(around.complain);
  const annotations = readAnnotations(annotated, around.folder, around.document);
  annotations.complaints.forEach(around.complain);
  const { sic, complaints } = sicIn(text, annotations.sic);
  complaints.forEach(around.complain);
  return {
    ...head,
    ...place,
    section: around.section,
    text,
    wordingHash: wordingHash(text),
    ...markupOf(wording, around),
    ...attributionOf(annotations),
    ...(sic.length > 0 && { sic }),
    relations: annotations.relations,
    outcomes: annotations.outcomes,
  };
}

/** HTML is kept only of a wording that has more than plain paragraphs: most have not. */
function markupOf(
  wording: readonly RootContent[],
  { folder, document }: Surroundings,
): { html?: string } {
  const isPlain = wording.every(
    (block) => block.type === 'paragraph' && block.children.every(({ type }) => type === 'text'),
  );
  return isPlain ? {} : { html: htmlOf(wording, folder, document) };
}

function attributionOf({ attribution }: Annotations): { attribution?: string } {
  return attribution === undefined ? {} : { attribution };
}

function withoutEmpty(
  attributes: Record<string, string | null | undefined>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([key, value]) =>
      value === undefined || value === null ? [] : [[key, value]],
    ),
  );
}

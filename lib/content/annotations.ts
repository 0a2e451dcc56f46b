import type { ListItem, Paragraph, PhrasingContent } from 'mdast';
import { about, say, type Message } from '@/lib/messages/message';
import { parseDate } from '@/lib/model/date';
import {
  OUTCOME_STATUSES,
  OUTCOME_WORDS,
  RELATION_TYPES,
  RELATION_WORDS,
  type OutcomeStatus,
  type RelationType,
} from '@/lib/model/relation';
import { error, type Complaint } from './complaint';
import { guessed, nearestWord } from './did-you-mean';
import type { ParsedLink, ParsedOutcome, ParsedRelation } from './parsed';
import { placeOf } from './place';
import { inlineText, plainText } from './plain-text';
import { SIC, type WrittenSic } from './sic';
import { readLink, type Folder } from './target';

/** What stands nested under a statement: relations, outcomes, the source's line of attribution, words that stand so in it. */
export interface Annotations {
  readonly relations: ParsedRelation[];
  readonly outcomes: ParsedOutcome[];
  attribution?: string;
  readonly sic: WrittenSic[];
  readonly complaints: Complaint[];
}

type Meaning =
  | { readonly type: 'relation'; readonly relation: RelationType }
  | { readonly type: 'outcome'; readonly status: OutcomeStatus }
  | { readonly type: 'attribution' }
  | { readonly type: 'sic' };

/** The closed vocabulary: the words before the colon. */
const VOCABULARY = new Map<string, Meaning>([
  ...RELATION_TYPES.map((relation): [string, Meaning] => [
    fold(RELATION_WORDS[relation].forward),
    { type: 'relation', relation },
  ]),
  ...OUTCOME_STATUSES.map((status): [string, Meaning] => [
    fold(OUTCOME_WORDS[status]),
    { type: 'outcome', status },
  ]),
  ['quellenangabe', { type: 'attribution' }],
  [fold(SIC), { type: 'sic' }],
]);
const INVERSES = new Map(
  RELATION_TYPES.map((type) => [RELATION_WORDS[type].backward, RELATION_WORDS[type].forward]),
);

/** Stands for a link in the text of an item (U+FFFC, OBJECT REPLACEMENT CHARACTER). */
const LINK = '\uFFFC';

/** Whether a nested item means to be an annotation: a known word and a colon, or any words, a colon and a link. */
export function looksLikeAnnotation(item: ListItem): boolean {
  const text = flatText(item);
  const word = /^([^:\n]{1,40}):/.exec(text)?.[1];
  if (word === undefined) return VOCABULARY.has(text.trim().toLowerCase());
  const folded = fold(word);
  return (
    VOCABULARY.has(folded) ||
    INVERSES.has(folded) ||
    nearestWord(folded, VOCABULARY.keys()) !== undefined ||
    text.includes(`: ${LINK}`)
  );
}

/**
 * Reads nested items such as `- bestätigt: [Bericht](bericht.md#id), 2012-05-01 – Bemerkung`.
 *
 * A word of the vocabulary, a colon, links separated by commas, then optionally a comma with an EDTF date, then
 * optionally a dash with a remark in plain text.
 */
export function readAnnotations(
  items: readonly ListItem[],
  folder: Folder,
  document: string,
): Annotations {
  const annotations: Annotations = { relations: [], outcomes: [], sic: [], complaints: [] };
  for (const item of items) readAnnotation(item, folder, document, annotations);
  return annotations;
}

function readAnnotation(item: ListItem, folder: Folder, document: string, into: Annotations): void {
  const place = placeOf(item.children[0] ?? item);
  const complain = (message: Message) => void into.complaints.push(error(place, message));
  if (item.children.length !== 1 || item.children[0]?.type !== 'paragraph')
    return complain(say('annotation-not-one-line'));
  const [, word = '', rest = ''] =
    /^([^:]*):?\s*(.*)$/.exec(flatText(item).replace(/\s+/g, ' ').trim()) ?? [];
  const meaning = VOCABULARY.get(fold(word));
  if (!meaning) return complain(unknownWord(word.replaceAll(LINK, '[…]')));

  if (meaning.type === 'attribution') {
    if (into.attribution !== undefined)
      return complain(about('Quellenangabe', say('attribute-twice')));
    const text = plainText(item.children[0]).replace(/^[^:]*:\s*/, '');
    if (text === '') return complain(about('Quellenangabe', say('attribution-empty')));
    into.attribution = text;
    return;
  }

  if (meaning.type === 'sic') {
    const words = plainText(item.children[0]).replace(/^[^:]*:?\s*/, '');
    if (words === '') return complain(about(SIC, say('sic-empty')));
    into.sic.push({ words, ...place });
    return;
  }

  const links = linksOf(item.children[0]);
  if (meaning.type === 'relation' && links.length === 0)
    return complain(about(word, say('relation-empty', { word })));
  const parts = new RegExp(
    // A dash begins a remark only between spaces: in `2004–06–01` it would silently make a year of a day.
    `^((?:${LINK}(?:\\s*(?:,|und)\\s*(?=${LINK}))?)*)\\s*(?:,?\\s*([^\\s–—,][^\\s,]*))?(?:(?:^|\\s)\\s*[–—]\\s+([\\s\\S]+))?$`,
  ).exec(rest);
  const [, linkPart = '', dateText, remarkText] = parts ?? [];
  const linkCount = linkPart.split(LINK).length - 1;
  if (!parts || linkCount !== links.length) {
    return complain(about(word, say('annotation-malformed', { word })));
  }
  const date = dateText === undefined ? undefined : parseDate(dateText);
  if (date?.ok === false) return complain(about(word, date.error));
  const extras = {
    ...place,
    ...(dateText === undefined ? {} : { date: dateText }),
    ...(remarkText === undefined ? {} : { remark: remarkText.trim() }),
  };

  const targets: ParsedLink[] = [];
  for (const link of links) {
    const result = readLink(link.url, folder, document);
    // The check of all links has said so.
    if (!result.ok) return;
    targets.push({ ...placeOf(link), target: result.target, label: plainText(link) });
  }
  if (meaning.type === 'outcome') {
    into.outcomes.push({ status: meaning.status, evidence: targets, ...extras });
    return;
  }
  for (const link of targets) into.relations.push({ type: meaning.relation, link, ...extras });
}

function unknownWord(word: string): Message {
  const forward = INVERSES.get(fold(word));
  if (forward) return about(word, say('annotation-inverse', { forward }));
  const guess = nearestWord(fold(word), VOCABULARY.keys());
  const known = [
    ...RELATION_TYPES.map((type) => RELATION_WORDS[type].forward),
    ...OUTCOME_STATUSES.map((status) => OUTCOME_WORDS[status]),
    'quellenangabe',
    SIC,
  ];
  return about(word.slice(0, 40), say('annotation-unknown', { ...guessed(guess), known }));
}

function fold(word: string): string {
  return word.trim().normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
}

function linksOf(paragraph: Paragraph): Extract<PhrasingContent, { type: 'link' }>[] {
  return paragraph.children.flatMap((child) => (child.type === 'link' ? [child] : []));
}

function flatText(item: ListItem): string {
  const first = item.children[0];
  if (first?.type !== 'paragraph') return '';
  return first.children.map((child) => (child.type === 'link' ? LINK : inlineText(child))).join('');
}

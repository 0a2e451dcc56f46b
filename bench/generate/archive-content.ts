import { dayNumber, isoOf, twoDigits } from '../../lib/model/day';
import { proposeId } from '../../lib/model/id';
import { KIND_HEADINGS, KINDS, type Kind } from '../../lib/model/kind';
import { DOCUMENT_TYPE_WORDS } from '../../lib/model/front-matter';
import {
  OUTCOME_STATUSES,
  OUTCOME_WORDS,
  RELATION_TYPES,
  RELATION_WORDS,
} from '../../lib/model/relation';
import { archiveText } from './archive-text';
import type { ContentFile } from './folder';
import { expansion, noun, organisationName, personName, title, wording } from './german';
import { contentFile, directive, link, shortForm, yaml } from '@/lib/writing/markdown';
import { Random } from './random';

const STATEMENTS_A_DOCUMENT = 10;
const STATEMENTS_A_PERSON = 50;
const MOST_PEOPLE = 2_000;
const ORGANISATIONS = 50;
const TOPICS = 40;
const TERMS = 30;

/**
 * An artificial archive of so many statements; the same number and seed give the same files.
 *
 * Relations, evidence and links lead to documents before their own, so that nothing replaces itself in a circle. Nine in
 * ten documents have an archive text; one quote in ten repeats a wording of an earlier document.
 */
export function* artificialArchive(statements: number, seed: number): Generator<ContentFile> {
  const random = new Random(seed);
  const people = distinct(
    Math.min(MOST_PEOPLE, Math.ceil(statements / STATEMENTS_A_PERSON)),
    personName,
  );
  const organisations = distinct(ORGANISATIONS, organisationName);
  const topics = distinct(TOPICS, () => noun(random));
  const terms = abbreviations(random);
  const cast: Cast = {
    people: people.map(proposeId),
    organisations: organisations.map(proposeId),
    topics: topics.map(proposeId),
    abbreviations: [...terms.keys()],
    earlier: [],
  };

  yield { path: 'site.yml', text: site(statements, seed) };
  for (const name of people) yield person(name, random.pick(cast.organisations));
  for (const name of organisations)
    yield { path: `organisations/${proposeId(name)}.md`, text: contentFile({ name }, []) };
  for (const topic of topics)
    yield { path: `topics/${proposeId(topic)}.md`, text: contentFile({ title: topic }, []) };
  for (const [abbreviation, long] of terms) yield term(abbreviation, long);
  for (let number = 0; number * STATEMENTS_A_DOCUMENT < statements; number++) {
    yield* document(
      number,
      Math.min(STATEMENTS_A_DOCUMENT, statements - number * STATEMENTS_A_DOCUMENT),
      cast,
      random,
    );
  }
}

/** What statements can name: ids, abbreviations, and the documents written so far. */
interface Cast {
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly topics: readonly string[];
  readonly abbreviations: readonly string[];
  readonly earlier: Written[];
}

interface Written {
  readonly id: string;
  readonly title: string;
  readonly statements: readonly string[];
  readonly wordings: readonly string[];
}

function site(statements: number, seed: number): string {
  const subtitle = `Künstliches Archiv mit ${statements} Aussagen (Startwert ${seed}), nichts davon wurde je gesagt`;
  return yaml({
    title: 'Wortlaut: künstliches Archiv',
    subtitle,
    baseUrl: 'http://localhost:3000',
    language: 'de',
  });
}

function person(name: string, organisation: string): ContentFile {
  return {
    path: `people/${proposeId(name)}.md`,
    text: contentFile({ name, organisation }, ['Eine erfundene Person.']),
  };
}

function term(abbreviation: string, long: string): ContentFile {
  const frontMatter = {
    title: abbreviation,
    expansion: long,
    references: ['Künstlicher Begriff (bench/generate)'],
  };
  return {
    path: `terms/${proposeId(abbreviation)}.md`,
    text: contentFile(frontMatter, [`Steht in diesem künstlichen Archiv für: ${long}.`]),
  };
}

function* document(
  number: number,
  count: number,
  cast: Cast,
  random: Random,
): Generator<ContentFile> {
  const id = `dokument-${String(number + 1).padStart(5, '0')}`;
  const type = random.pick(DOCUMENT_TYPE_IDS);
  const heading = title(DOCUMENT_TYPE_WORDS[type], random);
  const drafts = Array.from({ length: count }, (_, index) => draft(index, id, cast, random));
  const source = random.chance(0.9) ? `${id}.txt` : undefined;
  const frontMatter = {
    title: heading,
    type,
    date: someDate(random),
    speaker: random.chance(0.5) ? random.pick(cast.people) : undefined,
    organisation: random.pick(cast.organisations),
    archive: source,
    topics: [...new Set([random.pick(cast.topics), random.pick(cast.topics)])],
  };
  // Every second document is in the short form, as far as it goes.
  const isShort = number % 2 === 1;
  const sections = KINDS.flatMap((kind) => section(kind, drafts, isShort, cast, random));
  const text = contentFile(frontMatter, [...lead(cast, random), ...sections]);
  // Its own numbers, so that the documents are the same whatever is done to the sources.
  if (source)
    yield {
      path: `sources/${source}`,
      text: archiveText(heading, drafts, cast.abbreviations, new Random(number)),
    };
  cast.earlier.push({
    id,
    title: heading,
    statements: drafts.map((each) => each.id),
    wordings: drafts.map((each) => each.text),
  });
  yield { path: `documents/${id}.md`, text };
}

const DOCUMENT_TYPE_IDS = ['talk', 'council-paper', 'report', 'minutes', 'note'] as const;

/** A statement before it is written. */
interface Draft {
  readonly id: string;
  readonly kind: Kind;
  readonly text: string;
  readonly annotations: readonly string[];
  /** Where it was said, if another document has it first. */
  readonly from?: string | undefined;
}

/** Four quotes, three experiences, three expectations in ten. */
function draft(index: number, document: string, cast: Cast, random: Random): Draft {
  const kind: Kind = index % 10 < 4 ? 'quote' : index % 10 < 7 ? 'experience' : 'expectation';
  const origin =
    kind === 'quote' && cast.earlier.length > 0 && random.chance(0.1)
      ? random.pick(cast.earlier)
      : undefined;
  const text = origin
    ? random.pick(origin.wordings)
    : wording(kind, random.between(25, 75), cast.abbreviations, random);
  const id = `${proposeId(noun(random))}-${index + 1}`;
  return {
    id,
    kind,
    text,
    annotations: annotations(kind, document, cast, random),
    from: origin?.id,
  };
}

/** One statement in ten has a relation, one expectation in four an outcome, one quote in five a line of attribution. */
function annotations(kind: Kind, document: string, cast: Cast, random: Random): string[] {
  const lines: string[] = [];
  const earlier = cast.earlier.length > 0 ? random.pick(cast.earlier) : undefined;
  if (kind === 'quote' && random.chance(0.2))
    lines.push(`Quellenangabe: Auszug, Seite ${random.between(1, 80)} (${document})`);
  if (!earlier) return lines;
  const target = link(earlier.title, `${earlier.id}.md#${random.pick(earlier.statements)}`);
  if (random.chance(0.1))
    lines.push(
      `${RELATION_WORDS[random.pick(RELATION_TYPES)].forward}: ${target}${remark(random)}`,
    );
  if (kind === 'expectation' && random.chance(0.25)) {
    // Documents have any date; evidence must not be older than the expectation, nor the outcome itself.
    const evidence = link('Statistik', `https://example.org/statistik/${document}`);
    const status = random.pick(OUTCOME_STATUSES);
    lines.push(
      `${OUTCOME_WORDS[status]}: ${status === 'noEvidence' ? '' : `${evidence}, `}2026-${twoDigits(random.between(1, 12))}${remark(random)}`,
    );
  }
  return lines;
}

function remark(random: Random): string {
  return random.chance(0.4) ? ` – ${random.pick(REMARKS)} (${random.between(2, 99)} %)` : '';
}

const REMARKS = [
  'nach den Zahlen des Jahresberichts',
  'so auch der Ausschuss',
  'mit anderer Begründung',
  'bezogen auf das Vorjahr',
];

function section(
  kind: Kind,
  drafts: readonly Draft[],
  isShort: boolean,
  cast: Cast,
  random: Random,
): string[] {
  const ofKind = drafts.filter((each) => each.kind === kind);
  if (ofKind.length === 0) return [];
  const heading = `## ${KIND_HEADINGS[kind].plural}`;
  if (isShort)
    return [
      heading,
      ofKind.map((each) => shortForm(each.id, each.text, each.annotations)).join('\n'),
    ];
  return [
    heading,
    ...ofKind.map((each) =>
      directive(kind, attributes(each, cast, random), [each.text], each.annotations),
    ),
  ];
}

function attributes({ id, from }: Draft, cast: Cast, random: Random) {
  return {
    id,
    from,
    date: !from && random.chance(0.3) ? someDate(random) : undefined,
    speaker: random.chance(0.4) ? random.pick(cast.people) : undefined,
    topics: random.chance(0.2) ? random.pick(cast.topics) : undefined,
    locator: random.chance(0.3) ? `S. ${random.between(1, 80)}` : undefined,
  };
}

function lead(cast: Cast, random: Random): string[] {
  if (cast.earlier.length === 0 || random.chance(0.5)) return [];
  const { id, title, statements } = random.pick(cast.earlier);
  const links = [link(title, `${id}.md`), link('dort', `${id}.md#${random.pick(statements)}`)];
  return [`Ein künstliches Dokument. Es schließt an ${links[0]} an, siehe ${links[1]}.`];
}

/** A date of any precision from 1990 to 2025: six in ten are days. */
function someDate(random: Random): string {
  const day = someDay(random);
  const year = day.slice(0, 4);
  const [, form] = DATE_FORMS.find(([share]) => random.chance(share)) ?? [1, 'day'];
  switch (form) {
    case 'month':
      return day.slice(0, 7);
    case 'year':
      return year;
    case 'about':
      return `${year}~`;
    case 'uncertain':
      return `${day}?`;
    case 'interval':
      return `${year}/${Number(year) + random.between(1, 6)}`;
    case 'open':
      return `${day.slice(0, 7)}/..`;
    case 'decade':
      return `${year.slice(0, 3)}X`;
    case 'day':
      return day;
  }
}

const DATE_FORMS = [
  [0.15, 'month'],
  [0.14, 'year'],
  [0.06, 'about'],
  [0.03, 'uncertain'],
  [0.05, 'interval'],
  [0.01, 'open'],
  [0.02, 'decade'],
  [1, 'day'],
] as const;

function someDay(random: Random): string {
  return isoOf(random.between(dayNumber(1990, 1, 1), dayNumber(2025, 12, 31)));
}

/** Abbreviations of three letters with what they stand for. */
function abbreviations(random: Random): Map<string, string> {
  const terms = new Map<string, string>();
  while (terms.size < TERMS) {
    const { letters, text } = expansion(random);
    if (!terms.has(letters) && proposeId(letters) !== '') terms.set(letters, text);
  }
  return terms;
}

/** So many names with different ids. */
function distinct(count: number, nameOf: (number: number) => string): string[] {
  const names = new Map<string, string>();
  for (let number = 0; names.size < count; number++) {
    const name = nameOf(number);
    if (!names.has(proposeId(name))) names.set(proposeId(name), name);
  }
  return [...names.values()];
}

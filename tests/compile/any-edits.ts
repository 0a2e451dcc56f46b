import { readdirSync, rmSync } from 'node:fs';
import fc from 'fast-check';
import type { TestFolder } from '../content/a-folder';

/* A content folder, and what authors do to it. */

interface GivenStatement {
  readonly id: string;
  readonly words: string;
  /** `bestätigt: [x](bericht.md#a)` */
  readonly relations: readonly {
    readonly word: string;
    readonly document: string;
    readonly id: string;
  }[];
}

interface GivenDocument {
  readonly title: string;
  readonly date: string;
  readonly speaker: string;
  readonly topic: string;
  readonly isArchived: boolean;
  /** What its prose leads to, as `bericht.md#a`; empty for no prose. */
  readonly link: string;
  readonly isBroken: boolean;
  readonly statements: readonly GivenStatement[];
}

/** By id. */
export interface GivenContent {
  readonly documents: Readonly<Record<string, GivenDocument>>;
  readonly people: Readonly<Record<string, string>>;
  readonly topics: Readonly<Record<string, string>>;
}

export type Edit = (content: GivenContent) => GivenContent;

const WORDS = 'Kommune Förderung Arbeitsmarkt Rente Haltelinie Wirtschaftspolitik Steuern'.split(
  ' ',
);
const IDS = ['bericht', 'rente', 'vortrag', 'alt', 'zukunft'];
const STATEMENTS = ['a', 'b', 'c', 'd'];
const TOPICS = ['rente', 'arbeit'];

const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 8 })
  .map((all) => `Die ${all.join(' und die ')} hat gehalten.`);
const id = fc.constantFrom(...IDS);
const date = fc.constantFrom('2004', '2008-03-12', '2010-07', '2011-01-01', '1999');
const relation = fc.record({
  word: fc.constantFrom('bestätigt', 'widerspricht', 'ersetzt'),
  document: id,
  id: fc.constantFrom(...STATEMENTS),
});
const statement = fc.record({
  id: fc.constantFrom(...STATEMENTS),
  words,
  relations: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(relation, { maxLength: 1 }) },
  ),
});
const document: fc.Arbitrary<GivenDocument> = fc.record({
  title: fc.constantFrom('Bericht', 'Zur Rente', 'Älteres', 'Vortrag'),
  date,
  speaker: fc.constantFrom('erika', 'otto'),
  topic: fc.constantFrom(...TOPICS),
  isArchived: fc.boolean(),
  link: fc.constant(''),
  isBroken: fc.constant(false),
  statements: fc.uniqueArray(statement, { selector: (each) => each.id, maxLength: 4 }),
});

export const anyContent: fc.Arbitrary<GivenContent> = fc
  .dictionary(id, document, { minKeys: 2, maxKeys: 4 })
  .map((documents) => ({
    documents,
    people: { erika: 'Erika Beispiel', otto: 'Otto Muster' },
    topics: { rente: 'Rente', arbeit: 'Arbeit' },
  }));

/** Changes one document, if there is one of that id. */
const ofDocument = (of: string, change: (document: GivenDocument) => GivenDocument): Edit => {
  return (content) => {
    const given = content.documents[of];
    if (!given) return content;
    return { ...content, documents: { ...content.documents, [of]: change(given) } };
  };
};

function without<Value>(all: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(all).filter(([each]) => each !== key));
}

export const anyEdit: fc.Arbitrary<readonly [what: string, edit: Edit]> = fc.oneof(
  fc.tuple(id, fc.constantFrom(...STATEMENTS), words).map(
    ([of, name, text]) =>
      [
        `the words of ${of}/${name}`,
        ofDocument(of, (given) => ({
          ...given,
          statements: given.statements.map((each) =>
            each.id === name ? { ...each, words: text } : each,
          ),
        })),
      ] as const,
  ),
  fc.tuple(id, statement).map(
    ([of, added]) =>
      [
        `another statement ${of}/${added.id}`,
        ofDocument(of, (given) => ({
          ...given,
          statements: [...given.statements.filter((each) => each.id !== added.id), added],
        })),
      ] as const,
  ),
  fc.tuple(id, fc.constantFrom(...STATEMENTS)).map(
    ([of, name]) =>
      [
        `without ${of}/${name}`,
        ofDocument(of, (given) => ({
          ...given,
          statements: given.statements.filter((each) => each.id !== name),
        })),
      ] as const,
  ),
  fc.tuple(id, fc.constantFrom(...STATEMENTS), relation).map(
    ([of, name, added]) =>
      [
        `a relation of ${of}/${name}`,
        ofDocument(of, (given) => ({
          ...given,
          statements: given.statements.map((each) =>
            each.id === name ? { ...each, relations: [added] } : each,
          ),
        })),
      ] as const,
  ),
  fc.tuple(id, document).map(
    ([of, added]) =>
      [
        `another document ${of}`,
        (content: GivenContent) => ({
          ...content,
          documents: { ...content.documents, [of]: added },
        }),
      ] as const,
  ),
  fc.tuple(id, id).map(
    ([from, to]) =>
      [
        `${from} is called ${to}`,
        (content: GivenContent) => {
          const given = content.documents[from];
          return given && !(to in content.documents)
            ? { ...content, documents: { ...without(content.documents, from), [to]: given } }
            : content;
        },
      ] as const,
  ),
  fc
    .tuple(id, fc.constantFrom('Anderer Titel', 'Zur Rente', 'Aal'), date)
    .map(
      ([of, title, on]) =>
        [
          `title and date of ${of}`,
          ofDocument(of, (given) => ({ ...given, title, date: on })),
        ] as const,
    ),
  fc
    .tuple(id, id, fc.constantFrom('', '#a', '#b', '#einleitung'))
    .map(
      ([of, to, place]) =>
        [
          `a link of ${of}`,
          ofDocument(of, (given) => ({ ...given, link: `${to}.md${place}` })),
        ] as const,
    ),
  id.map(
    (of) =>
      [
        `${of} is broken or mended`,
        ofDocument(of, (given) => ({ ...given, isBroken: !given.isBroken })),
      ] as const,
  ),
  fc
    .constantFrom('Erika Anders', 'Erika Beispiel', 'Zoe Beispiel')
    .map(
      (name) =>
        [
          'the name of a person',
          (content: GivenContent) => ({ ...content, people: { ...content.people, erika: name } }),
        ] as const,
    ),
  fc.constantFrom(...TOPICS).map(
    (topic) =>
      [
        `the topic ${topic} goes or comes`,
        (content: GivenContent) => ({
          ...content,
          topics:
            topic in content.topics
              ? without(content.topics, topic)
              : { ...content.topics, [topic]: topic },
        }),
      ] as const,
  ),
);

/** Mends what would keep everything from being compiled: a state that is good is wanted now and then. */
export const mend: Edit = ({ documents, people }) => ({
  documents: Object.fromEntries(
    Object.entries(documents).map(([name, given]) => [
      name,
      {
        ...given,
        isBroken: false,
        link: '',
        statements: given.statements.map((each) => ({
          ...each,
          relations: each.relations.filter(
            (to) =>
              `${to.document}/${to.id}` > `${name}/${each.id}` &&
              documents[to.document]?.statements.some((other) => other.id === to.id),
          ),
        })),
      },
    ]),
  ),
  people,
  topics: { rente: 'Rente', arbeit: 'Arbeit' },
});

export function filesOf({ documents, people, topics }: GivenContent): Record<string, string> {
  return Object.fromEntries([
    ...Object.entries(documents).flatMap(([name, given]) => [
      [`documents/${name}.md`, documentText(name, given)],
      ...(given.isArchived ? [[`sources/${name}.txt`, sourceText(given)]] : []),
    ]),
    ...Object.entries(people).map(([name, called]) => [
      `people/${name}.md`,
      `---\nname: ${called}\n---\n`,
    ]),
    ...Object.entries(topics).map(([name, title]) => [
      `topics/${name}.md`,
      `---\ntitle: ${title}\n---\n`,
    ]),
  ]);
}

function documentText(name: string, given: GivenDocument): string {
  const { title, date: on, speaker, topic, isArchived, link, isBroken, statements } = given;
  const head = [
    `title: ${title}`,
    'type: report',
    `date: ${on}`,
    `speaker: ${speaker}`,
    `topics: [${topic}]`,
    ...(isArchived ? [`archive: ${name}.txt`] : []),
  ];
  const quotes = statements.map(({ id: of, words: text, relations }) => {
    const lines = relations.map((to) => `- ${to.word}: [x](${to.document}.md#${to.id})`);
    return `:::quote{#${of}}\n${[text, '', ...lines].join('\n').trim()}\n:::\n`;
  });
  return `---\n${head.join('\n')}\n---\n\n## Einleitung\n\n${link && `Siehe [dort](${link}).\n\n`}${quotes.join('\n')}${isBroken ? '\n:::quote{#offen}\n' : ''}`;
}

function sourceText({ statements }: GivenDocument): string {
  return ['Vorwort.', ...statements.map(({ words: text }) => text), 'Nachwort.'].join('\n\n');
}

/** Saves what differs from what was saved before. */
export function save(content: GivenContent, folder: TestFolder, before?: GivenContent): void {
  const [files, earlier] = [filesOf(content), before ? filesOf(before) : {}];
  for (const [file, text] of Object.entries(files))
    if (earlier[file] !== text) folder.write(file, text);
  for (const file of Object.keys(earlier)) if (!(file in files)) rmSync(folder.at(file));
  // A folder that is not there is one without files.
  readdirSync(folder.at('.'));
}

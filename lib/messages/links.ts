import { fixed, meant, meantGerman, said } from './entry';

/** The folders of entries; each is called something in both languages. */
type Folder = 'documents' | 'people' | 'organisations' | 'topics' | 'terms' | 'pages';

const ENTRIES: Readonly<
  Record<Folder, { readonly en: string; readonly keine: string; readonly command?: string }>
> = {
  documents: { en: 'document', keine: 'kein Dokument' },
  people: { en: 'person', keine: 'keine Person', command: 'person "Name"' },
  organisations: {
    en: 'organisation',
    keine: 'keine Organisation',
    command: 'organisation "Name"',
  },
  topics: { en: 'topic', keine: 'kein Thema', command: 'topic "Titel"' },
  terms: { en: 'term', keine: 'keinen Begriff', command: 'term "Wort"' },
  pages: { en: 'page', keine: 'keine Seite' },
};

/** `npm run new -- person "Name" --id erika` */
function commandFor(folder: Folder, id: string): string | undefined {
  const { command } = ENTRIES[folder];
  return command === undefined ? undefined : `\`npm run new -- ${command} --id ${id}\``;
}

/** Links and mentions of other entries. */
export const LINKS = {
  'no-such-entry': said<{
    folder: Folder;
    id: string;
    guess?: string;
    /** The file that would make it one, and whether the id can be the name of a file. */
    file?: string;
  }>(
    'personen-und-themen',
    ({ folder, id, guess, file }) => {
      const wrong = `there is no ${ENTRIES[folder].en} \`${id}\``;
      if (guess !== undefined) return [wrong, ...meant(guess)];
      if (file === undefined) return [wrong];
      const command = commandFor(folder, id);
      return [wrong, `create \`${file}\`${command === undefined ? '' : `, ${command} does it`}`];
    },
    ({ folder, id, guess, file }) => {
      const wrong = `Es gibt ${ENTRIES[folder].keine} \`${id}\``;
      if (guess !== undefined) return [wrong, meantGerman(guess)];
      if (file === undefined) return [wrong, 'berichtigen Sie die Kennung'];
      const command = commandFor(folder, id);
      return [
        wrong,
        `berichtigen Sie die Kennung, oder legen Sie \`${file}\` an${command === undefined ? '' : `, mit ${command}`}`,
      ];
    },
  ),
  'no-such-statement': said<{ id: string; document: string; guess?: string }>(
    'links',
    ({ id, document, guess }) => [
      `there is no statement \`${id}\` in \`${document}\``,
      ...meant(guess),
    ],
    ({ id, document, guess }) => [
      `In \`${document}\` gibt es keine Aussage \`${id}\``,
      meantGerman(guess) ?? 'berichtigen Sie die Kennung hinter dem `#`',
    ],
  ),
  'statement-expected': said<{ section: string; document: string }>(
    'links',
    ({ section, document }) => [
      `\`${section}\` is a section of \`${document}\``,
      'name a statement',
      ', ',
    ],
    ({ section, document }) => [
      `\`${section}\` ist ein Abschnitt von \`${document}\``,
      'nennen Sie eine Aussage',
    ],
  ),
  'place-in-no-document': said<{ fragment: string }>(
    'links',
    ({ fragment }) => ['only documents have places inside', `leave out \`#${fragment}\``, ', '],
    ({ fragment }) => [
      'Nur in Dokumenten gibt es Stellen, zu denen ein Link führen kann',
      `lassen Sie \`#${fragment}\` weg`,
    ],
  ),
  'link-malformed': said<{ href: string }>(
    'links',
    ({ href }) => [`\`${href}\` is not a web address`],
    ({ href }) => [
      `\`${href}\` ist keine Webadresse`,
      'beginnen Sie mit https:// und dem Namen der Website',
    ],
  ),
  'link-scheme': said<{ scheme: string }>(
    'links',
    ({ scheme }) => [
      `links with \`${scheme}:\` are not published`,
      'use https:, mailto: or a relative link such as `other.md#id`',
    ],
    ({ scheme }) => [
      `Links mit \`${scheme}:\` werden nicht veröffentlicht`,
      'schreiben Sie https:, mailto: oder den Namen einer Datei, etwa `anderes.md#kennung`',
    ],
  ),
  'link-without-scheme': said<{ href: string }>(
    'links',
    ({ href }) => [`\`${href}\` has no scheme`, 'begin with https://'],
    ({ href }) => [
      `\`${href}\` sagt nicht, wie die Seite abgerufen wird`,
      'beginnen Sie mit https://',
    ],
  ),
  'link-empty': fixed(
    'links',
    ['this link is empty', 'write `other.md#id`'],
    ['Dieser Link ist leer', 'schreiben Sie `anderes.md#kennung`'],
  ),
  'link-to-no-content': said<{ href: string }>(
    'links',
    ({ href }) => [
      `\`${href}\` is not a link to a content file`,
      'write `other.md#id` or `../terms/other.md`',
    ],
    ({ href }) => [
      `\`${href}\` ist kein Link auf eine Datei des Inhalts`,
      'schreiben Sie `anderes.md#kennung` oder `../terms/anderes.md`',
    ],
  ),
  'no-such-archive-text': said<{ name: string; guess?: string }>(
    'archivtext',
    ({ name, guess }) => [`there is no \`sources/${name}\``, ...meant(guess)],
    ({ name, guess }) => [
      `Es gibt kein \`sources/${name}\``,
      meantGerman(guess) ??
        'legen Sie den Text der Quelle dort ab, oder nehmen Sie `archive` heraus',
    ],
  ),
  'word-of-another-term': said<{ word: string; term: string }>(
    'personen-und-themen',
    ({ word, term }) => [
      `the word \`${word}\` belongs to the term \`${term}\` already`,
      'leave it out here',
    ],
    ({ word, term }) => [
      `Das Wort \`${word}\` gehört schon zum Begriff \`${term}\``,
      'lassen Sie es hier weg',
    ],
  ),
  'word-twice': said<{ word: string }>(
    'personen-und-themen',
    ({ word }) => [`the word \`${word}\` stands here twice`, 'leave it out here'],
    ({ word }) => [`Das Wort \`${word}\` steht hier zweimal`, 'lassen Sie es hier weg'],
  ),
};

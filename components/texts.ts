/** Everything the pages say to readers, in one place, so that it can be read in one go. The search has its own in lib/search/texts.ts. */

import type { Holdings } from '@/lib/ports/entries';
import type { DocumentType } from '@/lib/model/front-matter';
import { addressOf } from '@/lib/model/address';
import type { ArchiveDate } from '@/lib/model/date';
import { germanDate } from '@/lib/model/date-german';
import { KIND_ADDRESSES, KIND_WORDS, KINDS, type Kind } from '@/lib/model/kind';
import type { FactName } from '@/lib/model/ledger-facts';
import type { PageName, Passage, Proof } from '@/lib/model/proof';
import {
  EXPECTATION_STATUSES,
  EXPECTATION_WORDS,
  type ExpectationStatus,
} from '@/lib/model/relation';

/** `a, b und c` */
function listed(words: readonly string[]): string {
  return new Intl.ListFormat('de').format(words);
}

/** `1 Aussage`, `1.204 Aussagen` */
export const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString('de-DE')} ${count === 1 ? one : many}`;

export const counts = {
  statements: (count: number) => counted(count, 'Aussage', 'Aussagen'),
  /** Behind the number. */
  ofStatements: (count: number) => (count === 1 ? 'Aussage' : 'Aussagen'),
  /** `1 von 3 Aussagen` */
  statementsOf: (listed: number, all: number) =>
    `${listed.toLocaleString('de-DE')} von ${counted(all, 'Aussage', 'Aussagen')}`,
  documents: (count: number) => counted(count, 'Dokument', 'Dokumente'),
  addressed: (count: number) =>
    `${counted(count, 'Dokument', 'Dokumente')} an diese Stelle gerichtet`,
};

/** What a document is called of which only excerpts are known: `2 nur aus Auszügen bekannte Vorlagen`. */
const EXCERPTED: Record<DocumentType, readonly [one: string, many: string]> = {
  talk: ['nur aus Auszügen bekannter Vortrag', 'nur aus Auszügen bekannte Vorträge'],
  'council-paper': ['nur aus Auszügen bekannte Vorlage', 'nur aus Auszügen bekannte Vorlagen'],
  report: ['nur aus Auszügen bekannter Bericht', 'nur aus Auszügen bekannte Berichte'],
  minutes: ['nur aus Auszügen bekanntes Protokoll', 'nur aus Auszügen bekannte Protokolle'],
  note: ['nur aus Auszügen bekannte Notiz', 'nur aus Auszügen bekannte Notizen'],
  contract: ['nur aus Auszügen bekannter Vertrag', 'nur aus Auszügen bekannte Verträge'],
  interview: ['nur aus Auszügen bekanntes Interview', 'nur aus Auszügen bekannte Interviews'],
  'press-release': [
    'nur aus Auszügen bekannte Pressemitteilung',
    'nur aus Auszügen bekannte Pressemitteilungen',
  ],
  law: ['nur aus Auszügen bekanntes Gesetz', 'nur aus Auszügen bekannte Gesetze'],
  letter: ['nur aus Auszügen bekannter Brief', 'nur aus Auszügen bekannte Briefe'],
};

/** `1 Dokument und 2 nur aus Auszügen bekannte Vorlagen` */
export function holdings({ documents, excerpted }: Holdings): string {
  const [first] = excerpted;
  if (first === undefined) return counts.documents(documents);
  const [one, many] = excerpted.every((type) => type === first)
    ? EXCERPTED[first]
    : ['nur aus Auszügen bekannte Quelle', 'nur aus Auszügen bekannte Quellen'];
  const known = counted(excerpted.length, one, many);
  return documents === 0 ? known : `${counts.documents(documents)} und ${known}`;
}

export const site = {
  skip: 'Zum Inhalt springen',
  mainNavigation: 'Hauptnavigation',
  search: 'Suche',
  menu: 'Menü',
  closeMenu: 'Menü schließen',
  breadcrumbs: 'Sie sind hier',
  footerNavigation: 'Über das Angebot',
  runBy: (operator: string) => `Betrieben von ${operator}`,
  license: 'Lizenz des Archivs',
  footnote:
    'Jede Aussage steht hier im Wortlaut ihrer Quelle, mit Datum und Fundstelle, soweit die Quelle sie hergibt.',
  pages: 'Seiten',
  page: (page: number, pages: number) => `Seite ${page} von ${pages}`,
  previousPage: 'Vorige Seite',
  nextPage: 'Nächste Seite',
  titleWithPage: (title: string, page: number) => (page === 1 ? title : `${title}, Seite ${page}`),
};

const [firstKind, ...otherKinds] = KINDS;

export const navigation = [
  { label: 'Dokumente', href: '/dokumente' },
  { label: 'Chronik', href: '/chronik' },
  ...KINDS.map((kind) => ({ label: KIND_WORDS[kind].plural, href: addressOf.kind(kind) })),
  { label: 'Themen', href: '/themen' },
  { label: 'Personen', href: '/personen' },
  { label: 'Organisationen', href: '/organisationen' },
  { label: 'Begriffe', href: '/begriffe' },
  { label: 'Verlauf', href: '/verlauf' },
  { label: 'Suche', href: '/suche' },
] as const;

export const start = {
  span: (first: number, last: number) => (first === last ? String(first) : `${first} bis ${last}`),
  purpose: 'Zum Nachschlagen, Verlinken und Prüfen: für Verwaltung, Räte, Presse und Forschung.',
  examples: 'Zum Beispiel:',
  changed: (topic: string) => `Wie hat sich die Haltung geändert: ${topic}?`,
  becameOf: 'Was ist aus den Erwartungen geworden?',
  saidBy: (person: string) => `Was hat ${person} gesagt?`,
  comesFrom: (organisation: string) => `Was stammt von: ${organisation}?`,
  saidOf: (topic: string) => `Was wurde gesagt: ${topic}?`,
  saidIn: (year: number) => `Was wurde ${year} gesagt?`,
  allTopics: 'Alle Themen',
  newest: 'Die jüngsten Aussagen',
  allByDate: 'Alle Aussagen in der Chronik',
  byYear: 'Wann etwas gesagt wurde',
  byKind: 'Nach Art',
  byDocument: 'Dokumente',
  allDocuments: 'Alle Dokumente',
  empty: 'Dieses Archiv enthält noch keine Aussagen.',
};

export const kindExplained: Record<Kind, string> = {
  quote: 'Was wörtlich gesagt oder geschrieben wurde, mit der Stelle, an der es steht.',
  experience: 'Was die Quelle rückblickend feststellt.',
  expectation: 'Womit die Quelle rechnet und was daraus geworden ist.',
};

export const copying = {
  label: 'Link kopieren',
  done: 'Kopiert',
  failed: 'Kopieren nicht möglich',
};

export const citing = {
  title: 'Zitieren',
  statement: 'Aussage zitieren',
  source: 'Quelle zitieren',
  document: 'Dokument zitieren',
  copyQuote: 'Zitat kopieren',
  copyReference: 'Verweis kopieren',
  /** Read out before the names of the formats. */
  files: 'Für Literaturverwaltungen',
  copyFile: 'kopieren',
  copyFileNamed: (format: string) => `${format} kopieren`,
};

/** The quotation as HTML for other sites. */
export const embedding = {
  title: 'Einbetten',
  hint: 'Für eigene Seiten: das Zitat mit Quelle und Link als HTML, ohne Skript. Ob der Wortlaut noch derselbe ist, zeigt der Link.',
  snippet: 'Zitat als HTML',
  copy: 'HTML kopieren',
};

/** A link that has the browser mark the words. */
export const passageLink = {
  title: 'Textstelle',
  link: 'im Dokument markiert',
  copy: 'Link zur Textstelle kopieren',
};

/** What can be done with a search besides reading its hits. */
export const takeAlong = {
  title: 'Diese Suche mitnehmen',
  follow: 'Neue Aussagen abonnieren:',
  download: (total: number) =>
    total === 1
      ? 'Die Aussage herunterladen:'
      : `Alle ${total.toLocaleString('de-DE')} Aussagen herunterladen:`,
  formats: { csv: 'Tabelle (CSV)', json: 'JSON', bib: 'BibTeX', ris: 'RIS' },
};

export const feeds = {
  all: 'Neue Aussagen',
  /** What programs show where several feeds can be chosen. */
  of: (what: string, format: string) => `${what} (${format})`,
  follow: 'Neue Aussagen abonnieren (Atom)',
  formats: { atom: 'Atom', json: 'JSON Feed' },
  /** `Zitat, Stadt Mülheim: „Unabhängig davon …“` */
  item: (kind: string, whose: string | undefined, said: string) =>
    `${[kind, whose].filter(Boolean).join(', ')}: ${said}`,
  source: (of: {
    readonly whose: readonly (string | undefined)[];
    readonly date: ArchiveDate | undefined;
    readonly title: string;
    readonly origin: string | undefined;
  }) => {
    const who = [...of.whose, of.date ? germanDate(of.date) : statement.undated];
    const where = of.origin
      ? `${statement.from} ${of.origin}, ${statement.quotedIn} ${of.title}.`
      : `${statement.in} ${of.title}.`;
    return `${who.filter(Boolean).join(', ')}. ${where}`;
  },
  open: 'Aussage öffnen',
  refused: 'Diese Suche lässt sich so nicht abonnieren:',
};

export const statement = {
  link: 'Aussage öffnen',
  /** Read out after date and kind: `8. Juli 2004, Zitat, von …`. */
  by: (whose: string) => `von ${whose}`,
  context: 'Im Dokument lesen',
  undated: 'ohne Datum',
  from: 'Ursprünglich in:',
  quotedIn: 'zitiert in:',
  in: 'In:',
  provenance: 'Herkunft',
  speaker: 'Person',
  organisation: 'Organisation',
  attribution: 'Quellenangabe',
  locator: 'Fundstelle',
  wording: 'Wortlaut',
  checkedAgainst: 'Geprüft an',
  sic: 'so in der Quelle',
  topics: 'Themen',
  relations: 'Beziehungen',
  moreRelations: (count: number) => `und ${count} weitere`,
  moreStatements: (count: number) => counted(count, 'weitere Aussage', 'weitere Aussagen'),
  position: 'Verlauf der Position',
  positionCut: 'Es hängen noch weitere Aussagen damit zusammen; gezeigt sind die nächsten.',
  archiveReading: 'Einordnung des Archivs',
  changed: 'geändert:',
  changedEnd: 'Ende der Änderung.',
  wholeWording: 'Ganzen Wortlaut lesen',
  thisStatement: 'diese Aussage',
  compare: 'Vergleichen',
  similar: 'Ähnliche Aussagen',
  shared: (words: readonly string[]) => `Gemeinsame Wörter: ${words.join(', ')}`,
  repeated: 'Wortgleich in',
  archiveTextOf: 'Archivtext:',
  line: (line: number) => `Zeile ${line}`,
  sharedWords: (words: number) => counted(words, 'gemeinsames Wort', 'gemeinsame Wörter'),
  outcomes: 'Was daraus wurde',
  noOutcome: 'Was daraus geworden ist, ist in diesem Archiv noch nicht vermerkt.',
  evidence: 'Beleg:',
  moreEvidence: (count: number) => `und ${count} weitere`,
  latestOutcome: 'Zuletzt:',
  asOf: ' (Stand ',
  permalink: 'Dauerhafte Adresse',
  neighbours: 'Weitere Aussagen im Dokument',
  previous: 'Vorige Aussage',
  next: 'Nächste Aussage',
  compareWithOther: 'Mit einer anderen Aussage vergleichen',
};

export const document = {
  index: 'Dokumente',
  indexIntro:
    'Vorträge, Vorlagen, Berichte und Protokolle, aus denen die Aussagen stammen. Die jüngsten stehen oben.',
  contents: 'Inhalt',
  event: 'Anlass',
  addressee: 'Gerichtet an',
  original: 'Original',
  originalLink: 'Veröffentlichtes Original',
  archiveText: 'Archivtext',
  archiveTextLink: 'Text der Quelle, Zeile für Zeile',
  quotedElsewhere: 'Daraus zitiert',
  none: 'Es sind noch keine Dokumente erfasst.',
  onlyExcerpts: 'nur aus Auszügen bekannt',
  section: (title: string) => `Adresse des Abschnitts „${title}“`,
};

/** In the text of a document as Markdown, where its page shows it without words. */
export const markdown = {
  type: 'Art',
  date: 'Datum',
  by: 'Von',
};

/** `/llms.txt`: for programs that read on somebody's behalf. */
export const llms = {
  summary: 'Zitate, Erfahrungen und Erwartungen, jede Aussage mit Datum und Quelle.',
  what: (statements: number, documents: number) =>
    `Jede Aussage (Zitat, Erfahrung oder Erwartung) ist ein eigener Eintrag mit eigener Adresse; erfasst sind ${counts.statements(statements)} in ${documents === 1 ? '1 Dokument' : `${documents.toLocaleString('de-DE')} Dokumenten`}. Der Wortlaut ist der der Quelle. Ein Zitat hat zwei Herkünfte: wo es gesagt wurde und wo es zitiert ist; beide haben ein Datum.`,
  cite: 'So wird zitiert: den Wortlaut unverändert, mit Person oder Organisation, dem Datum der Aussage, ihrer Quelle und der dauerhaften Adresse (Angabe „w=“), an der sich prüfen lässt, ob der Wortlaut noch derselbe ist. Ein Datum wie „um 2010“ bleibt ungenau. Den fertigen Nachweis nennt jede Aussage unter „Zitieren“.',
  addresses: 'Jedes Dokument und jede Aussage gibt es als Markdown: Endung „.md“ an der Adresse.',
  license: 'Lizenz dessen, was das Archiv selbst geschrieben hat:',
  all: 'Alle Seiten',
  allNote: (documents: number) =>
    `alle ${documents.toLocaleString('de-DE')} Dokumente und ihre Aussagen; hier stehen nur die jüngsten`,
  allTopics: 'Alle Themen',
  allTopicsNote: (topics: number) => `${topics.toLocaleString('de-DE')} Themen`,
  ask: 'Abfragen',
  search: 'Suche',
  searchNote:
    'Parameter q (Wörter), von und bis (Datum), art, person, organisation, thema, dokument, sort',
  feedNote:
    'Atom (oder /feed.json); zu jeder Suche unter /suche/feed.atom mit denselben Parametern',
  api: 'Schnittstelle',
  apiNote: 'OpenAPI-Beschreibung der Daten als JSON',
  chronicle: 'Chronik',
  chronicleNote: 'nach Datum: /chronik/2010, /chronik/2010/07, /chronik/2010/07/08',
  overTime: 'Wörter über die Zeit',
  overTimeNote:
    'wie viele Aussagen je Jahr ein Wort enthalten, als Tabelle unter /verlauf/verlauf.csv?q=WORT',
};

export const lists = {
  none: 'Dazu sind keine Aussagen erfasst.',
  noneFrom: 'Aussagen, die von dieser Stelle stammen, sind nicht erfasst.',
  undated: 'Ohne Datum',
  openStart: 'Jahr unbekannt, vor dem genannten Datum',
  topics: 'Themen',
  topicsIntro: 'Worum es in den Aussagen geht.',
  people: 'Personen',
  peopleIntro: 'Wer hier zitiert wird.',
  organisations: 'Organisationen',
  organisationsIntro:
    'Behörden, Gremien und andere Stellen, von denen Aussagen stammen, an die sie gerichtet sind oder die darin vorkommen.',
  noEntries: 'Hier ist noch nichts erfasst.',
  statementsBy: 'Aussagen',
  addressed: 'An diese Stelle gerichtet',
  letters: 'Anfangsbuchstaben',
  byFamilyName: 'Geordnet nach Nachnamen.',
  partOf: 'Teil von',
  references: 'Grundlage',
  about: 'Angaben',
  role: 'Funktion',
};

/** What a page tells of the statements of a person, an organisation or a topic. */
export const profile = {
  glance: 'Auf einen Blick',
  first: 'Zuerst',
  last: 'Zuletzt',
  silence: 'Längste Pause',
  /** Months that lie in between for sure. */
  atLeast: (months: number) =>
    months >= 24 ? `mindestens ${Math.floor(months / 12)} Jahre` : `mindestens ${months} Monate`,
  thenOnly: ', dann erst ',
  addressees: 'Gerichtet an',
  moreAddressees: (count: number) => ` und ${counted(count, 'weitere Stelle', 'weitere Stellen')}`,
  words: 'Auffällige Wörter',
  wordsNote:
    'Wörter, die hier in mehr Aussagen stehen als im übrigen Archiv (Log-Likelihood nach Dunning), mit der Zahl der Aussagen.',
  within: 'Darin suchen',
  all: (count: number) => `alle ${count.toLocaleString('de-DE')}`,
  number: (count: number) => count.toLocaleString('de-DE'),
};

export const terms = {
  title: 'Begriffe',
  intro:
    'Abkürzungen und Fachwörter, kurz erklärt, mit der Stelle, an der sie geregelt oder belegt sind.',
  also: 'Auch:',
  references: 'Grundlage:',
  search: (term: string) => `Aussagen mit „${term}“ suchen`,
  course: 'im Verlauf',
  letters: 'Anfangsbuchstaben',
};

/** In the explanation of a term beside the text. */
export const termNote = {
  entry: 'Eintrag unter „Begriffe“',
  close: 'Schließen',
};

export const chronicle = {
  title: 'Chronik',
  intro:
    'Wann etwas gesagt wurde. Eine Aussage, von der nur das Jahr bekannt ist, zählt zu diesem Jahr, aber zu keinem Monat.',
  decade: (first: number) => `${first} bis ${first + 9}`,
  yearByYear: 'Jahr für Jahr',
  months: 'Monate',
  days: 'Tage',
  vague: {
    month: 'Monat unbekannt',
    day: 'Tag unbekannt',
  },
  calendar: (month: string) => `Kalender ${month}`,
  weekdays: [
    ['Mo', 'Montag'],
    ['Di', 'Dienstag'],
    ['Mi', 'Mittwoch'],
    ['Do', 'Donnerstag'],
    ['Fr', 'Freitag'],
    ['Sa', 'Samstag'],
    ['So', 'Sonntag'],
  ],
  found: (exact: number, vague: number) =>
    `${counts.statements(exact)}${vague > 0 ? `, dazu ${vague.toLocaleString('de-DE')} ohne genaue Angabe` : ''}`,
  empty: {
    day: 'Von diesem Tag ist keine Aussage erfasst.',
    month: 'Aus diesem Monat ist keine Aussage erfasst.',
    year: 'Aus diesem Jahr ist keine Aussage erfasst.',
  },
  neighbours: 'Davor und danach',
  before: 'Davor',
  after: 'Danach',
  none: 'Es ist noch keine Aussage mit Datum erfasst.',
};

export const anniversary = {
  title: 'An diesem Tag',
  titleOf: (day: string) => `An diesem Tag: ${day}`,
  found: (day: string, count: number) =>
    count === 0
      ? `Keine Aussage ist auf einen ${day} datiert.`
      : `${counts.statements(count)}, die auf einen ${day} datiert ${count === 1 ? 'ist' : 'sind'}, gleich welchen Jahres.`,
  none: 'Keine Aussage dieses Archivs ist auf einen Tag datiert.',
  allDays: 'Alle Tage des Jahres',
  /** `Am 8. Juli vor 16 Jahren` */
  ago: (day: string, years: number) =>
    years === 0
      ? `Am ${day} dieses Jahres`
      : `Am ${day} vor ${years === 1 ? 'einem Jahr' : `${years} Jahren`}`,
  more: (count: number) => `An diesem Tag: ${counts.statements(count)}`,
};

export const comparison = {
  title: 'Vergleich',
  intro: 'Zwei Aussagen nebeneinander.',
  introPicking: 'Beide suchen Sie hier und wählen sie aus den Treffern.',
  first: 'Erste Aussage',
  second: 'Zweite Aussage',
  another: { first: 'Eine andere erste Aussage', second: 'Eine andere zweite Aussage' },
  notChosen: 'Noch keine Aussage gewählt.',
  searchFor: { first: 'Erste Aussage suchen', second: 'Zweite Aussage suchen' },
  searchHint: 'Wörter, Namen, ein Datum oder die Adresse der Aussage',
  search: 'Suchen',
  found: (count: number) => (count === 0 ? 'Kein Treffer' : counted(count, 'Treffer', 'Treffer')),
  nothing: 'Versuchen Sie es mit weniger Wörtern oder mit dem Namen der Person.',
  notAll: (shown: number) =>
    `Gezeigt sind die ersten ${shown}. Ein Wort oder ein Datum mehr grenzt genauer ein.`,
  allHits: 'Alle Treffer in der Suche',
  choose: { first: 'als erste Aussage wählen', second: 'als zweite Aussage wählen' },
  isChosen: 'Diese Aussage ist hier schon gewählt.',
  isOther: {
    first: 'Diese Aussage ist als zweite gewählt.',
    second: 'Diese Aussage ist als erste gewählt.',
  },
  swap: 'Reihenfolge tauschen',
  legendFirst: 'So ist markiert, was nur in der ersten Aussage steht',
  legendSecond: 'und so, was nur in der zweiten steht',
  onlyFirst: 'nur in der ersten Aussage:',
  onlySecond: 'nur in der zweiten Aussage:',
  end: 'Ende der Abweichung.',
  relation: 'Beziehung der ersten zur zweiten Aussage:',
  noRelation: 'Zwischen den beiden Aussagen ist keine Beziehung vermerkt.',
  shared: (words: number, first: number, second: number) =>
    `Gemeinsam: ${counted(words, 'Wort', 'Wörter')}, in derselben Reihenfolge, von ${first.toLocaleString('de-DE')} der ersten und ${second.toLocaleString('de-DE')} der zweiten Aussage.`,
  longest: 'Längste gemeinsame Stelle:',
  equal: 'Der Wortlaut beider Aussagen ist gleich.',
  apart:
    'Die beiden Wortlaute haben wenig gemeinsam. Einzelne Unterschiede sind deshalb nicht markiert, sondern nur, was',
  legendShared: 'beide an längeren Stellen gleich sagen',
  apartEntirely:
    'Die beiden Wortlaute haben wenig gemeinsam und keine längere Stelle. Deshalb ist nichts markiert.',
  inBoth: 'in beiden Aussagen:',
  endOfShared: 'Ende der gemeinsamen Stelle.',
  unknown: (typed: string) =>
    `Eine Aussage „${typed}“ gibt es nicht. Prüfen Sie die Adresse, oder suchen Sie die Aussage.`,
  withdrawn: (typed: string) =>
    `Die Aussage „${typed}“ wurde zurückgezogen. Wählen Sie eine andere.`,
  same: 'Das ist zweimal dieselbe Aussage. Wählen Sie eine andere.',
  suggestions: {
    alone: 'Steht dazu in Beziehung',
    first: 'Steht zur ersten Aussage in Beziehung',
    second: 'Steht zur zweiten Aussage in Beziehung',
  },
  errorSummary: 'So kann nicht verglichen werden',
  errorPrefix: 'Fehler: ',
};

const FOUND_BY = {
  thema: 'das Thema',
  person: 'die Person',
  organisation: 'die Organisation',
  dokument: 'das Dokument',
};

export const search = {
  title: 'Suche',
  words: 'Wort, Name oder Datum',
  from: 'Von',
  to: 'Bis',
  submit: 'Suchen',
  filters: 'Eingrenzen',
  /** Beside the drawer of the filters: how many are set. */
  filtersSet: (count: number) =>
    count === 0 ? undefined : counted(count, 'Filter gesetzt', 'Filter gesetzt'),
  dates: 'Zeitraum',
  /** Beside the folded dates: `2004 bis 2010`, `ab 2004`. */
  datesSet: (from: string, to: string) => {
    if (from === to) return from || undefined;
    if (from === '') return `bis ${to}`;
    return to === '' ? `ab ${from}` : `${from} bis ${to}`;
  },
  hits: 'Treffer',
  skipToHits: 'Zu den Treffern springen',
  skipToFilters: 'Zum Eingrenzen springen',
  view: 'Ansicht',
  views: { ausfuehrlich: 'Ausführlich', kompakt: 'Kompakt' },
  more: (count: number) => `Weitere ${count.toLocaleString('de-DE')}`,
  active: 'Gesucht wird',
  reset: 'Neue Suche',
  found: (statements: string) => `${statements} gefunden`,
  byYear: 'Treffer nach Jahren',
  ofYear: (year: number) => `Treffer im Jahr ${year}`,
  ofMonth: (month: string) => `Treffer im ${month}`,
  allYears: 'Alle Jahre',
  course: 'Als Verlauf',
  timeWithoutLinks:
    'Diese Suche hat zu viele Bedingungen, als dass die Zeiten Links sein könnten. Geben Sie die Zeit bei „Von“ und „Bis“ ein.',
  vague: (count: number) =>
    count === 1
      ? 'Ein Treffer ist nur ungefähr datiert. Er zählt in jedem Zeitraum mit, in den er fallen kann.'
      : `${count.toLocaleString('de-DE')} Treffer sind nur ungefähr datiert. Sie zählen in jedem Zeitraum mit, in den sie fallen können.`,
  expanded: (typed: string, also: readonly string[]) =>
    `„${typed}“ wurde auch gesucht als ${also.map((word) => `„${word}“`).join(', ')}.`,
  didYouMean: 'Meinten Sie',
  or: ' oder ',
  bar: (period: string, statements: string) => `${period}: ${statements}`,
  /** The link to a date that was searched as words, and its accessible name. */
  asDate: 'Stattdessen als Datum suchen',
  asDateNamed: (typed: string) => `„${typed}“ stattdessen als Datum suchen`,
  sort: 'Reihenfolge',
  leftOut: '[…]',
  whole: 'Ganzen Wortlaut lesen',
  /** `Gefunden über die Person: Matthias Spies` */
  byName: (facet: keyof typeof FOUND_BY, name: string) =>
    `Gefunden über ${FOUND_BY[facet]}: ${name}`,
  nothing:
    'Kein Treffer. Versuchen Sie es mit weniger Wörtern, einem längeren Zeitraum oder ohne Einschränkungen.',
  undated: 'Aussagen ohne Datum zeigen',
  /** Above the hits: everything else was searched for. */
  errorSummary: 'Der Zeitraum passt so nicht',
  errorNote: 'Gezeigt wird, was ohne die fehlerhafte Angabe gefunden wurde.',
  errorPrefix: 'Fehler: ',
  errorLabel: 'Fehler:',
};

/** How often words occur over time. */
export const wordsInTime = {
  title: 'Wörter über die Zeit',
  titleOf: (words: readonly string[]) => `${words.join(', ')} – Wörter über die Zeit`,
  intro:
    'Wie oft stehen Wörter oder Wortfolgen Jahr für Jahr in den Aussagen dieses Archivs? Bis zu fünf lassen sich vergleichen; jeder Punkt führt zu seinen Treffern.',
  fields: 'Wörter oder Wortfolgen',
  field: (position: number) => `Wort oder Wortfolge ${position}`,
  moreFields: 'Weitere Wörter vergleichen',
  hint: 'Alles, was die Suche versteht: "genau diese Wortfolge", Kommun*, Rat ODER Verwaltung, person:Spies',
  submit: 'Zeigen',
  active: 'Gezählt wird nur',
  reset: 'Ohne Einschränkung',
  errorSummary: 'Der Zeitraum passt so nicht',
  errorNote: 'Gezeigt wird, was ohne die fehlerhafte Angabe gezählt wurde.',
  chart: 'Verlauf',
  measure: 'Maß',
  measures: { anzahl: 'Anzahl', anteil: 'Von 1.000 Aussagen' },
  smoothing: 'Glättung',
  smoothings: (years: number) => (years === 0 ? 'keine' : `${2 * years + 1} Jahre`),
  lines: 'Gezählt',
  /** `„Option“: 12 Aussagen` */
  counted: (count: number) =>
    count === 1 ? '1 Aussage' : `${count.toLocaleString('de-DE')} Aussagen`,
  vague: (count: number) =>
    count === 1
      ? 'Bei einer davon ist das Jahr nicht sicher.'
      : `Bei ${count.toLocaleString('de-DE')} davon ist das Jahr nicht sicher.`,
  undated: (count: number) =>
    count === 1
      ? 'Eine weitere trägt kein Datum und fehlt hier.'
      : `${count.toLocaleString('de-DE')} weitere tragen kein Datum und fehlen hier.`,
  undatedOnly: (count: number) =>
    count === 1
      ? 'Das steht nur in einer Aussage ohne Datum: Sie fehlt hier.'
      : `Das steht nur in Aussagen ohne Datum (${count.toLocaleString('de-DE')}): Sie fehlen hier.`,
  nowhere: 'In keiner Aussage des Archivs kommt das vor.',
  nowhereTogether: 'Keine Aussage des Archivs enthält das alles zusammen.',
  notHere: 'Unter diesen Bedingungen in keiner Aussage mit Datum.',
  noStatements:
    'Aus diesem Zeitraum und unter diesen Bedingungen hat das Archiv keine Aussage mit Datum. Es gibt nichts zu zählen.',
  noYears: (first: number, last: number) =>
    `Datierte Aussagen gibt es hier von ${first} bis ${last}.`,
  noneOccurs: 'Nichts davon kommt vor: Es gibt keine Linie zu zeichnen.',
  noShare: (fewest: number) =>
    `In keinem Jahr gibt es ${fewest} oder mehr Aussagen, von denen der Anteil zu berechnen wäre: Eine mehr oder weniger verschöbe ihn um über 30 von 1.000.`,
  asNumbers: 'Stattdessen die Anzahl zeigen',
  wholeYears: (from: number, to: number) =>
    `Gezählt wird nach ganzen Jahren: ${from === to ? from : `${from} bis ${to}`}.`,
  fullest: (from: number, to: number) =>
    `Fast alle Aussagen sind aus ${from === to ? `dem Jahr ${from}` : `den Jahren ${from} bis ${to}`}: nur diese zeigen`,
  tableNote:
    'In der Tabelle steht „5–7“, wo 5 Aussagen sicher aus dem Jahr sind und 2 weitere es sein können.',
  withoutLinks:
    'Diese Angaben sind zu lang, als dass jeder Punkt ein Link sein könnte. Die Treffer insgesamt stehen unter „Gezählt“.',
  howTitle: 'Was hier gezählt wird',
  how: [
    'Gezählt werden Aussagen, in denen alle Wörter eines Feldes vorkommen, so wie die Suche sie versteht: gebeugt, als Teil zusammengesetzter Wörter, mit den gleichbedeutenden Begriffen aus dem Verzeichnis der Begriffe und in den Namen, unter denen eine Aussage steht. Eine Aussage zählt einmal, wie oft ein Wort auch in ihr steht. Die Zahl eines Punktes ist die seiner Treffer.',
    'Eine Aussage, deren Datum ein Zeitraum ist, zählt in jedem Jahr mit, in das er fällt; eine, die nur ungefähr datiert ist („um 2010“), in dem genannten. Punkte mit solchen Aussagen sind hohl; steht eine Linie allein, reicht ein Strich hinab bis zu denen, deren Jahr sicher ist. Aussagen ohne Datum fehlen. Ein Jahr, aus dem das Archiv keine Aussage hat, ist eine Lücke in der Linie und keine Null.',
    'Der Anteil ist der an allen Aussagen des Jahres, die den gewählten Filtern entsprechen. Bei weniger als 30 Aussagen steht kein Anteil, sondern in der Tabelle „2 von 12“. Geglättet ist der Anteil der aller Aussagen der Jahre zusammen, die Anzahl das Mittel der Jahre, aus denen es Aussagen gibt.',
    'Ein Archiv ist eine Auswahl: Mehr Treffer in einem Jahr können auch heißen, dass aus ihm mehr Dokumente aufgenommen sind. Der Anteil gleicht das aus, die Auswahl selbst nicht.',
  ],
  examples: 'Zum Beispiel',
  example: (words: readonly string[]) => words.map((word) => `„${word}“`).join(' und '),
};

/** Filters with many values, and the page with all of them. */
export const filterValues = {
  /** The name of the field that narrows the values: `Person suchen`. */
  find: (label: string) => `${label} suchen`,
  findSubmit: 'Suchen',
  /** `Alle 213 Personen` */
  all: (plural: string, count: number) => `Alle ${count.toLocaleString('de-DE')} ${plural}`,
  none: 'Kein Name beginnt so.',
  moreCalled: (count: number) => `und ${counted(count, 'weiterer Name', 'weitere Namen')}`,
  title: (plural: string) => `Suche eingrenzen: ${plural}`,
  letters: 'Anfangsbuchstaben',
  allLetters: 'Alle',
  byFamilyName: 'Geordnet nach Nachnamen.',
  back: 'Zurück zur Suche',
  apply: 'Auswahl übernehmen',
  nothing: 'Zu dieser Suche gibt es hier nichts auszuwählen.',
  nothingCalled: (typed: string) => `Kein Name enthält ein Wort, das mit „${typed}“ beginnt.`,
  elsewhere: (count: number) =>
    `${counted(count, 'gewählter Name steht', 'gewählte Namen stehen')} auf anderen Seiten dieser Liste und ${count === 1 ? 'bleibt' : 'bleiben'} gewählt.`,
};

export const filtering = {
  apply: 'Eingrenzen',
  showHits: (count: number) => `${count.toLocaleString('de-DE')} Treffer zeigen`,
};

export const searchKey = {
  before: 'Die Taste',
  behind: 'setzt den Cursor in das Suchfeld',
};

/** What the search understands, by example. */
export const queryHelp = {
  title: 'So können Sie suchen',
  intro:
    'Mehrere Wörter müssen alle vorkommen, auch gebeugt und als Teil eines zusammengesetzten Wortes: Arbeitsmarkt findet auch Arbeitsmarktdialog. ä, ö, ü und ß dürfen Sie auch ae, oe, ue und ss schreiben. Diese Zeichen und Wörter grenzen genauer ein:',
  signs: [
    ['"kommunale Option"', 'genau diese Wortfolge'],
    ['Option -Wettbewerb', 'Option, aber nicht Wettbewerb'],
    ['Rat ODER Verwaltung', 'eines von beiden'],
    ['Kommun*', 'alles, was so beginnt; ab drei Buchstaben, ohne weitere Suchwörter ab zwei'],
    [
      `art:${KIND_ADDRESSES[firstKind].art}`,
      `nur ${KIND_WORDS[firstKind].plural}; auch ${listed(otherKinds.map((kind) => KIND_ADDRESSES[kind].art))}`,
    ],
    [
      '8. Juli 2004',
      'an diesem Tag gesagt; auch 8.7.04, Juli 2004, 07/2004 oder 2004, allein oder neben Wörtern',
    ],
    ['2004 bis 2010', 'in diesem Zeitraum gesagt; auch 2004-2010 oder zwischen 2004 und 2010'],
    [
      'seit 2010',
      'von da an gesagt, dieses Jahr eingeschlossen; ebenso ab und bis. vor und nach schließen es aus',
    ],
    [
      'Anfang Juli 2010',
      'vom 1. bis 10. gesagt; Mitte: 11. bis 20., Ende: ab dem 21. Im Jahr je vier Monate',
    ],
    ['"2010"', 'die Zahl im Wortlaut, nicht das Jahr: In Anführungszeichen ist nichts ein Datum'],
    ['von:2004 bis:2010', 'in diesem Zeitraum gesagt, wie in den Feldern Von und Bis'],
    ['am:08.07.2010', 'an diesem Tag gesagt; auch am:07/2010 oder am:2010'],
    ['person:Spies', 'von dieser Person'],
    ['organisation:Sozialagentur', 'von dieser Organisation'],
    ['thema:Wettbewerb', 'zu diesem Thema'],
    ['dokument:"5 Jahre Option"', 'aus diesem Dokument; mehrere Wörter in Anführungszeichen'],
  ],
  limits:
    'Gesucht wird nach höchstens 20 Wörtern und Wortfolgen; gelesen werden 500 Zeichen. Die Adresse einer Suche mit allen Filtern hat höchstens 1.100 Zeichen. Was nicht beachtet wurde, steht über den Treffern.',
  dates:
    'Was als Datum verstanden wurde, steht über den Treffern und lässt sich dort entfernen oder stattdessen als Wort suchen. Es gilt ein Datum; jedes weitere wird als Text gesucht. Zahlen, die zählen oder auf etwas verweisen, sind kein Datum: 2000 Euro, § 2010. Eine Aussage, von der nur das Jahr bekannt ist, wird bei jedem Tag dieses Jahres gefunden. Unter „Datierung“ lassen sich solche Aussagen abtrennen.',
  order:
    'Zuerst steht, was die Wörter genau so enthält, dann gebeugte Formen, dann Teile zusammengesetzter Wörter, dann gleichbedeutende Begriffe. Wörter, die nahe beieinander stehen, zählen mehr. Das Datum entscheidet nur zwischen gleich guten Treffern.',
} as const;

/** What is found besides statements. */
export const elsewhere = {
  title: 'Außerhalb der Aussagen gefunden',
  groups: {
    archivtexte: 'Archivtexte',
    dokumente: 'Dokumente und ihre Texte',
    personen: 'Personen, Organisationen, Themen',
    begriffe: 'Begriffe',
  },
  types: {
    document: 'Dokument',
    statement: 'Angabe zu einer Aussage',
    page: 'Seite',
    person: 'Person',
    organisation: 'Organisation',
    topic: 'Thema',
    term: 'Begriff',
  },
  finds: (count: number) => counted(count, 'Fundstelle', 'Fundstellen'),
  further: (count: number) => counted(count, 'weitere Fundstelle', 'weitere Fundstellen'),
  jump: (count: number) =>
    `${counted(count, 'weitere Fundstelle', 'weitere Fundstellen')} außerhalb der Aussagen`,
  /** Before what is found elsewhere, when no statement is. */
  noStatement: (count: number) =>
    `Keine Aussage passt zu dieser Suche. Im Archiv gibt es aber ${counted(count, 'andere Fundstelle', 'andere Fundstellen')}:`,
  all: (count: number) => `Alle ${count.toLocaleString('de-DE')} zeigen`,
  allOf: (group: string) => ` (${group})`,
  everything: (statements: string) => `Alle Ergebnisse dieser Suche (${statements})`,
  sourceRemark: 'Stellen, die als Aussage erfasst sind, stehen nur bei den Aussagen.',
  ignored: (conditions: readonly string[]) => `Hier ohne Wirkung: ${conditions.join(', ')}.`,
  period: 'Zeitraum',
  alsoStatement: 'Auch als Aussage:',
  changing: 'Dieser Archivtext wird gerade überarbeitet.',
  reading:
    'Archivtexte, Dokumente, Personen und Begriffe werden noch eingelesen. Laden Sie die Seite gleich noch einmal, um auch dort zu suchen.',
  unknownGroup: (typed: string) =>
    `Einen Bereich „${typed.slice(0, 40)}“ gibt es nicht. Sie sehen alle Ergebnisse.`,
  noWords: 'Geben Sie ein Wort ein, nach dem hier gesucht werden soll.',
  nothing: 'Hier gibt es keine Fundstelle.',
  inSource: (words: string, count: number) =>
    count === 0
      ? `„${words}“ steht in diesem Archivtext nicht außerhalb der Aussagen.`
      : `„${words}“: ${counted(count, 'Fundstelle', 'Fundstellen')} außerhalb der Aussagen`,
  placesInSource: 'Fundstellen in diesem Archivtext',
  backToSearch: 'Zurück zur Suche',
};

export const notFound = {
  title: 'Seite nicht gefunden',
  intro:
    'Unter dieser Adresse gibt es hier nichts. Vielleicht ist sie unvollständig oder enthält einen Tippfehler.',
  noSuchDate:
    'Diesen Tag, diesen Monat oder dieses Jahr gibt es im Kalender nicht. Adressen der Chronik sehen so aus:',
  searchFor: 'Im Archiv suchen',
  named: (words: string) => `Zu den Wörtern der Adresse („${words}“) passen diese Seiten:`,
  found: (words: string) => `Zu den Wörtern der Adresse („${words}“) gibt es diese Aussagen:`,
  nothingFound: (words: string) => `Zu den Wörtern der Adresse („${words}“) ist nichts zu finden.`,
  allHits: 'Alle Treffer zeigen',
};

export const refused = {
  ueberlastet: {
    title: 'Gerade ist zu viel los',
    label: '503',
    intro: 'Es werden so viele Seiten auf einmal gewünscht, dass diese warten musste – zu lange.',
    advice: 'Warten Sie einige Sekunden und laden Sie die Seite dann neu.',
  },
  datenbank: {
    title: 'Das Archiv ist gerade nicht erreichbar',
    label: '503',
    intro:
      'Diese Seite muss aus der Datenbank gelesen werden, und die antwortet im Augenblick nicht. Es ist nichts verloren.',
    advice:
      'Laden Sie die Seite in einigen Sekunden neu. Viele andere Seiten liegen bereit und sind weiter zu lesen.',
  },
  aufwendig: {
    title: 'Das war zu aufwendig',
    label: '503',
    intro:
      'Die Suche oder Auswertung hätte länger gedauert, als eine einzelne Anfrage dauern darf. Deshalb wurde sie abgebrochen.',
    advice:
      'Suchen Sie mit selteneren Wörtern, nach einer Wortfolge in Anführungszeichen oder in einem kürzeren Zeitraum.',
  },
  'adresse-zu-lang': {
    title: 'Die Adresse ist zu lang',
    label: '414',
    intro:
      'Adressen haben hier höchstens 2.048 Zeichen. Diese hat mehr, deshalb wurde sie nicht gelesen.',
    advice:
      'Eine Suche liest 500 Zeichen. Suchen Sie mit weniger Wörtern, oder wählen Sie weniger Filter auf einmal.',
  },
  fehler: {
    title: 'Da ist etwas schiefgegangen',
    label: '500',
    intro: 'Die Seite konnte nicht angezeigt werden. Der Fehler liegt bei uns, nicht bei Ihnen.',
    advice:
      'Laden Sie die Seite noch einmal. Wenn das nicht hilft, sagen Sie bitte dem Betreiber dieser Seiten Bescheid; wer das ist, steht im Impressum.',
  },
  whatToDo: 'Was Sie tun können',
};

export const contradictions = {
  title: 'Was sich widerspricht',
  whole: 'Ganzer Verlauf der Position',
};

/** How the positions on a topic changed. */
export const courses = {
  title: 'Verlauf der Positionen',
  whole: 'Ganzer Verlauf der Position',
  others: (count: number) => counted(count, 'weiterer Verlauf', 'weitere Verläufe'),
  until: 'bis',
  statements: (count: number) => counts.statements(count),
  more: (count: number) => `und ${counted(count, 'weiterer', 'weitere')}`,
};

export const expectations = {
  filter: 'Nach Ergebnis',
  all: 'alle',
  /** What the bar says to those who do not see it. */
  standing: (counts: ReadonlyMap<ExpectationStatus, number>) =>
    EXPECTATION_STATUSES.flatMap((status) => {
      const count = counts.get(status) ?? 0;
      return count > 0 ? [`${count.toLocaleString('de-DE')} ${EXPECTATION_WORDS[status]}`] : [];
    }).join(', '),
  waiting: {
    open: {
      title: 'Am längsten offen',
      all: 'Alle noch offenen Erwartungen, die älteste zuerst',
      explained: 'Nachgesehen wurde, entschieden war es noch nicht. Die älteste steht oben.',
    },
    unchecked: {
      title: 'Am längsten nicht geprüft',
      all: 'Alle noch nicht geprüften Erwartungen, die älteste zuerst',
      explained:
        'Was daraus geworden ist, ist in diesem Archiv noch nicht geprüft. Die älteste steht oben.',
    },
  },
  alsoUnchecked: (count: number) =>
    counted(count, 'weitere ist noch nicht geprüft', 'weitere sind noch nicht geprüft'),
  unknownStatus: 'Ein solches Ergebnis gibt es nicht. Gezeigt werden alle Erwartungen.',
};

/** What became of a wording after it was published, and what a citation proves. */
export const wordingHistory = {
  title: 'Berichtigungen',
  corrected: 'Berichtigt am',
  published: 'In diesem Archiv seit',
  notPublished:
    'Noch keine: Die Aussage steht noch nicht im Verzeichnis. Erst danach lässt sich an der Adresse ablesen, ob der Wortlaut derselbe ist.',
  fingerprint: 'Prüfsumme des Wortlauts',
  gone: 'gestrichen:',
  come: 'eingefügt:',
  end: 'Ende der Änderung.',
  notKept:
    'Der frühere Wortlaut ist nicht mehr hinterlegt oder hat mit dem heutigen kaum ein Wort gemeinsam.',
};

/** On top of a statement that was opened by the link of a citation. */
export const cited = {
  title: 'Zitierter Wortlaut',
  unchanged:
    'Der Wortlaut ist unverändert: Er steht hier so, wie er unter dieser Adresse zitiert wurde.',
  corrected: (times: number) =>
    times === 1
      ? 'Der Wortlaut wurde berichtigt, nachdem er so zitiert worden war.'
      : `Der Wortlaut wurde ${times}-mal berichtigt, nachdem er so zitiert worden war.`,
  changes: 'Vom zitierten zum heutigen Wortlaut:',
  changedBack:
    'Der Wortlaut steht hier so, wie er unter dieser Adresse zitiert wurde. In der Zwischenzeit war er geändert:',
  unpublished:
    'Diese Aussage steht noch nicht im Verzeichnis dieses Archivs. Ob sich ihr Wortlaut geändert hat, seit er so zitiert wurde, lässt sich deshalb nicht sagen.',
  unknown: (fingerprint: string) =>
    `Das Verzeichnis dieses Archivs enthält zu dieser Aussage keinen Wortlaut mit der Prüfsumme ${fingerprint}. Die Adresse kann unvollständig sein oder einen Wortlaut meinen, der nicht im Verzeichnis steht.`,
  ambiguous: (fingerprint: string) =>
    `Die Prüfsumme ${fingerprint} in der Adresse ist kurz und passt zu mehreren Wortlauten, die diese Aussage hier hatte. Welcher zitiert wurde, lässt sich daran nicht erkennen.`,
  malformed:
    'Die Angabe hinter „w=“ in der Adresse ist keine Prüfsumme eines Wortlauts. Diese hat 26 Ziffern und Buchstaben, in älteren Adressen 8; vielleicht ist die Adresse unvollständig.',
  now: 'Unten steht der Wortlaut, wie er heute veröffentlicht ist.',
};

export const withdrawn = {
  title: 'Zurückgezogen',
  statement: 'Hier stand eine Aussage. Sie ist nicht mehr veröffentlicht.',
  document: 'Hier stand ein Dokument. Es ist nicht mehr veröffentlicht.',
  details: 'Angaben',
  day: 'Zurückgezogen am',
  why: 'Grund',
  carriedBy: 'Stand im Dokument',
  stood: (from: string, until: string) =>
    from === until
      ? `Ein Wortlaut mit der Prüfsumme, die in der Adresse steht, war hier am ${from} veröffentlicht.`
      : `Ein Wortlaut mit der Prüfsumme, die in der Adresse steht, war hier vom ${from} bis zum ${until} veröffentlicht.`,
  notShown: 'Er wird nicht mehr gezeigt.',
  searchFor: 'Im Archiv suchen',
};

/** At the end of a document: where its former statements have gone. */
export const formerStatements = {
  title: 'Nicht mehr an dieser Stelle',
  moved: (day: string, by?: string) => `am ${day}${recorded.byWhom(by)} verschoben:`,
  withdrawn: (day: string, why: string, by?: string) =>
    `am ${day}${recorded.byWhom(by)} zurückgezogen. ${why}`,
};

export const gap = 'Noch auszufüllen:';

/** Of pages of the operator that have gaps. */
export const unfinished = {
  title: 'Diese Seite ist noch nicht vollständig.',
  missing: (gaps: number) =>
    gaps === 1
      ? 'Eine Angabe des Betreibers fehlt noch; sie ist unten gekennzeichnet.'
      : `${gaps} Angaben des Betreibers fehlen noch; sie sind unten gekennzeichnet.`,
  inFooter: '(unvollständig)',
};

/** The genitive of the types of document: `am Archivtext des Vortrags`. */
const OF_TYPE: Record<DocumentType, string> = {
  talk: 'des Vortrags',
  'council-paper': 'der Beschlussvorlage',
  report: 'des Berichts',
  minutes: 'des Protokolls',
  note: 'der Notiz',
  contract: 'des Vertrags',
  interview: 'des Interviews',
  'press-release': 'der Pressemitteilung',
  law: 'des Gesetzes',
  letter: 'des Briefs',
};

/** `wörtlich wie im Vortrag` */
const IN_TYPE: Record<DocumentType, string> = {
  talk: 'im Vortrag',
  'council-paper': 'in der Beschlussvorlage',
  report: 'im Bericht',
  minutes: 'im Protokoll',
  note: 'in der Notiz',
  contract: 'im Vertrag',
  interview: 'im Interview',
  'press-release': 'in der Pressemitteilung',
  law: 'im Gesetz',
  letter: 'im Brief',
};

export const proof = {
  /** In a list, as true as the sentence on the statement's page: what agrees with the text of what. */
  short: ({ hasOmissions, hasInsertions, hasEmphasis }: Proof, type: DocumentType) => {
    const additions = [hasInsertions && 'Einfügung', hasEmphasis && 'Hervorhebung'].filter(Boolean);
    const how = [
      hasOmissions && 'mit Auslassung',
      additions.length > 0 && `bis auf ${additions.join(' und ')}`,
    ].filter(Boolean);
    return `${how.length === 0 ? 'wörtlich' : how.join(', ')} wie ${IN_TYPE[type]}`;
  },
  noSourceShort: 'Wortlaut nicht geprüft',
  noSource: 'Kein Archivtext hinterlegt: Der Wortlaut ist nicht geprüft.',
  /** What was found, before the place: `Wörtlich geprüft am Archivtext des Vortrags,`. */
  checked: ({ hasOmissions, hasInsertions, hasEmphasis }: Proof, type: DocumentType) => {
    const additions = [
      hasInsertions && 'die Einfügungen in eckigen Klammern',
      hasEmphasis && 'die Hervorhebungen',
    ]
      .filter(Boolean)
      .join(' und ');
    const how = hasOmissions
      ? 'Mit Auslassung geprüft'
      : additions
        ? 'Geprüft'
        : 'Wörtlich geprüft';
    return `${how}${additions ? ` bis auf ${additions}` : ''} am Archivtext ${OF_TYPE[type]},`;
  },
  /** `Zeile 12 bis 14 und 20, Folie 3` */
  place: (passages: readonly Passage[]) => {
    const lines = passages.map(({ line, lastLine }) =>
      line === lastLine ? String(line) : `${line} bis ${lastLine}`,
    );
    const page = passages[0]?.page;
    return `Zeile ${enumerated([...new Set(lines)])}${page ? `, ${pageWords(page)}` : ''}`;
  },
  unchecked: (type: DocumentType) =>
    `Nicht geprüft am Text ${OF_TYPE[type]} selbst: Er liegt diesem Archiv nicht vor.`,
};

function pageWords({ kind, number, isCounted }: PageName): string {
  return isCounted ? `${number}. Seite` : `${kind === 'slide' ? 'Folie' : 'Seite'} ${number}`;
}

/** `12, 14 und 20` */
function enumerated(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} und ${words.at(-1)}`;
}

export const source = {
  index: 'Archivtexte',
  indexIntro:
    'Die Texte der Quellen, wie sie diesem Archiv vorliegen. An ihnen ist der Wortlaut der Aussagen geprüft.',
  label: 'Archivtext',
  intro: (statements: number) =>
    statements === 0
      ? 'Der Text der Quelle, wie er diesem Archiv vorliegt. Keine Aussage ist daran geprüft.'
      : `Der Text der Quelle, wie er diesem Archiv vorliegt. Markiert ist der Wortlaut der Aussagen, die daran geprüft sind (${counts.statements(statements)}).`,
  length: 'Umfang',
  lines: (lines: number) => counted(lines, 'Zeile', 'Zeilen'),
  line: (line: number) => `Zeile ${line}`,
  transcribedFrom: 'Abgeschrieben aus',
  transcribedBy: 'Abgeschrieben von',
  transcribedOn: 'Abgeschrieben am',
  remark: 'Bemerkung',
  transcription: 'Abschrift',
  noTranscription: 'Keine Angabe, wer diesen Text woraus und wann abgeschrieben hat.',
  checkedOn: 'Zuletzt geprüft am',
  published: 'In diesem Archiv seit',
  changes: 'Bestätigte Änderungen',
  /** In the origin of a statement: `mit der Prüfsumme f40ed527667b…, abgeschrieben aus: …; zuletzt geprüft am 3. Mai 2026` */
  withSum: (sum: string) => `Archivtext mit der Prüfsumme ${sum.slice(0, 12)}…`,
  shortTranscription: ({ from, by, date }: { from?: string; by?: string; date?: string }) => {
    const parts = [by && `von ${by}`, date && `am ${date}`, from && `aus: ${from}`].filter(Boolean);
    return parts.length === 0
      ? 'ohne Angabe, wer ihn abgeschrieben hat'
      : `abgeschrieben ${parts.join(' ')}`;
  },
  lastCheckedOn: (day: string) => `zuletzt geprüft am ${day}`,
  changed: (times: number) =>
    times === 0 ? '' : `seit der Aufnahme ${times === 1 ? 'einmal' : `${times}-mal`} geändert`,
  changing:
    'Dieser Archivtext wird gerade überarbeitet und ist noch nicht wieder geprüft. Versuchen Sie es etwas später noch einmal.',
};

/** In development only, in place of any page. */
export const brokenContent = {
  title: (errors: number) => counted(errors, 'Fehler im Inhalt', 'Fehler im Inhalt'),
  intro:
    'Solange es Fehler gibt, wird nichts veröffentlicht. Diese Seite lädt sich neu, sobald eine Datei gespeichert wird.',
};

/** Beside what the ledger records: who recorded it. */
export const recorded = {
  by: 'Eingetragen von',
  /** ` von Erika Beispiel` */
  byWhom: (by: string | undefined) => (by === undefined ? '' : ` von ${by}`),
};

/** Corrections of how a statement is cited. */
export const factHistory = {
  ofDocument: (title: string) => `Zum Dokument „${title}“:`,
  /** `Datum: 2019 statt 2024` */
  changed: (name: string, before: string | undefined, now: string | undefined) =>
    before === undefined
      ? `${name} berichtigt: ${now ?? ''}, vorher ohne Angabe`
      : now === undefined
        ? `${name} berichtigt: ohne Angabe statt ${before}`
        : `${name} berichtigt: ${now} statt ${before}`,
  names: {
    title: 'Titel',
    type: 'Art des Dokuments',
    kind: 'Art der Aussage',
    date: 'Datum',
    event: 'Anlass',
    speaker: 'Person',
    organisation: 'Organisation',
    from: 'Herkunft',
    archive: 'Archivtext',
    locator: 'Fundstelle',
    attribution: 'Quellenangabe',
  } satisfies Record<FactName, string>,
  withdrawn: 'Zurückgezogen am',
  restored: 'Wieder aufgenommen am',
};

/** The page of the seals, and what leads to it. */
export const seals = {
  title: 'Siegel und Nachweise',
  intro:
    'Was in diesem Archiv veröffentlicht, berichtigt, verschoben oder zurückgezogen wurde, steht Zeile für Zeile in einem Verzeichnis. Jede Veröffentlichung versiegelt alle Zeilen, die es bis dahin gibt.',
  none: 'Dieses Archiv hat noch kein Siegel.',
  proof: 'Nachweis',
  proofLink: 'Nachweis herunterladen',
  whatIsProven: 'Was ein Siegel beweist',
  proven: [
    'Ein Siegel ist eine Prüfsumme über alle Zeilen des Verzeichnisses, auch über die früheren Siegel. Wird eine einzige Zeile darunter nachträglich geändert oder entfernt, passt das Siegel nicht mehr, und das fällt bei der nächsten Prüfung auf.',
    'Zu jeder Aussage gibt es einen Nachweis. Er belegt, dass ihr Wortlaut und die Angaben, mit denen sie zitiert wird, unter einem bestimmten Siegel stehen. Prüfen kann ihn jeder, auch ohne diese Website.',
  ],
  whatIsNot: 'Was es nicht beweist',
  notProven: [
    'Wer das Archiv herausgibt, könnte das Verzeichnis vom ersten Tag an neu schreiben und neu versiegeln. Das Siegel allein verrät das nicht. Es fällt nur auf, wenn jemand ein früheres Siegel aufbewahrt hat, denn dieses fehlt dann im neuen Verzeichnis.',
    'Ein Siegel sagt auch nicht, ob eine Aussage zutrifft oder richtig aus ihrer Quelle übernommen ist. Der Tag eines Siegels ist eine Angabe des Archivs; unabhängig bestätigt ist er nur, wenn ein Zeitstempel dabeisteht.',
  ],
  howToKeep: 'Ein Siegel aufbewahren',
  keep: [
    'Kopieren Sie die Zeile des neuesten Siegels in eine Datei oder eine E-Mail an sich selbst, oder laden Sie den Nachweis zu einer Aussage herunter; er enthält das Siegel. Je mehr Leserinnen und Leser das tun, desto sicherer ist das Archiv vor stillen Änderungen.',
    'Später können Sie die Zeile oder den Nachweis unten einfügen und prüfen, ob das Siegel noch enthalten ist.',
  ],
  newest: 'Zeile des neuesten Siegels',
  check: {
    title: 'Prüfen',
    needsScript:
      'Die Prüfung rechnet in Ihrem Browser und braucht dafür JavaScript. Ohne JavaScript prüft der Befehl „npm run ledger -- verify“ dasselbe.',
    label: 'Nachweis oder aufbewahrtes Siegel',
    hint: 'Fügen Sie den Inhalt der Datei ein. Er wird nicht übertragen; gefragt wird nur nach der Prüfsumme des Siegels.',
    file: 'Oder wählen Sie die Datei aus',
    button: 'Prüfen',
    unreadable: 'Das ist weder ein Nachweis noch ein Siegel dieses Archivs.',
    wrong:
      'Der Nachweis stimmt nicht: Die Zeile steht nicht unter dem Siegel, das er nennt. Er wurde verändert oder ist beschädigt.',
    right: (seal: string, date: string, by: string) =>
      `Der Nachweis stimmt: Die Zeilen stehen unter dem Siegel ${seal} vom ${date}, versiegelt von ${by}.`,
    contained: (seal: string, latest: string) =>
      seal === latest
        ? `Das Siegel ${seal} ist das neueste dieses Archivs.`
        : `Das Siegel ${seal} ist im neuesten Siegel ${latest} enthalten: Was damals im Verzeichnis stand, steht dort unverändert.`,
    merged: (seal: string, latest: string) =>
      `Das Siegel ${seal} ist im neuesten Siegel ${latest} enthalten. Es wurde in einem anderen Zweig des Archivs gesetzt und später aufgenommen.`,
    notContained: (seal: string) =>
      `Das Siegel ${seal} ist in diesem Archiv nicht enthalten. Entweder stammt es aus einem anderen Archiv, oder das Verzeichnis wurde seitdem neu geschrieben.`,
    inconsistent: (seal: string) =>
      `Das Archiv führt das Siegel ${seal} auf, kann aber nicht belegen, dass es im neuesten enthalten ist. Das Verzeichnis wurde verändert.`,
    unavailable:
      'Ob das Siegel enthalten ist, ließ sich gerade nicht erfragen. Versuchen Sie es etwas später noch einmal.',
    insecure: 'Ihr Browser rechnet Prüfsummen nur auf verschlüsselten Seiten (https).',
    lines: 'Versiegelte Zeilen',
  },
  list: 'Die Siegel',
  number: (number: number) => `Siegel ${number}`,
  facts: {
    id: 'Kennung',
    day: 'Versiegelt am',
    by: 'Versiegelt von',
    lines: 'Zeilen darunter',
    root: 'Wurzel des Hash-Baums',
    stamp: 'Zeitstempel',
  },
  merges: (count: number) => `führt ${count} Zweige zusammen`,
  stampedBy: 'von einer unabhängigen Stelle bestätigt:',
};

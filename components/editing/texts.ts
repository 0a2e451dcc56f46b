import type { ListName } from '@/lib/editing/overview';
import type { Kind } from '@/lib/model/kind';

/* Everything that editors read in the browser. */

export const frame = {
  title: 'Redaktion',
  skip: 'Zum Inhalt',
  navigation: 'Redaktion',
  pages: [
    { label: 'Übersicht', href: '/redaktion' },
    { label: 'Dateien', href: '/redaktion/dateien' },
    { label: 'Neu', href: '/redaktion/neu' },
    { label: 'Einlesen', href: '/redaktion/einlesen' },
    { label: 'Vorschläge', href: '/redaktion/vorschlaege' },
  ],
  loggedInAs: 'Angemeldet als',
  logOut: 'Abmelden',
};

export const overview = {
  title: 'Was zu tun ist',
  intro: 'Jede Zeile nennt Datei und Zeile. Was erledigt ist, verschwindet von selbst.',
  lists: {
    held: 'Dateien mit Fehlern',
    problems: 'Probleme',
    drafts: 'Entwürfe',
    unproved: 'Zitate ohne Beleg',
    open: 'Erwartungen ohne Ergebnis',
    dates: 'Ungewisse Daten',
    links: 'Ungeprüfte Verweise nach außen',
  } satisfies Record<ListName, string>,
  about: {
    held: 'Leser sehen von ihnen, was zuletzt fehlerfrei war; Neues in ihnen erscheint noch nicht.',
    problems: 'Fehler halten ihre Datei auf, Hinweise nicht.',
    drafts: 'Die Website zeigt sie nicht.',
    unproved:
      'Zu diesen Zitaten gibt es keinen Archivtext, in dem sie nachgeschlagen werden könnten.',
    open: 'Niemand hat bisher festgehalten, was daraus geworden ist.',
    dates: 'Ungefähr, unsicher oder nur eingegrenzt.',
    links: 'Bisher hat niemand festgehalten, dass die Adresse noch das Richtige zeigt.',
  } satisfies Record<ListName, string>,
  nothing: 'Nichts.',
  all: (count: number) => `Alle ${number(count)} ansehen`,
  severity: { error: 'Fehler', warning: 'Hinweis' },
  edit: 'Bearbeiten',
  editOf: (file: string) => `${file} bearbeiten`,
  checked: 'Geprüft',
  checkedOf: (url: string) => `${url} als geprüft festhalten`,
  back: 'Alle Listen',
};

export const login = {
  title: 'Anmelden',
  intro:
    'Diese Seiten sind für die Redaktion. Ihr Zugangswort haben Sie von denen, die das Archiv betreiben.',
  token: 'Zugangswort',
  button: 'Anmelden',
  wrong: 'Dieses Zugangswort gilt nicht.',
  tooOften: 'Zu viele Versuche. Bitte warten Sie eine Viertelstunde.',
  byProxy:
    'Sie sind nicht angemeldet. Bitte öffnen Sie die Redaktion über die Adresse, unter der Sie sich sonst anmelden.',
  ended:
    'Ihre Anmeldung ist abgelaufen. Was Sie getippt haben, ist noch da und erscheint nach dem Anmelden wieder.',
};

export const files = {
  title: 'Dateien',
  find: 'Titel oder Kennung',
  button: 'Suchen',
  folders: {
    documents: 'Dokumente',
    people: 'Personen',
    organisations: 'Organisationen',
    topics: 'Themen',
    terms: 'Begriffe',
    pages: 'Seiten',
  },
  found: (count: number) => (count === 1 ? '1 Datei' : `${number(count)} Dateien`),
  draft: 'Entwurf',
  more: 'Es gibt mehr; bitte suchen Sie genauer.',
};

export const creating = {
  title: 'Etwas Neues anlegen',
  intro: 'Gespeichert wird erst, wenn Sie vorlegen oder veröffentlichen.',
  folder: 'Was',
  singular: {
    documents: 'Dokument',
    people: 'Person',
    organisations: 'Organisation',
    topics: 'Thema',
    terms: 'Begriff',
  },
  name: 'Titel oder Name',
  id: 'Kennung',
  idHint:
    'Teil der Adresse, für immer: a–z, 0–9 und Bindestriche. Leer gelassen, wird sie aus dem Titel gebildet.',
  button: 'Weiter zum Formular',
  taken: (id: string) => `„${id}“ gibt es schon.`,
  noId: 'Das ist keine Kennung: a–z, 0–9 und einzelne Bindestriche.',
  noName: 'Bitte schreiben Sie einen Titel oder Namen.',
  elsewhere:
    'Umbenennen, verschieben und zurückziehen geht nur auf der Befehlszeile; wie, steht in der Anleitung docs/ledger.md.',
};

export const importing = {
  title: 'Vortrag oder Papier einlesen',
  intro:
    'Aus einer Datei wird ein Entwurf mit Archivtext. Die Website zeigt ihn erst, wenn Sie ihn durchgesehen und veröffentlicht haben.',
  file: 'Datei',
  hint: 'PPTX, ODP, DOCX, ODT, PDF oder reiner Text, bis 50 MB',
  button: 'Einlesen',
  none: 'Bitte wählen Sie eine Datei.',
  taken: (id: string) =>
    `Ein Dokument „${id}“ gibt es schon. Benennen Sie die Datei um und lesen Sie sie noch einmal ein.`,
  message: (name: string) => `Entwurf aus ${name}`,
};

export const form = {
  view: 'Ansicht',
  asForm: 'Als Formular',
  asText: 'Als Text',
  head: 'Angaben',
  body: 'Inhalt',
  rawText: 'Der Text der Datei',
  rawHint:
    'Die ganze Datei, wie sie im Ordner liegt: oben die Angaben zwischen ---, darunter der Inhalt.',
  onlyText: 'Diese Datei lässt sich nur als Text bearbeiten, bis ihre Fehler behoben sind.',
  prose: 'Text',
  proseHint: 'Überschriften beginnen mit ##, Absätze trennt eine leere Zeile.',
  kind: 'Art',
  id: 'Kennung',
  idHint:
    'Teil der Adresse: a–z, 0–9, Bindestriche. Nach der Veröffentlichung bleibt sie, wie sie ist.',
  wording: 'Wortlaut',
  wordingHint:
    'Wort für Wort wie in der Quelle, ohne äußere Anführungszeichen. Absätze trennt eine leere Zeile.',
  wordingIsMarkdown: 'Dieser Wortlaut enthält Auszeichnungen (Markdown); sie bleiben erhalten.',
  annotations: 'Beziehungen, Ergebnisse, Quellenangabe',
  annotationWord: 'Angabe',
  annotationText: 'Inhalt',
  annotationHint:
    'Bei Beziehungen und Ergebnissen: [Beschriftung](dokument.md#kennung), Datum – Bemerkung',
  noWord: 'Bitte wählen',
  addAnnotation: 'Angabe hinzufügen',
  attributes: {
    from: {
      label: 'Gesagt in',
      hint: 'Kennung des Dokuments, aus dem das Zitat stammt, wenn es ein anderes ist',
    },
    date: { label: 'Datum', hint: '2004, 2004-07, 2004-07-08, 2010~ (um 2010)' },
    locator: { label: 'Stelle', hint: 'Folie 3, S. 12' },
    speaker: { label: 'Wer', hint: 'Kennung der Person, wenn es eine andere ist' },
    organisation: { label: 'Organisation', hint: 'Kennung, wenn es eine andere ist' },
    topics: { label: 'Weitere Themen', hint: 'Kennungen, durch Leerzeichen getrennt' },
  },
  moreOfStatement: 'Weitere Angaben zur Aussage',
  up: 'Nach oben',
  down: 'Nach unten',
  remove: 'Entfernen',
  addHere: 'Hier einfügen:',
  addProse: 'Text',
  partName: (number: number, what: string) => `${number}. ${what}`,
  newStatement: 'neue Aussage',
  message: 'Was haben Sie geändert?',
  proposedMessage: (title: string, isNew: boolean) =>
    `${title}: ${isNew ? 'angelegt' : 'geändert'}`,
  check: 'Prüfen',
  preview: 'Vorschau',
  propose: 'Vorlegen',
  publish: 'Veröffentlichen',
  mayNotPublish:
    'Veröffentlichen darf diese Redaktion nur mit Freigabe: Legen Sie Ihre Änderung vor.',
  proposeHint:
    'Vorlegen: Andere sehen die Änderung durch. Veröffentlichen: Sie steht gleich auf der Website.',
};

export const done = {
  published: (commit: string) => `Veröffentlicht (Änderung ${commit.slice(0, 10)}).`,
  proposed: (commit: string) =>
    `Vorgelegt (Änderung ${commit.slice(0, 10)}). Die Website ist unverändert.`,
  nothing: 'Es war nichts zu ändern: Die Datei liest sich schon so.',
  fromProposal: 'Sie bearbeiten einen Vorschlag, nicht das, was veröffentlicht ist.',
  waiting: 'Zu dieser Datei liegt ein Vorschlag vor.',
  openProposal: 'Vorschlag ansehen',
  uncommitted:
    'Diese Datei wurde im Ordner von Hand geändert und nicht festgeschrieben (git commit). Solange das so ist, kann sie hier nicht veröffentlicht werden.',
};

export const check = {
  title: 'Prüfung',
  good: 'Keine Fehler.',
  errors: (count: number) => (count === 1 ? '1 Fehler' : `${count} Fehler`),
  warnings: (count: number) => (count === 1 ? '1 Hinweis' : `${count} Hinweise`),
  line: (line: number) => `Zeile ${line}`,
  guide: (place: string) => `Anleitung: ${place}`,
  here: (part: number) => `Zum Teil ${part}`,
  elsewhere: 'Dadurch entstehen Fehler in anderen Dateien:',
  stillErrors:
    'So kann das nicht veröffentlicht werden. Beheben Sie die Fehler, oder legen Sie die Änderung vor.',
  ledger:
    'Ändert sich der Wortlaut einer veröffentlichten Aussage, muss die Berichtigung auf der Befehlszeile festgehalten werden; wie, steht in der Anleitung docs/ledger.md.',
  failed:
    'Die Prüfung dauerte zu lange oder ist fehlgeschlagen. Ihr Text ist unverändert; versuchen Sie es noch einmal.',
  source: 'In der Quelle',
  sourceAt: (source: string, line: number) => `Archivtext ${source}, Zeile ${line}`,
  nearest: 'So steht es nicht in der Quelle. Am nächsten kommt:',
  nearestLegend: 'Durchgestrichen: nur in der Quelle. Unterstrichen: nur hier.',
};

export const conflict = {
  title: 'Jemand war schneller',
  intro:
    'Die Datei wurde geändert, während Sie daran gearbeitet haben. Nichts wurde überschrieben; Ihre Fassung steht unten.',
  intro2:
    'Es gibt schon einen Vorschlag zu dieser Datei. Nichts wurde überschrieben; Ihre Fassung steht unten.',
  theirs: 'Was inzwischen geändert wurde',
  ours: 'Was Sie geändert haben',
  gone: 'Die Datei wurde inzwischen gelöscht.',
  clean: 'Beide Änderungen betreffen verschiedene Stellen und lassen sich zusammenführen.',
  merge: 'Zusammenführen und weiter bearbeiten',
  notClean:
    'Beide Änderungen betreffen dieselben Stellen. Übertragen Sie die andere Änderung unten in Ihre Fassung, und gehen Sie dann von der neuen Fassung aus.',
  takeOver: 'Von der neuen Fassung ausgehen, meinen Text behalten',
  detached:
    'Im Ordner der Inhalte ist kein Zweig ausgecheckt (git). Bitte wenden Sie sich an die Technik.',
  busy: 'Im Ordner der Inhalte arbeitet gerade ein anderes Programm mit git. Es wurde nichts veröffentlicht; versuchen Sie es gleich noch einmal. Bleibt es dabei, wenden Sie sich bitte an die Technik.',
  byHand: 'Nicht veröffentlicht',
};

export const proposals = {
  title: 'Vorschläge',
  nothing: 'Es liegt nichts vor.',
  by: (name: string, day: string) => `von ${name}, ${day}`,
  changes: 'Was sich ändert',
  none: 'Nichts: Der Vorschlag steht schon so in der Datei.',
  edit: 'Bearbeiten',
  publish: 'Veröffentlichen',
  drop: 'Zurücknehmen',
  gone: 'Diesen Vorschlag gibt es nicht mehr.',
  conflicts:
    'Die Datei wurde inzwischen an denselben Stellen geändert. Bearbeiten Sie den Vorschlag, und legen Sie ihn neu vor.',
};

export const preview = {
  title: 'Vorschau',
  note: 'So wird die Seite aussehen. Sie ist nicht veröffentlicht.',
  impossible: 'Eine Vorschau gibt es erst, wenn die Datei keine Fehler hat.',
  onlyDocuments: 'Eine Vorschau gibt es nur von Dokumenten.',
};

export const refused = {
  title: 'Das geht nicht',
  forged: 'Diese Anfrage kam nicht von einer Seite der Redaktion. Es ist nichts geschehen.',
  stale:
    'Das Formular war veraltet; es ist nichts geschehen. Was Sie getippt haben, steht unten: Bitte schicken Sie es noch einmal ab.',
  tooLarge:
    'Das ist zu groß: Eine Datei darf höchstens 1 MB haben, eine zum Einlesen höchstens 50 MB.',
  notFound: 'Diese Seite gibt es nicht.',
  failed:
    'Das ist fehlgeschlagen, und nichts wurde geändert. Bitte versuchen Sie es noch einmal; hilft das nicht, wenden Sie sich an die Technik.',
  mayNot: 'Veröffentlichen dürfen nur bestimmte Personen. Legen Sie die Änderung vor.',
};

/** What the script of the form says. */
export const live = {
  kept: 'In diesem Browser liegt ein Text, den Sie hier getippt und nicht abgeschickt haben',
  restore: 'Wiederherstellen',
  forget: 'Verwerfen',
  offline:
    'Keine Verbindung. Ihr Text ist in diesem Browser gesichert; schicken Sie ihn ab, sobald die Verbindung wieder da ist.',
  ended: 'Ihre Anmeldung ist abgelaufen. Ihr Text ist in diesem Browser gesichert.',
  logIn: 'In einem neuen Fenster anmelden, dann hier weiterschreiben',
  checking: 'Wird geprüft …',
};

/** Beside a statement in `npm run dev`. */
export const beside = {
  title: 'Quelltext',
  open: 'Im Editor öffnen',
};

const ARTICLES: Record<Kind, string> = {
  quote: 'Zitat',
  experience: 'Erfahrung',
  expectation: 'Erwartung',
};
export const kinds = ARTICLES;

function number(count: number): string {
  return count.toLocaleString('de-DE');
}

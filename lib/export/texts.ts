/** What a copy of the archive says to its readers beyond what the site says. */

/** `8. Juli 2026` and the like are written by those who call. */
export const copyTexts = {
  /** In the footer of every page, before the link. */
  notice: (day: string) => `Kopie vom ${day}.`,
  noticeLink: 'Diese Seite im lebenden Archiv',
  /** On the start page, before the link. */
  start: (day: string) => `Dies ist eine Kopie des Archivs vom ${day}. Das lebende Archiv:`,
  /** Until a page has made itself, and where it cannot. */
  needsScript:
    'Diese Seite entsteht in Ihrem Browser und braucht dafür JavaScript. Ohne JavaScript finden Sie alle Aussagen hier:',
  ways: [
    { label: 'Dokumente', address: '/dokumente' },
    { label: 'Chronik', address: '/chronik' },
    { label: 'Themen', address: '/themen' },
    { label: 'Personen', address: '/personen' },
    { label: 'Organisationen', address: '/organisationen' },
  ],
  moved: 'Diese Seite steht jetzt unter einer anderen Adresse',
  loading: 'Diese Seite wird geladen …',
  /** Of a proof that is checked in a copy. */
  containmentUnknown:
    'Ob das Siegel im Archiv noch enthalten ist, kann eine Kopie nicht sagen. Das beantwortet dieselbe Seite im lebenden Archiv; der Link dorthin steht unten auf dieser Seite.',
  /** Where the data of the search is missing, or the browser is too old for it. */
  failed:
    'Diese Seite konnte nicht geladen werden. Entweder fehlen Dateien im Ordner „dateien“ oder der Browser ist zu alt.',
};

export interface CopyFacts {
  readonly title: string;
  readonly baseUrl: string;
  /** `8. Juli 2026` */
  readonly day: string;
  /** Of the archive. */
  readonly version: string;
  readonly statements: number;
  readonly documents: number;
}

/** LIESMICH.txt, with line ends that every editor understands. */
export function readMe({ title, baseUrl, day, version, statements, documents }: CopyFacts): string {
  return `${title}: Kopie des Archivs vom ${day}

Dieser Ordner enthält das ganze Archiv als einfache Dateien: ${statements.toLocaleString('de-DE')} Aussagen aus ${documents.toLocaleString('de-DE')} Dokumenten.
Stand (Version): ${version}
Das lebende Archiv: ${baseUrl}

Öffnen
  Die Datei index.html in einem Browser öffnen, zum Beispiel mit einem Doppelklick.
  Das geht vom USB-Stick, von der Festplatte und ohne Verbindung zum Internet.
  Ebenso kann jeder Webserver diesen Ordner ausliefern; auf dem Server läuft dafür kein Programm.

Was anders ist als im lebenden Archiv
  Die Kopie bleibt, wie sie an diesem Tag war.
  Suche, Vergleich und Verlauf (suche.html, vergleich.html, verlauf.html) und die weiteren Seiten langer Monate und Tage
  entstehen im Browser und brauchen JavaScript; alles andere geht ohne. Wer aus der Suche zu einem Archivtext kommt, findet die Stelle,
  aber die gesuchten Wörter sind dort nicht markiert.
  „Link kopieren“ und die Zitierangaben nennen die Adressen des lebenden Archivs.
  Verweise auf Feeds, Schnittstellen und Downloads führen dorthin.

Was wo liegt
  index.html            die Startseite
  dokumente, chronik …  die Seiten, eine Datei je Aussage
  nachweis              der Nachweis zu jeder Aussage, als Datei
  daten                 alle Aussagen und Dokumente als JSON (UTF-8) und als CSV
  dateien               Schriften, Gestaltung und die Daten der Suche
  wortlaut-kopie.json   woran das Programm diese Kopie erkennt
`.replaceAll('\n', '\r\n');
}

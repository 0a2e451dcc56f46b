import { fixed, meantGerman, meant, said } from './entry';

/** Files as they lie on the disk: names, encodings, sizes. */
export const FILES = {
  'file-unreadable': fixed(
    'dateien-und-ordner',
    ['it cannot be read'],
    [
      'Die Datei kann nicht gelesen werden',
      'prüfen Sie, ob sie noch da ist und gelesen werden darf',
    ],
  ),
  'file-not-permitted': said<{ error: string }>(
    'dateien-und-ordner',
    ({ error }) => [`it cannot be read: there is no permission (${error})`],
    ({ error }) => [
      `Die Datei darf nicht gelesen werden (${error})`,
      'geben Sie das Recht dazu, etwa mit `chmod a+r`',
    ],
  ),
  'file-error': said<{ error: string }>(
    'dateien-und-ordner',
    ({ error }) => [`it cannot be read (${error})`],
    ({ error }) => [
      `Die Datei kann nicht gelesen werden (${error})`,
      'prüfen Sie Datei und Datenträger',
    ],
  ),
  'file-too-large': said<{ size: number; most: number }>(
    'grenzen',
    ({ size, most }) => [`the file has ${size} bytes, at most ${most} are read`, 'split it'],
    ({ size, most }) => [
      `Die Datei hat ${size} Bytes, höchstens ${most} werden gelesen`,
      'teilen Sie sie auf',
    ],
  ),
  'file-utf16': fixed(
    'dateien-und-ordner',
    ['the file is in UTF-16', 'save it as UTF-8'],
    ['Die Datei ist in UTF-16 gespeichert', 'speichern Sie sie als UTF-8'],
  ),
  'file-not-utf8': fixed(
    'dateien-und-ordner',
    ['this is not UTF-8 (Latin-1 perhaps)', 'save the file as UTF-8'],
    ['Dieses Zeichen ist kein UTF-8 (vielleicht Latin-1)', 'speichern Sie die Datei als UTF-8'],
  ),
  'line-too-long': said<{ most: number }>(
    'grenzen',
    ({ most }) => [`the line is longer than ${most} characters`, 'break it up'],
    ({ most }) => [`Die Zeile ist länger als ${most} Zeichen`, 'brechen Sie sie um'],
  ),
  'file-took-too-long': said<{ seconds: number }>(
    'grenzen',
    ({ seconds }) => [
      `reading this file took longer than ${seconds} second${seconds === 1 ? '' : 's'} and was given up`,
      'divide or shorten it, or allow more with WORTLAUT_FILE_SECONDS; it is tried again when it is saved, and at the next start',
    ],
    ({ seconds }) => [
      `Das Lesen dieser Datei hat länger als ${seconds === 1 ? 'eine Sekunde' : `${seconds} Sekunden`} gedauert und wurde aufgegeben`,
      'teilen oder kürzen Sie sie, oder erlauben Sie mehr mit WORTLAUT_FILE_SECONDS; beim Speichern und beim nächsten Start wird es wieder versucht',
    ],
  ),
  'link-leads-out': fixed(
    'dateien-und-ordner',
    [
      'the link leads out of the content folder, and what it leads to would be published',
      'put the file itself here',
    ],
    [
      'Die Verknüpfung führt aus dem Inhaltsordner hinaus, und was dort liegt, würde veröffentlicht',
      'legen Sie die Datei selbst hierher',
    ],
  ),
  'link-in-circle': fixed(
    'dateien-und-ordner',
    ['the link leads round in a circle'],
    ['Die Verknüpfung führt im Kreis', 'löschen Sie sie und legen Sie die Datei selbst hierher'],
  ),
  'link-without-file': fixed(
    'dateien-und-ordner',
    ['the link leads to nothing', 'mend it or delete it'],
    ['Die Verknüpfung führt ins Leere', 'berichtigen oder löschen Sie sie'],
  ),
  'file-name-not-utf8': fixed(
    'dateien-und-ordner',
    ['the name of this file is not in UTF-8', 'rename it'],
    ['Der Name dieser Datei ist nicht in UTF-8', 'benennen Sie sie um'],
  ),
  'file-name-of-windows': said<{ name: string }>(
    'dateien-und-ordner',
    ({ name }) => [`Windows cannot have a file called \`${name}\``, 'give it another name'],
    ({ name }) => [
      `Unter Windows kann keine Datei \`${name}\` heißen`,
      'geben Sie ihr einen anderen Namen',
    ],
  ),
  'file-name-of-the-site': said<{ id: string }>(
    'dateien-und-ordner',
    ({ id }) => [
      `the site has a page of its own at \`/${id}\`, this one would never be shown`,
      'give the file another name',
    ],
    ({ id }) => [
      `Unter \`/${id}\` steht schon eine eigene Seite der Website, diese würde nie gezeigt`,
      'geben Sie der Datei einen anderen Namen',
    ],
  ),
  'id-of-another-file': said<{ id: string }>(
    'kennungen',
    ({ id }) => [
      `another file has the id \`${id}\` already (ids are told apart neither by case nor by ending)`,
      'rename one',
    ],
    ({ id }) => [
      `Die Kennung \`${id}\` hat schon eine andere Datei (Großschreibung und Endung unterscheiden nicht)`,
      'benennen Sie eine von beiden um',
    ],
  ),
  'folder-is-no-folder': fixed(
    'dateien-und-ordner',
    ['this is no folder', 'put files in a folder of this name'],
    ['Das ist kein Ordner', 'legen Sie die Dateien in einen Ordner dieses Namens'],
  ),
  'folder-not-read': said<{ guess?: string; folders: readonly string[] }>(
    'dateien-und-ordner',
    ({ guess, folders }) =>
      guess === undefined
        ? ['is not read', `the folders are ${folders.join(', ')}`, '; ']
        : ['is not read', ...meant(guess)],
    ({ guess, folders }) => [
      'Dieser Ordner wird nicht gelesen',
      guess === undefined ? `gelesen werden ${folders.join(', ')}` : meantGerman(guess),
    ],
  ),
  'folder-in-folder': said<{ folder: string }>(
    'dateien-und-ordner',
    ({ folder }) => [`this is a folder, files stand directly in ${folder}/`, 'move them there'],
    ({ folder }) => [
      `Das ist ein Ordner, die Dateien stehen unmittelbar in ${folder}/`,
      'verschieben Sie sie dorthin',
    ],
  ),
  'file-not-ordinary': fixed(
    'dateien-und-ordner',
    ['this is no ordinary file', 'take it out'],
    ['Das ist keine gewöhnliche Datei', 'nehmen Sie sie heraus'],
  ),
  'file-not-read': fixed(
    'dateien-und-ordner',
    ['is not read', 'only .md and .mdx are'],
    ['Diese Datei wird nicht gelesen', 'gelesen werden nur .md und .mdx'],
  ),
  'content-folder-missing': fixed(
    'dateien-und-ordner',
    ['there is no such folder', 'set WORTLAUT_CONTENT to a folder of content'],
    ['Diesen Ordner gibt es nicht', 'setzen Sie WORTLAUT_CONTENT auf einen Ordner mit Inhalten'],
  ),
  'site-missing': fixed(
    'einstellungen',
    ['is missing', 'write title, baseUrl and language'],
    ['Diese Datei fehlt', 'schreiben Sie title, baseUrl und language hinein'],
  ),
  'site-not-ordinary': fixed(
    'einstellungen',
    ['this is no ordinary file', 'write title, baseUrl and language into one'],
    ['Das ist keine gewöhnliche Datei', 'schreiben Sie title, baseUrl und language in eine solche'],
  ),
  'ledger-vanished': fixed(
    'verzeichnis',
    [
      'the ledger has vanished while the archive is served',
      'put it back; if it was meant, start the server again',
    ],
    [
      'Das Verzeichnis ist verschwunden, während das Archiv angezeigt wird',
      'legen Sie es zurück; war es Absicht, starten Sie den Server neu',
    ],
  ),
  'documents-vanished': fixed(
    'dateien-und-ordner',
    [
      'all documents have vanished while the archive is served',
      'put it back; if it was meant, start the server again',
    ],
    [
      'Alle Dokumente sind verschwunden, während das Archiv angezeigt wird',
      'legen Sie sie zurück; war es Absicht, starten Sie den Server neu',
    ],
  ),
  'more-problems': said<{ count: number }>(
    'aufbau-einer-datei',
    ({ count }) => [`and ${count} more problems from here on`],
    ({ count }) => [
      count === 1
        ? 'von hier an noch eine weitere Meldung'
        : `von hier an noch ${count} weitere Meldungen`,
      'berichtigen Sie zuerst die gezeigten',
    ],
  ),
  /** A text that was made before: of files of operators, whose messages are English, such as `alerts.yml`. */
  plain: said<{ text: string }>(
    'aufbau-einer-datei',
    ({ text }) => [text],
    ({ text }) => [text],
  ),
};

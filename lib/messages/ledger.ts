import { counted, fixed, said } from './entry';

const CORRECT = (id: string) => `\`npm run ledger -- correct ${id} --why "…"\``;
const MOVE = (id: string, to = 'NEW-ID') => `\`npm run ledger -- move ${id} ${to}\``;
const WITHDRAW = (id: string) => `\`npm run ledger -- withdraw ${id} --why "…"\``;

/** Words that were put in the place of others; one side is empty where words are new or gone. */
export interface WordChange {
  readonly gone: string;
  readonly come: string;
}

/** What became of a wording: the first changes, and how many there are besides; `undefined` when hardly a word is the same. */
export interface WordChanges {
  readonly named?: readonly WordChange[];
  readonly more: number;
}

interface FactChange {
  readonly name: string;
  readonly before?: string | undefined;
  readonly now?: string | undefined;
}

/** What was published, and the lines of the ledger that say so. */
export const LEDGER = {
  'day-that-is-none': fixed(
    'verzeichnis',
    ['is not a day that exists', 'write it as 2026-11-23'],
    ['ist kein Tag, den es gibt', 'schreiben Sie ihn wie 2026-11-23'],
  ),
  'day-before-the-web': fixed(
    'verzeichnis',
    ['is before 1990', 'mend the date'],
    ['liegt vor 1990', 'berichtigen Sie das Datum'],
  ),
  'hash-malformed': fixed(
    'verzeichnis',
    ['is not a SHA-256', '64 digits 0-9 and a-f'],
    ['ist keine SHA-256', 'nehmen Sie die 64 Ziffern 0-9 und a-f, wie sie eingetragen wurden'],
  ),
  'version-malformed': fixed(
    'verzeichnis',
    ['must be a whole number', '1, 2, 3, …'],
    ['ist keine ganze Zahl', 'schreiben Sie 1, 2, 3, …'],
  ),
  'why-empty': fixed('verzeichnis', ['is empty', 'say why'], ['ist leer', 'schreiben Sie, warum']),
  'by-empty': fixed(
    'verzeichnis',
    ['is empty', 'say who recorded it'],
    ['ist leer', 'schreiben Sie, wer es eingetragen hat'],
  ),
  'fact-empty': fixed(
    'verzeichnis',
    ['is empty', 'leave the key out'],
    ['ist leer', 'lassen Sie den Schlüssel weg'],
  ),
  'tag-malformed': fixed(
    'siegel',
    ['is no tag of a seal', '10 digits 0-9 and a-f'],
    [
      'ist kein Zeichen eines Siegels',
      'nehmen Sie die 10 Ziffern 0-9 und a-f, wie sie eingetragen wurden',
    ],
  ),
  'address-malformed': fixed(
    'verzeichnis',
    ['is neither the id of a document nor `document/statement`'],
    [
      'ist weder die Kennung eines Dokuments noch die einer Aussage',
      'schreiben Sie `dokument` oder `dokument/aussage`',
    ],
  ),
  'statement-id-malformed': fixed(
    'verzeichnis',
    ['is not the id of a statement', 'write `document/statement`'],
    ['ist keine Kennung einer Aussage', 'schreiben Sie `dokument/aussage`'],
  ),
  'ledger-empty': fixed(
    'verzeichnis',
    [
      'the ledger is empty',
      'take it as it was committed, or delete it if nothing has been published yet',
    ],
    [
      'Das Verzeichnis ist leer',
      'nehmen Sie die Fassung aus git, oder löschen Sie es, wenn noch nichts veröffentlicht ist',
    ],
  ),
  'ledger-not-utf8': fixed(
    'verzeichnis',
    ['this is not UTF-8', 'save the file as UTF-8'],
    ['Das ist kein UTF-8', 'speichern Sie die Datei als UTF-8'],
  ),
  'ledger-merge-mark': fixed(
    'verzeichnis',
    [
      'a merge has left this mark here',
      'keep the entries of both sides and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`',
    ],
    [
      'Diese Markierung ist vom Zusammenführen zweier Fassungen übrig',
      'behalten Sie die Einträge beider Seiten und löschen Sie die Zeilen mit `<<<<<<<`, `=======` und `>>>>>>>`',
    ],
  ),
  'ledger-no-entry': said<{ keys: readonly string[] }>(
    'verzeichnis',
    ({ keys }) => ['is no entry of a ledger', `it begins with one of ${keys.join(', ')}`],
    ({ keys }) => [
      'Das ist kein Eintrag des Verzeichnisses',
      `ein Eintrag beginnt mit \`${keys.join('\`, \`')}\`; nehmen Sie die Zeile, wie sie eingetragen wurde`,
    ],
  ),
  'ledger-not-json': fixed(
    'verzeichnis',
    ['this is not JSON', 'take the line as it was committed, or write one entry `{"…":"…"}`'],
    [
      'Das ist kein JSON',
      'nehmen Sie die Zeile, wie sie eingetragen wurde, oder schreiben Sie einen Eintrag `{"…":"…"}`',
    ],
  ),
  'ledger-two-entries': fixed(
    'verzeichnis',
    ['here a second entry begins', 'put it in a line of its own'],
    ['Hier beginnt ein zweiter Eintrag', 'setzen Sie ihn in eine eigene Zeile'],
  ),
  'ledger-hash-of-other-text': said<{ hash: string }>(
    'verzeichnis',
    ({ hash }) => [
      'is not the hash of `text`, one of the two was changed by hand',
      `take the line as it was committed (the hash of this text is ${hash})`,
    ],
    ({ hash }) => [
      'ist nicht die Prüfsumme von `text`, eines von beiden wurde von Hand geändert',
      `nehmen Sie die Zeile, wie sie eingetragen wurde (die Prüfsumme dieses Textes ist ${hash})`,
    ],
  ),
  'ledger-facts-in-later-version': fixed(
    'verzeichnis',
    ['stand in the first version only; a correction of them is a line of its own'],
    [
      'stehen nur in der ersten Fassung, ihre Berichtigung ist eine eigene Zeile',
      'nehmen Sie die Zeile, wie sie eingetragen wurde',
    ],
  ),
  'ledger-facts-otherwise': said<{ facts: string }>(
    'verzeichnis',
    ({ facts }) => [
      'are not as the command writes them',
      `take the line as it was committed, or write ${facts}`,
    ],
    ({ facts }) => [
      'stehen nicht so da, wie der Befehl sie schreibt',
      `nehmen Sie die Zeile, wie sie eingetragen wurde, oder schreiben Sie ${facts}`,
    ],
  ),
  'ledger-line-missing': said<{ commit: string; command: string; text: string }>(
    'verzeichnis',
    ({ commit, command, text }) => [
      `a line of commit ${commit} is missing or was changed, and lines are only ever added`,
      `put it back, \`${command}\` prints it: ${text}`,
    ],
    ({ commit, command, text }) => [
      `Eine Zeile aus Commit ${commit} fehlt oder wurde geändert, Zeilen kommen aber immer nur hinzu`,
      `setzen Sie sie wieder ein, \`${command}\` zeigt sie: ${text}`,
    ],
  ),
  'ledger-lines-missing': said<{ count: number }>(
    'verzeichnis',
    ({ count }) => [`${count} more lines are missing or were changed`],
    ({ count }) => [
      count === 1
        ? 'Noch eine weitere Zeile fehlt oder wurde geändert'
        : `Noch ${count} weitere Zeilen fehlen oder wurden geändert`,
      'setzen Sie sie aus git wieder ein',
    ],
  ),
  'ledger-deleted': said<{ command: string }>(
    'verzeichnis',
    ({ command }) => [
      'the ledger was deleted, and with it what was ever published',
      `get it back with \`${command}\``,
    ],
    ({ command }) => [
      'Das Verzeichnis wurde gelöscht, und damit alles, was je veröffentlicht war',
      `holen Sie es zurück mit \`${command}\``,
    ],
  ),
  'ledger-day-to-come': said<{ date: string; today: string }>(
    'verzeichnis',
    ({ date, today }) => [
      `is dated ${date}, which has not come yet; today is ${today}`,
      'mend the date',
    ],
    ({ date, today }) => [
      `trägt das Datum ${date}, das noch in der Zukunft liegt; heute ist der ${today}`,
      'berichtigen Sie das Datum',
    ],
  ),
  'version-first-with-why': fixed(
    'verzeichnis',
    ['the first version corrects nothing', 'leave it out', ', '],
    ['Die erste Fassung berichtigt nichts', 'lassen Sie die Angabe weg'],
  ),
  'version-without-why': fixed(
    'verzeichnis',
    ['is missing', 'say what was wrong with the version before'],
    ['fehlt', 'schreiben Sie, was an der Fassung davor falsch war'],
  ),
  'version-before-its-former': said<{ version: number; line: number }>(
    'verzeichnis',
    ({ version, line }) => [`is dated before version ${version} in line ${line}`, 'mend the date'],
    ({ version, line }) => [
      `trägt ein früheres Datum als Fassung ${version} in Zeile ${line}`,
      'berichtigen Sie das Datum',
    ],
  ),
  'version-missing': said<{ missing: number; id: string; version: number }>(
    'verzeichnis',
    ({ missing, id, version }) => [
      `there is no version ${missing} of \`${id}\` before version ${version}`,
      'has a line been lost?',
    ],
    ({ missing, id, version }) => [
      `Vor Fassung ${version} von \`${id}\` fehlt Fassung ${missing}`,
      'setzen Sie die verlorene Zeile wieder ein',
    ],
  ),
  'version-of-the-publication': said<{ version: number; id: string }>(
    'verzeichnis',
    ({ version, id }) => [
      `version ${version} of \`${id}\` is recorded with its publication already`,
      'take the line out',
    ],
    ({ version, id }) => [
      `Fassung ${version} von \`${id}\` ist schon mit der Veröffentlichung eingetragen`,
      'nehmen Sie die Zeile heraus',
    ],
  ),
  'version-in-two-ways': said<{ version: number; id: string; line: number; verb: string }>(
    'verzeichnis',
    ({ version, id, line, verb }) => [
      `version ${version} of \`${id}\` stands in line ${line} with other data`,
      `put what holds into the content, and say so with \`npm run ledger -- ${verb} ${id} --why "…"\``,
    ],
    ({ version, id, line, verb }) => [
      `Fassung ${version} von \`${id}\` steht in Zeile ${line} mit anderen Angaben`,
      `setzen Sie in den Inhalt, was gilt, und tragen Sie es ein mit \`npm run ledger -- ${verb} ${id} --why "…"\``,
    ],
  ),
  'never-published': said<{ id: string }>(
    'verzeichnis',
    ({ id }) => [`\`${id}\` was never published`, 'mend the id or take the line out'],
    ({ id }) => [
      `\`${id}\` wurde nie veröffentlicht`,
      'berichtigen Sie die Kennung, oder nehmen Sie die Zeile heraus',
    ],
  ),
  'move-to-itself': said<{ id: string }>(
    'verzeichnis',
    ({ id }) => [`\`${id}\` is moved to itself`, 'take the line out'],
    ({ id }) => [`\`${id}\` wird zu sich selbst verschoben`, 'nehmen Sie die Zeile heraus'],
  ),
  'move-of-a-statement': fixed(
    'verzeichnis',
    ['a statement moves to a statement', 'write `document/statement`', ', '],
    ['Eine Aussage wird zu einer Aussage verschoben', 'schreiben Sie `dokument/aussage`'],
  ),
  'move-of-a-document': fixed(
    'verzeichnis',
    ['a document moves to a document', 'write its id', ', '],
    ['Ein Dokument wird zu einem Dokument verschoben', 'schreiben Sie dessen Kennung'],
  ),
  'move-to-nothing': said<{ id: string; to: string }>(
    'verzeichnis',
    ({ id, to }) => [
      `\`${id}\` is moved to \`${to}\`, which there is not and never was`,
      'mend the id',
    ],
    ({ id, to }) => [
      `\`${id}\` ist nach \`${to}\` verschoben, was es nicht gibt und nie gab`,
      'berichtigen Sie die Kennung',
    ],
  ),
  'move-with-other-wording': said<{ id: string; to: string }>(
    'verzeichnis',
    ({ id, to }) => [
      `the wording of \`${id}\` was not that of \`${to}\``,
      'say in `why` what was changed along with the move',
    ],
    ({ id, to }) => [
      `Der Wortlaut von \`${id}\` war nicht der von \`${to}\``,
      'schreiben Sie in `why`, was mit dem Verschieben geändert wurde',
    ],
  ),
  'ending-in-two-ways': said<{ id: string; line: number; date: string }>(
    'verzeichnis',
    ({ id, line, date }) => [
      `what became of \`${id}\` is said in line ${line} in another way (${date})`,
      `say which holds with ${MOVE(id)} or ${WITHDRAW(id)}`,
    ],
    ({ id, line, date }) => [
      `Was aus \`${id}\` wurde, steht in Zeile ${line} anders (${date})`,
      `tragen Sie ein, was gilt, mit ${MOVE(id, 'NEUE-KENNUNG')} oder ${WITHDRAW(id)}`,
    ],
  ),
  /** `draft` is the file in which the document is a draft now. */
  'document-vanished': said<{ id: string; date: string; draft?: string }>(
    'verzeichnis',
    ({ id, date, draft }) => [
      `the document \`${id}\`, published on ${date}, is not there any more`,
      `${draft === undefined ? 'put the file back' : `${draft} is a draft now, take out \`status: draft\` there`}, or record what became of it with ${MOVE(id)} or ${WITHDRAW(id)}`,
    ],
    ({ id, date, draft }) => [
      `Das Dokument \`${id}\`, veröffentlicht am ${date}, ist nicht mehr da`,
      `${draft === undefined ? 'legen Sie die Datei zurück' : `${draft} ist jetzt ein Entwurf, nehmen Sie dort \`status: draft\` heraus`}, oder tragen Sie ein, was daraus wurde, mit ${MOVE(id, 'NEUE-KENNUNG')} oder ${WITHDRAW(id)}`,
    ],
  ),
  'statement-vanished': said<{ id: string; date: string; to?: string }>(
    'verzeichnis',
    ({ id, date, to }) => [
      `the statement \`${id}\`, published on ${date}, is not there any more`,
      to === undefined
        ? `put it back, or record what became of it with ${MOVE(id)} or ${WITHDRAW(id)}`
        : `its wording stands in \`${to}\` now, record that with ${MOVE(id, to)}`,
    ],
    ({ id, date, to }) => [
      `Die Aussage \`${id}\`, veröffentlicht am ${date}, ist nicht mehr da`,
      to === undefined
        ? `setzen Sie sie wieder ein, oder tragen Sie ein, was daraus wurde, mit ${MOVE(id, 'NEUE-KENNUNG')} oder ${WITHDRAW(id)}`
        : `ihr Wortlaut steht jetzt in \`${to}\`, tragen Sie das ein mit ${MOVE(id, to)}`,
    ],
  ),
  'wording-changed': said<{ id: string; date: string; changes?: WordChanges }>(
    'verzeichnis',
    ({ id, date, changes }) => [
      `the wording of \`${id}\` is not the one published on ${date}${changes ? ` (${wordsChanged(changes)})` : ''}`,
      `put that back, or record the correction with ${CORRECT(id)}`,
    ],
    ({ id, date, changes }) => [
      `Der Wortlaut von \`${id}\` ist nicht der am ${date} veröffentlichte${changes ? ` (${wordsChangedGerman(changes)})` : ''}`,
      `stellen Sie ihn wieder her, oder tragen Sie die Berichtigung ein mit ${CORRECT(id)}`,
    ],
  ),
  'citation-changed': said<{
    id?: string;
    more: number;
    date?: string;
    changes: readonly FactChange[];
    subject: string;
  }>(
    'verzeichnis',
    ({ id, more, date, changes, subject }) => [
      `${id === undefined ? '' : `\`${id}\``}${more === 0 ? '' : ` (and ${more} more)`} is not cited as it was published${date === undefined ? '' : ` on ${date}`} (${changes.map(factChanged).join(', ')})`,
      `put that back, or record the correction with ${CORRECT(subject)}`,
    ],
    ({ id, more, date, changes, subject }) => [
      `${id === undefined ? 'Eine Aussage' : `\`${id}\``}${more === 0 ? '' : ` (und ${more} weitere)`} wird anders zitiert als bei der Veröffentlichung${date === undefined ? '' : ` am ${date}`} (${changes.map(factChangedGerman).join(', ')})`,
      `stellen Sie das wieder her, oder tragen Sie die Berichtigung ein mit ${CORRECT(subject)}`,
    ],
  ),
  'archive-text-changed': said<{ name: string; date: string; line: number; ledger: string }>(
    'verzeichnis',
    ({ name, date, line, ledger }) => [
      `this is not the archive text published on ${date} (line ${line} of ${ledger})`,
      `put that back, or confirm the change with \`npm run ledger -- confirm ${name} --why "…"\``,
    ],
    ({ name, date, line, ledger }) => [
      `Das ist nicht der am ${date} veröffentlichte Archivtext (Zeile ${line} von ${ledger})`,
      `stellen Sie ihn wieder her, oder bestätigen Sie die Änderung mit \`npm run ledger -- confirm ${name} --why "…"\``,
    ],
  ),
  'returned-after-its-end': said<{
    id: string;
    to?: string;
    date: string;
    line: number;
    ledger: string;
  }>(
    'verzeichnis',
    ({ id, to, date, line, ledger }) => [
      `\`${id}\` ${to === undefined ? 'was withdrawn' : `was moved to \`${to}\``} on ${date} (line ${line} of ${ledger}) and is here again`,
      `take it out here, or record its return with ${returned(id, to)}; for something new choose another id`,
    ],
    ({ id, to, date, line, ledger }) => [
      `\`${id}\` wurde am ${date} ${to === undefined ? 'zurückgezogen' : `nach \`${to}\` verschoben`} (Zeile ${line} von ${ledger}) und steht wieder hier`,
      `nehmen Sie es hier heraus, oder tragen Sie die Rückkehr ein mit ${returned(id, to)}; für etwas Neues wählen Sie eine andere Kennung`,
    ],
  ),
  'not-published-yet': said<{
    documents: number;
    statements: number;
    texts: number;
    ledger: string;
  }>(
    'verzeichnis',
    ({ documents, statements, texts, ledger }) => [
      `not published yet: ${listed([
        [documents, 'document', 'documents'],
        [statements, 'statement', 'statements'],
        [texts, 'archive text', 'archive texts'],
      ])}`,
      `run \`npm run ledger\` and commit ${ledger}`,
      '; ',
    ],
    ({ documents, statements, texts, ledger }) => [
      `Noch nicht veröffentlicht: ${listed([
        [documents, 'Dokument', 'Dokumente'],
        [statements, 'Aussage', 'Aussagen'],
        [texts, 'Archivtext', 'Archivtexte'],
      ])}`,
      `rufen Sie \`npm run ledger\` auf und übergeben Sie ${ledger} an git`,
      '; ',
    ],
  ),
  'ledger-incomplete': said<{ unrecorded: number; loose: number; heads: number; ledger: string }>(
    'verzeichnis',
    ({ unrecorded, loose, heads, ledger }) => [
      `not complete: ${[
        unrecorded === 0
          ? ''
          : `it is not recorded how ${counted(unrecorded, 'entry is', 'entries are')} cited`,
        loose === 0 ? '' : `${counted(loose, 'line', 'lines')} under no seal`,
        heads > 1 ? `${heads} seals of branches that were merged` : '',
      ]
        .filter(Boolean)
        .join(', ')}`,
      `run \`npm run ledger\` and commit ${ledger}`,
      '; ',
    ],
    ({ unrecorded, loose, heads, ledger }) => [
      `Nicht vollständig: ${[
        unrecorded === 0
          ? ''
          : `nicht eingetragen ist, wie ${counted(unrecorded, 'Eintrag zitiert wird', 'Einträge zitiert werden')}`,
        loose === 0 ? '' : `${counted(loose, 'Zeile', 'Zeilen')} unter keinem Siegel`,
        heads > 1 ? `${heads} Siegel von zusammengeführten Zweigen` : '',
      ]
        .filter(Boolean)
        .join(', ')}`,
      `rufen Sie \`npm run ledger\` auf und übergeben Sie ${ledger} an git`,
      '; ',
    ],
  ),
  'seal-tag-twice': said<{ seal: string; line: number }>(
    'siegel',
    ({ seal, line }) => [`the seal \`${seal}\` has the tag of the seal in line ${line}`],
    ({ seal, line }) => [
      `Das Siegel \`${seal}\` hat dasselbe Zeichen wie das in Zeile ${line}`,
      'nehmen Sie die Fassung aus git',
    ],
  ),
  'seal-before-missing': said<{ seal: string }>(
    'siegel',
    ({ seal }) => [
      `the seal \`${seal}\` names a seal before it that is not there`,
      'has a line been lost?',
    ],
    ({ seal }) => [
      `Das Siegel \`${seal}\` nennt ein früheres Siegel, das nicht da ist`,
      'setzen Sie die verlorene Zeile wieder ein',
    ],
  ),
  'seal-missing': said<{ seal: string }>(
    'siegel',
    ({ seal }) => [`the seal \`${seal}\` of this line is not there`, 'has its line been lost?'],
    ({ seal }) => [
      `Das Siegel \`${seal}\` dieser Zeile ist nicht da`,
      'setzen Sie die verlorene Zeile wieder ein',
    ],
  ),
  'seal-lines-missing': said<{ seal: string; date: string; missing: number; lines: number }>(
    'siegel',
    ({ seal, date, missing, lines }) => [
      `the seal \`${seal}\` of ${date} is broken`,
      `${missing} of the ${lines} lines under it ${missing === 1 ? 'is' : 'are'} missing`,
    ],
    ({ seal, date, missing, lines }) => [
      `Das Siegel \`${seal}\` vom ${date} ist gebrochen, ${missing} der ${lines} Zeilen darunter ${missing === 1 ? 'fehlt' : 'fehlen'}`,
      'setzen Sie sie aus git wieder ein',
    ],
  ),
  'seal-line-changed': said<{ seal: string; date: string; lines: number }>(
    'siegel',
    ({ seal, date, lines }) => [
      `the seal \`${seal}\` of ${date} is broken`,
      `of the ${lines} lines under it one was changed, moved or replaced`,
    ],
    ({ seal, date, lines }) => [
      `Das Siegel \`${seal}\` vom ${date} ist gebrochen, von den ${lines} Zeilen darunter wurde eine geändert, verschoben oder ersetzt`,
      'stellen Sie sie aus git wieder her',
    ],
  ),
  'stamp-unreadable': fixed(
    'siegel',
    ['this time stamp cannot be read', 'take it as you received it'],
    ['Dieser Zeitstempel kann nicht gelesen werden', 'nehmen Sie ihn, wie Sie ihn erhalten haben'],
  ),
  'stamp-too-large': said<{ size: number }>(
    'siegel',
    ({ size }) => [
      `this time stamp has ${size} bytes, which none has`,
      'take it as you received it',
    ],
    ({ size }) => [
      `Dieser Zeitstempel hat ${size} Bytes, so viele hat keiner`,
      'nehmen Sie ihn, wie Sie ihn erhalten haben',
    ],
  ),
  'stamp-no-answer': fixed(
    'siegel',
    [
      'this time stamp is no answer of a time-stamping authority (RFC 3161)',
      'take it as you received it',
    ],
    [
      'Dieser Zeitstempel ist keine Antwort einer Zeitstempelstelle (RFC 3161)',
      'nehmen Sie ihn, wie Sie ihn erhalten haben',
    ],
  ),
  'stamp-refused': fixed(
    'siegel',
    ['this time stamp is the answer of an authority that refused the time stamp', 'ask again'],
    [
      'Das ist die Antwort einer Stelle, die den Zeitstempel abgelehnt hat',
      'fragen Sie noch einmal an',
    ],
  ),
  'stamp-without-time': fixed(
    'siegel',
    ['this time stamp has no time stamp in it that can be read', 'take it as you received it'],
    [
      'In dieser Datei steht kein lesbarer Zeitstempel',
      'nehmen Sie ihn, wie Sie ihn erhalten haben',
    ],
  ),
  'stamp-on-no-seal': said<{ tag: string }>(
    'siegel',
    ({ tag }) => [
      'this time stamp is on no seal of the ledger',
      `there is none with the tag \`${tag}\``,
    ],
    ({ tag }) => [
      `Ein Siegel mit dem Zeichen \`${tag}\` steht nicht im Verzeichnis`,
      'geben Sie der Datei das Zeichen ihres Siegels als Namen',
    ],
  ),
  'stamp-on-another-hash': fixed(
    'siegel',
    [
      'this time stamp is on a hash that is no SHA-256',
      'ask for one with `npm run ledger -- stamp --request`',
    ],
    [
      'Dieser Zeitstempel gilt einer Prüfsumme, die keine SHA-256 ist',
      'fordern Sie einen an mit `npm run ledger -- stamp --request`',
    ],
  ),
  'stamp-on-something-else': said<{ tag: string; imprint: string; hash: string }>(
    'siegel',
    ({ tag, imprint, hash }) => [
      `this time stamp is on something else than the seal \`${tag}\``,
      `it confirms ${imprint}, the line of the seal has ${hash}`,
    ],
    ({ tag, imprint, hash }) => [
      `Dieser Zeitstempel bestätigt ${imprint}, die Zeile des Siegels \`${tag}\` hat ${hash}`,
      'fordern Sie einen an mit `npm run ledger -- stamp --request`',
    ],
  ),
};

function returned(id: string, to: string | undefined): string {
  return to === undefined ? `\`npm run ledger -- restore ${id} --why "…"\`` : MOVE(to, id);
}

function listed(numbers: readonly (readonly [number, string, string])[]): string {
  return numbers
    .flatMap(([number, one, many]) => (number === 0 ? [] : counted(number, one, many)))
    .join(', ');
}

function factChanged({ name, before, now }: FactChange): string {
  if (before === undefined) return `${name} \`${now}\` is new`;
  if (now === undefined) return `${name} \`${before}\` is gone`;
  return `${name} \`${before}\` became \`${now}\``;
}

function factChangedGerman({ name, before, now }: FactChange): string {
  if (before === undefined) return `${name} \`${now}\` ist neu`;
  if (now === undefined) return `${name} \`${before}\` fehlt`;
  return `aus ${name} \`${before}\` wurde \`${now}\``;
}

/** `` `geglückt` became `gelungen`, `sehr` is gone `` */
export function wordsChanged({ named, more }: WordChanges): string {
  if (!named) return 'hardly a word is the same';
  return [
    ...named.map(({ gone, come }) =>
      gone === ''
        ? `\`${come}\` is new`
        : come === ''
          ? `\`${gone}\` is gone`
          : `\`${gone}\` became \`${come}\``,
    ),
    ...(more > 0 ? [`${more} more changes`] : []),
  ].join(', ');
}

function wordsChangedGerman({ named, more }: WordChanges): string {
  if (!named) return 'kaum ein Wort ist gleich geblieben';
  return [
    ...named.map(({ gone, come }) =>
      gone === ''
        ? `\`${come}\` ist neu`
        : come === ''
          ? `\`${gone}\` fehlt`
          : `aus \`${gone}\` wurde \`${come}\``,
    ),
    ...(more > 0 ? [`${more} weitere Änderung${more === 1 ? '' : 'en'}`] : []),
  ].join(', ');
}

import type { MessageCode } from '@/lib/messages/catalogue';

/** What each code says of its example, in German and in English. */
export const SENTENCES: Readonly<Record<MessageCode, readonly [de: string, en: string]>> = {
  'day-that-is-none': [
    'ist kein Tag, den es gibt: schreiben Sie ihn wie 2026-11-23',
    'is not a day that exists: write it as 2026-11-23',
  ],
  'day-before-the-web': [
    'liegt vor 1990: berichtigen Sie das Datum',
    'is before 1990: mend the date',
  ],
  'hash-malformed': [
    'ist keine SHA-256: nehmen Sie die 64 Ziffern 0-9 und a-f, wie sie eingetragen wurden',
    'is not a SHA-256: 64 digits 0-9 and a-f',
  ],
  'version-malformed': [
    'ist keine ganze Zahl: schreiben Sie 1, 2, 3, …',
    'must be a whole number: 1, 2, 3, …',
  ],
  'why-empty': ['ist leer: schreiben Sie, warum', 'is empty: say why'],
  'by-empty': ['ist leer: schreiben Sie, wer es eingetragen hat', 'is empty: say who recorded it'],
  'fact-empty': ['ist leer: lassen Sie den Schlüssel weg', 'is empty: leave the key out'],
  'tag-malformed': [
    'ist kein Zeichen eines Siegels: nehmen Sie die 10 Ziffern 0-9 und a-f, wie sie eingetragen wurden',
    'is no tag of a seal: 10 digits 0-9 and a-f',
  ],
  'address-malformed': [
    'ist weder die Kennung eines Dokuments noch die einer Aussage: schreiben Sie `dokument` oder `dokument/aussage`',
    'is neither the id of a document nor `document/statement`',
  ],
  'statement-id-malformed': [
    'ist keine Kennung einer Aussage: schreiben Sie `dokument/aussage`',
    'is not the id of a statement: write `document/statement`',
  ],
  'ledger-empty': [
    'Das Verzeichnis ist leer: nehmen Sie die Fassung aus git, oder löschen Sie es, wenn noch nichts veröffentlicht ist',
    'the ledger is empty: take it as it was committed, or delete it if nothing has been published yet',
  ],
  'ledger-not-utf8': [
    'Das ist kein UTF-8: speichern Sie die Datei als UTF-8',
    'this is not UTF-8: save the file as UTF-8',
  ],
  'ledger-merge-mark': [
    'Diese Markierung ist vom Zusammenführen zweier Fassungen übrig: behalten Sie die Einträge beider Seiten und löschen Sie die Zeilen mit `<<<<<<<`, `=======` und `>>>>>>>`',
    'a merge has left this mark here: keep the entries of both sides and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`',
  ],
  'ledger-no-entry': [
    'Das ist kein Eintrag des Verzeichnisses: ein Eintrag beginnt mit `document`, `statement`; nehmen Sie die Zeile, wie sie eingetragen wurde',
    'is no entry of a ledger: it begins with one of document, statement',
  ],
  'ledger-not-json': [
    'Das ist kein JSON: nehmen Sie die Zeile, wie sie eingetragen wurde, oder schreiben Sie einen Eintrag `{"…":"…"}`',
    'this is not JSON: take the line as it was committed, or write one entry `{"…":"…"}`',
  ],
  'ledger-two-entries': [
    'Hier beginnt ein zweiter Eintrag: setzen Sie ihn in eine eigene Zeile',
    'here a second entry begins: put it in a line of its own',
  ],
  'ledger-hash-of-other-text': [
    'ist nicht die Prüfsumme von `text`, eines von beiden wurde von Hand geändert: nehmen Sie die Zeile, wie sie eingetragen wurde (die Prüfsumme dieses Textes ist 0a1b)',
    'is not the hash of `text`, one of the two was changed by hand: take the line as it was committed (the hash of this text is 0a1b)',
  ],
  'ledger-facts-in-later-version': [
    'stehen nur in der ersten Fassung, ihre Berichtigung ist eine eigene Zeile: nehmen Sie die Zeile, wie sie eingetragen wurde',
    'stand in the first version only; a correction of them is a line of its own',
  ],
  'ledger-facts-otherwise': [
    'stehen nicht so da, wie der Befehl sie schreibt: nehmen Sie die Zeile, wie sie eingetragen wurde, oder schreiben Sie {"kind":"quote"}',
    'are not as the command writes them: take the line as it was committed, or write {"kind":"quote"}',
  ],
  'ledger-line-missing': [
    'Eine Zeile aus Commit abc1234 fehlt oder wurde geändert, Zeilen kommen aber immer nur hinzu: setzen Sie sie wieder ein, `git show abc1234` zeigt sie: {"statement":"rente/haltelinie"}',
    'a line of commit abc1234 is missing or was changed, and lines are only ever added: put it back, `git show abc1234` prints it: {"statement":"rente/haltelinie"}',
  ],
  'ledger-lines-missing': [
    'Noch 12 weitere Zeilen fehlen oder wurden geändert: setzen Sie sie aus git wieder ein',
    '12 more lines are missing or were changed',
  ],
  'ledger-deleted': [
    'Das Verzeichnis wurde gelöscht, und damit alles, was je veröffentlicht war: holen Sie es zurück mit `git checkout HEAD -- content/ledger.jsonl`',
    'the ledger was deleted, and with it what was ever published: get it back with `git checkout HEAD -- content/ledger.jsonl`',
  ],
  'ledger-day-to-come': [
    'trägt das Datum 2008-03-12, das noch in der Zukunft liegt; heute ist der 2026-11-28: berichtigen Sie das Datum',
    'is dated 2008-03-12, which has not come yet; today is 2026-11-28: mend the date',
  ],
  'version-first-with-why': [
    'Die erste Fassung berichtigt nichts: lassen Sie die Angabe weg',
    'the first version corrects nothing, leave it out',
  ],
  'version-without-why': [
    'fehlt: schreiben Sie, was an der Fassung davor falsch war',
    'is missing: say what was wrong with the version before',
  ],
  'version-before-its-former': [
    'trägt ein früheres Datum als Fassung 2 in Zeile 14: berichtigen Sie das Datum',
    'is dated before version 2 in line 14: mend the date',
  ],
  'version-missing': [
    'Vor Fassung 2 von `haltelinie` fehlt Fassung 1: setzen Sie die verlorene Zeile wieder ein',
    'there is no version 1 of `haltelinie` before version 2: has a line been lost?',
  ],
  'version-of-the-publication': [
    'Fassung 2 von `rente/haltelinie` ist schon mit der Veröffentlichung eingetragen: nehmen Sie die Zeile heraus',
    'version 2 of `rente/haltelinie` is recorded with its publication already: take the line out',
  ],
  'version-in-two-ways': [
    'Fassung 2 von `rente/haltelinie` steht in Zeile 14 mit anderen Angaben: setzen Sie in den Inhalt, was gilt, und tragen Sie es ein mit `npm run ledger -- correct rente/haltelinie --why "…"`',
    'version 2 of `rente/haltelinie` stands in line 14 with other data: put what holds into the content, and say so with `npm run ledger -- correct rente/haltelinie --why "…"`',
  ],
  'never-published': [
    '`rente/haltelinie` wurde nie veröffentlicht: berichtigen Sie die Kennung, oder nehmen Sie die Zeile heraus',
    '`rente/haltelinie` was never published: mend the id or take the line out',
  ],
  'move-to-itself': [
    '`rente/haltelinie` wird zu sich selbst verschoben: nehmen Sie die Zeile heraus',
    '`rente/haltelinie` is moved to itself: take the line out',
  ],
  'move-of-a-statement': [
    'Eine Aussage wird zu einer Aussage verschoben: schreiben Sie `dokument/aussage`',
    'a statement moves to a statement, write `document/statement`',
  ],
  'move-of-a-document': [
    'Ein Dokument wird zu einem Dokument verschoben: schreiben Sie dessen Kennung',
    'a document moves to a document, write its id',
  ],
  'move-to-nothing': [
    '`rente/haltelinie` ist nach `rente/neu` verschoben, was es nicht gibt und nie gab: berichtigen Sie die Kennung',
    '`rente/haltelinie` is moved to `rente/neu`, which there is not and never was: mend the id',
  ],
  'move-with-other-wording': [
    'Der Wortlaut von `rente/haltelinie` war nicht der von `rente/neu`: schreiben Sie in `why`, was mit dem Verschieben geändert wurde',
    'the wording of `rente/haltelinie` was not that of `rente/neu`: say in `why` what was changed along with the move',
  ],
  'ending-in-two-ways': [
    'Was aus `rente/haltelinie` wurde, steht in Zeile 14 anders (2008-03-12): tragen Sie ein, was gilt, mit `npm run ledger -- move rente/haltelinie NEUE-KENNUNG` oder `npm run ledger -- withdraw rente/haltelinie --why "…"`',
    'what became of `rente/haltelinie` is said in line 14 in another way (2008-03-12): say which holds with `npm run ledger -- move rente/haltelinie NEW-ID` or `npm run ledger -- withdraw rente/haltelinie --why "…"`',
  ],
  'document-vanished': [
    'Das Dokument `rente`, veröffentlicht am 2008-03-12, ist nicht mehr da: legen Sie die Datei zurück, oder tragen Sie ein, was daraus wurde, mit `npm run ledger -- move rente NEUE-KENNUNG` oder `npm run ledger -- withdraw rente --why "…"`',
    'the document `rente`, published on 2008-03-12, is not there any more: put the file back, or record what became of it with `npm run ledger -- move rente NEW-ID` or `npm run ledger -- withdraw rente --why "…"`',
  ],
  'statement-vanished': [
    'Die Aussage `rente/haltelinie`, veröffentlicht am 2008-03-12, ist nicht mehr da: setzen Sie sie wieder ein, oder tragen Sie ein, was daraus wurde, mit `npm run ledger -- move rente/haltelinie NEUE-KENNUNG` oder `npm run ledger -- withdraw rente/haltelinie --why "…"`',
    'the statement `rente/haltelinie`, published on 2008-03-12, is not there any more: put it back, or record what became of it with `npm run ledger -- move rente/haltelinie NEW-ID` or `npm run ledger -- withdraw rente/haltelinie --why "…"`',
  ],
  'wording-changed': [
    'Der Wortlaut von `rente/haltelinie` ist nicht der am 2008-03-12 veröffentlichte (aus `geglückt` wurde `gelungen`, `sehr` ist neu, 1 weitere Änderung): stellen Sie ihn wieder her, oder tragen Sie die Berichtigung ein mit `npm run ledger -- correct rente/haltelinie --why "…"`',
    'the wording of `rente/haltelinie` is not the one published on 2008-03-12 (`geglückt` became `gelungen`, `sehr` is new, 1 more changes): put that back, or record the correction with `npm run ledger -- correct rente/haltelinie --why "…"`',
  ],
  'citation-changed': [
    '`rente/haltelinie` (und 2 weitere) wird anders zitiert als bei der Veröffentlichung am 2008-03-12 (aus speaker `Erika` wurde `Erna`, locator `S. 3` ist neu): stellen Sie das wieder her, oder tragen Sie die Berichtigung ein mit `npm run ledger -- correct rente/haltelinie --why "…"`',
    '`rente/haltelinie` (and 2 more) is not cited as it was published on 2008-03-12 (speaker `Erika` became `Erna`, locator `S. 3` is new): put that back, or record the correction with `npm run ledger -- correct rente/haltelinie --why "…"`',
  ],
  'archive-text-changed': [
    'Das ist nicht der am 2008-03-12 veröffentlichte Archivtext (Zeile 14 von ledger.jsonl): stellen Sie ihn wieder her, oder bestätigen Sie die Änderung mit `npm run ledger -- confirm bericht.txt --why "…"`',
    'this is not the archive text published on 2008-03-12 (line 14 of ledger.jsonl): put that back, or confirm the change with `npm run ledger -- confirm bericht.txt --why "…"`',
  ],
  'returned-after-its-end': [
    '`rente/haltelinie` wurde am 2008-03-12 nach `rente/neu` verschoben (Zeile 14 von ledger.jsonl) und steht wieder hier: nehmen Sie es hier heraus, oder tragen Sie die Rückkehr ein mit `npm run ledger -- move rente/neu rente/haltelinie`; für etwas Neues wählen Sie eine andere Kennung',
    '`rente/haltelinie` was moved to `rente/neu` on 2008-03-12 (line 14 of ledger.jsonl) and is here again: take it out here, or record its return with `npm run ledger -- move rente/neu rente/haltelinie`; for something new choose another id',
  ],
  'not-published-yet': [
    'Noch nicht veröffentlicht: 1 Dokument, 2 Aussagen; rufen Sie `npm run ledger` auf und übergeben Sie ledger.jsonl an git',
    'not published yet: 1 document, 2 statements; run `npm run ledger` and commit ledger.jsonl',
  ],
  'ledger-incomplete': [
    'Nicht vollständig: nicht eingetragen ist, wie 1 Eintrag zitiert wird, 2 Zeilen unter keinem Siegel, 2 Siegel von zusammengeführten Zweigen; rufen Sie `npm run ledger` auf und übergeben Sie ledger.jsonl an git',
    'not complete: it is not recorded how 1 entry is cited, 2 lines under no seal, 2 seals of branches that were merged; run `npm run ledger` and commit ledger.jsonl',
  ],
  'seal-tag-twice': [
    'Das Siegel `0123456789` hat dasselbe Zeichen wie das in Zeile 14: nehmen Sie die Fassung aus git',
    'the seal `0123456789` has the tag of the seal in line 14',
  ],
  'seal-before-missing': [
    'Das Siegel `0123456789` nennt ein früheres Siegel, das nicht da ist: setzen Sie die verlorene Zeile wieder ein',
    'the seal `0123456789` names a seal before it that is not there: has a line been lost?',
  ],
  'seal-missing': [
    'Das Siegel `0123456789` dieser Zeile ist nicht da: setzen Sie die verlorene Zeile wieder ein',
    'the seal `0123456789` of this line is not there: has its line been lost?',
  ],
  'seal-lines-missing': [
    'Das Siegel `0123456789` vom 2008-03-12 ist gebrochen, 3 der 40 Zeilen darunter fehlen: setzen Sie sie aus git wieder ein',
    'the seal `0123456789` of 2008-03-12 is broken: 3 of the 40 lines under it are missing',
  ],
  'seal-line-changed': [
    'Das Siegel `0123456789` vom 2008-03-12 ist gebrochen, von den 40 Zeilen darunter wurde eine geändert, verschoben oder ersetzt: stellen Sie sie aus git wieder her',
    'the seal `0123456789` of 2008-03-12 is broken: of the 40 lines under it one was changed, moved or replaced',
  ],
  'stamp-unreadable': [
    'Dieser Zeitstempel kann nicht gelesen werden: nehmen Sie ihn, wie Sie ihn erhalten haben',
    'this time stamp cannot be read: take it as you received it',
  ],
  'stamp-too-large': [
    'Dieser Zeitstempel hat 2000000 Bytes, so viele hat keiner: nehmen Sie ihn, wie Sie ihn erhalten haben',
    'this time stamp has 2000000 bytes, which none has: take it as you received it',
  ],
  'stamp-no-answer': [
    'Dieser Zeitstempel ist keine Antwort einer Zeitstempelstelle (RFC 3161): nehmen Sie ihn, wie Sie ihn erhalten haben',
    'this time stamp is no answer of a time-stamping authority (RFC 3161): take it as you received it',
  ],
  'stamp-refused': [
    'Das ist die Antwort einer Stelle, die den Zeitstempel abgelehnt hat: fragen Sie noch einmal an',
    'this time stamp is the answer of an authority that refused the time stamp: ask again',
  ],
  'stamp-without-time': [
    'In dieser Datei steht kein lesbarer Zeitstempel: nehmen Sie ihn, wie Sie ihn erhalten haben',
    'this time stamp has no time stamp in it that can be read: take it as you received it',
  ],
  'stamp-on-no-seal': [
    'Ein Siegel mit dem Zeichen `0123456789` steht nicht im Verzeichnis: geben Sie der Datei das Zeichen ihres Siegels als Namen',
    'this time stamp is on no seal of the ledger: there is none with the tag `0123456789`',
  ],
  'stamp-on-another-hash': [
    'Dieser Zeitstempel gilt einer Prüfsumme, die keine SHA-256 ist: fordern Sie einen an mit `npm run ledger -- stamp --request`',
    'this time stamp is on a hash that is no SHA-256: ask for one with `npm run ledger -- stamp --request`',
  ],
  'stamp-on-something-else': [
    'Dieser Zeitstempel bestätigt ff00, die Zeile des Siegels `0123456789` hat 0a1b: fordern Sie einen an mit `npm run ledger -- stamp --request`',
    'this time stamp is on something else than the seal `0123456789`: it confirms ff00, the line of the seal has 0a1b',
  ],
  'archive-text-empty': [
    'Der Archivtext ist leer: setzen Sie den Text der Quelle hinein, oder nehmen Sie `archive` aus dem Dokument',
    'the archive text is empty: put the text of the source into it, or take `archive` out of the document',
  ],
  'note-about-nothing': [
    'Es gibt kein `bericht.txt`, von dem dies handeln könnte: berichtigen Sie den Namen der Datei',
    'there is no `bericht.txt` that this could be about: mend the name',
  ],
  'wordings-took-too-long': [
    'Die Prüfung der Wortlaute dieses Dokuments hat länger als 20 Sekunden gedauert und wurde hier aufgegeben: teilen Sie das Dokument oder seinen Archivtext, oder erlauben Sie mehr mit WORTLAUT_FILE_SECONDS; es wird wieder versucht, wenn sich eines davon ändert, und beim nächsten Start',
    'looking up the wordings of this document took longer than 20 seconds and was given up here: divide the document or its archive text, or allow more with WORTLAUT_FILE_SECONDS; it is tried again when one of them changes, and at the next start',
  ],
  'wording-not-in-source': [
    'steht nicht in content/sources/bericht.txt: schreiben Sie, was dort steht',
    'is not in content/sources/bericht.txt: write what stands there',
  ],
  'wording-unlike-source': [
    'steht nicht in content/sources/bericht.txt, auch nichts Ähnliches: prüfen Sie, ob das der richtige Archivtext ist',
    'is not in content/sources/bericht.txt, nor anything that resembles it: is this the right archive text?',
  ],
  'wording-differs': [
    'steht nicht in content/sources/bericht.txt; Zeile 14 dort lautet anders: hat [-geprägt-]{+gehalten+}',
    'is not in content/sources/bericht.txt; line 14 there differs: hat [-geprägt-]{+gehalten+}',
  ],
  'wording-without-letters': [
    'hat kaum einen Buchstaben, der sich in content/sources/bericht.txt suchen ließe: zitieren Sie Worte daraus',
    'has hardly a letter that could be looked up in content/sources/bericht.txt: quote words of it',
  ],
  'wording-longer-than-source': [
    'ist länger als content/sources/bericht.txt (900 gegen 600 Zeichen): prüfen Sie, ob das der ganze Archivtext ist',
    'is longer than content/sources/bericht.txt (900 against 600 signs): is this the whole archive text?',
  ],
  'wording-piece-too-short': [
    'Das Stück `die` neben einer Auslassung kann überall stehen: zitieren Sie mindestens zwei Wörter und zehn Buchstaben',
    'the piece `die` beside an omission may stand anywhere: quote at least two words and ten letters',
  ],
  'wording-omits-too-much': [
    'Eine Auslassung übergeht 9000 Zeichen von content/sources/bericht.txt, höchstens 100 dürfen es sein: machen Sie zwei Aussagen daraus',
    'an omission leaves out 9000 characters of content/sources/bericht.txt, at most 100 may be: make two statements of it',
  ],
  'wording-insertion-misplaced': [
    'steht nicht in content/sources/bericht.txt, und `[D]` ist kein Einschub: ein Einschub steht zwischen Wörtern, mit Leerraum darum, und ändert keine Zahl; innerhalb eines Wortes kann nur die Großschreibung des ersten Buchstabens (`[D]ie`) oder eine Endung (`Bürger[n]`) von Ihnen sein',
    'is not in content/sources/bericht.txt, and `[D]` is no insertion: it stands between words, with white space around it, and changes no figure; inside of a word only the case of a first letter (`[D]ie`) or an ending (`Bürger[n]`) can be yours',
  ],
  'wording-with-too-many-marks': [
    'hat mehr als 100 Auslassungen und Einschübe: machen Sie mehrere Aussagen daraus',
    'has more than 100 omissions and insertions: make several statements of it',
  ],
  'wording-too-repetitive': [
    'lässt sich in content/sources/bericht.txt nicht suchen, weil sich eines von beiden zu oft wiederholt: kürzen Sie den Wortlaut, oder machen Sie mehrere Aussagen daraus',
    'cannot be looked up in content/sources/bericht.txt: one of the two repeats itself too often; shorten the wording, or make several statements of it',
  ],
  'omission-of-nothing': [
    'Eine Auslassung lässt nichts aus: nehmen Sie ihr Zeichen weg',
    'an omission leaves nothing out: take its mark away',
  ],
  'wording-of-one-word': [
    'Ein einzelnes Wort belegt wenig: zitieren Sie den Satz, in dem es steht',
    'a single word proves little: quote the sentence that it stands in',
  ],
  'dash-before-figure': [
    'Vor der Zahl, mit der der Wortlaut beginnt, steht ein Strich, der ein Minus sein kann: beginnen Sie mit dem Strich oder ein Wort früher',
    'before the figure that it begins with stands a dash, which may be a minus: begin with the dash, or a word earlier',
  ],
  'dash-after-figure': [
    'Hinter der Zahl, mit der der Wortlaut endet, geht es mit einem Strich und einer weiteren Zahl fort: enden Sie hinter dieser',
    'after the figure that it ends with a dash and another figure go on: end after that one',
  ],
  'negation-omitted': [
    'Eine Auslassung verbirgt `eingetreten` (`… nicht …`): zitieren Sie das Wort, oder nennen Sie es in den Klammern, `[… eingetreten …]`',
    'an omission hides `eingetreten` (`… nicht …`): quote it, or name it in the brackets, `[… eingetreten …]`',
  ],
  'negation-before': [
    'In seinem Satz steht `eingetreten`, bevor der Wortlaut beginnt (`… nicht …`): beginnen Sie früher, oder mit `[… eingetreten …]`',
    'its sentence says `eingetreten` before it begins (`… nicht …`): begin earlier, or with `[… eingetreten …]`',
  ],
  'negation-after': [
    'In seinem Satz steht `eingetreten`, nachdem der Wortlaut endet (`… nicht …`): enden Sie später, oder mit `[… eingetreten …]`',
    'its sentence says `eingetreten` after it ends (`… nicht …`): end later, or with `[… eingetreten …]`',
  ],
  'negation-inserted': [
    '`… nicht …` fügt ein verneinendes Wort ein, das die Quelle dort nicht hat: zitieren Sie eine Stelle, die es sagt',
    '`… nicht …` puts in a word that negates, which the source does not say there: quote a passage that says it',
  ],
  'page-of-another-place': [
    'nennt Folie 3, in content/sources/bericht.txt steht der Wortlaut auf Folie 4: schreiben Sie Folie 4, wenn Sie diese Stelle meinen',
    'says Folie 3, in content/sources/bericht.txt it stands on Folie 4',
  ],
  'statement-outside-documents': [
    'Aussagen stehen nur in Dokumenten: verschieben Sie diese in eine Datei in documents/',
    'statements stand in documents only: move it to a file in documents/',
  ],
  'statement-with-label': [
    'Hinter `:::quote` stehen eckige Klammern: schreiben Sie die Angaben in geschweifte Klammern',
    '`:::quote` has no label in brackets: write the attributes in braces',
  ],
  'statement-with-other-blocks': [
    'Der Wortlaut einer Aussage besteht aus Absätzen und Listen: setzen Sie dies außerhalb',
    'the wording of a statement consists of paragraphs and lists: put this outside',
  ],
  'statement-without-id': [
    '`:::quote` hat keine Kennung: schreiben Sie `:::quote{#kennung}`, mit einer eigenen Kennung, die sich nie ändert',
    '`:::quote` has no id: write `:::quote{#id}`, an id of its own that never changes',
  ],
  'statement-of-no-kind': [
    '`[#haltelinie]` steht unter keiner Überschrift, die die Art der Aussage nennt: setzen Sie sie unter Zitate, Erfahrungen oder Erwartungen, oder schreiben Sie `:::experience{#haltelinie}`',
    '`[#haltelinie]` stands under no heading that names its kind: put it under Zitate, Erfahrungen or Erwartungen, or write `:::experience{#haltelinie}`',
  ],
  'statement-without-wording': [
    'Die Aussage `haltelinie` hat keinen Wortlaut: schreiben Sie ihn, oder nehmen Sie die Aussage heraus',
    'the statement `haltelinie` has no wording',
  ],
  'statement-with-other-content': [
    'Unter einer Aussage stehen nur Beziehungen und Ergebnisse: setzen Sie dies außerhalb',
    'under a statement stand only relations and outcomes: put this outside',
  ],
  'statement-of-nobody': [
    'haltelinie (und 2 weitere): hat weder `speaker` noch `organisation`, niemand kann also sagen, wessen Worte das sind: schreiben Sie eines davon hierher oder in den Kopf des Dokuments',
    'haltelinie (and 2 more): has neither a speaker nor an organisation, so that nobody can tell whose words these are: write one of them here, or in the front matter of the document',
  ],
  'quote-with-marks': [
    'Der Wortlaut steht in Anführungszeichen: lassen Sie die äußeren weg, die Seite setzt sie selbst',
    'leave out the outer quotation marks, the page sets them',
  ],
  'from-without-quote': [
    'Nur ein Zitat ist anderswo gesagt worden: lassen Sie die Angabe weg',
    'only a quote is said somewhere else, leave it out',
  ],
  'from-its-own-document': [
    'nennt das Dokument, in dem das Zitat steht: lassen Sie die Angabe weg',
    'names the document that the quote stands in, leave it out',
  ],
  'attribute-twice': [
    'steht hier zweimal: behalten Sie eines davon',
    'stands here twice, keep one',
  ],
  'annotation-not-one-line': [
    'Eine Angabe unter einer Aussage ist eine einzige Zeile: schreiben Sie ein Wort, einen Doppelpunkt, Links, ein Datum, eine Bemerkung',
    'an annotation is one line: a word, a colon, links, a date, a remark',
  ],
  'annotation-malformed': [
    'Diese Zeile kann so nicht gelesen werden: schreiben Sie `eingetreten: [Titel](anderes.md#kennung), 2012-05-01 – Bemerkung`; Datum und Bemerkung können fehlen, die Bemerkung hat keine Links',
    'write `eingetreten: [label](other.md#id), 2012-05-01 – remark`; date and remark may be left out, the remark has no links',
  ],
  'annotation-inverse': [
    'ergibt sich von selbst aus dem anderen Ende: schreiben Sie dort `bestätigt:`',
    'is derived from the other end, write `bestätigt:` there',
  ],
  'annotation-unknown': [
    'ist weder eine Beziehung noch ein Ergebnis: meinten Sie `wiederholt:`?',
    'is no relation and no outcome, did you mean `wiederholt:`?',
  ],
  'attribution-empty': [
    'ist leer: schreiben Sie die Zeile, wie sie in der Quelle steht',
    'is empty, write the line as it stands in the source',
  ],
  'relation-empty': [
    'hat keinen Link: schreiben Sie `eingetreten: [Titel](anderes.md#kennung)`',
    'has no link, write `eingetreten: [label](other.md#id)`',
  ],
  'relation-to-itself': [
    'führt von der Aussage zu ihr selbst: nennen Sie eine andere, oder nehmen Sie die Zeile heraus',
    'leads from the statement to itself',
  ],
  'relation-to-the-web': [
    'führt von Aussage zu Aussage, nicht ins Web: schreiben Sie `anderes.md#kennung`',
    'leads from statement to statement, write `other.md#id`',
  ],
  'relation-to-no-statement': [
    'nennt keine Aussage: schreiben Sie `anderes.md#kennung`',
    'names no statement, write `other.md#id`',
  ],
  'relation-to-a-section': [
    '`#ziele` ist ein Abschnitt: nennen Sie eine Aussage',
    '`#ziele` is a section, name a statement',
  ],
  'relation-to-another-folder': [
    'führt nach people/: nennen Sie eine Aussage oder ein Dokument',
    'leads to a statement or a document, not to people/',
  ],
  'relation-both-ways': [
    '`rente.md#haltelinie` sagt dasselbe von dieser Aussage; die Gegenrichtung ergibt sich von selbst: lassen Sie eines von beiden weg',
    '`rente.md#haltelinie` says the same of this statement; the inverse is derived, leave one out',
  ],
  'relation-to-a-later-one': [
    '`rente.md#haltelinie` ist von 2008-03-12, also später als diese Aussage (2008): schreiben Sie die Beziehung dort, oder berichtigen Sie ein Datum',
    '`rente.md#haltelinie` is of 2008-03-12, later than this statement (2008): write it there, or mend a date',
  ],
  'relation-at-odds': [
    'Zeile 14 sagt, dass diese Aussage derselben widerspricht: lassen Sie eines von beiden weg',
    'line 14 says that this statement contradicts the same one: leave one out',
  ],
  'relation-twice': [
    'steht schon in Zeile 14: lassen Sie eines von beiden weg',
    'stands in line 14 already, leave one out',
  ],
  'chain-in-circle': [
    'führt im Kreis (a/b → c/d → 2 weitere → a/b): nehmen Sie eine der Angaben heraus',
    'goes round in a circle (a/b → c/d → 2 more → a/b): take one of them out',
  ],
  'outcome-without-expectation': [
    'Nur eine Erwartung hat ein Ergebnis: nehmen Sie die Zeile heraus, oder machen Sie aus der Aussage eine Erwartung',
    'only an expectation has an outcome',
  ],
  'outcome-at-odds': [
    'Zeile 14 sagt zum selben Datum 2008-03-12 `eingetreten`: behalten Sie eines davon, oder berichtigen Sie ein Datum',
    'line 14 says `eingetreten` of the same date 2008-03-12: keep one, or mend a date',
  ],
  'outcome-with-mail': [
    'Eine E-Mail-Adresse belegt nichts: schreiben Sie, wo es zu lesen ist, `eingetreten: [Titel](https://…), 2012-05-01`',
    'an address of e-mail shows nothing, write where it can be read: `eingetreten: [label](https://…), 2012-05-01`',
  ],
  'outcome-without-evidence': [
    'nennt keinen Beleg: schreiben Sie `eingetreten: [Titel](anderes.md#kennung), 2012-05-01`; solange es keinen gibt, `offen:` oder `kein Beleg gefunden: 2026-11-23`',
    'names no evidence, write `eingetreten: [label](other.md#id), 2012-05-01`; as long as there is none, it is `offen:` or `kein Beleg gefunden: 2026-11-23`',
  ],
  'outcome-with-evidence': [
    'nennt einen Beleg: schreiben Sie, was er zeigt, `eingetreten:`, `teilweise eingetreten:` oder `nicht eingetreten:`',
    'names evidence: say what it shows, `eingetreten:`, `teilweise eingetreten:` or `nicht eingetreten:`',
  ],
  'outcome-without-day': [
    'hat kein Datum: schreiben Sie, bis wann gesucht wurde, `eingetreten: 2026-11-23`',
    'has no date: write until when it was looked for, `eingetreten: 2026-11-23`',
  ],
  'outcome-without-date': [
    'ist eines von mehreren Ergebnissen und hat kein Datum: schreiben Sie eines, damit ihre Reihenfolge bekannt ist',
    'is one of several outcomes and has no date: write one, so that their order is known',
  ],
  'outcome-too-early': [
    '2008-03-12 liegt vor der Erwartung selbst (2010): berichtigen Sie das Datum',
    '2008-03-12 is before the expectation itself (2010): mend the date',
  ],
  'evidence-too-early': [
    'Dieser Beleg ist von 2008-03-12, älter als die Erwartung (2010), und kann nicht zeigen, was aus ihr wurde: nennen Sie einen späteren',
    'this evidence is of 2008-03-12, older than the expectation (2010): it cannot show what became of it',
  ],
  'sic-empty': [
    'nennt nichts: schreiben Sie die Worte, wie sie im Wortlaut stehen',
    'names nothing, write the words as they stand in the wording',
  ],
  'sic-not-in-wording': [
    '`Mittelausatz` steht nicht im Wortlaut: meinten Sie `Mittelansatz`?',
    '`Mittelausatz` does not stand in the wording, did you mean `Mittelansatz`?',
  ],
  'sic-twice': [
    '`Mittelausatz` steht hier zweimal: lassen Sie eines davon weg',
    '`Mittelausatz` stands here twice, leave one out',
  ],
  'nul-character': [
    'Hier steht ein NUL-Zeichen: löschen Sie es',
    'there is a NUL character here: delete it',
  ],
  'control-character': [
    'Hier steht ein Steuerzeichen (U+200B): löschen Sie es',
    'there is a control character here (U+200B): delete it',
  ],
  'no-character': ['U+200B ist kein Zeichen: löschen Sie es', 'U+200B is no character: delete it'],
  'marks-on-a-letter': [
    'Auf einem Buchstaben stehen hier 12 Akzente, höchstens 100 werden gelesen: löschen Sie die übrigen',
    '12 marks stand on one letter here, at most 100 are read: delete them',
  ],
  'direction-mark': [
    'Hier steht ein unsichtbares Richtungszeichen (U+200B): löschen Sie es, wenn der Text nicht von rechts nach links läuft',
    'there is an invisible direction mark here (U+200B): delete it, unless the text runs from right to left',
  ],
  'invisible-sign': [
    'Hier steht ein unsichtbares Zeichen (U+200B): löschen Sie es',
    'there is an invisible sign here (U+200B): delete it',
  ],
  'replacement-character': [
    'Hier steht ein Ersatzzeichen (U+FFFD): schreiben Sie den verlorenen Buchstaben neu',
    'there is a replacement character here (U+FFFD): a letter was lost, write it again',
  ],
  'wrong-encoding': [
    '`Ã¼` sieht aus wie ein Buchstabe in falscher Kodierung, so wie „Ã¼“ für „ü“ steht: schreiben Sie, was gemeint war',
    '`Ã¼` looks like a letter in the wrong encoding, as „Ã¼“ is „ü“: write what was meant',
  ],
  'invisible-sign-in-wording': [
    'Der Wortlaut enthält ein unsichtbares Zeichen (U+200B): löschen Sie es',
    'the wording has an invisible sign (U+200B): delete it',
  ],
  'html-in-text': [
    'HTML wird nicht veröffentlicht: schreiben Sie es in Markdown; ein `<` des Textes schreiben Sie als `\\<`',
    'raw HTML is not published: write it in Markdown, or a `<` of the text as `\\<`',
  ],
  'image-in-text': [
    'Bilder werden nicht veröffentlicht: beschreiben Sie in Worten, was zu sehen ist',
    'images are not published: describe in words what is to be seen',
  ],
  'footnote-in-text': [
    'Fußnoten werden nicht veröffentlicht: schreiben Sie die Anmerkung in den Text',
    'footnotes are not published: write the remark into the text',
  ],
  'braces-in-mdx': [
    '`{…}` ist in MDX ein Programm und wird nie ausgeführt: schreiben Sie eine geschweifte Klammer des Textes als `\\{`',
    '`{…}` is a program in MDX and is never run: write a brace of the text as `\\{`',
  ],
  'import-in-mdx': [
    '`import` und `export` sind Programme und werden nie ausgeführt: nehmen Sie die Zeile heraus',
    '`import` and `export` are programs and are never run: take the line out',
  ],
  'mdx-unreadable': [
    'Das kann nicht als MDX gelesen werden: schließen Sie jedes `<…>` und `{…}`, oder schreiben Sie eine Klammer des Textes als `\\{` oder `\\<`; ausgeführt wird darin nichts',
    'this cannot be read as MDX: close every `<…>` and `{…}`, write a brace or angle bracket of the text as `\\{` or `\\<`; nothing in it is executed',
  ],
  'component-in-line': [
    'Ein Baustein steht mitten in einer Zeile: setzen Sie ihn in eine eigene Zeile',
    'a component stands in a line of its own',
  ],
  'emphasis-in-word': [
    'Dieses Zeichen mitten im Wort wird als Hervorhebung gelesen: schreiben Sie es als Text, `\\*`',
    'this sign inside of a word is read as emphasis: write it as text, `\\*`',
  ],
  'tables-too-large': [
    'Bis hierher haben die Tabellen dieser Datei 30000 Zellen, aufgefüllte mitgezählt, höchstens 100 werden gelesen: teilen Sie sie auf',
    'up to here the tables of this file have 30000 cells, those that are filled up among them, at most 100 are read: split them up',
  ],
  'list-begins-by-accident': [
    'Mit dieser Zeile beginnt eine Liste: setzen Sie eine Leerzeile davor, oder schreiben Sie ihr Zeichen als Text, `\\-` oder `1\\.`',
    'this line begins a list: put an empty line before it, or write its sign as text, `\\-` or `1\\.`',
  ],
  'heading-empty': [
    'Die Überschrift ist leer: schreiben Sie ihren Text, oder nehmen Sie sie heraus',
    'the heading is empty: write its text or take it out',
  ],
  'heading-of-the-title': [
    'Der Titel steht im Kopf der Datei: beginnen Sie Überschriften mit `##`',
    'the title stands in the front matter: begin headings with `##`',
  ],
  'heading-skips-level': [
    'Die Überschrift überspringt eine Stufe: schreiben Sie `###`',
    'the heading skips a level: write `###`',
  ],
  'heading-twice': [
    'Der Abschnitt in Zeile 14 hat dieselbe Überschrift: geben Sie diesem eine eigene Kennung, `## Ziele [#andere-kennung]`',
    'the section in line 14 has the same heading: give this one an id of its own, `## Ziele [#other-id]`',
  ],
  'heading-in-short-text': [
    'Eine Datei in people/ hat keine Überschriften, sie wird als ein kurzer Text gezeigt: nehmen Sie die Überschrift heraus',
    'a file in people/ has no headings: it is shown as one short text',
  ],
  'heading-by-underline': [
    '`---` unmittelbar unter einem Text macht ihn zur Überschrift: schreiben Sie `## …`, oder setzen Sie eine Leerzeile davor',
    '`---` right under text makes a heading of it: write `## …`, or put an empty line before it',
  ],
  'heading-without-space': [
    '`##` ohne Leerzeichen dahinter ist keine Überschrift: schreiben Sie `## …`',
    '`##` without a space makes no heading: write `## …`',
  ],
  'code-unclosed': [
    '`` ``` `` beginnt hier einen Block, der nicht geschlossen wird: setzen Sie eine Zeile `` ``` `` an sein Ende, oder nehmen Sie diese heraus',
    '`` ``` `` begins a block of code that is never closed: write a line `` ``` `` behind it, or take this one out',
  ],
  'merge-mark': [
    'Diese Markierung ist vom Zusammenführen zweier Fassungen übrig: behalten Sie, was von beiden Seiten gilt, und löschen Sie die Zeilen mit `<<<<<<<`, `=======` und `>>>>>>>`',
    'a merge has left this mark here: keep what is right of both sides and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`',
  ],
  'not-at-margin': [
    'Eine Zeile mit `::` steht hier innerhalb von etwas anderem: setzen Sie die Zeile an den linken Rand',
    'a gap stands at the left margin, not inside of something else',
  ],
  'directive-unclosed': [
    '`:::quote` wird nicht geschlossen: setzen Sie eine Zeile `:::` vor die Überschrift in Zeile 20',
    '`:::quote` is never closed: add a line `:::` before the heading in line 20',
  ],
  'directive-without-name': [
    'Auf `:::` folgt kein Name: schreiben Sie `:::quote{#kennung}`',
    '`:::` is followed by no name: write `:::quote{#id}`',
  ],
  'directive-closes-nothing': [
    '`:::` schließt nichts, denn hier ist keine Aussage offen: nehmen Sie die Zeile heraus, oder setzen Sie `:::quote{#kennung}` vor den Wortlaut',
    '`:::` closes nothing: no directive is open here',
  ],
  'directive-with-space': [
    'Zwischen den Doppelpunkten und dem Namen steht ein Leerzeichen: schreiben Sie `:::quote`',
    'write `:::quote` without a space',
  ],
  'directive-unknown': [
    '`:::quotte` gibt es nicht: meinten Sie `:::quote`?',
    '`:::quotte`: there is no such directive, did you mean `:::quote`?',
  ],
  'directive-unreadable': [
    'Diese Zeile kann nicht gelesen werden: schreiben Sie `:::quote{#kennung schlüssel="wert"}` an den linken Rand, in eine eigene Zeile',
    'this directive cannot be read: write `:::quote{#id key="value"}` at the left margin, in a line of its own',
  ],
  'gap-empty': [
    '`::gap` sagt nicht, was fehlt: schreiben Sie `::gap[was fehlt]`',
    '`::gap` says nothing: write `::gap[what is missing]`',
  ],
  'gap-open': [
    'Offene Stelle: tragen Sie nach: Name des Betreibers',
    'gap to be filled in: Name des Betreibers',
  ],
  'component-unknown': [
    'Einen Baustein `<Statment>` gibt es nicht: meinten Sie `Statement`?',
    '`<Statment>`: there is no such component, did you mean `Statement`?',
  ],
  'component-with-content': [
    'In `<Statement>` steht nichts: schreiben Sie `<Statement id="…" />`',
    '`<Statement>` has nothing inside: write `<Statement id="…" />`',
  ],
  'component-attribute-no-text': [
    '`<Statement>` kann nur wörtliche Angaben haben: schreiben Sie `<Statement id="…" />`',
    '`<Statement>`: only literal attributes are read, write `<Statement id="…" />`',
  ],
  'component-attribute-unknown': [
    '`<Statement>` hat keine Angabe `id`: schreiben Sie `<Statement id="…" />`',
    '`<Statement>`: there is no attribute `id`, write `<Statement id="…" />`',
  ],
  'component-attribute-twice': [
    '`<Statement>` hat die Angabe `id` zweimal: schreiben Sie `<Statement id="…" />`',
    '`<Statement>`: id stands here twice, write `<Statement id="…" />`',
  ],
  'component-attribute-missing': [
    'In `<Statement>` fehlt die Angabe `id`: schreiben Sie `<Statement id="…" />`',
    '`<Statement>`: id is missing, write `<Statement id="…" />`',
  ],
  'component-attribute-no-statement': [
    'In `<Statement>` ist `id` keine Kennung einer Aussage: schreiben Sie `id="dokument/aussage"`',
    '`<Statement>`: id is no id of a statement, write `id="document/statement"`',
  ],
  'component-compares-same': [
    'In `<Comparison>` sind a und b dieselbe Aussage: nennen Sie eine andere',
    '`<Comparison>`: a and b are the same statement, name another',
  ],
  'nested-too-deeply': [
    'Das ist zu tief verschachtelt: schreiben Sie es flach',
    'this is nested too deeply: write it flat',
  ],
  'too-many-lines': [
    'Der Text hat mehr als 100 Zeilen: teilen Sie ihn auf mehrere Dateien auf',
    'the text has more than 100 lines: split it into several files',
  ],
  'too-many-lines-in-a-block': [
    'Hier stehen mehr als 100 Zeilen ohne eine Leerzeile dazwischen: setzen Sie Leerzeilen',
    'there are more than 100 lines without an empty line between them here: break it up',
  ],
  'too-many-spaces': [
    'Hier stehen 100 oder mehr Leerzeichen nebeneinander: nehmen Sie sie heraus',
    'there are 100 spaces or more side by side here: take them out',
  ],
  'too-many-marks-in-a-block': [
    'Zwischen zwei Leerzeilen stehen hier mehr als 100 Klammern oder andere Sonderzeichen: setzen Sie Leerzeilen',
    'there are more than 100 brackets or other marks between two empty lines here: break it up',
  ],
  'too-many-marks': [
    'Der Text hat mehr als 100 Klammern und andere Sonderzeichen: teilen Sie ihn auf mehrere Dateien auf',
    'the text has more than 100 brackets and other marks: split it into several files',
  ],
  'no-such-entry': [
    'Es gibt keine Person `erika`: berichtigen Sie die Kennung, oder legen Sie `content/people/erika.md` an, mit `npm run new -- person "Name" --id erika`',
    'there is no person `erika`: create `content/people/erika.md`, `npm run new -- person "Name" --id erika` does it',
  ],
  'no-such-statement': [
    'In `rente` gibt es keine Aussage `haltelinie`: meinten Sie `haltelinien`?',
    'there is no statement `haltelinie` in `rente`, did you mean `haltelinien`?',
  ],
  'statement-expected': [
    '`ziele` ist ein Abschnitt von `rente`: nennen Sie eine Aussage',
    '`ziele` is a section of `rente`, name a statement',
  ],
  'place-in-no-document': [
    'Nur in Dokumenten gibt es Stellen, zu denen ein Link führen kann: lassen Sie `#ziele` weg',
    'only documents have places inside, leave out `#ziele`',
  ],
  'link-malformed': [
    '`//a.example` ist keine Webadresse: beginnen Sie mit https:// und dem Namen der Website',
    '`//a.example` is not a web address',
  ],
  'link-scheme': [
    'Links mit `ftp:` werden nicht veröffentlicht: schreiben Sie https:, mailto: oder den Namen einer Datei, etwa `anderes.md#kennung`',
    'links with `ftp:` are not published: use https:, mailto: or a relative link such as `other.md#id`',
  ],
  'link-without-scheme': [
    '`//a.example` sagt nicht, wie die Seite abgerufen wird: beginnen Sie mit https://',
    '`//a.example` has no scheme: begin with https://',
  ],
  'link-empty': [
    'Dieser Link ist leer: schreiben Sie `anderes.md#kennung`',
    'this link is empty: write `other.md#id`',
  ],
  'link-to-no-content': [
    '`//a.example` ist kein Link auf eine Datei des Inhalts: schreiben Sie `anderes.md#kennung` oder `../terms/anderes.md`',
    '`//a.example` is not a link to a content file: write `other.md#id` or `../terms/other.md`',
  ],
  'no-such-archive-text': [
    'Es gibt kein `sources/bericht.txt`: meinten Sie `bericht-2008.txt`?',
    'there is no `sources/bericht.txt`, did you mean `bericht-2008.txt`?',
  ],
  'word-of-another-term': [
    'Das Wort `eingetreten` gehört schon zum Begriff `ba`: lassen Sie es hier weg',
    'the word `eingetreten` belongs to the term `ba` already: leave it out here',
  ],
  'word-twice': [
    'Das Wort `eingetreten` steht hier zweimal: lassen Sie es hier weg',
    'the word `eingetreten` stands here twice: leave it out here',
  ],
  'id-empty': [
    '`Haltelinie` nennt keine Kennung: schreiben Sie eine aus a-z, 0-9 und einzelnen Bindestrichen',
    '`Haltelinie` names no id: write one of a-z, 0-9 and single hyphens',
  ],
  'id-malformed': [
    '`Haltelinie` ist keine Kennung (sie besteht aus a-z, 0-9 und einzelnen Bindestrichen): schreiben Sie `haltelinie`',
    '`Haltelinie` is not an id (a-z, 0-9 and single hyphens): write `haltelinie`',
  ],
  'id-too-long': [
    '`Haltelinie` ist länger als 100 Zeichen: schreiben Sie `haltelinie`',
    '`Haltelinie` is longer than 100 characters: write `haltelinie`',
  ],
  'id-look-alike': [
    '`Haltelinie` hat ein Zeichen, das nur aussieht wie eines von a-z: `а` (U+0430, kyrillisch), an Stelle 3: schreiben Sie die Kennung mit a-z, 0-9 und einzelnen Bindestrichen',
    '`Haltelinie` has a sign that only looks like one of a-z: `а` (U+0430, Cyrillic), in place 3; write it with a-z, 0-9 and single hyphens',
  ],
  'id-unseen-sign': [
    '`Haltelinie` hat ein unsichtbares Zeichen: U+200B, an Stelle 3: schreiben Sie die Kennung mit a-z, 0-9 und einzelnen Bindestrichen',
    '`Haltelinie` has a sign that cannot be seen: U+200B, in place 3; write it with a-z, 0-9 and single hyphens',
  ],
  'id-taken': [
    'Die Kennung `haltelinie` hat schon die Aussage in Zeile 14: wählen Sie eine andere',
    'the id `haltelinie` is taken by the statement in line 14: choose another',
  ],
  'id-of-a-section': [
    'Die Aussage `haltelinie` hat dieselbe Adresse wie dieser Abschnitt: geben Sie einem von beiden eine andere Kennung',
    'the statement `haltelinie` has the same address as this section: give one another id',
  ],
  'id-mark-unread': [
    '`[#x y]` kann nicht als Kennung gelesen werden: schreiben Sie `[#kennung]` in einer Zeile, aus a-z, 0-9 und einzelnen Bindestrichen, ans Ende des Listenpunkts oder der Überschrift; als Text schreiben Sie `\\[#…\\]`',
    '`[#x y]` cannot be read as an id: write `[#id]` in one line, with a-z, 0-9 and single hyphens, at the end of the list item or heading; as text it is written `\\[#…\\]`',
  ],
  'id-mark-astray': [
    '`[#x y]` benennt hier nichts: setzen Sie es ans Ende eines Listenpunkts oder einer Überschrift; als Text schreiben Sie `\\[#…\\]`',
    '`[#x y]` names nothing here: it stands at the end of a list item or heading; as text it is written `\\[#…\\]`',
  ],
  'id-in-braces': [
    '`[#x y]` wird nur hinter `:::quote` und dergleichen gelesen: am Ende eines Listenpunkts oder einer Überschrift schreiben Sie `[#haltelinie]`',
    '`[#x y]` is read behind `:::quote` and the like only: at the end of a list item or heading write `[#haltelinie]`',
  ],
  'date-in-another-form': [
    'Dieses Datum ist anders geschrieben als verlangt: schreiben Sie 2004-07-08',
    'write 2004-07-08',
  ],
  'date-no-such-day': [
    'Den 30. Februar 2021 gibt es nicht: schreiben Sie den Tag, den die Quelle nennt',
    'there is no 30 February 2021',
  ],
  'date-with-time': [
    'Ein Datum hat keine Uhrzeit: schreiben Sie 2004-07-08',
    'a date has no time of day: write 2004-07-08',
  ],
  'date-empty': [
    'ist leer: schreiben Sie ein Datum wie 2004-07-08, oder lassen Sie die Angabe weg',
    'is empty: write a date such as 2004-07-08, or leave it out',
  ],
  'date-malformed': [
    '`um 2010` ist kein Datum: schreiben Sie 2004, 2004-07, 2004-07-08, 2004/2010, 2010~ (um 2010) oder 2010? (unsicher)',
    '`um 2010` is not a date: write 2004, 2004-07, 2004-07-08, 2004/2010, 2010~ (about) or 2010? (uncertain)',
  ],
  'date-about': [
    '`um 2010` ist kein Datum: meinten Sie `2010~`?',
    '`um 2010` is not a date, did you mean `2010~`?',
  ],
  'date-years': [
    '`um 2010` ist kein Datum: meinten Sie `2004-10` (den Monat) oder `2004/2010` (die Jahre)?',
    '`um 2010` is not a date, did you mean `2004-10` (the month) or `2004/2010` (the years)?',
  ],
  'date-since': [
    '`um 2010` ist kein Datum: meinten Sie `[2004-07-08..]` (ein Tag, dann oder später) oder `2004-07-08/..` (seitdem)?',
    '`um 2010` is not a date, did you mean `[2004-07-08..]` (one day then or later) or `2004-07-08/..` (since)?',
  ],
  'date-until': [
    '`um 2010` ist kein Datum: meinten Sie `[..2004-07-08]` (ein Tag, dann oder früher) oder `../2004-07-08` (bis dahin)?',
    '`um 2010` is not a date, did you mean `[..2004-07-08]` (one day then or earlier) or `../2004-07-08` (until)?',
  ],
  'date-of-one-end': [
    '`2010/2004` nennt nur ein Datum: schreiben Sie `2008-03-12`',
    '`2010/2004` names one date: write `2008-03-12`',
  ],
  'date-vague-end': [
    '`2010/2004` ist kein Ende eines Zeitraums: schreiben Sie ein Jahr, einen Monat oder einen Tag',
    '`2010/2004` is no end of a range: write a year, a month or a day',
  ],
  'date-range-reversed': [
    'Der Zeitraum `2010/2004` endet, bevor er beginnt: schreiben Sie `2004/2010`',
    'the range `2010/2004` ends before it begins: write `2004/2010`',
  ],
  'date-interval-reversed': [
    'Die Zeitspanne `2010/2004` endet, bevor sie beginnt: schreiben Sie `2004/2010`',
    'the interval `2010/2004` ends before it begins: write `2004/2010`',
  ],
  'date-year-zero': [
    'Ein Jahr 0000 gibt es nicht: schreiben Sie ein Jahr von 0001 bis 9999',
    'there is no year 0000: write a year from 0001 to 9999',
  ],
  'date-month-of-unknown-year': [
    '`2010/2004` nennt den Monat eines unbekannten Jahres: schreiben Sie `2021`',
    '`2010/2004` names a month of an unknown year: write `2021`',
  ],
  'date-day-of-unknown-month': [
    '`2010/2004` nennt den Tag eines unbekannten Monats: schreiben Sie `2021`',
    '`2010/2004` names a day of an unknown month: write `2021`',
  ],
  'date-season': [
    'Jahreszeiten wie `2021-21` werden nicht gelesen: schreiben Sie die Monate, etwa `2021-03/2021-05`',
    'seasons like `2021-21` are not supported: write the months, `2021-03/2021-05`',
  ],
  'date-no-such-month': [
    'Einen Monat 13 gibt es nicht: schreiben Sie einen Monat von 01 bis 12',
    'there is no month 13: write a month from 01 to 12',
  ],
  'date-missing': [
    'fehlt, deshalb findet keine Suche nach einem Datum dieses Dokument: schreiben Sie es, wenn die Quelle eines trägt',
    'is missing, so that no search by date finds the document; write it if the source bears one',
  ],
  'date-to-come': [
    'date von haltelinie: `2008-03-12` liegt noch in der Zukunft, heute ist der 2026-11-28: berichtigen Sie das Datum',
    'date of haltelinie: `2008-03-12` has not come yet, today is 2026-11-28: mend the date',
  ],
  'yaml-colon-in-value': [
    'Der Titel enthält einen Doppelpunkt: setzen Sie ihn in Anführungszeichen, `title: "Bericht: Teil 2"`',
    'a value with a colon and a space in it stands in quotes: write `title: "Bericht: Teil 2"`',
  ],
  'yaml-reserved-sign': [
    'Der Titel beginnt mit einem Zeichen, das in YAML etwas anderes bedeutet: setzen Sie ihn in Anführungszeichen, `title: "Bericht: Teil 2"`',
    'a value that begins with this sign stands in quotes: write `title: "Bericht: Teil 2"`',
  ],
  'yaml-star-or-ampersand': [
    'Der Titel beginnt mit `*` oder `&`: setzen Sie ihn in Anführungszeichen, `title: "Bericht: Teil 2"`',
    'a value that begins with `*` or `&` stands in quotes: write `title: "Bericht: Teil 2"`',
  ],
  'yaml-unreadable-value': [
    'Der Titel kann so nicht gelesen werden: setzen Sie ihn in Anführungszeichen, `title: "Bericht: Teil 2"`',
    'this cannot be read as a value: write `title: "Bericht: Teil 2"`',
  ],
  'yaml-text-behind-quotes': [
    'Hinter dem schließenden Anführungszeichen steht noch `der Stadt`: setzen Sie die Anführungszeichen um den ganzen Wert, und die darin als `\\"`',
    'behind the closing quotation mark stands `der Stadt`: put the quotation marks around the whole value, and those inside as `\\"`',
  ],
  'yaml-quote-unclosed': [
    'Das Anführungszeichen wird nicht geschlossen: setzen Sie es auch an das Ende des Wertes',
    'the quotation mark is never closed: put it at the end of the value as well',
  ],
  'yaml-bracket-unclosed': [
    'Die Klammer `[` wird nicht geschlossen: setzen Sie `]` an das Ende des Wertes; ist er Text, setzen Sie ihn in Anführungszeichen',
    'the bracket `[` is never closed: put `]` at the end of the value, or the value in quotes if it is text',
  ],
  'yaml-bracket-content': [
    'Diese Liste in Klammern kann nicht gelesen werden: schreiben Sie `[eins, zwei]`, Texte mit Sonderzeichen in Anführungszeichen',
    'this list in brackets cannot be read: write `[one, two]`, texts with special signs in quotes',
  ],
  'yaml-line-without-colon': [
    'Die Zeile `der Stadt` ist weder ein Schlüssel mit Wert noch ein Teil davon: schreiben Sie `schlüssel: wert`, mit Doppelpunkt und Leerzeichen dahinter',
    'the line `der Stadt` is neither a key with a value nor part of one: write `key: value`, with a colon and a space behind it',
  ],
  'yaml-indentation': [
    'Diese Zeile ist anders eingerückt als ihre Nachbarn: beginnen Sie Schlüssel am linken Rand',
    'this line is indented otherwise than its neighbours: begin keys at the left margin',
  ],
  'yaml-tab': [
    'Ein Tabulator gilt in YAML nicht als Einrückung: schreiben Sie Leerzeichen',
    'a tab is no indentation in YAML: write spaces',
  ],
  'yaml-key-twice': [
    'Dieser Schlüssel steht hier zweimal: behalten Sie einen davon',
    'this key stands here twice: keep one of them',
  ],
  'yaml-key-too-long': [
    'Was vor dem Doppelpunkt steht, ist zu lang für einen Schlüssel: schreiben Sie `schlüssel: wert`, Text in Anführungszeichen',
    'what stands before the colon is too long for a key: write `key: value`, a text in quotes',
  ],
  'yaml-key-malformed': [
    'Das ist kein Schlüssel: schreiben Sie ein Wort, einen Doppelpunkt, ein Leerzeichen und den Wert in eine Zeile',
    'this is no key: write one word, a colon, a space and the value in one line',
  ],
  'yaml-keys-ended': [
    'Die Schlüssel enden in der Zeile darüber: nehmen Sie heraus, was folgt, oder die Zeile `...`',
    'the keys end in the line above: take out what follows, or the line `...`',
  ],
  'yaml-directive': [
    'Eine Zeile, die mit `%` beginnt, wird hier nicht gelesen: nehmen Sie sie heraus',
    'a line that begins with `%` is not read here: take it out',
  ],
  'yaml-backslash': [
    "In doppelten Anführungszeichen leitet ein umgekehrter Schrägstrich ein Sonderzeichen ein, und dies ist keines: schreiben Sie `\\\\`, oder den Wert in einfachen Anführungszeichen `'…'`",
    "in double quotes a backslash begins a special sign, and this is none: write `\\\\`, or the value in single quotes `'…'`",
  ],
  'yaml-anchor': [
    'Verweise (`&`, `*`) werden nicht gelesen: schreiben Sie den Wert aus',
    'anchors and aliases (`&`, `*`) are not read: write the value out',
  ],
  'yaml-tag': [
    'Typangaben (`!…`) werden nicht gelesen: schreiben Sie den Wert als Text, in Anführungszeichen, wenn er mit `!` beginnt',
    'tags (`!…`) are not read: write the value as text, in quotes if it begins with `!`',
  ],
  'yaml-nothing': [
    '`~` bedeutet in YAML „nichts“: lassen Sie den Schlüssel weg, oder setzen Sie den Wert in Anführungszeichen, wenn der Text so lautet',
    '`~` stands for nothing in YAML: leave the key out, or put it in quotes if the text says so',
  ],
  'yaml-comment-cuts-value': [
    'Was hinter ` #` folgt, wird nicht gelesen: setzen Sie den Wert in Anführungszeichen, wenn es dazugehört; eine Bemerkung schreiben Sie mit zwei Leerzeichen vor dem `#` und einem dahinter',
    'what follows ` #` is not read: put the value in quotes if it belongs to it, or write a remark with two spaces before the `#` and one behind it',
  ],
  'yaml-brackets-too-deep': [
    'Klammern sind hier 9 Stufen tief verschachtelt, höchstens 100 werden gelesen: schreiben Sie die Liste flach',
    'brackets are nested 9 deep, at most 100 are read',
  ],
  'yaml-too-deep': [
    'Schlüssel und Listen sind hier zu tief verschachtelt: schreiben Sie sie flach',
    'keys and lists are nested too deeply here: write them flat',
  ],
  'file-empty': [
    'Die Datei ist leer: beginnen Sie mit `---`, den Schlüsseln und `---`',
    'the file is empty: begin with `---`, the keys and `---`',
  ],
  'front-matter-missing': [
    'Der Kopf der Datei fehlt: beginnen Sie mit `---`, den Schlüsseln und `---`',
    'there is no front matter: begin with `---`, the keys and `---`',
  ],
  'front-matter-opening': [
    'Der Kopf beginnt mit `---js`: schreiben Sie nur `---`; er ist YAML, Programme werden nie ausgeführt',
    'front matter begins with `---` alone, not with `---js`; it is YAML, programs are never run',
  ],
  'front-matter-unclosed': [
    'Der Kopf der Datei wird nicht geschlossen: setzen Sie hinter den letzten Schlüssel eine Zeile `---`',
    'the front matter is never closed: add a line `---` after the last key',
  ],
  'front-matter-closing': [
    'Hinter dem `---`, das den Kopf schließt, steht noch etwas: setzen Sie `---` allein in seine Zeile',
    'the front matter ends with `---` alone in its line',
  ],
  'front-matter-too-long': [
    'Der Kopf der Datei ist länger als 100 Zeichen: kürzen Sie ihn; was ausführlich ist, gehört in den Text',
    'the front matter is longer than 100 characters',
  ],
  'key-unknown': [
    'Diesen Schlüssel gibt es nicht: meinten Sie `title`?',
    'there is no such key, did you mean `title`?',
  ],
  'keys-expected': [
    'Hier stehen keine Schlüssel mit Werten: schreiben Sie welche, etwa `title: …`',
    'write keys and values here, such as `title: …`',
  ],
  'key-missing': ['fehlt: ergänzen Sie diese Angabe', 'is missing'],
  'list-expected': [
    'Hier wird eine Liste erwartet: schreiben Sie `[eins, zwei]`',
    'write a list: `[one, two]`',
  ],
  'text-expected': [
    'Hier wird ein einzelner Text erwartet: schreiben Sie ihn ohne Klammern und ohne weitere Schlüssel',
    'write a single text',
  ],
  'type-expected': [
    'Dieser Wert ist von anderer Art als verlangt: schreiben Sie eine Zahl',
    'is of another type than it has to be: write a number',
  ],
  'value-not-among': [
    'Dieser Wert ist nicht vorgesehen: schreiben Sie eines von talk, note',
    'write one of talk, note',
  ],
  'line-empty': [
    'ist leer: schreiben Sie den Text, oder lassen Sie den Schlüssel weg',
    'is empty: write the text or leave the key out',
  ],
  'line-broken': [
    'enthält einen Zeilenumbruch: schreiben Sie alles in eine Zeile',
    'has a line break: write it in one line',
  ],
  'line-padded': [
    'beginnt oder endet mit Leerraum: lassen Sie ihn weg',
    'has white space around it: leave that out',
  ],
  'web-address-malformed': [
    'ist keine Webadresse: beginnen Sie mit https:// und lassen Sie keine Leerzeichen',
    'is not a web address: begin with https:// and leave no spaces',
  ],
  'source-name-malformed': [
    'ist kein Name einer .txt-Datei in sources/: schreiben Sie ihn aus Buchstaben ohne Umlaute, Ziffern, `.`, `_` und `-`, mit `.txt` am Ende',
    'is not the name of a .txt file in sources/ (letters, digits, `.`, `_`, `-`)',
  ],
  'name-part-not-in-name': [
    'steht nicht in `name`: schreiben Sie es so, wie es dort steht',
    'does not stand in `name`: write it as it stands there',
  ],
  'given-name-alone': [
    'steht allein: schreiben Sie auch `surname` dazu',
    'stands alone: write the `surname` as well',
  ],
  'references-empty': [
    'ist leer: nennen Sie, wo die Erklärung festgelegt ist',
    'is empty: name where the explanation is laid down',
  ],
  'base-url-with-slash': [
    'endet mit einem Schrägstrich: lassen Sie ihn weg',
    'ends with a slash: leave it out',
  ],
  'language-not-german': [
    'Die Texte der Website sind deutsch: schreiben Sie `de`',
    'must be `de`: the texts of the site are German',
  ],
  'name-too-long': [
    'hat 301 Zeichen und wird in Listen und Quellenangaben ganz gezeigt: lassen Sie weg, was nicht dazugehört',
    'has 301 characters and is shown whole in lists and citations: leave out what is no title',
  ],
  'file-unreadable': [
    'Die Datei kann nicht gelesen werden: prüfen Sie, ob sie noch da ist und gelesen werden darf',
    'it cannot be read',
  ],
  'file-not-permitted': [
    'Die Datei darf nicht gelesen werden (EACCES): geben Sie das Recht dazu, etwa mit `chmod a+r`',
    'it cannot be read: there is no permission (EACCES)',
  ],
  'file-error': [
    'Die Datei kann nicht gelesen werden (EACCES): prüfen Sie Datei und Datenträger',
    'it cannot be read (EACCES)',
  ],
  'file-too-large': [
    'Die Datei hat 2000000 Bytes, höchstens 100 werden gelesen: teilen Sie sie auf',
    'the file has 2000000 bytes, at most 100 are read: split it',
  ],
  'file-utf16': [
    'Die Datei ist in UTF-16 gespeichert: speichern Sie sie als UTF-8',
    'the file is in UTF-16: save it as UTF-8',
  ],
  'file-not-utf8': [
    'Dieses Zeichen ist kein UTF-8 (vielleicht Latin-1): speichern Sie die Datei als UTF-8',
    'this is not UTF-8 (Latin-1 perhaps): save the file as UTF-8',
  ],
  'line-too-long': [
    'Die Zeile ist länger als 100 Zeichen: brechen Sie sie um',
    'the line is longer than 100 characters: break it up',
  ],
  'file-took-too-long': [
    'Das Lesen dieser Datei hat länger als 20 Sekunden gedauert und wurde aufgegeben: teilen oder kürzen Sie sie, oder erlauben Sie mehr mit WORTLAUT_FILE_SECONDS; beim Speichern und beim nächsten Start wird es wieder versucht',
    'reading this file took longer than 20 seconds and was given up: divide or shorten it, or allow more with WORTLAUT_FILE_SECONDS; it is tried again when it is saved, and at the next start',
  ],
  'link-leads-out': [
    'Die Verknüpfung führt aus dem Inhaltsordner hinaus, und was dort liegt, würde veröffentlicht: legen Sie die Datei selbst hierher',
    'the link leads out of the content folder, and what it leads to would be published: put the file itself here',
  ],
  'link-in-circle': [
    'Die Verknüpfung führt im Kreis: löschen Sie sie und legen Sie die Datei selbst hierher',
    'the link leads round in a circle',
  ],
  'link-without-file': [
    'Die Verknüpfung führt ins Leere: berichtigen oder löschen Sie sie',
    'the link leads to nothing: mend it or delete it',
  ],
  'file-name-not-utf8': [
    'Der Name dieser Datei ist nicht in UTF-8: benennen Sie sie um',
    'the name of this file is not in UTF-8: rename it',
  ],
  'file-name-of-windows': [
    'Unter Windows kann keine Datei `bericht.txt` heißen: geben Sie ihr einen anderen Namen',
    'Windows cannot have a file called `bericht.txt`: give it another name',
  ],
  'file-name-of-the-site': [
    'Unter `/haltelinie` steht schon eine eigene Seite der Website, diese würde nie gezeigt: geben Sie der Datei einen anderen Namen',
    'the site has a page of its own at `/haltelinie`, this one would never be shown: give the file another name',
  ],
  'id-of-another-file': [
    'Die Kennung `haltelinie` hat schon eine andere Datei (Großschreibung und Endung unterscheiden nicht): benennen Sie eine von beiden um',
    'another file has the id `haltelinie` already (ids are told apart neither by case nor by ending): rename one',
  ],
  'folder-is-no-folder': [
    'Das ist kein Ordner: legen Sie die Dateien in einen Ordner dieses Namens',
    'this is no folder: put files in a folder of this name',
  ],
  'folder-not-read': [
    'Dieser Ordner wird nicht gelesen: meinten Sie `people`?',
    'is not read, did you mean `people`?',
  ],
  'folder-in-folder': [
    'Das ist ein Ordner, die Dateien stehen unmittelbar in documents/: verschieben Sie sie dorthin',
    'this is a folder, files stand directly in documents/: move them there',
  ],
  'file-not-ordinary': [
    'Das ist keine gewöhnliche Datei: nehmen Sie sie heraus',
    'this is no ordinary file: take it out',
  ],
  'file-not-read': [
    'Diese Datei wird nicht gelesen: gelesen werden nur .md und .mdx',
    'is not read: only .md and .mdx are',
  ],
  'content-folder-missing': [
    'Diesen Ordner gibt es nicht: setzen Sie WORTLAUT_CONTENT auf einen Ordner mit Inhalten',
    'there is no such folder: set WORTLAUT_CONTENT to a folder of content',
  ],
  'site-missing': [
    'Diese Datei fehlt: schreiben Sie title, baseUrl und language hinein',
    'is missing: write title, baseUrl and language',
  ],
  'site-not-ordinary': [
    'Das ist keine gewöhnliche Datei: schreiben Sie title, baseUrl und language in eine solche',
    'this is no ordinary file: write title, baseUrl and language into one',
  ],
  'ledger-vanished': [
    'Das Verzeichnis ist verschwunden, während das Archiv angezeigt wird: legen Sie es zurück; war es Absicht, starten Sie den Server neu',
    'the ledger has vanished while the archive is served: put it back; if it was meant, start the server again',
  ],
  'documents-vanished': [
    'Alle Dokumente sind verschwunden, während das Archiv angezeigt wird: legen Sie sie zurück; war es Absicht, starten Sie den Server neu',
    'all documents have vanished while the archive is served: put it back; if it was meant, start the server again',
  ],
  'more-problems': [
    'von hier an noch 12 weitere Meldungen: berichtigen Sie zuerst die gezeigten',
    'and 12 more problems from here on',
  ],
  plain: ['Ein Text', 'Ein Text'],
  draft: [
    'Das Dokument ist ein Entwurf mit 3 Aussagen, 1 offenen Frage, 2 Fehlern: nehmen Sie `status: draft` heraus, um ihn zu veröffentlichen',
    'is a draft: 3 statements, 1 mark to be reviewed, 2 errors to be mended; take out `status: draft` to publish it',
  ],
  'names-a-draft': [
    'Das Dokument `rente` ist ein Entwurf und wird nicht veröffentlicht: nehmen Sie die Angabe so lange heraus, oder nehmen Sie dort `status: draft` heraus',
    'the document `rente` is a draft, which is not published: take this out until it is, or take `status: draft` out there',
  ],
  'review-in-no-document': [
    '`::review` steht nur in Dokumenten: schreiben Sie `::gap[was fehlt]`, oder nehmen Sie die Zeile heraus',
    '`::review` stands in documents only: write `::gap[what is missing]`, or take it out',
  ],
  'review-empty': [
    '`::review` sagt nicht, was zu prüfen ist: schreiben Sie `::review[was zu prüfen ist]`, oder nehmen Sie die Zeile heraus',
    '`::review` says nothing: write `::review[what is to be reviewed]`, or take it out',
  ],
  'review-open': [
    'Zu prüfen: Das Datum ist geschlossen; löschen Sie diese Zeile, wenn es entschieden ist',
    'to be reviewed: Das Datum ist geschlossen; delete this line when it is decided',
  ],
  'held-as-before': [
    'Die Datei bleibt veröffentlicht, wie sie zuletzt gut war: beheben Sie die Fehler in content/people/erika.md',
    'is published in its state of before, until the errors in content/people/erika.md are mended',
  ],
  'held-still-there': [
    'Die Datei liegt nicht mehr im Ordner und bleibt veröffentlicht, wie sie zuletzt gut war: beheben Sie die Fehler in content/people/erika.md',
    'is not published here any more, and stays published in its state of before, until the errors in content/people/erika.md are mended',
  ],
  'held-left-out': [
    'Die Datei wird noch nicht veröffentlicht: beheben Sie die Fehler in content/people/erika.md',
    'is left out of what is published, until the errors in content/people/erika.md are mended',
  ],
  'strict-not-boolean': [
    'ist weder wahr noch falsch: schreiben Sie `true` oder `false`',
    'is `true` or `false`',
  ],
  'status-not-draft': [
    'kann nur `draft` sein: lassen Sie den Schlüssel weg, wenn das Dokument veröffentlicht werden soll',
    'can only be `draft`: leave the key out when the document is published',
  ],
};

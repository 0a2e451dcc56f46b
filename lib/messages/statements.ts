import { fixed, meant, said } from './entry';

/** Statements, and what stands nested under them: relations, outcomes, attributions, words that stand so in the source. */
export const STATEMENTS = {
  'statement-outside-documents': fixed(
    'aussagen',
    ['statements stand in documents only', 'move it to a file in documents/'],
    ['Aussagen stehen nur in Dokumenten', 'verschieben Sie diese in eine Datei in documents/'],
  ),
  'statement-with-label': said<{ kind: string }>(
    'aussagen',
    ({ kind }) => [`\`:::${kind}\` has no label in brackets`, 'write the attributes in braces'],
    ({ kind }) => [
      `Hinter \`:::${kind}\` stehen eckige Klammern`,
      'schreiben Sie die Angaben in geschweifte Klammern',
    ],
  ),
  'statement-with-other-blocks': fixed(
    'aussagen',
    ['the wording of a statement consists of paragraphs and lists', 'put this outside'],
    ['Der Wortlaut einer Aussage besteht aus Absätzen und Listen', 'setzen Sie dies außerhalb'],
  ),
  'statement-without-id': said<{ kind: string }>(
    'kennungen',
    ({ kind }) => [
      `\`:::${kind}\` has no id`,
      `write \`:::${kind}{#id}\`, an id of its own that never changes`,
    ],
    ({ kind }) => [
      `\`:::${kind}\` hat keine Kennung`,
      `schreiben Sie \`:::${kind}{#kennung}\`, mit einer eigenen Kennung, die sich nie ändert`,
    ],
  ),
  'statement-of-no-kind': said<{ id: string; headings: readonly string[] }>(
    'aussagen',
    ({ id, headings }) => [
      `\`[#${id}]\` stands under no heading that names its kind`,
      `put it under ${oneOf(headings, 'or')}, or write \`:::experience{#${id}}\``,
    ],
    ({ id, headings }) => [
      `\`[#${id}]\` steht unter keiner Überschrift, die die Art der Aussage nennt`,
      `setzen Sie sie unter ${oneOf(headings, 'oder')}, oder schreiben Sie \`:::experience{#${id}}\``,
    ],
  ),
  'statement-without-wording': said<{ id: string }>(
    'aussagen',
    ({ id }) => [`the statement \`${id}\` has no wording`],
    ({ id }) => [
      `Die Aussage \`${id}\` hat keinen Wortlaut`,
      'schreiben Sie ihn, oder nehmen Sie die Aussage heraus',
    ],
  ),
  'statement-with-other-content': fixed(
    'aussagen',
    ['under a statement stand only relations and outcomes', 'put this outside'],
    ['Unter einer Aussage stehen nur Beziehungen und Ergebnisse', 'setzen Sie dies außerhalb'],
  ),
  'statement-of-nobody': said<{ id: string; more: number }>(
    'aussagen',
    ({ id, more }) => [
      `${id}${more === 0 ? '' : ` (and ${more} more)`}: has neither a speaker nor an organisation, so that nobody can tell whose words these are`,
      'write one of them here, or in the front matter of the document',
    ],
    ({ id, more }) => [
      `${id}${more === 0 ? '' : ` (und ${more} weitere)`}: hat weder \`speaker\` noch \`organisation\`, niemand kann also sagen, wessen Worte das sind`,
      'schreiben Sie eines davon hierher oder in den Kopf des Dokuments',
    ],
  ),
  'quote-with-marks': fixed(
    'zitate',
    ['leave out the outer quotation marks, the page sets them'],
    [
      'Der Wortlaut steht in Anführungszeichen',
      'lassen Sie die äußeren weg, die Seite setzt sie selbst',
    ],
  ),
  'from-without-quote': fixed(
    'zitate',
    ['only a quote is said somewhere else', 'leave it out', ', '],
    ['Nur ein Zitat ist anderswo gesagt worden', 'lassen Sie die Angabe weg'],
  ),
  'from-its-own-document': fixed(
    'zitate',
    ['names the document that the quote stands in', 'leave it out', ', '],
    ['nennt das Dokument, in dem das Zitat steht', 'lassen Sie die Angabe weg'],
  ),
  'attribute-twice': fixed(
    'aussagen',
    ['stands here twice', 'keep one', ', '],
    ['steht hier zweimal', 'behalten Sie eines davon'],
  ),
  'annotation-not-one-line': fixed(
    'beziehungen',
    ['an annotation is one line', 'a word, a colon, links, a date, a remark'],
    [
      'Eine Angabe unter einer Aussage ist eine einzige Zeile',
      'schreiben Sie ein Wort, einen Doppelpunkt, Links, ein Datum, eine Bemerkung',
    ],
  ),
  'annotation-malformed': said<{ word: string }>(
    'beziehungen',
    ({ word }) => [
      `write \`${word}: [label](other.md#id), 2012-05-01 – remark\`; date and remark may be left out, the remark has no links`,
    ],
    ({ word }) => [
      'Diese Zeile kann so nicht gelesen werden',
      `schreiben Sie \`${word}: [Titel](anderes.md#kennung), 2012-05-01 – Bemerkung\`; Datum und Bemerkung können fehlen, die Bemerkung hat keine Links`,
    ],
  ),
  'annotation-inverse': said<{ forward: string }>(
    'beziehungen',
    ({ forward }) => ['is derived from the other end', `write \`${forward}:\` there`, ', '],
    ({ forward }) => [
      'ergibt sich von selbst aus dem anderen Ende',
      `schreiben Sie dort \`${forward}:\``,
    ],
  ),
  'annotation-unknown': said<{ guess?: string; known: readonly string[] }>(
    'beziehungen',
    ({ guess, known }) =>
      guess === undefined
        ? ['is no relation and no outcome', `there are ${known.join(', ')}`, '; ']
        : ['is no relation and no outcome', `did you mean \`${guess}:\`?`, ', '],
    ({ guess, known }) => [
      'ist weder eine Beziehung noch ein Ergebnis',
      guess === undefined ? `es gibt ${known.join(', ')}` : `meinten Sie \`${guess}:\`?`,
    ],
  ),
  'attribution-empty': fixed(
    'zitate',
    ['is empty', 'write the line as it stands in the source', ', '],
    ['ist leer', 'schreiben Sie die Zeile, wie sie in der Quelle steht'],
  ),
  'relation-empty': said<{ word: string }>(
    'beziehungen',
    ({ word }) => ['has no link', `write \`${word}: [label](other.md#id)\``, ', '],
    ({ word }) => ['hat keinen Link', `schreiben Sie \`${word}: [Titel](anderes.md#kennung)\``],
  ),
  'relation-to-itself': fixed(
    'beziehungen',
    ['leads from the statement to itself'],
    [
      'führt von der Aussage zu ihr selbst',
      'nennen Sie eine andere, oder nehmen Sie die Zeile heraus',
    ],
  ),
  'relation-to-the-web': fixed(
    'beziehungen',
    ['leads from statement to statement', 'write `other.md#id`', ', '],
    ['führt von Aussage zu Aussage, nicht ins Web', 'schreiben Sie `anderes.md#kennung`'],
  ),
  'relation-to-no-statement': fixed(
    'beziehungen',
    ['names no statement', 'write `other.md#id`', ', '],
    ['nennt keine Aussage', 'schreiben Sie `anderes.md#kennung`'],
  ),
  'relation-to-a-section': said<{ section: string }>(
    'beziehungen',
    ({ section }) => [`\`#${section}\` is a section`, 'name a statement', ', '],
    ({ section }) => [`\`#${section}\` ist ein Abschnitt`, 'nennen Sie eine Aussage'],
  ),
  'relation-to-another-folder': said<{ folder: string }>(
    'beziehungen',
    ({ folder }) => [`leads to a statement or a document, not to ${folder}/`],
    ({ folder }) => [`führt nach ${folder}/`, 'nennen Sie eine Aussage oder ein Dokument'],
  ),
  'relation-both-ways': said<{ target: string }>(
    'beziehungen',
    ({ target }) => [
      `\`${target}\` says the same of this statement; the inverse is derived`,
      'leave one out',
      ', ',
    ],
    ({ target }) => [
      `\`${target}\` sagt dasselbe von dieser Aussage; die Gegenrichtung ergibt sich von selbst`,
      'lassen Sie eines von beiden weg',
    ],
  ),
  'relation-to-a-later-one': said<{ target: string; date: string; own: string }>(
    'beziehungen',
    ({ target, date, own }) => [
      `\`${target}\` is of ${date}, later than this statement (${own})`,
      'write it there, or mend a date',
    ],
    ({ target, date, own }) => [
      `\`${target}\` ist von ${date}, also später als diese Aussage (${own})`,
      'schreiben Sie die Beziehung dort, oder berichtigen Sie ein Datum',
    ],
  ),
  'relation-at-odds': said<{ line: number }>(
    'beziehungen',
    ({ line }) => [
      `line ${line} says that this statement contradicts the same one`,
      'leave one out',
    ],
    ({ line }) => [
      `Zeile ${line} sagt, dass diese Aussage derselben widerspricht`,
      'lassen Sie eines von beiden weg',
    ],
  ),
  'relation-twice': said<{ line: number }>(
    'beziehungen',
    ({ line }) => [`stands in line ${line} already`, 'leave one out', ', '],
    ({ line }) => [`steht schon in Zeile ${line}`, 'lassen Sie eines von beiden weg'],
  ),
  'chain-in-circle': said<{ ids: readonly string[]; more: number }>(
    'beziehungen',
    ({ ids, more }) => [
      `goes round in a circle (${circle(ids, more === 0 ? [] : [`${more} more`])})`,
      'take one of them out',
    ],
    ({ ids, more }) => [
      `führt im Kreis (${circle(ids, more === 0 ? [] : [`${more} weitere`])})`,
      'nehmen Sie eine der Angaben heraus',
    ],
  ),
  'outcome-without-expectation': fixed(
    'ergebnisse',
    ['only an expectation has an outcome'],
    [
      'Nur eine Erwartung hat ein Ergebnis',
      'nehmen Sie die Zeile heraus, oder machen Sie aus der Aussage eine Erwartung',
    ],
  ),
  'outcome-at-odds': said<{ line: number; word: string; date: string }>(
    'ergebnisse',
    ({ line, word, date }) => [
      `line ${line} says \`${word}\` of the same date ${date}`,
      'keep one, or mend a date',
    ],
    ({ line, word, date }) => [
      `Zeile ${line} sagt zum selben Datum ${date} \`${word}\``,
      'behalten Sie eines davon, oder berichtigen Sie ein Datum',
    ],
  ),
  'outcome-with-mail': said<{ word: string }>(
    'ergebnisse',
    ({ word }) => [
      'an address of e-mail shows nothing',
      `write where it can be read: \`${word}: [label](https://…), 2012-05-01\``,
      ', ',
    ],
    ({ word }) => [
      'Eine E-Mail-Adresse belegt nichts',
      `schreiben Sie, wo es zu lesen ist, \`${word}: [Titel](https://…), 2012-05-01\``,
    ],
  ),
  'outcome-without-evidence': said<{ word: string }>(
    'ergebnisse',
    ({ word }) => [
      'names no evidence',
      `write \`${word}: [label](other.md#id), 2012-05-01\`; as long as there is none, it is \`offen:\` or \`kein Beleg gefunden: 2026-11-23\``,
      ', ',
    ],
    ({ word }) => [
      'nennt keinen Beleg',
      `schreiben Sie \`${word}: [Titel](anderes.md#kennung), 2012-05-01\`; solange es keinen gibt, \`offen:\` oder \`kein Beleg gefunden: 2026-11-23\``,
    ],
  ),
  'outcome-with-evidence': fixed(
    'ergebnisse',
    [
      'names evidence',
      'say what it shows, `eingetreten:`, `teilweise eingetreten:` or `nicht eingetreten:`',
    ],
    [
      'nennt einen Beleg',
      'schreiben Sie, was er zeigt, `eingetreten:`, `teilweise eingetreten:` oder `nicht eingetreten:`',
    ],
  ),
  'outcome-without-day': said<{ word: string }>(
    'ergebnisse',
    ({ word }) => ['has no date', `write until when it was looked for, \`${word}: 2026-11-23\``],
    ({ word }) => [
      'hat kein Datum',
      `schreiben Sie, bis wann gesucht wurde, \`${word}: 2026-11-23\``,
    ],
  ),
  'outcome-without-date': fixed(
    'ergebnisse',
    ['is one of several outcomes and has no date', 'write one, so that their order is known'],
    [
      'ist eines von mehreren Ergebnissen und hat kein Datum',
      'schreiben Sie eines, damit ihre Reihenfolge bekannt ist',
    ],
  ),
  'outcome-too-early': said<{ date: string; expected: string }>(
    'ergebnisse',
    ({ date, expected }) => [
      `${date} is before the expectation itself (${expected})`,
      'mend the date',
    ],
    ({ date, expected }) => [
      `${date} liegt vor der Erwartung selbst (${expected})`,
      'berichtigen Sie das Datum',
    ],
  ),
  'evidence-too-early': said<{ date: string; expected: string }>(
    'ergebnisse',
    ({ date, expected }) => [
      `this evidence is of ${date}, older than the expectation (${expected})`,
      'it cannot show what became of it',
    ],
    ({ date, expected }) => [
      `Dieser Beleg ist von ${date}, älter als die Erwartung (${expected}), und kann nicht zeigen, was aus ihr wurde`,
      'nennen Sie einen späteren',
    ],
  ),
  'sic-empty': fixed(
    'so-in-der-quelle',
    ['names nothing', 'write the words as they stand in the wording', ', '],
    ['nennt nichts', 'schreiben Sie die Worte, wie sie im Wortlaut stehen'],
  ),
  'sic-not-in-wording': said<{ words: string; guess?: string }>(
    'so-in-der-quelle',
    ({ words, guess }) => [`\`${words}\` does not stand in the wording`, ...meant(guess)],
    ({ words, guess }) => [
      `\`${words}\` steht nicht im Wortlaut`,
      guess === undefined
        ? 'schreiben Sie die Worte, wie sie dort stehen'
        : `meinten Sie \`${guess}\`?`,
    ],
  ),
  'sic-twice': said<{ words: string }>(
    'so-in-der-quelle',
    ({ words }) => [`\`${words}\` stands here twice`, 'leave one out', ', '],
    ({ words }) => [`\`${words}\` steht hier zweimal`, 'lassen Sie eines davon weg'],
  ),
};

function oneOf(words: readonly string[], or: string): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].join(` ${or} `);
}

/** `a → b → a`, where there are too many of them with how many are left out. */
function circle(ids: readonly string[], more: readonly string[]): string {
  return [...ids, ...more, ...ids.slice(0, 1)].join(' → ');
}

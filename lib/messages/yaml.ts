import { fixed, said } from './entry';

/** A line `key: value` that is meant, as far as it could be made out. */
interface WrittenLine {
  readonly key?: string;
  readonly value?: string;
}

function quoted({ key, value }: WrittenLine): string | undefined {
  return key === undefined || value === undefined ? undefined : `${key}: ${JSON.stringify(value)}`;
}

const inQuotes = (line: WrittenLine) => {
  const written = quoted(line);
  return written === undefined ? 'put it in quotes' : `write \`${written}\``;
};

const inQuotesGerman = (line: WrittenLine) => {
  const written = quoted(line);
  return `setzen Sie ihn in Anführungszeichen${written === undefined ? '' : `, \`${written}\``}`;
};

const valueGerman = ({ key }: WrittenLine) =>
  key === undefined ? 'Ein Wert' : key === 'title' ? 'Der Titel' : `Der Wert von \`${key}\``;

/** What cannot be read as YAML: the parser's own words are never shown. */
export const YAML = {
  'yaml-colon-in-value': said<WrittenLine>(
    'titel-und-doppelpunkt',
    (line) => ['a value with a colon and a space in it stands in quotes', inQuotes(line)],
    (line) => [`${valueGerman(line)} enthält einen Doppelpunkt`, inQuotesGerman(line)],
  ),
  'yaml-reserved-sign': said<WrittenLine>(
    'titel-und-doppelpunkt',
    (line) => ['a value that begins with this sign stands in quotes', inQuotes(line)],
    (line) => [
      `${valueGerman(line)} beginnt mit einem Zeichen, das in YAML etwas anderes bedeutet`,
      inQuotesGerman(line),
    ],
  ),
  'yaml-star-or-ampersand': said<WrittenLine>(
    'titel-und-doppelpunkt',
    (line) => ['a value that begins with `*` or `&` stands in quotes', inQuotes(line)],
    (line) => [`${valueGerman(line)} beginnt mit \`*\` oder \`&\``, inQuotesGerman(line)],
  ),
  'yaml-unreadable-value': said<WrittenLine>(
    'titel-und-doppelpunkt',
    (line) => ['this cannot be read as a value', inQuotes(line)],
    (line) => [`${valueGerman(line)} kann so nicht gelesen werden`, inQuotesGerman(line)],
  ),
  'yaml-text-behind-quotes': said<{ text: string; inside: string }>(
    'titel-und-doppelpunkt',
    ({ text, inside }) => [
      `behind the closing quotation mark stands \`${text}\``,
      `put the quotation marks around the whole value, and those inside as \`${inside}\``,
    ],
    ({ text, inside }) => [
      `Hinter dem schließenden Anführungszeichen steht noch \`${text}\``,
      `setzen Sie die Anführungszeichen um den ganzen Wert, und die darin als \`${inside}\``,
    ],
  ),
  'yaml-quote-unclosed': fixed(
    'titel-und-doppelpunkt',
    ['the quotation mark is never closed', 'put it at the end of the value as well'],
    ['Das Anführungszeichen wird nicht geschlossen', 'setzen Sie es auch an das Ende des Wertes'],
  ),
  'yaml-bracket-unclosed': said<{ bracket: string; closing: string }>(
    'kopf-der-datei',
    ({ bracket, closing }) => [
      `the bracket \`${bracket}\` is never closed`,
      `put \`${closing}\` at the end of the value, or the value in quotes if it is text`,
    ],
    ({ bracket, closing }) => [
      `Die Klammer \`${bracket}\` wird nicht geschlossen`,
      `setzen Sie \`${closing}\` an das Ende des Wertes; ist er Text, setzen Sie ihn in Anführungszeichen`,
    ],
  ),
  'yaml-bracket-content': fixed(
    'kopf-der-datei',
    [
      'this list in brackets cannot be read',
      'write `[one, two]`, texts with special signs in quotes',
    ],
    [
      'Diese Liste in Klammern kann nicht gelesen werden',
      'schreiben Sie `[eins, zwei]`, Texte mit Sonderzeichen in Anführungszeichen',
    ],
  ),
  'yaml-line-without-colon': said<{ text: string }>(
    'kopf-der-datei',
    ({ text }) => [
      `the line \`${text}\` is neither a key with a value nor part of one`,
      'write `key: value`, with a colon and a space behind it',
    ],
    ({ text }) => [
      `Die Zeile \`${text}\` ist weder ein Schlüssel mit Wert noch ein Teil davon`,
      'schreiben Sie `schlüssel: wert`, mit Doppelpunkt und Leerzeichen dahinter',
    ],
  ),
  'yaml-indentation': fixed(
    'kopf-der-datei',
    ['this line is indented otherwise than its neighbours', 'begin keys at the left margin'],
    [
      'Diese Zeile ist anders eingerückt als ihre Nachbarn',
      'beginnen Sie Schlüssel am linken Rand',
    ],
  ),
  'yaml-tab': fixed(
    'kopf-der-datei',
    ['a tab is no indentation in YAML', 'write spaces'],
    ['Ein Tabulator gilt in YAML nicht als Einrückung', 'schreiben Sie Leerzeichen'],
  ),
  'yaml-key-twice': fixed(
    'kopf-der-datei',
    ['this key stands here twice', 'keep one of them'],
    ['Dieser Schlüssel steht hier zweimal', 'behalten Sie einen davon'],
  ),
  'yaml-key-too-long': fixed(
    'kopf-der-datei',
    ['what stands before the colon is too long for a key', 'write `key: value`, a text in quotes'],
    [
      'Was vor dem Doppelpunkt steht, ist zu lang für einen Schlüssel',
      'schreiben Sie `schlüssel: wert`, Text in Anführungszeichen',
    ],
  ),
  'yaml-key-malformed': fixed(
    'kopf-der-datei',
    ['this is no key', 'write one word, a colon, a space and the value in one line'],
    [
      'Das ist kein Schlüssel',
      'schreiben Sie ein Wort, einen Doppelpunkt, ein Leerzeichen und den Wert in eine Zeile',
    ],
  ),
  'yaml-keys-ended': fixed(
    'kopf-der-datei',
    ['the keys end in the line above', 'take out what follows, or the line `...`'],
    [
      'Die Schlüssel enden in der Zeile darüber',
      'nehmen Sie heraus, was folgt, oder die Zeile `...`',
    ],
  ),
  'yaml-directive': fixed(
    'kopf-der-datei',
    ['a line that begins with `%` is not read here', 'take it out'],
    ['Eine Zeile, die mit `%` beginnt, wird hier nicht gelesen', 'nehmen Sie sie heraus'],
  ),
  'yaml-backslash': fixed(
    'titel-und-doppelpunkt',
    [
      'in double quotes a backslash begins a special sign, and this is none',
      "write `\\\\`, or the value in single quotes `'…'`",
    ],
    [
      'In doppelten Anführungszeichen leitet ein umgekehrter Schrägstrich ein Sonderzeichen ein, und dies ist keines',
      "schreiben Sie `\\\\`, oder den Wert in einfachen Anführungszeichen `'…'`",
    ],
  ),
  'yaml-anchor': fixed(
    'kopf-der-datei',
    ['anchors and aliases (`&`, `*`) are not read', 'write the value out'],
    ['Verweise (`&`, `*`) werden nicht gelesen', 'schreiben Sie den Wert aus'],
  ),
  'yaml-tag': fixed(
    'kopf-der-datei',
    ['tags (`!…`) are not read', 'write the value as text, in quotes if it begins with `!`'],
    [
      'Typangaben (`!…`) werden nicht gelesen',
      'schreiben Sie den Wert als Text, in Anführungszeichen, wenn er mit `!` beginnt',
    ],
  ),
  'yaml-nothing': said<{ value: string }>(
    'titel-und-doppelpunkt',
    ({ value }) => [
      `\`${value}\` stands for nothing in YAML`,
      'leave the key out, or put it in quotes if the text says so',
    ],
    ({ value }) => [
      `\`${value}\` bedeutet in YAML „nichts“`,
      'lassen Sie den Schlüssel weg, oder setzen Sie den Wert in Anführungszeichen, wenn der Text so lautet',
    ],
  ),
  'yaml-comment-cuts-value': fixed(
    'titel-und-doppelpunkt',
    [
      'what follows ` #` is not read',
      'put the value in quotes if it belongs to it, or write a remark with two spaces before the `#` and one behind it',
    ],
    [
      'Was hinter ` #` folgt, wird nicht gelesen',
      'setzen Sie den Wert in Anführungszeichen, wenn es dazugehört; eine Bemerkung schreiben Sie mit zwei Leerzeichen vor dem `#` und einem dahinter',
    ],
  ),
  'yaml-brackets-too-deep': said<{ depth: number; most: number }>(
    'grenzen',
    ({ depth, most }) => [`brackets are nested ${depth} deep, at most ${most} are read`],
    ({ depth, most }) => [
      `Klammern sind hier ${depth} Stufen tief verschachtelt, höchstens ${most} werden gelesen`,
      'schreiben Sie die Liste flach',
    ],
  ),
  'yaml-too-deep': fixed(
    'grenzen',
    ['keys and lists are nested too deeply here', 'write them flat'],
    ['Schlüssel und Listen sind hier zu tief verschachtelt', 'schreiben Sie sie flach'],
  ),
};

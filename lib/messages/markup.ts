import { fixed, meant, meantGerman, said } from './entry';

/** Signs, Markdown, headings, directives, components: the text of a file before anybody asks what it says. */
export const MARKUP = {
  'nul-character': fixed(
    'zeichen',
    ['there is a NUL character here', 'delete it'],
    ['Hier steht ein NUL-Zeichen', 'löschen Sie es'],
  ),
  'control-character': said<{ sign: string }>(
    'zeichen',
    ({ sign }) => [`there is a control character here (${sign})`, 'delete it'],
    ({ sign }) => [`Hier steht ein Steuerzeichen (${sign})`, 'löschen Sie es'],
  ),
  'no-character': said<{ sign: string }>(
    'zeichen',
    ({ sign }) => [`${sign} is no character`, 'delete it'],
    ({ sign }) => [`${sign} ist kein Zeichen`, 'löschen Sie es'],
  ),
  'marks-on-a-letter': said<{ count: number; most: number }>(
    'zeichen',
    ({ count, most }) => [
      `${count} marks stand on one letter here, at most ${most} are read`,
      'delete them',
    ],
    ({ count, most }) => [
      `Auf einem Buchstaben stehen hier ${count} Akzente, höchstens ${most} werden gelesen`,
      'löschen Sie die übrigen',
    ],
  ),
  'direction-mark': said<{ sign: string }>(
    'zeichen',
    ({ sign }) => [
      `there is an invisible direction mark here (${sign})`,
      'delete it, unless the text runs from right to left',
    ],
    ({ sign }) => [
      `Hier steht ein unsichtbares Richtungszeichen (${sign})`,
      'löschen Sie es, wenn der Text nicht von rechts nach links läuft',
    ],
  ),
  'invisible-sign': said<{ sign: string }>(
    'zeichen',
    ({ sign }) => [`there is an invisible sign here (${sign})`, 'delete it'],
    ({ sign }) => [`Hier steht ein unsichtbares Zeichen (${sign})`, 'löschen Sie es'],
  ),
  'replacement-character': fixed(
    'zeichen',
    ['there is a replacement character here (U+FFFD)', 'a letter was lost, write it again'],
    ['Hier steht ein Ersatzzeichen (U+FFFD)', 'schreiben Sie den verlorenen Buchstaben neu'],
  ),
  'wrong-encoding': said<{ found: string }>(
    'zeichen',
    ({ found }) => [
      `\`${found}\` looks like a letter in the wrong encoding, as „Ã¼“ is „ü“`,
      'write what was meant',
    ],
    ({ found }) => [
      `\`${found}\` sieht aus wie ein Buchstabe in falscher Kodierung, so wie „Ã¼“ für „ü“ steht`,
      'schreiben Sie, was gemeint war',
    ],
  ),
  'invisible-sign-in-wording': said<{ sign: string }>(
    'zeichen',
    ({ sign }) => [`the wording has an invisible sign (${sign})`, 'delete it'],
    ({ sign }) => [`Der Wortlaut enthält ein unsichtbares Zeichen (${sign})`, 'löschen Sie es'],
  ),
  'html-in-text': fixed(
    'text-und-auszeichnung',
    ['raw HTML is not published', 'write it in Markdown, or a `<` of the text as `\\<`'],
    [
      'HTML wird nicht veröffentlicht',
      'schreiben Sie es in Markdown; ein `<` des Textes schreiben Sie als `\\<`',
    ],
  ),
  'image-in-text': fixed(
    'text-und-auszeichnung',
    ['images are not published', 'describe in words what is to be seen'],
    ['Bilder werden nicht veröffentlicht', 'beschreiben Sie in Worten, was zu sehen ist'],
  ),
  'footnote-in-text': fixed(
    'text-und-auszeichnung',
    ['footnotes are not published', 'write the remark into the text'],
    ['Fußnoten werden nicht veröffentlicht', 'schreiben Sie die Anmerkung in den Text'],
  ),
  'braces-in-mdx': fixed(
    'bausteine',
    ['`{…}` is a program in MDX and is never run', 'write a brace of the text as `\\{`'],
    [
      '`{…}` ist in MDX ein Programm und wird nie ausgeführt',
      'schreiben Sie eine geschweifte Klammer des Textes als `\\{`',
    ],
  ),
  'import-in-mdx': fixed(
    'bausteine',
    ['`import` and `export` are programs and are never run', 'take the line out'],
    [
      '`import` und `export` sind Programme und werden nie ausgeführt',
      'nehmen Sie die Zeile heraus',
    ],
  ),
  'mdx-unreadable': fixed(
    'bausteine',
    [
      'this cannot be read as MDX',
      'close every `<…>` and `{…}`, write a brace or angle bracket of the text as `\\{` or `\\<`; nothing in it is executed',
    ],
    [
      'Das kann nicht als MDX gelesen werden',
      'schließen Sie jedes `<…>` und `{…}`, oder schreiben Sie eine Klammer des Textes als `\\{` oder `\\<`; ausgeführt wird darin nichts',
    ],
  ),
  'component-in-line': fixed(
    'bausteine',
    ['a component stands in a line of its own'],
    ['Ein Baustein steht mitten in einer Zeile', 'setzen Sie ihn in eine eigene Zeile'],
  ),
  'emphasis-in-word': fixed(
    'text-und-auszeichnung',
    ['this sign inside of a word is read as emphasis', 'write it as text, `\\*`'],
    [
      'Dieses Zeichen mitten im Wort wird als Hervorhebung gelesen',
      'schreiben Sie es als Text, `\\*`',
    ],
  ),
  'tables-too-large': said<{ cells: number; most: number }>(
    'grenzen',
    ({ cells, most }) => [
      `up to here the tables of this file have ${cells} cells, those that are filled up among them, at most ${most} are read`,
      'split them up',
    ],
    ({ cells, most }) => [
      `Bis hierher haben die Tabellen dieser Datei ${cells} Zellen, aufgefüllte mitgezählt, höchstens ${most} werden gelesen`,
      'teilen Sie sie auf',
    ],
  ),
  'list-begins-by-accident': fixed(
    'aussagen',
    [
      'this line begins a list',
      'put an empty line before it, or write its sign as text, `\\-` or `1\\.`',
    ],
    [
      'Mit dieser Zeile beginnt eine Liste',
      'setzen Sie eine Leerzeile davor, oder schreiben Sie ihr Zeichen als Text, `\\-` oder `1\\.`',
    ],
  ),
  'heading-empty': fixed(
    'text-und-auszeichnung',
    ['the heading is empty', 'write its text or take it out'],
    ['Die Überschrift ist leer', 'schreiben Sie ihren Text, oder nehmen Sie sie heraus'],
  ),
  'heading-of-the-title': fixed(
    'text-und-auszeichnung',
    ['the title stands in the front matter', 'begin headings with `##`'],
    ['Der Titel steht im Kopf der Datei', 'beginnen Sie Überschriften mit `##`'],
  ),
  'heading-skips-level': said<{ marks: string }>(
    'text-und-auszeichnung',
    ({ marks }) => ['the heading skips a level', `write \`${marks}\``],
    ({ marks }) => ['Die Überschrift überspringt eine Stufe', `schreiben Sie \`${marks}\``],
  ),
  'heading-twice': said<{ line: number; title: string }>(
    'text-und-auszeichnung',
    ({ line, title }) => [
      `the section in line ${line} has the same heading`,
      `give this one an id of its own, \`## ${title} [#other-id]\``,
    ],
    ({ line, title }) => [
      `Der Abschnitt in Zeile ${line} hat dieselbe Überschrift`,
      `geben Sie diesem eine eigene Kennung, \`## ${title} [#andere-kennung]\``,
    ],
  ),
  'heading-in-short-text': said<{ folder: string }>(
    'text-und-auszeichnung',
    ({ folder }) => [`a file in ${folder}/ has no headings`, 'it is shown as one short text'],
    ({ folder }) => [
      `Eine Datei in ${folder}/ hat keine Überschriften, sie wird als ein kurzer Text gezeigt`,
      'nehmen Sie die Überschrift heraus',
    ],
  ),
  'heading-by-underline': said<{ mark: string }>(
    'text-und-auszeichnung',
    ({ mark }) => [
      `\`${mark}\` right under text makes a heading of it`,
      'write `## …`, or put an empty line before it',
    ],
    ({ mark }) => [
      `\`${mark}\` unmittelbar unter einem Text macht ihn zur Überschrift`,
      'schreiben Sie `## …`, oder setzen Sie eine Leerzeile davor',
    ],
  ),
  'heading-without-space': said<{ marks: string }>(
    'text-und-auszeichnung',
    ({ marks }) => [`\`${marks}\` without a space makes no heading`, `write \`${marks} …\``],
    ({ marks }) => [
      `\`${marks}\` ohne Leerzeichen dahinter ist keine Überschrift`,
      `schreiben Sie \`${marks} …\``,
    ],
  ),
  'code-unclosed': said<{ mark: string }>(
    'text-und-auszeichnung',
    ({ mark }) => [
      `\`\` ${mark} \`\` begins a block of code that is never closed`,
      `write a line \`\` ${mark} \`\` behind it, or take this one out`,
    ],
    ({ mark }) => [
      `\`\` ${mark} \`\` beginnt hier einen Block, der nicht geschlossen wird`,
      `setzen Sie eine Zeile \`\` ${mark} \`\` an sein Ende, oder nehmen Sie diese heraus`,
    ],
  ),
  'merge-mark': fixed(
    'aufbau-einer-datei',
    [
      'a merge has left this mark here',
      'keep what is right of both sides and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`',
    ],
    [
      'Diese Markierung ist vom Zusammenführen zweier Fassungen übrig',
      'behalten Sie, was von beiden Seiten gilt, und löschen Sie die Zeilen mit `<<<<<<<`, `=======` und `>>>>>>>`',
    ],
  ),
  'not-at-margin': said<{ what: 'heading' | 'statement' | 'leaf' | 'component' }>(
    'text-und-auszeichnung',
    ({ what }) => [`${AT_MARGIN[what][0]} stands at the left margin, not inside of something else`],
    ({ what }) => [
      `${AT_MARGIN[what][1]} steht hier innerhalb von etwas anderem`,
      'setzen Sie die Zeile an den linken Rand',
    ],
  ),
  'directive-unclosed': said<{
    directive: string;
    colons: string;
    before?: number;
    isHeading: boolean;
  }>(
    'aussagen',
    ({ directive, colons, before, isHeading }) => [
      `\`${directive}\` is never closed`,
      `add a line \`${colons}\` ${before === undefined ? 'after its wording' : `before ${isHeading ? 'the heading in ' : ''}line ${before}`}`,
    ],
    ({ directive, colons, before, isHeading }) => [
      `\`${directive}\` wird nicht geschlossen`,
      `setzen Sie eine Zeile \`${colons}\` ${before === undefined ? 'hinter den Wortlaut' : `vor ${isHeading ? 'die Überschrift in ' : ''}Zeile ${before}`}`,
    ],
  ),
  'directive-without-name': said<{ colons: string }>(
    'aussagen',
    ({ colons }) => [`\`${colons}\` is followed by no name`, 'write `:::quote{#id}`'],
    ({ colons }) => [`Auf \`${colons}\` folgt kein Name`, 'schreiben Sie `:::quote{#kennung}`'],
  ),
  'directive-closes-nothing': said<{ colons: string }>(
    'aussagen',
    ({ colons }) => [`\`${colons}\` closes nothing`, 'no directive is open here'],
    ({ colons }) => [
      `\`${colons}\` schließt nichts, denn hier ist keine Aussage offen`,
      'nehmen Sie die Zeile heraus, oder setzen Sie `:::quote{#kennung}` vor den Wortlaut',
    ],
  ),
  'directive-with-space': said<{ directive: string }>(
    'aussagen',
    ({ directive }) => [`write \`${directive}\` without a space`],
    ({ directive }) => [
      'Zwischen den Doppelpunkten und dem Namen steht ein Leerzeichen',
      `schreiben Sie \`${directive}\``,
    ],
  ),
  'directive-unknown': said<{ directive: string; guess?: string; known: readonly string[] }>(
    'aussagen',
    ({ directive, guess, known }) => [
      `\`${directive}\`: there is no such directive`,
      ...meant(guess, known),
    ],
    ({ directive, guess, known }) => [`\`${directive}\` gibt es nicht`, meantGerman(guess, known)],
  ),
  'directive-unreadable': fixed(
    'aussagen',
    [
      'this directive cannot be read',
      'write `:::quote{#id key="value"}` at the left margin, in a line of its own',
    ],
    [
      'Diese Zeile kann nicht gelesen werden',
      'schreiben Sie `:::quote{#kennung schlüssel="wert"}` an den linken Rand, in eine eigene Zeile',
    ],
  ),
  'gap-empty': fixed(
    'offene-stellen',
    ['`::gap` says nothing', 'write `::gap[what is missing]`'],
    ['`::gap` sagt nicht, was fehlt', 'schreiben Sie `::gap[was fehlt]`'],
  ),
  'gap-open': said<{ text: string }>(
    'offene-stellen',
    ({ text }) => ['gap to be filled in', text],
    ({ text }) => ['Offene Stelle', `tragen Sie nach: ${text}`],
  ),
  'component-unknown': said<{ name: string; guess?: string; known: readonly string[] }>(
    'bausteine',
    ({ name, guess, known }) => [
      `\`<${name}>\`: there is no such component`,
      ...meant(guess, known),
    ],
    ({ name, guess, known }) => [
      `Einen Baustein \`<${name}>\` gibt es nicht`,
      meantGerman(guess, known),
    ],
  ),
  'component-with-content': said<{ name: string; example: string }>(
    'bausteine',
    ({ name, example }) => [`\`<${name}>\` has nothing inside`, `write \`${example}\``],
    ({ name, example }) => [`In \`<${name}>\` steht nichts`, `schreiben Sie \`${example}\``],
  ),
  'component-attribute-no-text': said<{ name: string; example: string }>(
    'bausteine',
    ({ name, example }) => [
      `\`<${name}>\`: only literal attributes are read`,
      `write \`${example}\``,
      ', ',
    ],
    ({ name, example }) => [
      `\`<${name}>\` kann nur wörtliche Angaben haben`,
      `schreiben Sie \`${example}\``,
    ],
  ),
  'component-attribute-unknown': said<{ name: string; attribute: string; example: string }>(
    'bausteine',
    ({ name, attribute, example }) => [
      `\`<${name}>\`: there is no attribute \`${attribute}\``,
      `write \`${example}\``,
      ', ',
    ],
    ({ name, attribute, example }) => [
      `\`<${name}>\` hat keine Angabe \`${attribute}\``,
      `schreiben Sie \`${example}\``,
    ],
  ),
  'component-attribute-twice': said<{ name: string; attribute: string; example: string }>(
    'bausteine',
    ({ name, attribute, example }) => [
      `\`<${name}>\`: ${attribute} stands here twice`,
      `write \`${example}\``,
      ', ',
    ],
    ({ name, attribute, example }) => [
      `\`<${name}>\` hat die Angabe \`${attribute}\` zweimal`,
      `schreiben Sie \`${example}\``,
    ],
  ),
  'component-attribute-missing': said<{ name: string; attribute: string; example: string }>(
    'bausteine',
    ({ name, attribute, example }) => [
      `\`<${name}>\`: ${attribute} is missing`,
      `write \`${example}\``,
      ', ',
    ],
    ({ name, attribute, example }) => [
      `In \`<${name}>\` fehlt die Angabe \`${attribute}\``,
      `schreiben Sie \`${example}\``,
    ],
  ),
  'component-attribute-no-statement': said<{ name: string; attribute: string }>(
    'bausteine',
    ({ name, attribute }) => [
      `\`<${name}>\`: ${attribute} is no id of a statement`,
      `write \`${attribute}="document/statement"\``,
      ', ',
    ],
    ({ name, attribute }) => [
      `In \`<${name}>\` ist \`${attribute}\` keine Kennung einer Aussage`,
      `schreiben Sie \`${attribute}="dokument/aussage"\``,
    ],
  ),
  'component-compares-same': fixed(
    'bausteine',
    ['`<Comparison>`: a and b are the same statement', 'name another', ', '],
    ['In `<Comparison>` sind a und b dieselbe Aussage', 'nennen Sie eine andere'],
  ),
  'nested-too-deeply': fixed(
    'grenzen',
    ['this is nested too deeply', 'write it flat'],
    ['Das ist zu tief verschachtelt', 'schreiben Sie es flach'],
  ),
  'too-many-lines': said<{ most: number }>(
    'grenzen',
    ({ most }) => [`the text has more than ${most} lines`, 'split it into several files'],
    ({ most }) => [
      `Der Text hat mehr als ${most} Zeilen`,
      'teilen Sie ihn auf mehrere Dateien auf',
    ],
  ),
  'too-many-lines-in-a-block': said<{ most: number }>(
    'grenzen',
    ({ most }) => [
      `there are more than ${most} lines without an empty line between them here`,
      'break it up',
    ],
    ({ most }) => [
      `Hier stehen mehr als ${most} Zeilen ohne eine Leerzeile dazwischen`,
      'setzen Sie Leerzeilen',
    ],
  ),
  'too-many-spaces': said<{ most: number }>(
    'grenzen',
    ({ most }) => [`there are ${most} spaces or more side by side here`, 'take them out'],
    ({ most }) => [
      `Hier stehen ${most} oder mehr Leerzeichen nebeneinander`,
      'nehmen Sie sie heraus',
    ],
  ),
  'too-many-marks-in-a-block': said<{ most: number }>(
    'grenzen',
    ({ most }) => [
      `there are more than ${most} brackets or other marks between two empty lines here`,
      'break it up',
    ],
    ({ most }) => [
      `Zwischen zwei Leerzeilen stehen hier mehr als ${most} Klammern oder andere Sonderzeichen`,
      'setzen Sie Leerzeilen',
    ],
  ),
  'too-many-marks': said<{ most: number }>(
    'grenzen',
    ({ most }) => [
      `the text has more than ${most} brackets and other marks`,
      'split it into several files',
    ],
    ({ most }) => [
      `Der Text hat mehr als ${most} Klammern und andere Sonderzeichen`,
      'teilen Sie ihn auf mehrere Dateien auf',
    ],
  ),
};

const AT_MARGIN = {
  heading: ['a heading', 'Eine Überschrift'],
  statement: ['a statement', 'Eine Aussage'],
  leaf: ['a gap', 'Eine Zeile mit `::`'],
  component: ['a component', 'Ein Baustein'],
} as const;

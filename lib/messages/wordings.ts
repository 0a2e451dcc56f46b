import { fixed, said } from './entry';

/** Archive texts, what is noted beside them, and wordings held against them. The subject is the id of the statement. */
export const WORDINGS = {
  'archive-text-empty': fixed(
    'archivtext',
    [
      'the archive text is empty',
      'put the text of the source into it, or take `archive` out of the document',
    ],
    [
      'Der Archivtext ist leer',
      'setzen Sie den Text der Quelle hinein, oder nehmen Sie `archive` aus dem Dokument',
    ],
  ),
  'note-about-nothing': said<{ name: string }>(
    'archivtext',
    ({ name }) => [`there is no \`${name}\` that this could be about`, 'mend the name'],
    ({ name }) => [
      `Es gibt kein \`${name}\`, von dem dies handeln könnte`,
      'berichtigen Sie den Namen der Datei',
    ],
  ),
  'wordings-took-too-long': said<{ seconds: number }>(
    'grenzen',
    ({ seconds }) => [
      `looking up the wordings of this document took longer than ${seconds} second${seconds === 1 ? '' : 's'} and was given up here`,
      'divide the document or its archive text, or allow more with WORTLAUT_FILE_SECONDS; it is tried again when one of them changes, and at the next start',
    ],
    ({ seconds }) => [
      `Die Prüfung der Wortlaute dieses Dokuments hat länger als ${seconds === 1 ? 'eine Sekunde' : `${seconds} Sekunden`} gedauert und wurde hier aufgegeben`,
      'teilen Sie das Dokument oder seinen Archivtext, oder erlauben Sie mehr mit WORTLAUT_FILE_SECONDS; es wird wieder versucht, wenn sich eines davon ändert, und beim nächsten Start',
    ],
  ),
  'wording-not-in-source': said<{ source: string }>(
    'wortlaut-und-quelle',
    ({ source }) => [`is not in ${source}`, 'write what stands there'],
    ({ source }) => [`steht nicht in ${source}`, 'schreiben Sie, was dort steht'],
  ),
  'wording-unlike-source': said<{ source: string }>(
    'wortlaut-und-quelle',
    ({ source }) => [
      `is not in ${source}, nor anything that resembles it`,
      'is this the right archive text?',
    ],
    ({ source }) => [
      `steht nicht in ${source}, auch nichts Ähnliches`,
      'prüfen Sie, ob das der richtige Archivtext ist',
    ],
  ),
  'wording-differs': said<{
    source: string;
    line: number;
    differences: string;
    backslash: boolean;
  }>(
    'wortlaut-und-quelle',
    ({ source, line, differences, backslash }) => [
      `is not in ${source}; line ${line} there differs`,
      `${differences}${backslash ? '; Markdown takes a single backslash away: write `\\\\`' : ''}`,
    ],
    ({ source, line, differences, backslash }) => [
      `steht nicht in ${source}; Zeile ${line} dort lautet anders`,
      `${differences}${backslash ? '; Markdown nimmt einen einzelnen umgekehrten Schrägstrich weg, schreiben Sie `\\\\`' : ''}`,
    ],
  ),
  'wording-without-letters': said<{ source: string }>(
    'wortlaut-und-quelle',
    ({ source }) => [
      `has hardly a letter that could be looked up in ${source}`,
      'quote words of it',
    ],
    ({ source }) => [
      `hat kaum einen Buchstaben, der sich in ${source} suchen ließe`,
      'zitieren Sie Worte daraus',
    ],
  ),
  'wording-longer-than-source': said<{ source: string; wording: number; text: number }>(
    'wortlaut-und-quelle',
    ({ source, wording, text }) => [
      `is longer than ${source} (${wording} against ${text} signs)`,
      'is this the whole archive text?',
    ],
    ({ source, wording, text }) => [
      `ist länger als ${source} (${wording} gegen ${text} Zeichen)`,
      'prüfen Sie, ob das der ganze Archivtext ist',
    ],
  ),
  'wording-piece-too-short': said<{ piece: string }>(
    'wortlaut-und-quelle',
    ({ piece }) => [
      `the piece \`${piece}\` beside an omission may stand anywhere`,
      'quote at least two words and ten letters',
    ],
    ({ piece }) => [
      `Das Stück \`${piece}\` neben einer Auslassung kann überall stehen`,
      'zitieren Sie mindestens zwei Wörter und zehn Buchstaben',
    ],
  ),
  'wording-omits-too-much': said<{ source: string; apart: number; most: number }>(
    'wortlaut-und-quelle',
    ({ source, apart, most }) => [
      `an omission leaves out ${apart} characters of ${source}, at most ${most} may be`,
      'make two statements of it',
    ],
    ({ source, apart, most }) => [
      `Eine Auslassung übergeht ${apart} Zeichen von ${source}, höchstens ${most} dürfen es sein`,
      'machen Sie zwei Aussagen daraus',
    ],
  ),
  'wording-insertion-misplaced': said<{ source: string; insertion: string }>(
    'wortlaut-und-quelle',
    ({ source, insertion }) => [
      `is not in ${source}, and \`${insertion}\` is no insertion`,
      'it stands between words, with white space around it, and changes no figure; inside of a word only the case of a first letter (`[D]ie`) or an ending (`Bürger[n]`) can be yours',
    ],
    ({ source, insertion }) => [
      `steht nicht in ${source}, und \`${insertion}\` ist kein Einschub`,
      'ein Einschub steht zwischen Wörtern, mit Leerraum darum, und ändert keine Zahl; innerhalb eines Wortes kann nur die Großschreibung des ersten Buchstabens (`[D]ie`) oder eine Endung (`Bürger[n]`) von Ihnen sein',
    ],
  ),
  'wording-with-too-many-marks': said<{ most: number }>(
    'wortlaut-und-quelle',
    ({ most }) => [
      `has more than ${most} omissions and insertions`,
      'make several statements of it',
    ],
    ({ most }) => [
      `hat mehr als ${most} Auslassungen und Einschübe`,
      'machen Sie mehrere Aussagen daraus',
    ],
  ),
  'wording-too-repetitive': said<{ source: string }>(
    'wortlaut-und-quelle',
    ({ source }) => [
      `cannot be looked up in ${source}`,
      'one of the two repeats itself too often; shorten the wording, or make several statements of it',
    ],
    ({ source }) => [
      `lässt sich in ${source} nicht suchen, weil sich eines von beiden zu oft wiederholt`,
      'kürzen Sie den Wortlaut, oder machen Sie mehrere Aussagen daraus',
    ],
  ),
  'omission-of-nothing': fixed(
    'wortlaut-und-quelle',
    ['an omission leaves nothing out', 'take its mark away'],
    ['Eine Auslassung lässt nichts aus', 'nehmen Sie ihr Zeichen weg'],
  ),
  'wording-of-one-word': fixed(
    'wortlaut-und-quelle',
    ['a single word proves little', 'quote the sentence that it stands in'],
    ['Ein einzelnes Wort belegt wenig', 'zitieren Sie den Satz, in dem es steht'],
  ),
  'dash-before-figure': fixed(
    'wortlaut-und-quelle',
    [
      'before the figure that it begins with stands a dash, which may be a minus',
      'begin with the dash, or a word earlier',
    ],
    [
      'Vor der Zahl, mit der der Wortlaut beginnt, steht ein Strich, der ein Minus sein kann',
      'beginnen Sie mit dem Strich oder ein Wort früher',
    ],
  ),
  'dash-after-figure': fixed(
    'wortlaut-und-quelle',
    ['after the figure that it ends with a dash and another figure go on', 'end after that one'],
    [
      'Hinter der Zahl, mit der der Wortlaut endet, geht es mit einem Strich und einer weiteren Zahl fort',
      'enden Sie hinter dieser',
    ],
  ),
  'negation-omitted': said<{ word: string; passage: string }>(
    'wortlaut-und-quelle',
    ({ word, passage }) => [
      `an omission hides \`${word}\` (\`${passage}\`)`,
      `quote it, or name it in the brackets, \`[… ${word} …]\``,
    ],
    ({ word, passage }) => [
      `Eine Auslassung verbirgt \`${word}\` (\`${passage}\`)`,
      `zitieren Sie das Wort, oder nennen Sie es in den Klammern, \`[… ${word} …]\``,
    ],
  ),
  'negation-before': said<{ word: string; passage: string }>(
    'wortlaut-und-quelle',
    ({ word, passage }) => [
      `its sentence says \`${word}\` before it begins (\`${passage}\`)`,
      `begin earlier, or with \`[… ${word} …]\``,
    ],
    ({ word, passage }) => [
      `In seinem Satz steht \`${word}\`, bevor der Wortlaut beginnt (\`${passage}\`)`,
      `beginnen Sie früher, oder mit \`[… ${word} …]\``,
    ],
  ),
  'negation-after': said<{ word: string; passage: string }>(
    'wortlaut-und-quelle',
    ({ word, passage }) => [
      `its sentence says \`${word}\` after it ends (\`${passage}\`)`,
      `end later, or with \`[… ${word} …]\``,
    ],
    ({ word, passage }) => [
      `In seinem Satz steht \`${word}\`, nachdem der Wortlaut endet (\`${passage}\`)`,
      `enden Sie später, oder mit \`[… ${word} …]\``,
    ],
  ),
  'negation-inserted': said<{ passage: string }>(
    'wortlaut-und-quelle',
    ({ passage }) => [
      `\`${passage}\` puts in a word that negates, which the source does not say there`,
      'quote a passage that says it',
    ],
    ({ passage }) => [
      `\`${passage}\` fügt ein verneinendes Wort ein, das die Quelle dort nicht hat`,
      'zitieren Sie eine Stelle, die es sagt',
    ],
  ),
  'page-of-another-place': said<{ named: string; source: string; found: string }>(
    'wortlaut-und-quelle',
    ({ named, source, found }) => [`says ${named}, in ${source} it stands on ${found}`],
    ({ named, source, found }) => [
      `nennt ${named}, in ${source} steht der Wortlaut auf ${found}`,
      `schreiben Sie ${found}, wenn Sie diese Stelle meinen`,
    ],
  ),
};

import { FREQUENT_NOUNS } from './frequent-nouns';

const repeated = (piece: string, separator = ' ', limit = 500) =>
  Array.from(
    { length: Math.floor((limit + separator.length) / (piece.length + separator.length)) },
    () => piece,
  ).join(separator);

/** As many of the pieces as fit into what a search reads. */
function filled(pieces: readonly string[], separator = ' ', limit = 500): string {
  let text = '';
  for (const piece of pieces) {
    const next = text === '' ? piece : `${text}${separator}${piece}`;
    if (next.length > limit) break;
    text = next;
  }
  return text;
}

const LETTERS = [...'esaindrtukbgvwmfhlozpcj'];
const pairs = LETTERS.flatMap((a) => LETTERS.map((b) => a + b));
const triples = [
  'ein',
  'sch',
  'ver',
  'der',
  'die',
  'ber',
  'ges',
  'auf',
  'ent',
  'vor',
  'bes',
  'erw',
  'unt',
  'zus',
  'arb',
  'bun',
  'ste',
  'pro',
  'kom',
  'dis',
  'int',
  'kon',
  'was',
  'all',
  'mit',
  'abs',
  'aus',
  'bei',
  'ein',
  'for',
  'geb',
  'gem',
  'gew',
  'her',
  'hin',
  'lan',
  'mar',
  'men',
  'neu',
  'ort',
];
const everyday =
  'die der und in den das ist nicht wir zu es sie auf für mit sich eine des von ein auch im dass ich dem haben werden hat sind wird bei an als aus zum nur noch'.split(
    ' ',
  );
const nouns = FREQUENT_NOUNS.filter((word) => word.length > 5);
const short = nouns.filter((word) => word.length < 8).slice(0, 200);
const long = nouns.filter((word) => word.length > 12).slice(0, 200);

/** Searches that are made to be slow: of every limit the worst that fits. */
export const HOSTILE_QUERIES: Readonly<Record<string, string>> = {
  'beginnings of two letters, either': filled(
    pairs.map((pair) => `${pair}*`),
    ' ODER ',
  ),
  'beginnings of two letters, with |': filled(
    pairs.map((pair) => `${pair}*`),
    ' | ',
  ),
  'beginnings of one letter, either': filled(
    LETTERS.map((letter) => `${letter}*`),
    ' ODER ',
  ),
  'beginnings of three letters, either': filled(
    triples.map((start) => `${start}*`),
    ' ODER ',
  ),
  'beginnings of three letters, all': filled(triples.map((start) => `${start}*`)),
  'beginnings of three letters, none': `Option ${filled(
    triples.map((start) => `-${start}*`),
    ' ',
    490,
  )}`,
  'one beginning of two letters': 'ge*',
  'everyday words, either': filled(everyday, ' ODER '),
  'everyday words, all': filled(everyday),
  'everyday words, none': `${filled(everyday.map((word) => `-${word}`))}`,
  'everyday words repeated': repeated('die'),
  'phrases of everyday words': filled(
    everyday.map((word, at) => `"${word} ${everyday[at + 1] ?? 'die'}"`),
  ),
  'phrases of everyday words, either': filled(
    everyday.map((word, at) => `"${word} ${everyday[at + 1] ?? 'die'}"`),
    ' ODER ',
  ),
  'phrases of one word, either': filled(
    everyday.map((word) => `"${word}"`),
    ' | ',
  ),
  'one long phrase': `"${filled(everyday, ' ', 498)}"`,
  'one long phrase of one word': `"${repeated('die', ' ', 498)}"`,
  'nouns, either': filled(short, ' | '),
  'nouns, all': filled(short),
  'long nouns, all': filled(long),
  'long nouns, either': filled(long, ' | '),
  'mistyped nouns, all': filled(short.map((word) => `${word.slice(0, 2)}x${word.slice(2)}`)),
  'mistyped long nouns': filled(long.map((word) => `${word.slice(0, 3)}xq${word.slice(3)}`)),
  'compounds with hyphens': filled(short.map((word, at) => `${word}-${short[at + 20] ?? ''}`)),
  'everyday words with hyphens': filled(
    everyday.map((word, at) => `${word}-${everyday[at + 1] ?? 'die'}`),
  ),
  'a chain of hyphens': repeated('die', '-'),
  'a chain of points': repeated('d', '.'),
  'suspended hyphens': filled(short.map((word) => `${word}-,`)),
  'suspended hyphens before a compound': `${filled(
    short.map((word) => `${word}-,`),
    ' ',
    460,
  )} und Arbeitsmarktpolitik`,
  'one word of 500 letters': 'a'.repeat(500),
  'one compound of 500 letters': filled(short, '', 500),
  numbers: filled(
    Array.from({ length: 200 }, (_, number) => String(number)),
    ' | ',
  ),
  'numbers with points': filled(Array.from({ length: 100 }, (_, number) => `${number}.000`)),
  dates: filled(
    Array.from(
      { length: 60 },
      (_, number) => `${(number % 28) + 1}.${(number % 12) + 1}.20${10 + (number % 10)}`,
    ),
  ),
  years: filled(Array.from({ length: 100 }, (_, number) => String(1900 + number))),
  'dates in words': filled(
    Array.from({ length: 30 }, (_, number) => `vom ${number} bis 3. Juli 20${10 + (number % 10)}`),
  ),
  fields: repeated('person:die'),
  'fields of many kinds': repeated('thema:die organisation:und dokument:der person:"in der"'),
  'names by beginnings': filled(triples.map((start) => `person:${start}*`)),
  'sections of law': filled(Array.from({ length: 80 }, (_, number) => `§ ${number}`)),
  brackets: `${'('.repeat(250)}${')'.repeat(250)}`,
  'quotation marks': '"'.repeat(500),
  stars: repeated('*'),
  'signs of OR': repeated('|'),
  'combining marks': 'e\u0301\u0301\u0301'.repeat(125),
  Arabic: 'الاقتصاد '.repeat(55).slice(0, 500),
  Chinese: '劳动力市场'.repeat(100),
  emoji: '💩'.repeat(250),
  umlauts: filled(
    ['für', 'über', 'müssen', 'können', 'würde', 'Länder', 'öffentlich', 'Bürger'].flatMap(
      (word) => [word, word],
    ),
    ' | ',
  ),
  'one letter each': filled(LETTERS.flatMap((a) => [a, a.toUpperCase()])),
  'one letter each, either': filled([...LETTERS, ...'äöüßyxq'], ' | '),
  'the last word half typed': `${filled(everyday, ' ', 480)} ge`,
  abbreviations: filled(
    ['BA', 'SGB II', 'BMAS', 'ARGE', 'GG', 'Hartz IV', 'ALG II', 'KdU', 'EU', 'DGB'].flatMap(
      (word) => [word, word, word],
    ),
  ),
  'a chain of longer words': filled(
    everyday.filter((word) => word.length > 3).flatMap((word) => [word, word, word, word, word]),
    '-',
  ),
  'endings of many words': filled([
    'keit',
    'heit',
    'ungen',
    'lich',
    'schaft',
    'tion',
    'isch',
    'nisse',
    'ment',
    'ierung',
    'arbeit',
    'stelle',
    'politik',
    'fragen',
    'recht',
  ]),
  'frequent stems': filled(
    [
      'arbeit',
      'recht',
      'land',
      'staat',
      'bund',
      'geld',
      'zeit',
      'haus',
      'frage',
      'gesetz',
      'markt',
      'politik',
      'stelle',
      'grund',
      'teil',
      'wort',
      'weg',
      'jahr',
    ],
    ' | ',
  ),
  'frequent stems, all': filled([
    'arbeit',
    'recht',
    'land',
    'staat',
    'bund',
    'geld',
    'zeit',
    'haus',
    'frage',
    'gesetz',
    'markt',
    'politik',
    'stelle',
    'grund',
    'teil',
    'wort',
    'weg',
    'jahr',
    'regierung',
    'union',
    'kommission',
    'herr',
    'präsident',
    'frau',
    'deutsch',
  ]),
};

/**
 * German sentences about labour-market policy that nobody ever said: grammatical, on topic, without meaning.
 *
 * Words are compounds of our own lists (some 4,000 different ones), so that an index of them has about the size and
 * spread of one of real text, and no text of others is in the project.
 */
import type { Kind } from '../../lib/model/kind';
import {
  ADJECTIVES,
  FIRST_NAMES,
  FIRST_PARTS,
  HEADS,
  NAME_ENDS,
  NAME_STARTS,
  ORGANISATIONS,
  PLACES,
  VERBS,
  type Gender,
  type Head,
  type Verb,
} from './german-words';
import type { Random } from './random';

type Case = 'nominative' | 'accusative' | 'dative' | 'genitive';

/** A text of about `words` words. */
export function wording(
  kind: Kind,
  words: number,
  abbreviations: readonly string[],
  random: Random,
): string {
  const sentences: string[] = [];
  for (let count = 0; count < words;) {
    const sentence = random.pick(SENTENCES[kind])(random, abbreviations);
    sentences.push(capitalised(sentence));
    count += sentence.split(' ').length;
  }
  return sentences.join(' ');
}

/** A title such as `Bericht über die regionale Bildungsplanung`. */
export function title(kind: string, random: Random): string {
  return `${kind} über ${nounPhrase('accusative', random)}`;
}

/** A noun for names of topics and ids: `Ausbildungsförderung`. */
export function noun(random: Random): string {
  const { first, head } = compound(random);
  return first + head.one;
}

/** `Arbeitsmarkt` + `Förderprogramm`: the long form of an abbreviation, with its article. */
export function expansion(random: Random): { readonly text: string; readonly letters: string } {
  const adjective = random.pick(ADJECTIVES);
  const { first, head } = compound(random);
  const ending = { m: 'er', f: 'e', n: 'es' }[head.gender];
  const letters = `${adjective[0]}${first[0]}${head.one[0]}`;
  return {
    text: `${capitalised(adjective)}${ending} ${first}${head.one}`,
    letters: letters.toUpperCase(),
  };
}

export function personName(number: number): string {
  const first = FIRST_NAMES[number % FIRST_NAMES.length];
  const rest = Math.floor(number / FIRST_NAMES.length);
  const start = NAME_STARTS[rest % NAME_STARTS.length];
  const end = NAME_ENDS[Math.floor(rest / NAME_STARTS.length) % NAME_ENDS.length];
  return `${first} ${start}${end}`;
}

export function organisationName(number: number): string {
  const sort = ORGANISATIONS[number % ORGANISATIONS.length];
  const place = PLACES[Math.floor(number / ORGANISATIONS.length) % PLACES.length];
  return `${sort} ${place}`;
}

type Sentence = (random: Random, abbreviations: readonly string[]) => string;

const np = nounPhrase;

const SENTENCES: Record<Kind, readonly Sentence[]> = {
  quote: [
    (r) => `${np('nominative', r)} ${verb(r).present} ${np('accusative', r)} ${adverbial(r)}.`,
    (r) =>
      `nach Auffassung ${np('genitive', r)} ${verb(r).present} ${np('nominative', r)} ${np('accusative', r)} ${adverbial(r)}.`,
    (r) =>
      `es bleibt zu prüfen, ob ${np('nominative', r)} ${np('accusative', r)} ${adverbial(r)} ${verb(r).present}.`,
    (r) =>
      `wer ${np('accusative', r)} ${verb(r).present}, muss auch ${np('accusative', r)} ${verb(r).infinitive}.`,
    (r, a) =>
      `die Verwaltung schlägt vor, ${np('accusative', r)} im Rahmen von ${r.pick(a)} ${adverbial(r)} zu ${verb(r).infinitive}.`,
    (r, a) =>
      `in der Abstimmung mit ${r.pick(a)} ${verb(r).present} ${np('nominative', r)} „${np('accusative', r)}“ nur teilweise.`,
  ],
  experience: [
    (r) =>
      `${np('nominative', r)} hat ${np('accusative', r)} ${adverbial(r)} ${verb(r).participle}.`,
    (r) =>
      `${adverbial(r)} hat sich gezeigt, dass ${np('nominative', r)} ${np('accusative', r)} ${verb(r).present}.`,
    (r) =>
      `trotz ${np('genitive', r)} wurde ${np('nominative', r)} ${adverbial(r)} ${verb(r).participle}.`,
    (r, a) =>
      `durch ${r.pick(a)} ist ${np('nominative', r)} - unter schwierigen Bedingungen - ${verb(r).participle} worden.`,
    (r) =>
      `rund ${r.between(3, 98)} Prozent der Fälle betrafen ${np('accusative', r)} und ${np('accusative', r)}.`,
  ],
  expectation: [
    (r) =>
      `${np('nominative', r)} wird ${np('accusative', r)} ${adverbial(r)} ${verb(r).infinitive}.`,
    (r) =>
      `bis ${r.between(1996, 2035)} soll ${np('nominative', r)} ${np('accusative', r)} ${verb(r).infinitive}.`,
    (r, a) =>
      `mittelfristig wird der Einfluss von ${r.pick(a)} auf ${np('accusative', r)} ${adverbial(r)} zunehmen.`,
    (r) =>
      `wenn ${np('nominative', r)} ${np('accusative', r)} ${verb(r).present}, kann ${np('nominative', r)} ${np('accusative', r)} ${verb(r).infinitive}.`,
    (r) =>
      `zu erwarten ist, dass ${np('nominative', r)} ${adverbial(r)} ${np('accusative', r)} ${verb(r).present}.`,
  ],
};

/** `die regionale Bildungsplanung` in a case; the adjective, if there is one, is in the weak declension. */
function nounPhrase(wanted: Case, random: Random): string {
  const { first, head } = compound(random);
  const adjective = random.chance(0.6)
    ? ` ${random.pick(ADJECTIVES)}${weakEnding(wanted, head.gender)}`
    : '';
  const ending = wanted === 'genitive' ? head.genitive : '';
  return `${ARTICLES[wanted][head.gender]}${adjective} ${first}${head.one}${ending}`;
}

function weakEnding(wanted: Case, gender: Gender): string {
  if (wanted === 'nominative') return 'e';
  return wanted === 'accusative' && gender !== 'm' ? 'e' : 'en';
}

const ARTICLES: Record<Case, Record<Gender, string>> = {
  nominative: { m: 'der', f: 'die', n: 'das' },
  accusative: { m: 'den', f: 'die', n: 'das' },
  dative: { m: 'dem', f: 'der', n: 'dem' },
  genitive: { m: 'des', f: 'der', n: 'des' },
};

function compound(random: Random): { first: string; head: Head } {
  return { first: random.pick(FIRST_PARTS), head: random.pick(HEADS) };
}

function adverbial(random: Random): string {
  switch (random.between(0, 5)) {
    case 0:
      return random.pick([
        'vor Ort',
        'in den Kommunen',
        'auf Landesebene',
        'in der Region',
        'im ländlichen Raum',
        'bundesweit',
      ]);
    case 1:
      return `seit ${random.between(1990, 2025)}`;
    case 2:
      return `mit ${nounPhrase('dative', random)}`;
    case 3:
      return `für die ${random.pick(FIRST_PARTS)}${random.pick(HEADS).many}`;
    case 4:
      return random.pick([
        'dauerhaft',
        'in der Regel',
        'zunächst',
        'nicht immer',
        'spürbar',
        'nach und nach',
        'im Ergebnis',
      ]);
    default:
      return `im Haushalt ${random.between(1990, 2025)}`;
  }
}

const verb = (random: Random): Verb => random.pick(VERBS);

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

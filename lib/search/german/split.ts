import { loosen } from './loosen';
import { lightStem } from './light-stem';
import { baseNouns } from './vocabulary';

/** Takes compounds apart. */
export interface Splitter {
  /** A folded compound as its first and last part, without the linking letters; undefined for what is no compound. */
  split(folded: string): Split | undefined;
  /** The parts of the parts too, and what neighbours make together: Arbeitsmarktpolitik → Arbeitsmarkt, Politik, Arbeit, Markt. */
  parts(folded: string): string[];
  /** Whether a light stem is that of a known noun or part. */
  knows(stem: string): boolean;
  /** What it knows besides the base vocabulary. */
  readonly own: StemCounts;
}

/** How often the words with a light stem are written as nouns. */
export interface StemCounts {
  get(stem: string): number | undefined;
  entries(): Iterable<readonly [stem: string, count: number]>;
}

export interface Split {
  /** As it stands in the compound, linking letters included: `arbeitsmarkt`, `wirtschafts`. */
  readonly modifier: string;
  readonly head: string;
}

/**
 * A splitter after Koehn and Knight (2003): the cut whose parts are the most frequent nouns, by their geometric mean. With
 * guards, because alone it cuts up to 30 % of simple words: both parts are known nouns of a minimum length, no part is a
 * mere prefix or suffix, and what is itself far more frequent than its parts stays whole.
 *
 * `own` says how often the archive writes a folded word as a noun; the base vocabulary comes on top.
 */
export function splitterFor(own: ReadonlyMap<string, number>): Splitter {
  const counts = new Map<string, number>();
  // Seen once is no evidence: a slip of the pen would cut other words.
  for (const [folded, count] of own) if (count > 1) addStem(counts, folded, count);
  return splitterOf(counts);
}

/** The splitter that knows the same as another one: its `own`. */
export function splitterOf(own: StemCounts): Splitter {
  const counts = withBase(own);
  const known = new Map<string, Split | undefined>();
  const split = (folded: string) => {
    if (
      folded.length < SHORTEST_COMPOUND ||
      folded.length > LONGEST_COMPOUND ||
      EXCEPTIONS.test(folded) ||
      /[^a-z]/.test(folded)
    )
      return undefined;
    if (known.has(folded)) return known.get(folded);
    const found = bestSplit(folded, counts) ?? nestedSplit(folded, counts);
    if (known.size < MOST_REMEMBERED) known.set(folded, found);
    return found;
  };
  return {
    own,
    split,
    parts: (folded) => partsOf(folded, split, 0),
    knows: (stem) => counts.get(stem) >= LEAST,
  };
}

/** The same with the base vocabulary; 0 for what is not known. */
interface Counts {
  get(stem: string): number;
}

function withBase(own: StemCounts): Counts {
  const usual = baseStemCounts();
  return { get: (stem) => (usual.get(stem) ?? 0) + (own.get(stem) ?? 0) };
}

function baseStemCounts(): ReadonlyMap<string, number> {
  if (baseStems.size === 0) {
    for (const [folded, count] of baseNouns()) addStem(baseStems, folded, count);
    for (const part of [...MODIFIERS, ...ADJECTIVE_HEADS]) addStem(baseStems, part, ASSUMED);
  }
  return baseStems;
}

const baseStems = new Map<string, number>();

function addStem(counts: Map<string, number>, folded: string, count: number): void {
  const stem = stemOf(folded);
  counts.set(stem, (counts.get(stem) ?? 0) + count);
}

function bestSplit(word: string, counts: Counts): Split | undefined {
  let best: Split | undefined;
  let bestScore = 0;
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++) {
    const modifier = word.slice(0, cut);
    const head = word.slice(cut);
    const score = Math.sqrt(countAsModifier(modifier, counts) * countAsHead(head, counts));
    if (score > bestScore) [best, bestScore] = [{ modifier, head }, score];
  }
  const whole = counts.get(stemOf(word));
  if (word.length < SURELY_LONG && whole > bestScore * FAR_MORE) return undefined;
  return best;
}

/** Three parts of which no two are known as a word: Lebens|haltungs|kosten, Lohn|zusatz|kosten. The most frequent outer part decides. */
function nestedSplit(word: string, counts: Counts): Split | undefined {
  if (word.length < SURELY_LONG) return undefined;
  let best: Split | undefined;
  let bestCount = 0;
  for (let cut = SHORTEST_OUTER; cut <= word.length - SHORTEST_OUTER; cut++) {
    const modifier = word.slice(0, cut);
    const head = word.slice(cut);
    const [asModifier, asHead] = [countAsModifier(modifier, counts), countAsHead(head, counts)];
    const isNested =
      (asHead > bestCount && bestSplit(withoutLink(modifier), counts)) ||
      (asModifier > bestCount && bestSplit(head, counts));
    if (isNested) [best, bestCount] = [{ modifier, head }, Math.max(asModifier, asHead)];
  }
  return best;
}

function countAsModifier(part: string, counts: Counts): number {
  const bare = part.replace(/(?<=[bdfghklmnrt])s$/, '');
  if (bare.length < 4 && !SHORT_PARTS.has(bare)) return 0;
  if (BAD_MODIFIERS.has(part) || BAD_MODIFIERS.has(bare) || BAD_BEFORE_CUT.test(part)) return 0;
  const count = counts.get(stemOf(part));
  return count >= LEAST ? count : 0;
}

function countAsHead(part: string, counts: Counts): number {
  const stem = stemOf(part);
  if (
    (stem.length < 4 && !SHORT_PARTS.has(stem)) ||
    BAD_HEADS.has(part) ||
    BAD_HEADS.has(stem) ||
    SOUNDS.test(part)
  )
    return 0;
  const count = counts.get(stem);
  return count >= LEAST ? count : 0;
}

function partsOf(
  folded: string,
  split: (word: string) => Split | undefined,
  depth: number,
): string[] {
  const found = depth < DEEPEST ? split(folded) : undefined;
  if (!found) return [];
  const modifier = withoutLink(found.modifier);
  const inner = partsOf(modifier, split, depth + 1);
  const outer = partsOf(found.head, split, depth + 1);
  const neighbour = split(modifier)?.head;
  const joined =
    neighbour === undefined
      ? []
      : [found.modifier.slice(found.modifier.lastIndexOf(neighbour)) + found.head];
  return [...new Set([modifier, found.head, ...inner, ...outer, ...joined])];
}

/** A first part without its linking s: `wirtschafts` → `wirtschaft`. Other links are endings, and fall with the stem. */
export function withoutLink(modifier: string): string {
  return modifier.replace(/(?<=[bdfghklmnrt])s$/, '');
}

function stemOf(folded: string): string {
  return lightStem(loosen(folded));
}

const SHORTEST_COMPOUND = 7;
const LONGEST_COMPOUND = 60;
const SURELY_LONG = 12;
const SHORTEST_PART = 3;
/** Of three parts the first or last: a short one fits by chance. */
const SHORTEST_OUTER = 4;
const FAR_MORE = 8;
const LEAST = 4;
const ASSUMED = 60;
const DEEPEST = 3;
const MOST_REMEMBERED = 50_000;

/** A head does not begin with what no German syllable begins with. */
const SOUNDS =
  /^(?:[bcdfghjklmnpqrtvwxz]{3}(?<!sch|pfl|pfr)|[bdfghklmnprt]{2}(?<!bl|br|dr|fl|fr|gl|gr|gn|kl|kr|kn|pf|pl|pr|tr|ph|th|rh)|tion|ung|heit|keit)/;
const BAD_BEFORE_CUT = /(?:ck?s?ch|q)$/;

const SHORT_PARTS = new Set(
  'rat amt hof tag weg ort bau rad art bad kur uhr hut see tor tat not rentn eur job geld lohn maß mut ost west bus box web not zug typ gut arm akt ehe alg tod'.split(
    ' ',
  ),
);
const BAD_MODIFIERS = new Set(
  `ver ent zer vor nach auf aus ein mit bei gegen wieder zusammen unter ueber hin her durch fort anti inter trans super auto
  wirt mini ministeri prae kom kon pro tele demo initi gesell gewerk mann mutt partn parl prog ges vert kolleg verwalt gene
  reali praesi oppo posi koali insti konsti erfahr betei spezi inve indi exis part herr herren fragen auss
  eine einen einer dies diese allen alle aller sein seine seiner ihre ihrer wenn wann aber oder sich sind sein hier dass was wie
  beit beits ange anges gesch wart bere gegens beitr antr vertr auftr hint wirk verhand vorst einst ausst fest fer sams sonn
  gebur geset verl verb verf verg verh vers verw erfor`.split(/\s+/),
);
const BAD_HEADS = new Set(
  `schaft schaften heit keit ung ungen lich lichen los bar haft ten sten tion tionen ion ionen ismus ling linge chen lein weise mal fach isch ische
  ster stern tern ling rung rungen lung lungen gung gungen tung tungen nung nungen dung dungen sung sungen zung zungen igung ierung
  ier ieren erin innen ente enten ment mente amen ander anders anden inde inden iert ierte ten ester eine einen einer erst erste
  ende enden igen iger ige eln ele elle ellen elles nis nisse tum tuem sal trag traege tritt legen lege rechten echt lass lasse
  ruf rufe orden orte ansch eller aller herr herren ehr dank damen dame euro prozent nahme nahmen`.split(
    /\s+/,
  ),
);
/** Words that look like compounds and are none any more. */
const EXCEPTIONS =
  /^(?:verantwort|gewerkschaft|gesellschaft|wirtschaft(?:en|lich\w*)?$|minister|parlament|programm|bundestag(?:es|s)?$|beauftrag|herausforder|vertret|mitglied(?:er|ern|s)?$|mannschaft|landschaft|nachricht|antwort|urteil|vorteil|nachteil|anteil|abteilung|beispiel|handwerk|augenblick|wissenschaft|bereitschaft|botschaft|eigenschaft|kollegin|freund|gegenstand|widerstand|zustand|verstand|abstand|bestand|umstand|gegenwart|allgemein|zusammen|uebrigens|jedenfalls|niemand|jemand|sozialis|demokrat|sondern|mindestens|wenigstens|hoechstens|eigentlich|natuerlich|selbstverstaendlich|unterschied|unternehm(?:en|er|ung)|institution|organisation|situation|information|generation|integration|qualifikation)/;

/** First parts that are no nouns. */
const MODIFIERS =
  `mindest gross klein neu alt hoch allein eigen fremd minder voll kurz lang regel sonder gesamt haupt grund mehr nieder leih teil zeit frei sofort
  neben langzeit teilzeit vollzeit jugend erwerb berufs bildung weiter ausbildung schwarz spitzen sozial national regional kommunal zentral schul miet heiz
  pflege wohn fach fern nah rueck gemein hilf haushalt steuer klima kern ziel erst zweit mittel end spar rechts links doppel einzel gegenwarts
  ersatz zusatz nachhol warn lehr lern lebens gesundheits`.split(/\s+/);
/** Last parts that are adjectives. */
const ADJECTIVE_HEADS =
  `politisch wirtschaftlich pflichtig faehig uebergreifend orientiert bezogen relevant gerecht rechtlich beduerftig abhaengig unabhaengig spezifisch
  freundlich feindlich finanziert gestuetzt foerderlich berechtigt suchend steigernd lose basiert betont intensiv wirksam maessig weit arbeitslos staatlich`.split(
    /\s+/,
  );

import { lightStem } from './light-stem';

/**
 * How two folded words that differ in an umlaut are kin: `inflected` as Platz and Plätze, groß and größer; `different` as
 * fördern and fordern, schon and schön.
 *
 * German makes plurals of nouns with umlaut and an ending, or with the umlaut alone in a few words, and compares adjectives
 * so; all other pairs are two words: kürzen is no plural of kurz.
 */
export function umlautKinship(
  a: string,
  b: string,
  isNoun: (folded: string) => boolean,
): 'inflected' | 'different' {
  const [plain, umlaut] = umlautsIn(a) < umlautsIn(b) ? [a, b] : [b, a];
  if (PLURALS_BY_UMLAUT.test(plain)) return 'inflected';
  const ending = endingOf(umlaut, plain);
  const isForm = COMPARED.has(ending) || (PLURAL.has(ending) && isNoun(umlaut));
  return isForm && ['', 's', 'es', 'e'].includes(endingOf(plain, plain))
    ? 'inflected'
    : 'different';
}

const PLURAL = new Set(['e', 'en', 'er', 'ern']);
const COMPARED = new Set(['er', 'ere', 'eren', 'erer', 'eres', 'sten', 'ste']);

/** How many umlauts, or what looks like them, a folded word has. */
export function umlautsIn(folded: string): number {
  return (folded.match(/(?<![aeq])[aou]e/g) ?? []).length;
}

/** What stands behind the stem that both words share. */
function endingOf(word: string, plain: string): string {
  const stem = lightStem(plain).replace(/e[lr]$/, '');
  return word.slice(stem.length + umlautsIn(word) - umlautsIn(plain));
}

const PLURALS_BY_UMLAUT =
  /(?:vater|mutter|tochter|bruder|garten|laden|schaden|mangel|boden|kasten|hafen|graben|magen|vogel|apfel|nagel|sattel|mantel|acker|kloster|vorgang|schwager)[sn]?$/;

/**
 * What words of one family share: Förderung, fördern, fördert and gefördert; Politik and politisch; arbeitslos and
 * Arbeitslosigkeit. Expects a folded word, with umlauts as two letters: so Forderung stays out of the family.
 *
 * It joins too much now and then (Beschäftigte, Beschäftigung), so what it finds ranks below inflected forms. A noun keeps
 * its final -t, which in a verb is an ending: Markt is no form of Mark.
 */
export function deepStem(folded: string, isNoun: boolean): string {
  if (folded.length < 5 || /\d/.test(folded)) return folded;
  const word = folded.replace(FEMALE, '$1');
  const bare = withoutInflection(isNoun ? word : withoutVerbEnding(word));
  return shortened(bare);
}

/**
 * What the forms of one verb share: senken, senkt, gesenkt, senkten. Expects a folded word that is no noun; of other words it
 * leaves more than the deep stem does.
 */
export function verbStem(folded: string): string {
  return folded.length < 5 ? folded : withoutInflection(withoutVerbEnding(folded));
}

function withoutVerbEnding(word: string): string {
  const verb = VERB_ENDING.exec(word);
  if (!verb || verb.index < SHORTEST) return word;
  const stem = word.slice(0, verb.index);
  const participle = PARTICIPLE.exec(stem);
  return participle && stem.length - 2 >= SHORTEST ? stem.replace(PARTICIPLE, '$1') : stem;
}

function withoutInflection(word: string): string {
  return (
    cut(word, /(?:(?<=e[lr])n|(?<!i)ern?|en|es|e)$/) ?? cut(word, /(?<=[bdfghklmnrt])s$/) ?? word
  );
}

/** Takes off the endings that make nouns and adjectives, from the outside in. */
function shortened(word: string): string {
  let rest = word;
  for (const suffix of SUFFIXES) rest = cut(rest, suffix) ?? rest;
  return rest;
}

function cut(word: string, ending: RegExp): string | undefined {
  const match = ending.exec(word);
  return match && match.index >= SHORTEST
    ? word.slice(0, match.index) + word.slice(match.index + match[0].length)
    : undefined;
}

const SHORTEST = 4;
const FEMALE = /(er|or|ist|ent|ant|eur|at|og)in(?:nen)?$/;
const VERB_ENDING = /(?:(?<=[^aeiou]|ie)te(?:[nrsm]|st|t)?|(?<=[^s])t|st)$/;
/** `ge` at the beginning or behind a separable prefix: gefördert, eingesetzt. */
const PARTICIPLE =
  /^(ab|an|auf|aus|bei|ein|mit|nach|vor|weg|zu|zurueck|zusammen|um|durch|weiter|)ge(?=[^aeiou].{3})/;
const SUFFIXES = [
  /(?:lichkeit|igkeit|barkeit|samkeit|keit|heit)$/,
  /(?:ierung|ation|ier)$/,
  /ungs?$/,
  /(?:lich|isch|ig|ik|end)$/,
  /(?<=.{5})al$/,
  /er$/,
  /e(?=l$)/,
];

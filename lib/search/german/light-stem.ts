/**
 * A loosened word without the endings of its cases and numbers: Kommune and Kommunen, Haus and Häuser, kommunale and
 * kommunaler, Arbeitnehmerin and Arbeitnehmer.
 *
 * It leaves what makes another word of it: Arbeit and Arbeiter, Politik and politisch stay apart, which is for `deepStem`.
 */
export function lightStem(loose: string): string {
  if (loose.length < 4 || /\d/.test(loose)) return loose;
  const male = loose.length > 6 ? loose.replace(FEMALE, '$1') : loose;
  const bare = withoutEnding(male);
  return bare.length < SHORTEST ? male : bare;
}

function withoutEnding(word: string): string {
  if (word.endsWith('ern'))
    return PLURALS_IN_ER.test(word.slice(0, -3)) ? word.slice(0, -3) : stemOfEr(word.slice(0, -1));
  if (word.endsWith('er')) return stemOfEr(word);
  if (word.endsWith('ers')) return word.slice(0, -1);
  if (/(?:nisse[ns]?|nisses)$/.test(word)) return word.replace(/se[ns]?$|ses$/, '');
  // `er` and `el` keep their e: Träger, Mittel, fördern.
  if (/e[lr]n$/.test(word)) return word.slice(0, -1);
  if (/e[ns]$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('em')) return ADJECTIVE.test(word.slice(0, -2)) ? word.slice(0, -2) : word;
  if (word.endsWith('e')) return word.slice(0, -1);
  return /[bdfghklmnrt]s$/.test(word) ? word.slice(0, -1) : word;
}

function stemOfEr(word: string): string {
  const rest = word.slice(0, -2);
  return PLURALS_IN_ER.test(rest) || ADJECTIVE.test(rest) ? rest : word;
}

const SHORTEST = 3;

const FEMALE = /(er|or|ist|ent|ant|eur|at|og)in(?:nen)?$/;

/** Nouns whose plural ends in -er: with other nouns the ending makes somebody who does it. */
const PLURALS_IN_ER =
  /(?:kind|land|haus|bild|glied|amt|wort|feld|geld|buch|dorf|volk|mann|gut|licht|kleid|lied|rad|dach|fach|loch|schloss|blatt|brett|bad|band|gras|glas|holz|tal|tuch|weib|wald|wurm|geist|gott|leib|regiment|bund|rand|schild|schwert|regim|spital|ei|haupt|gehalt|maul|nest|rind|strauch)$/;

/** What an adjective or participle ends in before its own ending. */
const ADJECTIVE =
  /(?:isch|lich|ig|bar|sam|al|ell|iv|iert|igt|elt|ert|tet|end|haft|los|voll|frei|nah|weit|reich|neu|gut|gross|klein|hoh|jung|alt|arm|stark|schwach|lang|kurz|ander|best|letzt|erst|ar|os|abl|ibl|ent|ant|gefahrdet|gering|schwer|leicht|wichtig|eigen|deutsch|recht|link|schlecht|hart|welch|jed|dies|solch|manch|all)$/;

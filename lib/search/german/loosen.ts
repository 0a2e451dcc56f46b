/**
 * A folded word (see `fold`) without what writers of German disagree about: umlauts written as one vowel or two, spellings
 * before and after the reform of 1996.
 *
 * `muelheim` and `mulheim` become one word; the `ue` of `neue`, `Steuer`, `Quelle` is no umlaut and stays. So do
 * `fördern` and `fordern` become one: the ranking tells them apart by the folded word, see `umlautKinship`.
 */
export function loosen(folded: string): string {
  if (!OFTEN_TWO_WAYS.test(folded)) return folded;
  let loose = folded.replace(UMLAUT, '$1');
  for (const [spelling, usual] of SPELLINGS) loose = loose.replace(spelling, usual);
  return loose;
}

/** Nothing of what follows can apply without one of these. */
const OFTEN_TWO_WAYS = /[aou]e|ph|(.)\1\1|ti[ae]l|bstst|merier|plazi|aufw.ndig/;

/** After a, e and q the letters `ue` are two sounds: `Bauer`, `neue`, `Quelle`. */
const UMLAUT = /(?<![aeq])([aou])e/g;

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  // Schifffahrt, Schiffahrt; Fluss-Sand: three equal letters are two.
  [/([b-df-hj-np-tv-xz])\1\1/g, '$1$1'],
  [/ph/g, 'f'],
  [/ti(al|ell)/g, 'zi$1'],
  [/selbstst/g, 'selbst'],
  [/nummerier/g, 'numerier'],
  [/platzier/g, 'plazier'],
  [/aufwandig/g, 'aufwendig'],
];

import { proposeId } from '@/lib/model/id';

const MOST_WORDS = 4;
const LONGEST = 48;

/** Ids proposed from the first telling words of wordings, each once. */
export class WordingIds {
  private readonly taken = new Set<string>();
  /** The last number behind a base: thousands of the same wording must not count from 1 each. */
  private readonly numbers = new Map<string, number>();

  propose(wording: string): string {
    const words = (wording.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? []).slice(0, 60);
    const telling = words.filter((word) => !SAYS_LITTLE.has(word.toLowerCase()) && word.length > 1);
    const base = shortened(telling.length > 0 ? telling : words) || 'aussage';
    for (let number = (this.numbers.get(base) ?? 0) + 1; ; number++) {
      const id = number === 1 ? base : `${base}-${number}`;
      if (this.taken.has(id)) continue;
      this.numbers.set(base, number);
      this.taken.add(id);
      return id;
    }
  }
}

function shortened(words: readonly string[]): string {
  let id = '';
  for (const word of words.slice(0, MOST_WORDS)) {
    const longer = proposeId(id === '' ? word : `${id}-${word}`);
    if (longer.length > LONGEST && id !== '') break;
    id = longer.slice(0, LONGEST).replace(/-+$/, '');
  }
  return id;
}

/** Words that stand in any sentence. */
const SAYS_LITTLE = new Set(
  `der die das des dem den ein eine einer eines einem einen und oder aber sowie als wie auch nicht nur noch schon so sehr
  sich sie er es wir ihr ich man uns unser unsere unseren unserer ihre ihren ihrer seine seinen sein ist sind war waren wird
  werden wurde wurden hat haben hatte hatten kann können muss müssen soll sollen will wollen darf dürfen mit ohne für gegen von
  vom vor nach bei beim zu zum zur in im ins an am auf aus über unter um durch bis seit während zwischen dass daß ob wenn weil
  denn da damit dabei daran darauf daraus dazu dafür davon dort hier dann nun jetzt erst mehr weniger viel viele vielen alle
  allen aller alles diese dieser dieses diesem diesen jede jeder jedes jedem jeden kein keine keiner keinen sowohl insbesondere
  angesichts innerhalb außerhalb bereits etwa rund z b d h`.split(/\s+/),
);

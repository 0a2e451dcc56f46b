/** What works once a script is there; style sheets show its elements by it. */
export type Part = 'kopieren' | 'suchtaste' | 'mitsuchen' | 'pruefen';

/** From now on what this part needs is shown, and what stands for it without a script is not. */
export function works(part: Part): void {
  document.documentElement.setAttribute(`data-${part}`, '');
}

import { describe, expect, test } from 'vitest';
import { negationsIn } from '@/lib/proof/negations';
import { signsOfSource } from '@/lib/proof/read-signs';

/** What negates in the run between the two `|` of a source. */
function negations(marked: string): string[] {
  const [before = '', inside = ''] = marked.split('|');
  const signs = signsOfSource(marked.replaceAll('|', ''));
  const signAt = (offset: number) => {
    const at = signs.starts.findIndex((start) => start >= offset);
    return at < 0 ? signs.length : at;
  };
  const [start, end] = [before.length, before.length + inside.length].map(signAt);
  return negationsIn(signs, { start: start ?? 0, end: end ?? 0 });
}

describe('In a run, words that negate', () => {
  test.each<[marked: string, ...expected: string[]]>([
    ['|Er will nicht, und nie.|', 'nicht', 'nie'],
    ['|Nie und nie, NIE.|', 'nie'],
    ['|nicht| so', 'nicht'],
    ['so |nicht|', 'nicht'],
    ['so| |nicht'],
    ['|kein|e Frage', 'kein'],
    ['|keine| Frage', 'keine'],
    ['|ni|cht'],
    ['|so keinesfalls|', 'keinesfalls'],
    ['|so keines-\nfalls|', 'keinesfalls'],
    ['|so nicht-\nso|'],
    ['|die Nicht-\nRaucher|', 'nicht'],
    ['|mit kein-\noder einmal|', 'kein'],
    ['|so un-\nnicht|'],
    ['|SO NI-\nCHT|', 'nicht'],
    ['|Natur-\noder nie|', 'nie'],
    ['|un-\n|nie so'],
    ['un-\n|nie so|', 'nie'],
    ['|nicht/nie|', 'nicht', 'nie'],
    ['|nicht5 5nie|'],
    [`|${'nicht'.repeat(100)}|`],
    ['||nicht'],
  ])('%j', (marked, ...expected) => {
    expect(negations(marked)).toEqual(expected);
  });
});

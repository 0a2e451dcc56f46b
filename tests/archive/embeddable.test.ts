import { expect, test } from 'vitest';
import { embeddableAt } from '@/lib/archive/embeddable';
import type { Former } from '@/lib/model/ledger';
import { archive } from '../fixture/archive';
import { entriesFrom } from './an-archive';

const former = new Map<string, Former>([
  ['alt', { type: 'moved', to: '5-jahre-option', day: 0 }],
  ['alt/wort', { type: 'moved', to: '5-jahre-option/wettbewerb', day: 0 }],
  ['weg/wort', { type: 'withdrawn', day: 0, why: 'Doppelt', wordings: [] }],
]);
const ledger = { ...archive.ledger, former };
const at = (baseUrl: string) =>
  entriesFrom({ ...archive, ledger, site: { ...archive.site, baseUrl } });
const entries = at('https://wortlaut.example');

async function idAt(url: string, asked = entries): Promise<string | undefined> {
  const found = await embeddableAt(url, asked);
  return found?.type === 'statement' ? found.statement.id : found?.document.id;
}

test.each([
  ['https://wortlaut.example/dokumente/5-jahre-option', '5-jahre-option'],
  ['https://wortlaut.example/dokumente/5-jahre-option/', '5-jahre-option'],
  ['https://wortlaut.example/dokumente/5-jahre-option/wettbewerb', '5-jahre-option/wettbewerb'],
  [
    'https://WORTLAUT.example/dokumente/5-jahre-option/wettbewerb?w=abc',
    '5-jahre-option/wettbewerb',
  ],
  ['http://wortlaut.example/dokumente/5-jahre-option#wettbewerb', '5-jahre-option/wettbewerb'],
  [
    'https://wortlaut.example/dokumente/5-jahre-option#wettbewerb:~:text=a,b',
    '5-jahre-option/wettbewerb',
  ],
  ['https://wortlaut.example/dokumente/5-jahre-option#abschnitt-historie', '5-jahre-option'],
  ['https://wortlaut.example/dokumente/alt', '5-jahre-option'],
  ['https://wortlaut.example/dokumente/alt/wort?w=abc', '5-jahre-option/wettbewerb'],
  ['https://wortlaut.example/dokumente/weg/wort', undefined],
  ['https://wortlaut.example/dokumente/5-jahre-option/keine', undefined],
  ['https://wortlaut.example/dokumente/5-jahre-option/wettbewerb/zitat.bib', undefined],
  ['https://wortlaut.example/dokumente/__proto__', undefined],
  ['https://wortlaut.example/dokumente/%ff', undefined],
  ['https://wortlaut.example/themen/kommunale-option', undefined],
  ['https://wortlaut.example', undefined],
  ['https://wortlaut.example.org/dokumente/5-jahre-option', undefined],
  ['https://wortlaut.example:444/dokumente/5-jahre-option', undefined],
  ['https://a@wortlaut.example/dokumente/5-jahre-option', '5-jahre-option'],
  ['/dokumente/5-jahre-option', undefined],
  ['javascript://wortlaut.example/dokumente/5-jahre-option', undefined],
  ['', undefined],
])('%s: %s', async (url, expected) => {
  expect(await idAt(url)).toBe(expected);
});

test('of a site below another one, only what is below it', async () => {
  const below = at('https://a.example/archiv');
  expect(await idAt('https://a.example/archiv/dokumente/5-jahre-option', below)).toBe(
    '5-jahre-option',
  );
  expect(await idAt('https://a.example/dokumente/5-jahre-option', below)).toBeUndefined();
});

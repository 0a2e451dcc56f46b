import { expect, test } from 'vitest';
import { CheckProof } from '@/components/seal/check-proof';
import { findingOn } from '@/browser/finding';
import { SealLine } from '@/components/seal/seal-line';
import { SealList } from '@/components/seal/seal-list';
import { FactCorrections } from '@/components/statement/fact-corrections';
import { factHistoryOf } from '@/lib/archive/fact-history';
import { dayNumber } from '@/lib/model/day';
import type { PublishedFacts, Seal } from '@/lib/model/ledger-view';
import type { Entries } from '@/lib/ports/entries';
import { entriesFrom } from '../archive/an-archive';
import { archive } from '../fixture/archive';
import { textOf } from '../fixture/html';

const day = dayNumber(2026, 12, 1);
const seal: Seal = {
  id: '0123456789',
  hash: 'a'.repeat(64),
  before: [],
  lines: 1204,
  root: 'b'.repeat(64),
  day,
  by: 'Erika Beispiel',
  text: '{"seal":"0123456789"}',
};

test('a seal is listed with its number, day, lines, root and who made it', () => {
  expect(textOf(<SealList seals={[{ seal, number: 7 }]} />).split('\n')).toEqual([
    'Siegel 7',
    'Kennung',
    '0123456789',
    'Versiegelt am',
    '1. Dezember 2026',
    'Versiegelt von',
    'Erika Beispiel',
    'Zeilen darunter',
    '1.204',
    'Wurzel des Hash-Baums',
    'b'.repeat(64),
  ]);
});

test('a seal on two branches and one with a time stamp say so', () => {
  const both: Seal = { ...seal, before: ['a', 'b'], stamped: '2026-12-01T11:00:05.000Z' };
  const text = textOf(<SealList seals={[{ seal: both, number: 8 }]} />);
  expect(text).toContain('0123456789, führt 2 Zweige zusammen');
  expect(text).toContain(
    'von einer unabhängigen Stelle bestätigt: 1. Dezember 2026 um 12:00:05 MEZ',
  );
});

test('the line of the newest seal is there to be kept; without a seal there is none', () => {
  expect(textOf(<SealLine seal={seal} />)).toBe(
    'Zeile des neuesten Siegels\n{&quot;seal&quot;:&quot;0123456789&quot;}',
  );
  expect(textOf(<SealLine seal={undefined} />)).toBe('');
});

test('before its script is there, the check says that it needs one', () => {
  expect(textOf(<CheckProof />)).toContain('braucht dafür JavaScript');
});

test('what is neither a proof nor a seal is told', async () => {
  expect((await findingOn('Guten Tag')).sentences).toEqual([
    'Das ist weder ein Nachweis noch ein Siegel dieses Archivs.',
  ]);
});

/** The archive with a ledger that has these records of how things are cited. */
function withFacts(facts: Readonly<Record<string, readonly PublishedFacts[]>>): Entries {
  const factsOf = (id: string) => facts[id] ?? [];
  return entriesFrom({ ...archive, ledger: { ...archive.ledger, factsOf } });
}

test('a correction of a citation is told as readers read it, what the document hands down only once', async () => {
  const published = (facts: PublishedFacts['facts'], rest: Partial<PublishedFacts> = {}) =>
    ({ hash: '', published: day, ...(facts ? { facts } : {}), ...rest }) satisfies PublishedFacts;
  const corrected = { why: 'Verlesen', by: 'Erika Beispiel' };
  const history = await factHistoryOf(
    '5-jahre-option/realexperiment',
    withFacts({
      '5-jahre-option/realexperiment': [
        published({ kind: 'quote', date: '2010~' }),
        published({ kind: 'experience', date: '2010-07-08', speaker: 'M. Spies' }, corrected),
      ],
      '5-jahre-option': [
        published({ title: 'Option', type: 'talk', date: '2010~' }),
        published({ title: 'Die Option', type: 'report', date: '2010-07-08' }, corrected),
      ],
    }),
  );
  const [title = ''] = [archive.document.get('5-jahre-option')?.title];
  expect(textOf(<FactCorrections corrections={history} events={[]} />).split('\n')).toEqual([
    'Berichtigt am 1. Dezember 2026 von Erika Beispiel: Verlesen',
    'Art der Aussage berichtigt: Erfahrung statt Zitat',
    'Datum berichtigt: 8. Juli 2010 statt um 2010',
    'Person berichtigt: M. Spies, vorher ohne Angabe',
    'Berichtigt am 1. Dezember 2026 von Erika Beispiel: Verlesen',
    `Zum Dokument „${title}“:`,
    'Titel berichtigt: Die Option statt Option',
    'Art des Dokuments berichtigt: Bericht statt Vortrag',
  ]);
});

test('a withdrawal that was taken back is told with both', () => {
  const events = [
    { type: 'withdrawn' as const, day, why: 'Steht nicht im Bericht', by: 'Max' },
    { type: 'restored' as const, day, why: 'Steht auf Seite 3' },
  ];
  expect(textOf(<FactCorrections corrections={[]} events={events} />).split('\n')).toEqual([
    'Zurückgezogen am 1. Dezember 2026 von Max: Steht nicht im Bericht',
    'Wieder aufgenommen am 1. Dezember 2026: Steht auf Seite 3',
  ]);
});

import { expect, test } from 'vitest';
import { citationOf } from '@/lib/cite/plain-text';
import { dayNumber } from '@/lib/model/day';
import { archive, entryNamed } from '../fixture/archive';

const cited = (name: string) =>
  citationOf(entryNamed(name), archive.site, '3f9a2c1b', dayNumber(2026, 11, 3));

test('a quote names both documents', () => {
  expect(cited('keine-alleinige-uebernahme')).toBe(
    'Stadt Mülheim an der Ruhr: Beschlussvorlage für die Sitzung des Rates der Stadt Mülheim an der Ruhr am 08.07.2004, Beschlussvorlage, 8. Juli 2004, ' +
      'zitiert nach: 5 Jahre Option: Erfahrungen und Erwartungen, Vortrag, 5. Mülheimer Arbeitsmarktdialog, um 2010. ' +
      'In: Wortlaut, https://wortlaut.example/dokumente/5-jahre-option/keine-alleinige-uebernahme?w=3f9a2c1b (abgerufen am 3. November 2026).',
  );
});

test('what was said in the document itself names its speaker', () => {
  expect(cited('wettbewerb')).toBe(
    'Matthias Spies, Sozialagentur: 5 Jahre Option: Erfahrungen und Erwartungen, Vortrag, 5. Mülheimer Arbeitsmarktdialog, um 2010. ' +
      'In: Wortlaut, https://wortlaut.example/dokumente/5-jahre-option/wettbewerb?w=3f9a2c1b (abgerufen am 3. November 2026).',
  );
});

test('what the ledger does not have yet is cited without a fingerprint', () => {
  const { site } = archive;
  const today = dayNumber(2026, 11, 3);
  expect(citationOf(entryNamed('wettbewerb'), site, undefined, today)).toMatch(
    /In: Wortlaut, https:\/\/wortlaut\.example\/dokumente\/5-jahre-option\/wettbewerb \(abgerufen am/,
  );
});

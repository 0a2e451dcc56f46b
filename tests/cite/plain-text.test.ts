import { expect, test } from 'vitest';
import { plainText, plainTextBeforeAddress } from '@/lib/cite/plain-text';
import { cited, paper } from './references';

test('a quote names both documents, first the one in which it was said', () => {
  expect(plainText(cited('keine-alleinige-uebernahme'))).toBe(
    'Stadt Mülheim an der Ruhr. ' +
      'Beschlussvorlage für die Sitzung des Rates der Stadt Mülheim an der Ruhr am 08.07.2004 [Beschlussvorlage]. 8. Juli 2004. ' +
      'Zitiert nach: Spies, Matthias (Sozialagentur). 5 Jahre Option: Erfahrungen und Erwartungen [Vortrag]. 5. Mülheimer Arbeitsmarktdialog, um 2010. ' +
      'In: Wortlaut [online]. [Zugriff am: 3. November 2026]. Verfügbar unter: https://wortlaut.example/dokumente/5-jahre-option/keine-alleinige-uebernahme',
  );
});

test('what was said in the document itself names its speaker', () => {
  expect(plainText(cited('wettbewerb'))).toBe(
    'Spies, Matthias (Sozialagentur). 5 Jahre Option: Erfahrungen und Erwartungen [Vortrag]. 5. Mülheimer Arbeitsmarktdialog, um 2010. ' +
      'In: Wortlaut [online]. [Zugriff am: 3. November 2026]. Verfügbar unter: https://wortlaut.example/dokumente/5-jahre-option/wettbewerb',
  );
});

test('a document is cited where it is published, else where it stands here', () => {
  expect(plainText(paper)).toBe(
    'Stadt Mülheim an der Ruhr. ' +
      'Beschlussvorlage für die Sitzung des Rates der Stadt Mülheim an der Ruhr am 08.07.2004 [Beschlussvorlage]. 8. Juli 2004. ' +
      'In: Wortlaut [online]. [Zugriff am: 3. November 2026]. Verfügbar unter: https://wortlaut.example/dokumente/ratsvorlage-2004-07-08',
  );
});

test('nobody’s name is taken apart, and what is not known is left out', () => {
  const bare = {
    ...cited('wettbewerb'),
    authors: [{ literal: 'Matthias Spies' }],
    institution: undefined,
    event: undefined,
    date: undefined,
    locator: 'Folie 3',
  };
  expect(plainTextBeforeAddress(bare)).toBe(
    'Matthias Spies. 5 Jahre Option: Erfahrungen und Erwartungen [Vortrag]. Folie 3. ' +
      'In: Wortlaut [online]. [Zugriff am: 3. November 2026]. Verfügbar unter:',
  );
  expect(plainTextBeforeAddress({ ...bare, authors: [], locator: undefined })).toMatch(
    /^5 Jahre Option: Erfahrungen und Erwartungen \[Vortrag\]\. In: Wortlaut/,
  );
});

import { describe, expect, test } from 'vitest';
import { noPicture, pictureAnswer } from '@/app/picture-answer';
import {
  pictureAddress,
  pictureMetadata,
  pictureOfDocument,
  pictureOfSite,
  pictureOfStatement,
} from '@/app/pictures';
import type { Former } from '@/lib/model/ledger';
import type { Picture } from '@/lib/picture/picture';
import { entriesFrom } from '../archive/an-archive';
import { archive, entries, entryNamed } from '../fixture/archive';

const statementPicture = (name: string) => pictureOfStatement(entryNamed(name).statement, entries);
const documentPicture = (id: string) => {
  const document = archive.documents.find((each) => each.id === id);
  if (!document) throw new Error(`The fixture has no document ${id}`);
  return pictureOfDocument(document, entries);
};

const TALK = '5 Jahre Option: Erfahrungen und Erwartungen';
const COUNCIL_PAPER =
  'Beschlussvorlage für die Sitzung des Rates der Stadt Mülheim an der Ruhr am 08.07.2004';

describe('What a picture says', () => {
  test('of a quote: where it was said, and where we have it from', async () => {
    expect(await statementPicture('keine-alleinige-uebernahme')).toEqual({
      kind: 'quote',
      labels: ['Zitat', '8. Juli 2004'],
      text: {
        type: 'wording',
        text: entryNamed('keine-alleinige-uebernahme').statement.text,
        isQuoted: true,
        title: COUNCIL_PAPER,
      },
      who: 'Stadt Mülheim an der Ruhr',
      where: [`Ursprünglich in: ${COUNCIL_PAPER},`, `zitiert in: ${TALK}`],
      site: 'Wortlaut',
    });
  });

  test('of an expectation', async () => {
    expect(await statementPicture('wettbewerb')).toEqual({
      kind: 'expectation',
      labels: ['Erwartung', 'um 2010'],
      text: {
        type: 'wording',
        text: entryNamed('wettbewerb').statement.text,
        isQuoted: false,
        title: TALK,
      },
      who: 'Matthias Spies, Sozialagentur',
      where: [`In: ${TALK}`],
      site: 'Wortlaut',
    });
  });

  test('with what the page remarks of words that stand so in the source', async () => {
    const { statement } = entryNamed('wettbewerb');
    const picture = await pictureOfStatement({ ...statement, sic: ['Rolle'] }, entries);
    expect(picture.text.text).toContain('implementiert, Rolle [so in der Quelle] der BA');
  });

  test('of a document', async () => {
    expect(await documentPicture('5-jahre-option')).toEqual({
      labels: ['Vortrag', 'um 2010'],
      text: { type: 'title', text: TALK },
      who: 'Matthias Spies, Sozialagentur',
      where: ['5. Mülheimer Arbeitsmarktdialog', '8 Aussagen'],
      site: 'Wortlaut',
    });
  });

  test('of a document that is only known from what others quote', async () => {
    expect((await documentPicture('ratsvorlage-2004-07-08')).where).toEqual(['1 Aussage']);
  });

  test('of the site', async () => {
    const { site } = await entries.about();
    const subtitled = { ...site, subtitle: 'Zitate mit Datum' };
    const other = entriesFrom({ ...archive, site: subtitled });
    expect(await pictureOfSite(other)).toEqual({
      labels: [],
      text: { type: 'title', text: 'Zitate mit Datum' },
      where: [],
      site: 'Wortlaut',
    });
  });
});

const PICTURE: Picture = {
  kind: 'quote',
  labels: ['Zitat', '8. Juli 2004'],
  text: { type: 'wording', text: 'Es ist\u202E gut.', isQuoted: true, title: 'Vorlage' },
  where: [],
  site: 'Wortlaut',
};
const SHOWN = '/dokumente/a/b';

test('a page names its picture, with its size and what stands on it', () => {
  expect(pictureMetadata(SHOWN, PICTURE)).toEqual({
    openGraph: {
      images: [
        {
          url: pictureAddress(SHOWN, PICTURE),
          width: 1200,
          height: 630,
          alt: 'Zitat, 8. Juli 2004: „Es ist gut.“',
        },
      ],
      siteName: 'Wortlaut',
      locale: 'de_DE',
      type: 'article',
      url: SHOWN,
    },
    twitter: { card: 'summary_large_image' },
  });
  expect(pictureAddress(SHOWN, PICTURE)).toMatch(/^\/dokumente\/a\/b\/bild\.png\?v=[\w-]{10}$/);
});

describe('Asked for a picture', () => {
  const ask = (query: string, picture: Picture) =>
    pictureAnswer(new Request(`http://wortlaut.invalid${SHOWN}/bild.png${query}`), SHOWN, picture);
  const { search: current } = new URL(pictureAddress(SHOWN, PICTURE), 'http://wortlaut.invalid');

  test.each(['', current])('answers with it: %s', async (query) => {
    const { status, headers } = await ask(query, PICTURE);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      'image/png',
      'public, max-age=0, s-maxage=30, stale-while-revalidate=60',
    ]);
  });

  test.each(['?v=alt', '?x', `${current}&x=1`])(
    'leads on to the one that there is: %s',
    async (query) => {
      const { status, headers } = await ask(query, PICTURE);
      expect([status, headers.get('location')]).toEqual([307, pictureAddress(SHOWN, PICTURE)]);
    },
  );

  test('says that there is none, or none any more', async () => {
    const former = new Map<string, Former>([
      ['weg', { type: 'withdrawn', day: 0, why: 'Doppelt', wordings: [] }],
    ]);
    const none = () => [];
    const later = entriesFrom({
      ...archive,
      ledger: {
        ...{ wordingsOf: none, statesOf: none, factsOf: none },
        eventsOf: none,
        seals: [],
        former,
      },
    });
    const statuses = ['weg', 'nie'].map(async (id) => (await noPicture(id, later)).status);
    expect(await Promise.all(statuses)).toEqual([410, 404]);
  });
});

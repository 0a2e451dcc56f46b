import { expect, test } from 'vitest';
import { TermNotes } from '@/components/term/term-notes';
import { Wording } from '@/components/statement/wording';
import { entryNamed } from '../fixture/archive';
import { htmlOf } from '../fixture/html';

const note = {
  id: 'ba',
  title: 'BA',
  expansion: 'Bundesagentur für Arbeit',
  html: '<p>Eine <em>Behörde</em>.</p>',
};

test('a note is a popover with a name, its text, the way to the whole entry and two ways to close it', () => {
  expect(htmlOf(<TermNotes notes={[note]} />)).toBe(
    '<div id="begriff_ba" popover="auto" role="dialog" aria-labelledby="begriff_ba_name" tabindex="-1">' +
      '<p id="begriff_ba_name"><dfn>BA</dfn><span> Bundesagentur für Arbeit</span></p>' +
      '<div><p>Eine <em>Behörde</em>.</p></div>' +
      '<p><a href="/begriffe#ba">Eintrag unter „Begriffe“</a>' +
      '<button type="button" popoverTarget="begriff_ba" popoverTargetAction="hide">Schließen</button>' +
      '<a href="#begriff_ba_zu">Schließen</a></p></div>' +
      '<span id="begriff_ba_zu" hidden=""></span>',
  );
});

test('the notes stand behind the wording, which stays as it is', () => {
  const { statement, wording, notes } = entryNamed('wettbewerb');
  const html = htmlOf(<Wording statement={statement} html={wording} notes={notes} />);
  expect(html.replace(/<\/blockquote>.*$/s, '')).toBe(
    htmlOf(<Wording statement={statement} html={wording} notes={[]} />).replace(
      '</blockquote>',
      '',
    ),
  );
  expect([...html.matchAll(/ id="([^"]+)" popover=/g)].map(([, id]) => id)).toEqual([
    'begriff_ba',
    'begriff_bmas',
  ]);
});

test('every mark in a wording leads to one of its notes', () => {
  const { wording, notes } = entryNamed('wettbewerb');
  const marks = [...wording.matchAll(/href="#begriff_([^"]+)"/g)].map(([, id]) => id);
  expect(marks).toEqual(notes.map(({ id }) => id));
});

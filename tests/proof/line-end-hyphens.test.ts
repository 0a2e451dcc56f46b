import { describe, expect, test } from 'vitest';
import { verdictOn } from './verdict';

describe('A hyphen at the end of a line', () => {
  const DIVIDED: Record<string, readonly string[]> = {
    'only of the line': ['un-⏎möglich', 'Un-⏎mut', 'miss-⏎lungen', 'miß-⏎lungen'],
    'of the line or the word': [
      'Arbeits-⏎markt',
      'Arbeits-⏎  markt',
      'Arbeits-⏎⏎- 3 -⏎\fmarkt',
      'Arbeits\u00AD⏎markt',
      'Arbeits\u00AD markt',
      'Arbeits¬⏎markt',
      'Arbeits\u2010⏎markt',
      'sozial-⏎ökologisch',
      'Bürger\u00AD⏎Innen',
      'Azu-⏎bis',
      'Canna-⏎bis',
      'den-⏎noch',
      'so-⏎wie',
      'Werk-⏎statt',
      'Materi-⏎als',
      'ehem-⏎als',
      'Schicks-⏎als',
      'ab-⏎sondern',
      'Inh-⏎aber',
      'Hintergr-⏎und',
      'Undank-⏎barkeit',
      'BürgerIn-⏎nen',
      'Radi-⏎o',
      'Grupp-⏎e.',
    ],
    'of the word': [
      'Nordrhein-⏎Westfalen',
      'US-⏎amerikanisch',
      '30-⏎jährig',
      'Agenda-⏎2010',
      'Natur-⏎und',
      'Natur-⏎oder',
      'Natur-⏎sowie',
      'Natur-⏎bzw.',
      'Natur-⏎beziehungsweise',
      'Blatt5-⏎form',
      'Natur-⏎u.',
      'Tages-⏎und',
      'vier-⏎bis',
      'Land-⏎noch',
      'Land-⏎wie',
      'Arbeits-⏎statt',
      'Land-⏎als',
      'Land-⏎sondern',
      'Land-⏎aber',
      'so–⏎wirklich',
      'so\u2212⏎wirklich',
      'so\u2011⏎wirklich',
      'Ist-zustand',
    ],
  };

  test.each(Object.entries(DIVIDED).flatMap(([what, words]) => words.map((word) => [word, what])))(
    '%j is %s',
    (divided = '', what = '') => {
      const [, first = '', second = ''] =
        /^(.+?)[-\u00AD¬\u2010\u2011\u2212–](?:[\s⏎]*)(?:- 3 -⏎\f)?(.+)$/.exec(divided) ?? [];
      const found = [`${first}${second}`, `${first}-${second}`].filter(
        (word) => verdictOn(`Das ist ganz ${divided} jetzt.`, `ganz ${word} jetzt`) === 'found',
      );
      expect(found).toEqual(
        {
          'only of the line': [`${first}${second}`],
          'of the line or the word': [`${first}${second}`, `${first}-${second}`],
          'of the word': [`${first}-${second}`],
        }[what],
      );
    },
  );
});

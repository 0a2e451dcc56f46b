import { counted, fixed, said } from './entry';

/** Drafts, what is to be reviewed in them, and files that stay as they were published before. */
export const DRAFTS = {
  draft: said<{ statements: number; reviews: number; errors: number }>(
    'entwurf',
    ({ statements, reviews, errors }) => [
      `is a draft: ${[
        counted(statements, 'statement', 'statements'),
        `${counted(reviews, 'mark', 'marks')} to be reviewed`,
        ...(errors > 0 ? [`${counted(errors, 'error', 'errors')} to be mended`] : []),
      ].join(', ')}`,
      'take out `status: draft` to publish it',
      '; ',
    ],
    ({ statements, reviews, errors }) => [
      `Das Dokument ist ein Entwurf mit ${[
        counted(statements, 'Aussage', 'Aussagen'),
        counted(reviews, 'offenen Frage', 'offenen Fragen'),
        ...(errors > 0 ? [counted(errors, 'Fehler', 'Fehlern')] : []),
      ].join(', ')}`,
      'nehmen Sie `status: draft` heraus, um ihn zu veröffentlichen',
    ],
  ),
  'names-a-draft': said<{ id: string }>(
    'entwurf',
    ({ id }) => [
      `the document \`${id}\` is a draft, which is not published`,
      'take this out until it is, or take `status: draft` out there',
    ],
    ({ id }) => [
      `Das Dokument \`${id}\` ist ein Entwurf und wird nicht veröffentlicht`,
      'nehmen Sie die Angabe so lange heraus, oder nehmen Sie dort `status: draft` heraus',
    ],
  ),
  'review-in-no-document': fixed(
    'entwurf',
    ['`::review` stands in documents only', 'write `::gap[what is missing]`, or take it out'],
    [
      '`::review` steht nur in Dokumenten',
      'schreiben Sie `::gap[was fehlt]`, oder nehmen Sie die Zeile heraus',
    ],
  ),
  'review-empty': fixed(
    'entwurf',
    ['`::review` says nothing', 'write `::review[what is to be reviewed]`, or take it out'],
    [
      '`::review` sagt nicht, was zu prüfen ist',
      'schreiben Sie `::review[was zu prüfen ist]`, oder nehmen Sie die Zeile heraus',
    ],
  ),
  'review-open': said<{ text: string }>(
    'entwurf',
    ({ text }) => [
      `to be reviewed: ${text.replace(/\.$/, '')}`,
      'delete this line when it is decided',
      '; ',
    ],
    ({ text }) => [
      `Zu prüfen: ${text.replace(/\.$/, '')}`,
      'löschen Sie diese Zeile, wenn es entschieden ist',
      '; ',
    ],
  ),
  /** `because` is the file whose errors hold this one. */
  'held-as-before': said<{ because?: string }>(
    'was-die-prüfung-sagt',
    ({ because }) => [`is published in its state of before, ${until(because)}`],
    ({ because }) => [
      'Die Datei bleibt veröffentlicht, wie sie zuletzt gut war',
      bisGerman(because),
    ],
  ),
  'held-still-there': said<{ because?: string }>(
    'was-die-prüfung-sagt',
    ({ because }) => [
      `is not published here any more, and stays published in its state of before, ${until(because)}`,
    ],
    ({ because }) => [
      'Die Datei liegt nicht mehr im Ordner und bleibt veröffentlicht, wie sie zuletzt gut war',
      bisGerman(because),
    ],
  ),
  'held-left-out': said<{ because?: string }>(
    'was-die-prüfung-sagt',
    ({ because }) => [`is left out of what is published, ${until(because)}`],
    ({ because }) => ['Die Datei wird noch nicht veröffentlicht', bisGerman(because)],
  ),
};

function until(because: string | undefined): string {
  return because === undefined
    ? 'until its errors are mended'
    : `until the errors in ${because} are mended`;
}

function bisGerman(because: string | undefined): string {
  return because === undefined
    ? 'beheben Sie die Fehler in ihr'
    : `beheben Sie die Fehler in ${because}`;
}

/** Everything that messages say to those who follow a search. */

const number = (count: number) => count.toLocaleString('de-DE');

export const alerts = {
  /** The name of a search without any condition. */
  everything: 'alle Aussagen',
  /** `Neue Aussage`, `3 neue Aussagen` */
  newStatements: (count: number) =>
    count === 1 ? 'Neue Aussage' : `${number(count)} neue Aussagen`,
  subject: (site: string, count: number, name: string) =>
    `${site}: ${alerts.newStatements(count)} – ${name}`,
  opening: (site: string, count: number, name: string) =>
    count === 1
      ? `Im Archiv „${site}“ gibt es eine neue Aussage zu Ihrer Suche: ${name}.`
      : `Im Archiv „${site}“ gibt es ${number(count)} neue Aussagen zu Ihrer Suche: ${name}.`,
  undated: 'ohne Datum',
  /** Where we have it from: the document in which it was said, or one that quotes it. */
  carrier: (title: string, type: string, isQuoted: boolean) =>
    `${isQuoted ? 'Zitiert in' : 'In'}: ${title} (${type})`,
  origin: (title: string) => `Gesagt in: ${title}`,
  more: (count: number) =>
    count === 1
      ? 'Eine weitere Aussage finden Sie über die Suche:'
      : `${number(count)} weitere Aussagen finden Sie über die Suche:`,
  all: 'Alle Treffer der Suche:',
  why: (operator: string) =>
    `Sie bekommen diese Nachricht, weil diese Suche bei ${operator} für Ihre E-Mail-Adresse gespeichert ist.`,
  unsubscribe: 'Wenn Sie keine Nachrichten mehr wünschen, antworten Sie bitte auf diese E-Mail.',
  unsubscribeSubject: 'Abbestellen',
};

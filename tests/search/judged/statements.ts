/**
 * Invented sentences, as they might be said in Musterstadt, for the gate on quality: `judged.test.ts` says what a reader would want
 * to find in them. Those of one name are about one matter.
 */
export const STATEMENTS: Readonly<Record<string, string>> = {
  'foerderung-1':
    'Die Förderung langzeitarbeitsloser Menschen bleibt die erste Aufgabe des Jobcenters in Musterstadt.',
  'foerderung-2':
    'Ohne verlässliche Förderungen des Landes können die Träger ihre Werkstätten nicht halten.',
  'foerderung-3': 'Wir fördern jetzt auch kurze Lehrgänge, wenn sie zu einem Abschluss führen.',
  'foerderung-4':
    'Im letzten Jahr wurden dreihundert Lehrgänge gefördert, doppelt so viele wie zuvor.',
  'foerderung-5': 'Die Sprachförderung beginnt künftig in der ersten Woche nach der Ankunft.',
  'foerderung-6': 'Eine eigene Wirtschaftsförderung leistet sich der Landkreis erst seit kurzem.',
  'fordern-1':
    'Wer nur fordern will, ohne etwas anzubieten, gewinnt niemanden für eine Ausbildung.',
  'fordern-2':
    'Die Träger fordern seit langem mehrjährige Verträge statt jährlicher Ausschreibungen.',
  'muehlbach-1': 'In Mühlbach steht das neue Beratungszentrum direkt neben dem Bahnhof.',
  'muehlbach-2':
    'Der Stadtrat von Mühlbach hat der Zusammenarbeit mit dem Nachbarkreis zugestimmt.',
  'muehlbach-3': 'Die Mühlbacher Betriebe suchen Lehrlinge, die Musterstädter suchen Facharbeiter.',
  'strasse-1': 'Das Büro zieht aus der Langen Straße in das alte Postgebäude um.',
  'strasse-2':
    'Auf der Straße erreichen unsere Streetworker junge Leute, die kein Amt mehr betreten.',
  'groesse-1': 'Größere Fallzahlen bedeuten weniger Zeit für jedes einzelne Gespräch.',
  'groesse-2': 'Der große Andrang im Januar war in keinem Haushalt eingeplant.',
  'platz-1': 'Für jeden Platz in der Gruppe gibt es drei Bewerbungen.',
  'platz-2': 'Von den neuen Plätzen im Frauenhaus sind alle schon vergeben.',
  'arbeitsplatz-1': 'Jeder Arbeitsplatz zählt, auch der mit zwölf Stunden in der Woche.',
  'arbeitsplatz-2': 'Der Konzern streicht zweihundert Arbeitsplätze am Standort Musterstadt.',
  'ausbildung-1': 'Eine zweite Ausbildung darf nicht am Alter scheitern.',
  'ausbildung-2':
    'Der Ausbildungsmarkt hat sich gedreht: Jetzt werben die Betriebe um die Bewerber.',
  'ausbildung-3': 'Zwölf junge Frauen haben die Berufsausbildung in Teilzeit abgeschlossen.',
  'ausbildung-4': 'Wer Lehrlinge ausbilden will, braucht eine Meisterin im Haus.',
  'wohnen-1': 'Die Wohnkosten steigen schneller als die Löhne.',
  'wohnen-2': 'Bei den Kosten der Unterkunft rechnet die Kämmerei mit einem Fehlbetrag.',
  'wohnen-3': 'Unterkunftskosten trägt die Stadt, die Hälfte erstattet der Bund.',
  'wohnen-4': 'Ein Umzug aus Kostengründen ist in Musterstadt seit Jahren kaum noch möglich.',
  'kinder-1':
    'Solange die Betreuung der Kinder um zwölf endet, bleibt die Vermittlung der Mütter Stückwerk.',
  'kinder-2': 'Die Kinderbetreuung am Abend ist das eigentliche Hindernis für Pflegekräfte.',
  'kinder-3': 'Kinderarmut zeigt sich zuerst beim Frühstück, nicht in der Statistik.',
  'kinder-4': 'Die Armut der Kinder ist die Armut der Eltern.',
  'kinder-5': 'Das Kind stand im Mittelpunkt der Beratung, nicht der Bescheid.',
  'markt-1':
    'Der Arbeitsmarkt in der Region nimmt zurzeit fast jeden auf, der eine Prüfung bestanden hat.',
  'markt-2': 'Kommunale Arbeitsmarktpolitik heißt: hingehen, fragen, dranbleiben.',
  'markt-3': 'Politik für den Arbeitsmarkt wird vor Ort gemacht oder gar nicht.',
  'markt-4': 'Auf dem Wochenmarkt erreichen wir mehr Leute als mit jedem Faltblatt.',
  'wirtschaft-1':
    'Die Wirtschafts- und Sozialpolitik des Landkreises folgt keinem gemeinsamen Plan.',
  'wirtschaft-2': 'Wirtschaftspolitik und Sozialpolitik gehören in eine Hand.',
  'wirtschaft-3': 'Vom Wirtschaftswachstum kommt bei den Geringqualifizierten wenig an.',
  'wirtschaft-4': 'Das Wachstum der Wirtschaft hat die Zahl der Anträge nicht verringert.',
  'schulung-1': 'Sprach- und Integrationskurse laufen künftig unter einem Dach.',
  'schulung-2': 'Der Sprachkurs endet mit einer Prüfung, die Betriebe anerkennen.',
  'schulung-3': 'Für Integrationskurse fehlen im Kreis die Räume, nicht das Geld.',
  'schulung-4': 'Aus- und Weiterbildung sind für uns dieselbe Aufgabe.',
  'schulung-5': 'Die Weiterbildung der eigenen Leute kommt im Jobcenter zu kurz.',
  'agentur-1': 'Die Bundesagentur für Arbeit zahlt die Zuschüsse aus, die Stadt prüft die Anträge.',
  'agentur-2': 'Von der BA kam die Zusage erst nach Ablauf der Frist.',
  'agentur-3': 'Eine Agentur für Nachbarschaft vermittelt Einkaufshilfen und Begleitung zum Arzt.',
  'gesetz-1':
    'Das SGB II kennt keinen Anspruch auf ein bestimmtes Fahrrad, wohl aber auf Mobilität.',
  'gesetz-2': 'Nach dem Zweiten Buch Sozialgesetzbuch sind Zuschüsse für Arbeitgeber befristet.',
  'gesetz-3': 'Das SGB IX verlangt von Arbeitgebern eine Ausgleichsabgabe.',
  'kdu-1': 'Die KdU sind im Haushalt der größte einzelne Posten.',
  'minijob-1': 'Aus dem Minijob führt selten ein Weg in eine volle Stelle.',
  'minijob-2': 'Mini-Jobs verdrängen in der Gastronomie feste Stellen.',
  'beratung-1': 'Gute Beratung braucht Zeit, und Zeit ist im Stellenplan nicht vorgesehen.',
  'beratung-2': 'Die Schuldnerberatung hat eine Wartezeit von vier Monaten.',
  'beratung-3': 'Unsere Berater sprechen sieben Sprachen, der Fragebogen nur eine.',
  'vermittlung-1': 'Die Vermittlung in Arbeit gelingt am besten über Praktika.',
  'vermittlung-2': 'Arbeitsvermittlung ist Beziehungsarbeit, keine Verwaltung.',
  'vermittlung-3': 'Vermittelt wurden im Herbst vor allem Menschen mit Führerschein.',
  'digital-1': 'Der digitale Antrag spart Papier, aber keine Gespräche.',
  'digital-2': 'Digitale Akten haben die Bearbeitung um zwei Wochen verkürzt.',
  'antrag-1': 'Ein Antrag von vierzehn Seiten schreckt gerade die ab, die Hilfe brauchen.',
  'antrag-2': 'Die Anträge werden seit März in leichter Sprache angeboten.',
  'antrag-3': 'Das Antragsformular für Schulbedarf ist nur noch eine Seite lang.',
  'sanktion-1': 'Sanktionen haben in Musterstadt noch keine Stelle besetzt.',
  'sanktion-2': 'Eine Sanktion ist immer auch ein gescheitertes Gespräch.',
  'senken-1': 'Wir wollen die Zahl der Abbrüche bis zum Sommer senken.',
  'senken-2': 'Der Kreis hat die Fallzahlen je Fachkraft auf achtzig gesenkt.',
  'wettbewerb-1': 'Ein Wettbewerb zwischen den Kommunen um die beste Idee wäre uns willkommen.',
  'wettbewerb-2': 'Der Wettbewerb um Fachkräfte macht an der Kreisgrenze nicht halt.',
  'option-1': 'Die kommunale Option hat sich in unserer Stadt bewährt.',
  'option-2': 'Andere Optionen standen damals nicht zur Wahl, sagt die Kämmerei.',
  'praktikum-1': 'Ein Praktikum von zwei Wochen ersetzt zehn Bewerbungsgespräche.',
  'teilhabe-1': 'Soziale Teilhabe beginnt mit einem Grund, morgens aufzustehen.',
  'teilhabe-2': 'Das Programm zur Teilhabe am Arbeitsmarkt läuft in zwei Jahren aus.',
  'pflege-1': 'In der Pflege fehlen Hilfskräfte ebenso wie Examinierte.',
  'pflege-2': 'Wer Angehörige pflegt, steht dem Arbeitsmarkt nur stundenweise zur Verfügung.',
  'verkehr-1': 'Ohne Buslinie nach sechs Uhr abends ist die Spätschicht für viele unerreichbar.',
  'verkehr-2': 'Das Jobticket hat mehr bewirkt als jedes Bewerbungstraining.',
};

/** Who said what. */
export const SPEAKERS: Readonly<Record<string, string>> = {
  'beratung-1': 'anna-beispiel',
  'sanktion-2': 'anna-beispiel',
  'markt-2': 'anna-beispiel',
  'verkehr-2': 'bernd-muster',
  'kinder-2': 'bernd-muster',
};

/** What stands for what in these sentences. */
export const TERMS = [
  { title: 'BA', expansion: 'Bundesagentur für Arbeit', synonyms: [] },
  { title: 'SGB II', expansion: 'Zweites Buch Sozialgesetzbuch', synonyms: [] },
  { title: 'KdU', expansion: 'Kosten der Unterkunft', synonyms: ['Unterkunftskosten'] },
];

export const PEOPLE = [
  { id: 'anna-beispiel', name: 'Anna Beispiel', blocks: [] },
  { id: 'bernd-muster', name: 'Bernd Muster', blocks: [] },
];

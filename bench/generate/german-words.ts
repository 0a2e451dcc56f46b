/** The words of {@link ./german}. Verbs are such whose prefix is not split off: `zu stärken`, not `einzuführen`. */

export type Gender = 'm' | 'f' | 'n';

/** The second part of a compound: singular, gender, plural, ending of the genitive. */
export interface Head {
  readonly one: string;
  readonly gender: Gender;
  readonly many: string;
  readonly genitive: string;
}

export interface Verb {
  readonly present: string;
  readonly infinitive: string;
  readonly participle: string;
}

export const FIRST_PARTS = [
  'Arbeitsmarkt', 'Ausbildungs', 'Bildungs', 'Beratungs', 'Beschäftigungs', 'Betreuungs', 'Betriebs', 'Bezirks', 'Bürger', 'Chancen',
  'Daten', 'Eingliederungs', 'Einstiegs', 'Erwerbs', 'Fachkräfte', 'Familien', 'Finanzierungs', 'Förder', 'Gemeinde', 'Gesundheits',
  'Gleichstellungs', 'Grundsicherungs', 'Handlungs', 'Haushalts', 'Integrations', 'Jugend', 'Kinder', 'Kommunal', 'Kooperations', 'Kreis',
  'Landes', 'Langzeit', 'Leistungs', 'Lern', 'Lohn', 'Maßnahmen', 'Mittel', 'Mobilitäts', 'Netzwerk', 'Orts', 'Personal', 'Pflege',
  'Planungs', 'Praxis', 'Projekt', 'Qualifizierungs', 'Quartiers', 'Regional', 'Schul', 'Sozial', 'Sprach', 'Stadt', 'Struktur',
  'Teilhabe', 'Träger', 'Übergangs', 'Unternehmens', 'Vermittlungs', 'Verwaltungs', 'Weiterbildungs', 'Wettbewerbs', 'Wirtschafts', 'Wohn', 'Ziel',
];

const head = (one: string, gender: Gender, many: string, genitive = gender === 'f' ? '' : 's'): Head => ({ one, gender, many, genitive });

export const HEADS: readonly Head[] = [
  head('agentur', 'f', 'agenturen'), head('analyse', 'f', 'analysen'), head('angebot', 'n', 'angebote'), head('ansatz', 'm', 'ansätze', 'es'),
  head('auftrag', 'm', 'aufträge'), head('ausschuss', 'm', 'ausschüsse', 'es'), head('bedarf', 'm', 'bedarfe'), head('beirat', 'm', 'beiräte'),
  head('bericht', 'm', 'berichte'), head('budget', 'n', 'budgets'), head('büro', 'n', 'büros'), head('dialog', 'm', 'dialoge'),
  head('dienst', 'm', 'dienste', 'es'), head('entwicklung', 'f', 'entwicklungen'), head('erfolg', 'm', 'erfolge'), head('fonds', 'm', 'fonds', ''),
  head('forum', 'n', 'foren'), head('frage', 'f', 'fragen'), head('gesellschaft', 'f', 'gesellschaften'), head('gruppe', 'f', 'gruppen'),
  head('hilfe', 'f', 'hilfen'), head('initiative', 'f', 'initiativen'), head('kapazität', 'f', 'kapazitäten'), head('konferenz', 'f', 'konferenzen'),
  head('konzept', 'n', 'konzepte', 'es'), head('rahmen', 'm', 'rahmen'), head('lage', 'f', 'lagen'), head('leitlinie', 'f', 'leitlinien'),
  head('modell', 'n', 'modelle'), head('nachfrage', 'f', 'nachfragen'), head('netz', 'n', 'netze', 'es'), head('ordnung', 'f', 'ordnungen'),
  head('plan', 'm', 'pläne', 's'), head('planung', 'f', 'planungen'), head('politik', 'f', 'politiken'), head('praxis', 'f', 'praxen'),
  head('programm', 'n', 'programme'), head('projekt', 'n', 'projekte', 'es'), head('prüfung', 'f', 'prüfungen'), head('quote', 'f', 'quoten'),
  head('rat', 'm', 'räte', 'es'), head('reform', 'f', 'reformen'), head('regelung', 'f', 'regelungen'), head('ressource', 'f', 'ressourcen'),
  head('stelle', 'f', 'stellen'), head('steuerung', 'f', 'steuerungen'), head('strategie', 'f', 'strategien'), head('struktur', 'f', 'strukturen'),
  head('stufe', 'f', 'stufen'), head('system', 'n', 'systeme'), head('team', 'n', 'teams'), head('umfrage', 'f', 'umfragen'),
  head('verbund', 'm', 'verbünde', 'es'), head('verein', 'm', 'vereine'), head('vereinbarung', 'f', 'vereinbarungen'), head('verfahren', 'n', 'verfahren'),
  head('vergleich', 'm', 'vergleiche'), head('vorhaben', 'n', 'vorhaben'), head('weg', 'm', 'wege', 'es'), head('werkstatt', 'f', 'werkstätten'),
  head('wirkung', 'f', 'wirkungen'), head('zentrum', 'n', 'zentren'), head('ziel', 'n', 'ziele', 'es'), head('zuschuss', 'm', 'zuschüsse', 'es'),
];

export const ADJECTIVES = [
  'abgestimmt', 'aktiv', 'befristet', 'beruflich', 'besonder', 'bestehend', 'dezentral', 'digital', 'dringend', 'eigenständig', 'einheitlich',
  'erfolgreich', 'erweitert', 'freiwillig', 'früh', 'gemeinsam', 'gesetzlich', 'gezielt', 'individuell', 'integriert', 'jährlich', 'klein',
  'kommunal', 'künftig', 'landesweit', 'langfristig', 'lokal', 'mehrjährig', 'mobil', 'nachhaltig', 'neu', 'offen', 'örtlich', 'regional',
  'sozialräumlich', 'städtisch', 'strukturell', 'tatsächlich', 'überörtlich', 'umfassend', 'unabhängig', 'verbindlich', 'vorläufig', 'wirksam',
  'zentral', 'zusätzlich',
];

const regular = (stem: string, participle = `ge${stem}t`): Verb => ({ present: `${stem}t`, infinitive: `${stem}en`, participle });

export const VERBS: readonly Verb[] = [
  regular('stärk'), regular('präg'), regular('förder', 'gefördert'), regular('plan'), regular('nutz'), regular('prüf'), regular('lenk'),
  regular('ergänz', 'ergänzt'), regular('erreich', 'erreicht'), regular('ermöglich', 'ermöglicht'), regular('begrenz', 'begrenzt'),
  regular('bestimm', 'bestimmt'), regular('verlänger', 'verlängert'), regular('vereinfach', 'vereinfacht'), regular('berücksichtig', 'berücksichtigt'),
  regular('beschleunig', 'beschleunigt'), regular('entlast', 'entlastet'), regular('erprob', 'erprobt'), regular('verbesser', 'verbessert'),
  regular('finanzier', 'finanziert'), regular('koordinier', 'koordiniert'), regular('organisier', 'organisiert'), regular('stabilisier', 'stabilisiert'),
].map(withRegularSounds);

/** `förderen` is `fördern`, `entlastt` is `entlastet`. */
function withRegularSounds(each: Verb): Verb {
  return { ...each, infinitive: each.infinitive.replace(/([^i])eren$/, '$1ern'), present: each.present.replace(/stt$/, 'stet') };
}

export const FIRST_NAMES = [
  'Anna', 'Bernd', 'Carla', 'Detlef', 'Elke', 'Frank', 'Gisela', 'Heiko', 'Ines', 'Jens', 'Karin', 'Lars', 'Maria', 'Nils', 'Olga', 'Paul',
  'Ruth', 'Sven', 'Tanja', 'Uwe', 'Vera', 'Walter', 'Yasemin', 'Zoran', 'Ahmet', 'Birgit', 'Cem', 'Dörte', 'Emil', 'Fatma', 'Günter', 'Hülya',
  'Ivo', 'Jutta', 'Klaus', 'Leyla', 'Mirko', 'Nadja', 'Oskar', 'Petra',
];
export const NAME_STARTS = [
  'Ahorn', 'Birken', 'Buchen', 'Eschen', 'Feld', 'Fichten', 'Hasel', 'Heide', 'Korn', 'Linden', 'Moos', 'Nebel', 'Ostern', 'Quell', 'Reh',
  'Silber', 'Tannen', 'Ulmen', 'Weiden', 'Zirbel',
];
export const NAME_ENDS = ['acker', 'bach', 'berg', 'feld', 'hain', 'kamp', 'moor', 'rain', 'rode', 'thal', 'wald', 'weiler'];

export const ORGANISATIONS = ['Kreis', 'Stadt', 'Jobcenter', 'Beschäftigungsgesellschaft', 'Bildungsverein'];
export const PLACES = ['Ahornfeld', 'Birkenau-Süd', 'Eschental', 'Haselbruch', 'Kornmoor', 'Lindenrain', 'Moosbach', 'Nebelstein', 'Quellenrode', 'Tannwald'];

/**
 * Abbreviations of German labour-market policy with their long forms: general knowledge of the field, for archives whose
 * glossary does not name them. A term of the archive's own glossary takes their place. Laws say „des Zwölften Buches“ and leave out
 * of what.
 */
export const BASE_TERMS: readonly (readonly string[])[] = `
BA = Bundesagentur für Arbeit = Bundesagentur
BMAS = Bundesministerium für Arbeit und Soziales = Bundesarbeitsministerium
BMWA = Bundesministerium für Wirtschaft und Arbeit
BMF = Bundesministerium der Finanzen = Bundesfinanzministerium
BMFSFJ = Bundesministerium für Familie, Senioren, Frauen und Jugend = Bundesfamilienministerium
BMG = Bundesministerium für Gesundheit = Bundesgesundheitsministerium
BMBF = Bundesministerium für Bildung und Forschung
IAB = Institut für Arbeitsmarkt- und Berufsforschung
SGB II = Zweites Buch Sozialgesetzbuch = Sozialgesetzbuch II = Zweites Buch
SGB III = Drittes Buch Sozialgesetzbuch = Sozialgesetzbuch III = Drittes Buch
SGB IV = Viertes Buch Sozialgesetzbuch = Sozialgesetzbuch IV = Viertes Buch
SGB V = Fünftes Buch Sozialgesetzbuch = Sozialgesetzbuch V = Fünftes Buch
SGB VI = Sechstes Buch Sozialgesetzbuch = Sozialgesetzbuch VI = Sechstes Buch
SGB VII = Siebtes Buch Sozialgesetzbuch = Sozialgesetzbuch VII = Siebtes Buch
SGB VIII = Achtes Buch Sozialgesetzbuch = Sozialgesetzbuch VIII = Achtes Buch
SGB IX = Neuntes Buch Sozialgesetzbuch = Sozialgesetzbuch IX = Neuntes Buch
SGB X = Zehntes Buch Sozialgesetzbuch = Sozialgesetzbuch X = Zehntes Buch
SGB XI = Elftes Buch Sozialgesetzbuch = Sozialgesetzbuch XI = Elftes Buch
SGB XII = Zwölftes Buch Sozialgesetzbuch = Sozialgesetzbuch XII = Zwölftes Buch
SGB = Sozialgesetzbuch
BSHG = Bundessozialhilfegesetz
AFG = Arbeitsförderungsgesetz
AÜG = Arbeitnehmerüberlassungsgesetz
TzBfG = Teilzeit- und Befristungsgesetz
GG = Grundgesetz
BGB = Bürgerliches Gesetzbuch
ALG = Arbeitslosengeld
ALG II = Arbeitslosengeld II = ALG 2
ALG I = Arbeitslosengeld I = ALG 1
KUG = Kurzarbeitergeld
KdU = Kosten der Unterkunft
ABM = Arbeitsbeschaffungsmaßnahme = Arbeitsbeschaffungsmaßnahmen
SAM = Strukturanpassungsmaßnahme = Strukturanpassungsmaßnahmen
AGH = Arbeitsgelegenheit = 1-Euro-Job = Ein-Euro-Job
ARGE = Arbeitsgemeinschaft
EGT = Eingliederungstitel
PSA = Personal-Service-Agentur
DGB = Deutscher Gewerkschaftsbund
BDA = Bundesvereinigung der Deutschen Arbeitgeberverbände
BDI = Bundesverband der Deutschen Industrie
DIHK = Deutscher Industrie- und Handelskammertag
IHK = Industrie- und Handelskammer
IG Metall = Industriegewerkschaft Metall
NGG = Gewerkschaft Nahrung-Genuss-Gaststätten
GKV = gesetzliche Krankenversicherung
PKV = private Krankenversicherung
MDK = Medizinischer Dienst der Krankenversicherung
BfA = Bundesversicherungsanstalt für Angestellte
BAföG = Bundesausbildungsförderungsgesetz
EU = Europäische Union
ESF = Europäischer Sozialfonds
EuGH = Europäischer Gerichtshof
EZB = Europäische Zentralbank
BVerfG = Bundesverfassungsgericht
BAG = Bundesarbeitsgericht
BSG = Bundessozialgericht
OECD = Organisation für wirtschaftliche Zusammenarbeit und Entwicklung
ILO = Internationale Arbeitsorganisation = IAO
UNO = Vereinte Nationen = UN
BIP = Bruttoinlandsprodukt
DDR = Deutsche Demokratische Republik
NRW = Nordrhein-Westfalen
BAMF = Bundesamt für Migration und Flüchtlinge
ÖPNV = öffentlicher Personennahverkehr
KI = künstliche Intelligenz
KMU = kleine und mittlere Unternehmen
DSGVO = Datenschutz-Grundverordnung
EEG = Erneuerbare-Energien-Gesetz
SPD = Sozialdemokratische Partei Deutschlands
CDU = Christlich Demokratische Union
FDP = Freie Demokratische Partei
AfD = Alternative für Deutschland
BMA = Bundesministerium für Arbeit und Sozialordnung
BMWi = Bundesministerium für Wirtschaft = Bundeswirtschaftsministerium
BMI = Bundesministerium des Innern = Bundesinnenministerium
BMJ = Bundesministerium der Justiz = Bundesjustizministerium
BRH = Bundesrechnungshof
DRV = Deutsche Rentenversicherung
BIBB = Bundesinstitut für Berufsbildung
DIW = Deutsches Institut für Wirtschaftsforschung
KfW = Kreditanstalt für Wiederaufbau
EGV = Eingliederungsvereinbarung
AVGS = Aktivierungs- und Vermittlungsgutschein
FbW = Förderung der beruflichen Weiterbildung
BvB = berufsvorbereitende Bildungsmaßnahme
BuT = Bildungs- und Teilhabepaket = Bildung und Teilhabe
zkT = zugelassener kommunaler Träger
KiZ = Kinderzuschlag
MiLoG = Mindestlohngesetz
AEntG = Arbeitnehmer-Entsendegesetz
KSchG = Kündigungsschutzgesetz
BetrVG = Betriebsverfassungsgesetz
ArbZG = Arbeitszeitgesetz
TVG = Tarifvertragsgesetz
BBiG = Berufsbildungsgesetz
AGG = Allgemeines Gleichbehandlungsgesetz
AsylbLG = Asylbewerberleistungsgesetz
WoGG = Wohngeldgesetz
BKGG = Bundeskindergeldgesetz
EStG = Einkommensteuergesetz
StGB = Strafgesetzbuch
MwSt = Mehrwertsteuer
Soli = Solidaritätszuschlag
HWK = Handwerkskammer
ZDH = Zentralverband des Deutschen Handwerks
ver.di = Vereinte Dienstleistungsgewerkschaft
GEW = Gewerkschaft Erziehung und Wissenschaft
AWO = Arbeiterwohlfahrt
DRK = Deutsches Rotes Kreuz
IWF = Internationaler Währungsfonds
EG = Europäische Gemeinschaft
FSJ = Freiwilliges Soziales Jahr
BFD = Bundesfreiwilligendienst
Kita = Kindertagesstätte
Azubi = Auszubildende
Jobcenter = Job-Center
`
  .trim()
  .split('\n')
  .map((line) => line.split(' = '));

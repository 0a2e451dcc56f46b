/**
 * Abbreviations of German labour-market policy with their long forms: general knowledge of the field, for archives whose
 * glossary does not name them. A term of the archive's own glossary takes their place.
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
SGB II = Zweites Buch Sozialgesetzbuch = Sozialgesetzbuch II
SGB III = Drittes Buch Sozialgesetzbuch = Sozialgesetzbuch III
SGB IX = Neuntes Buch Sozialgesetzbuch = Sozialgesetzbuch IX
SGB XII = Zwölftes Buch Sozialgesetzbuch = Sozialgesetzbuch XII
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
Jobcenter = Job-Center
`
  .trim()
  .split('\n')
  .map((line) => line.split(' = '));

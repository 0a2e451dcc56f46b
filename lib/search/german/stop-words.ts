/**
 * Whether a folded word is one of those that hold German sentences together whatever they are about: articles, pronouns,
 * prepositions, conjunctions, auxiliaries and modal verbs, adverbs of degree, place, time and reason, small numbers, and how
 * one addresses an assembly. More than `isFunctionWord`, which decides what a search may leave out: these are only not told as
 * what is said more often by one than by others.
 */
export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded);
}

const STOP_WORDS = new Set(
  `
  der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines
  ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich man jemand niemand einander
  mein meine meinen meinem meiner meines dein deine deinen deinem deiner sein seine seinen seinem seiner seines
  ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres euer eure euren eurem eurer
  dies diese diesen diesem dieser dieses jene jenen jenem jener jenes solch solche solchen solchem solcher solches
  derjenige diejenige dasjenige diejenigen denjenigen demjenigen derjenigen derselbe dieselbe dasselbe dieselben
  welch welche welchen welchem welcher welches wer wen wem wessen was wo wann wie warum weshalb wieso woher wohin womit
  wofuer woran worauf woraus worin worueber worum wovon wozu wodurch wonach
  deren dessen denen alle allen allem aller alles andere anderen anderem anderer anderes anders jede jeden jedem jeder jedes
  manche manchen manchem mancher manches mehrere mehreren einige einigen einiger einiges etliche viele vielen vieler vieles viel
  wenig wenige wenigen weniger wenigsten beide beiden beider beides etwas nichts selbst selber
  ab an am auf aus ausser bei beim bis bisher durch entlang fuer gegen gegenueber hinter im in ins je mit nach neben ohne seit
  trotz ueber um unter vom von vor waehrend wegen wider zu zum zur zwischen innerhalb ausserhalb anstatt statt aufgrund
  anhand bezueglich hinsichtlich laut gemaess mittels samt nebst
  und oder aber denn sondern doch jedoch sowie sowohl weder noch entweder als ob wenn weil dass da damit obwohl obgleich falls
  sofern soweit solange sobald nachdem bevor ehe indem sodass insofern bzw beziehungsweise
  bin bist ist sind seid war waren warst wart sei seien waere waeren gewesen
  habe hast hat haben habt hatte hatten haette haetten gehabt
  werde wirst wird werden werdet wurde wurden wuerde wuerden worden geworden
  kann kannst koennen koennt konnte konnten koennte koennten gekonnt
  muss muessen muesst musste mussten muesste muessten soll sollen sollst sollte sollten will wollen willst wollt wollte wollten
  darf duerfen darfst durfte durften duerfte duerften mag moegen mochte mochten moechte moechten lassen laesst liess
  gibt geben gab gaebe gegeben geht gehen ging ginge gegangen macht machen machte gemacht tun tut tat getan kommt kommen kam
  steht stehen stand liegt liegen lag bleibt bleiben blieb heisst heissen hiess sagt sagen sagte gesagt sehen sieht sah gesehen
  wissen weiss wusste gewusst glauben glaube glaubt denken denke denkt finden finde findet
  nicht nie niemals nirgends ja nein auch nur schon sehr so sogar ganz ganze ganzen ganzer gar mehr meist meisten mindestens
  hoechstens fast beinahe etwa ungefaehr circa ca rund kaum eher ziemlich recht zumindest wenigstens vielleicht wohl
  wahrscheinlich sicher sicherlich natuerlich selbstverstaendlich eigentlich einfach eben halt mal bloss allein allerdings
  hier dort da dorthin dahin daher hin her dabei dafuer dagegen daran darauf daraus darin darueber darum davon davor dazu dadurch
  danach daneben dahinter drauf drin drum hierbei hierfuer hierzu hiermit hierin hieran hierauf
  jetzt nun heute gestern morgen damals dann immer immerhin wieder wiederum oft oftmals haeufig manchmal bald gleich gerade eben
  erst zuerst zunaechst zuletzt endlich schliesslich spaeter frueher bereits noch seitdem inzwischen mittlerweile zurzeit derzeit
  deshalb deswegen somit folglich demnach also dennoch trotzdem nichtsdestotrotz zwar nämlich naemlich ausserdem zudem ferner
  ueberdies uebrigens insbesondere besonders vor allem jeweils jeweilige jeweiligen sonst ansonsten andernfalls
  weiter weitere weiteren weiterer weiteres weiterhin zurueck weg los zusammen gemeinsam
  so sodann ebenfalls ebenso genauso genau geradezu
  gut gute guten guter gutes besser bessere besseren beste besten gross grosse grossen grosser grosses groesser groessere
  groesseren klein kleine kleinen neue neuen neuer neues neu erste ersten erster erstes letzte letzten letzter letztes naechste
  naechsten lang lange langen laenger kurz hoch hohe hohen hoeher hoehere hoeheren wichtig richtig klar deutlich
  null eins zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf hundert tausend million millionen milliarde milliarden
  herr herrn herren frau frauen dame damen kollege kollegen kollegin kolleginnen praesident praesidentin verehrte verehrten
  geehrte geehrten liebe lieben sehr dank vielen danke bitte beifall zuruf zwischenruf
  z b d h u a usw etc nr abs art ggf vgl sog bspw inkl
  `
    .split(/\s+/)
    .filter(Boolean),
);

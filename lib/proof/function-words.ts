/** Whether a word (in lower case) only holds others together: articles, pronouns, prepositions, conjunctions, auxiliaries. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

const FUNCTION_WORDS = new Set(
  `ab aber alle allem allen aller alles als also am an andere anderen anderer anderes auch auf aus bei beim bereits bin bis
  bist da dabei dadurch dafür damit danach dann daran darauf darin darüber das dass daß dazu dein dem den denen denn der
  deren des dessen die dies diese diesem diesen dieser dieses doch dort durch ebenso ein eine einem einen einer eines er es
  etwa etwas euch für gegen hat hatte hatten habe haben hier hin ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in
  indem ins insbesondere ist ja jede jedem jeden jeder jedes jedoch kann kein keine keinem keinen keiner können könnte man
  mehr mein mich mir mit muss müssen nach nicht noch nun nur ob oder ohne sehr sein seine seinem seinen seiner seines seit
  selbst sich sie sind so sogar soll sollen sollte sondern sowie sowohl über um und uns unser unsere unserem unseren
  unserer unter vom von vor während war waren was weil welche welchem welchen welcher welches wenn wer werde werden wie
  wieder will wir wird wo wurde wurden würde würden zu zum zur zwar zwischen`.split(/\s+/),
);

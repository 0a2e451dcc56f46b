import { announce } from './announce';
import type { ProofSource } from './finding';
import { works } from './works';

/** Checks a proof, or a seal that somebody kept, in the reader's browser. */
export function startCheckingProofs(source?: ProofSource): void {
  const text = document.getElementById('nachweis');
  const file = document.getElementById('nachweis-datei');
  const result = document.getElementById('nachweis-ergebnis');
  if (!(text instanceof HTMLTextAreaElement) || !(file instanceof HTMLInputElement)) return;
  if (!result) return;
  works('pruefen');
  file.addEventListener('change', () => void readFile(file, text));
  text.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void check(text.value, result, source);
  });
}

async function readFile(file: HTMLInputElement, text: HTMLTextAreaElement): Promise<void> {
  text.value = (await file.files?.[0]?.text()) ?? '';
}

async function check(text: string, result: HTMLElement, source?: ProofSource): Promise<void> {
  const { findingOn } = await import('./finding');
  const { sentences, lines } = await findingOn(text, source);
  const [template, list] = [result.querySelector('template'), document.createElement('ul')];
  list.append(...lines.map((line) => element('li', element('code', line))));
  const shown: Node[] = sentences.map((sentence) => element('p', sentence));
  const heading = template?.content.cloneNode(true);
  if (lines.length > 0) shown.push(...(heading ? [heading] : []), list);
  result.replaceChildren(...(template ? [template] : []), ...shown);
  announce(sentences.join(' '));
}

function element(name: string, content: string | Node): HTMLElement {
  const made = document.createElement(name);
  made.append(content);
  return made;
}

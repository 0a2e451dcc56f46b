import type { live } from '@/components/editing/texts';

/** The form of a file, and what the script says. */
export interface EditingForm {
  readonly form: HTMLFormElement;
  readonly texts: typeof live;
  /** Says something above the form, with a link or buttons behind it; nothing takes it away. */
  say(message: string, ...behind: readonly Node[]): void;
  quiet(): void;
}

export function formOnPage(): EditingForm | undefined {
  const form = document.getElementById('bearbeiten');
  const box = document.getElementById('meldung');
  if (!(form instanceof HTMLFormElement) || !box) return undefined;
  return {
    form,
    texts: JSON.parse(form.dataset.texte ?? '{}'),
    say(message, ...behind) {
      if (!box.hidden && box.firstChild?.textContent === message) return;
      box.replaceChildren(textIn('span', message), ' ', ...behind);
      box.hidden = false;
    },
    quiet() {
      box.hidden = true;
    },
  };
}

function textIn(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

/** What was typed, without what belongs to the session. */
export function typedIn(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && name !== 'csrf' && name !== 'tun' ? [[name, value]] : [],
  );
}

/** The token of the session, which may have begun anew in another window. */
export function setToken(form: HTMLFormElement, csrf: string): void {
  const field = form.elements.namedItem('csrf');
  if (field instanceof HTMLInputElement) field.value = csrf;
}

export function tokenOf(form: HTMLFormElement): string {
  const field = form.elements.namedItem('csrf');
  return field instanceof HTMLInputElement ? field.value : '';
}

/** That the session has ended, with the way to log in again. */
export function sayEnded({ texts, say }: EditingForm): void {
  const link = document.createElement('a');
  link.href = '/redaktion/anmelden';
  link.target = '_blank';
  link.textContent = texts.logIn;
  say(texts.ended, link);
}

import { sayEnded, type EditingForm } from './form';

const PAUSE_MS = 700;

/** Has the form checked whenever somebody pauses: the same request as the button makes, of which the parts that live are put in place. */
export function startChecking(editing: EditingForm): void {
  const { form, texts, say, quiet } = editing;
  let timer: number | undefined;
  let request: XMLHttpRequest | undefined;
  const check = () => {
    request?.abort();
    const asking = new XMLHttpRequest();
    request = asking;
    const sent = new FormData(form);
    sent.set('tun', 'pruefen');
    asking.open('POST', form.action);
    // Parsed by the browser: a script may make no markup of a text here.
    asking.responseType = 'document';
    asking.addEventListener('load', () => {
      if (asking.status === 401) return sayEnded(editing);
      if (asking.status !== 200 || !asking.responseXML) return;
      quiet();
      takeOver(asking.responseXML);
    });
    asking.addEventListener('error', () => say(texts.offline));
    asking.send(sent);
  };
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'nachricht') return;
    clearTimeout(timer);
    timer = window.setTimeout(check, PAUSE_MS);
  });
  window.addEventListener('online', check);
}

function takeOver(wanted: Document): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-lebendig]')) {
    const now = wanted.getElementById(part.id);
    if (!now || now.outerHTML === part.outerHTML) continue;
    part.className = now.className;
    const [said, says] = [part, now].map((each) => each.querySelector('[role="status"]'));
    // What is read out stays the same element, otherwise nobody hears it.
    if (said && says) {
      if (said.textContent !== says.textContent) said.textContent = says.textContent;
      const rest = [...now.children].filter((child) => child !== says);
      part.replaceChildren(said, ...rest.map((child) => document.importNode(child, true)));
    } else
      part.replaceChildren(...[...now.childNodes].map((child) => document.importNode(child, true)));
  }
}

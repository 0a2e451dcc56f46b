import { sayEnded, setToken, type EditingForm } from './form';

/** Asks whether the server is there and knows this session before a form is sent: what was typed would be gone with the page otherwise. */
export function startSending(editing: EditingForm): void {
  const { form, texts, say } = editing;
  let isAsked = false;
  form.addEventListener('submit', async (event) => {
    if (isAsked) {
      isAsked = false;
      return;
    }
    event.preventDefault();
    const answer = await fetch('/redaktion/da', { cache: 'no-store' }).catch(() => undefined);
    if (answer?.status === 401) return sayEnded(editing);
    if (!answer?.ok) return say(texts.offline);
    const { csrf }: { csrf: string } = await answer.json();
    setToken(form, csrf);
    isAsked = true;
    form.requestSubmit(event.submitter);
  });
}

import { announce } from './announce';
import { works } from './works';

/** Lets the buttons copy the address of this site that each of them names; where there is no clipboard, there are no buttons. */
export function startCopying(): void {
  if (!navigator.clipboard) return;
  works('kopieren');
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-copy]');
    if (button) void copy(button);
  });
}

async function copy(button: HTMLElement): Promise<void> {
  const { copy: address = '', done = '', failed = '' } = button.dataset;
  const tell = (message: string) => {
    const outcome = button.nextElementSibling;
    if (outcome) outcome.textContent = message;
    announce(message);
  };
  await navigator.clipboard.writeText(new URL(address, location.href).href).then(
    () => tell(done),
    () => tell(failed),
  );
}

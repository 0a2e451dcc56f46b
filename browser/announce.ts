/** So long the live region is empty before it speaks: the same message twice is read out twice. */
const SILENCE_MS = 50;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Has a screen reader read the message out, by the one live region of the page. */
export function announce(message: string): void {
  const region = document.getElementById('ansage');
  if (!region) return;
  clearTimeout(timer);
  region.textContent = '';
  timer = setTimeout(() => (region.textContent = message), SILENCE_MS);
}

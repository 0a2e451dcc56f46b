import { cacheTroubles } from '@/lib/content/cache-file';
import { liveState, setLiveState } from './state';

/** Something that does not work and stops nothing: as everybody may read it, and for the log with all that the system says. */
interface Trouble {
  readonly text: string;
  readonly inFull: string;
}

type SystemError = Error & { readonly code: string };

/** Notes what troubles this server now; `watching` is why folders cannot be watched. The log is told of what is new. */
export function noteTroubles(
  log: (message: string) => void,
  watching: SystemError | undefined,
): void {
  const now = liveState();
  const troubles = troublesNow(watching);
  for (const { text, inFull } of troubles)
    if (!now.troubles.includes(text)) log(`Warning: ${inFull}`);
  const texts = troubles.map(({ text }) => text);
  if (texts.join() !== now.troubles.join()) setLiveState({ ...now, troubles: texts });
}

function troublesNow(watching: SystemError | undefined): Trouble[] {
  return [
    ...cacheTroubles().map(({ code, message }) =>
      trouble(`The cache cannot be written (${code}): the next start takes longer.`, message),
    ),
    ...(watching
      ? [
          trouble(
            `Folders cannot be watched (${watching.code}): they are looked at every few seconds.`,
            watching.message,
          ),
        ]
      : []),
  ];
}

function trouble(text: string, message: string): Trouble {
  return { text, inFull: `${text} ${message}` };
}

import { liveState, setLiveState, type Behind } from './state';

/** Notes that what is served is older than what lies in the folder. The log is told once, with all; readers only the fact. */
export function noteBehind(
  log: (message: string) => void,
  what: keyof Behind,
  cause: unknown,
): void {
  const now = liveState();
  const said = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  if (now.behind[what] === undefined) log(`${REASONS[what]} ${said}`);
  setLiveState({ ...now, behind: { ...now.behind, [what]: REASONS[what] } });
}

/** Notes that it is not, or no longer. */
export function noteDone(what: keyof Behind): void {
  const now = liveState();
  const { [what]: known, ...behind } = now.behind;
  if (known !== undefined) setLiveState({ ...now, behind });
}

const REASONS: Readonly<Record<keyof Behind, string>> = {
  content: 'The content that lies in the folder could not be read; the last good state is served.',
  search: 'The search could not be made of the content as it is; it is tried again.',
  rest: 'What is found besides statements, or repeats others, could not be made of the content as it is.',
};

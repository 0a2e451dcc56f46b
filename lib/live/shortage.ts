/** Why an archive did not answer, where that passes: it cannot be asked, the version was removed, or the answer takes too long. */
export type Shortage = 'away' | 'gone' | 'slow';

/** By the errors of `lib/store/reading.ts`; undefined for a fault. Next may load a class more than once, so it goes by their names. */
export function shortageOf(cause: unknown): Shortage | undefined {
  return cause instanceof Error ? SHORTAGES.get(cause.name) : undefined;
}

const SHORTAGES: ReadonlyMap<string, Shortage> = new Map([
  ['StoreAway', 'away'],
  ['VersionGone', 'gone'],
  ['TooSlow', 'slow'],
]);

/**
 * A port that also tells of what it could not answer, while whoever has asked is still there: what a framework makes of an error
 * says nothing of where it comes from.
 */
export function telling<Port extends object>(port: Port, tell: (cause: unknown) => void): Port {
  return new Proxy(port, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value === 'function')
        return (...given: unknown[]) => told(Reflect.apply(value, target, given), tell);
      return typeof value === 'object' && value !== null ? telling(value, tell) : value;
    },
  });
}

function told(answer: unknown, tell: (cause: unknown) => void): unknown {
  const toldOf = (cause: unknown): never => {
    tell(cause);
    throw cause;
  };
  if (answer instanceof Promise) return answer.catch(toldOf);
  return isIterable(answer) ? items(answer, toldOf) : answer;
}

async function* items(
  all: AsyncIterable<unknown>,
  toldOf: (cause: unknown) => never,
): AsyncGenerator<unknown> {
  try {
    yield* all;
  } catch (cause) {
    toldOf(cause);
  }
}

function isIterable(answer: unknown): answer is AsyncIterable<unknown> {
  return typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer;
}

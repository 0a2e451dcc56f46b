/** Work that several wait for and that is done once. */
export interface SharedWork<Result> {
  /** Joins the work of that name, or begins it. It is called off once everybody who wanted it is `gone`. */
  join(
    name: string,
    gone: AbortSignal,
    begin: (calledOff: AbortSignal) => Promise<Result>,
  ): Promise<Result>;
}

interface Work<Result> {
  readonly result: Promise<Result>;
  readonly callOff: AbortController;
  waiting: number;
}

export function sharedWork<Result>(): SharedWork<Result> {
  const begun = new Map<string, Work<Result>>();
  return {
    join(name, gone, begin) {
      const work = begun.get(name) ?? start(name, begin);
      work.waiting++;
      gone.addEventListener('abort', () => {
        if (--work.waiting > 0) return;
        // Who comes now begins anew.
        if (begun.get(name) === work) begun.delete(name);
        work.callOff.abort();
      });
      return work.result;
    },
  };

  function start(name: string, begin: (calledOff: AbortSignal) => Promise<Result>): Work<Result> {
    const callOff = new AbortController();
    const result = begin(callOff.signal).finally(() => {
      if (begun.get(name) === work) begun.delete(name);
    });
    const work: Work<Result> = { result, callOff, waiting: 0 };
    begun.set(name, work);
    return work;
  }
}

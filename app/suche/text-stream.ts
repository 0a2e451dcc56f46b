/** Bytes of some texts, each made when it is wanted, with a turn for others in between. */
export function streamOf(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        await new Promise(setImmediate);
        const { value, done } = await texts.next();
        if (done) controller.close();
        else if (value !== '') controller.enqueue(encoder.encode(value));
        else await this.pull?.(controller);
      },
      async cancel() {
        await texts.return(undefined);
      },
    },
    { highWaterMark: 1 },
  );
}

/** What is told of a body while it is read. */
export interface BodyWatch {
  /** Bytes that are read at the most. */
  readonly limit: number;
  /** The whole text, where it came to its end. */
  readonly ended: (text: string) => void;
  /** What a body that breaks off, or does not stop, is to fail with. */
  readonly broke: (cause: unknown) => Error;
}

/** A body as it comes, which fails where it breaks off or grows beyond the limit. */
export function watchBody(body: ReadableStream<Uint8Array>, watch: BodyWatch): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let [text, bytes, isLeft] = ['', 0, false];
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (isLeft) return;
        if (done) {
          watch.ended(text + decoder.decode());
          controller.close();
          return;
        }
        bytes += value.byteLength;
        if (bytes > watch.limit) throw new RangeError(`More than ${watch.limit} bytes.`);
        text += decoder.decode(value, { stream: true });
        controller.enqueue(value);
      } catch (error) {
        controller.error(watch.broke(error));
        await reader.cancel().catch(() => undefined);
      }
    },
    cancel(reason) {
      // Whoever reads has seen enough: nothing broke, and what is still under way is dropped.
      isLeft = true;
      return reader.cancel(reason);
    },
  });
}

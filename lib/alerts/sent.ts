/** What came of an attempt to send a message. */
export type Sent =
  | { readonly ok: true }
  | {
      readonly ok: false;
      /** Why, as logs say it: without the address of the recipient. */
      readonly reason: string;
      /** The recipient wants no more messages. */
      readonly stops?: true;
      /** The recipient asks to be left alone until then. */
      readonly waitUntil?: Date | undefined;
      /** Nobody answers there: whoever else is reached by the same way has to wait as well. */
      readonly isDown?: true;
    };

/** A message on its way: its id stays the same at every attempt. */
export interface Delivery {
  /** A UUID. */
  readonly id: string;
  /** When it was made, in UTC. */
  readonly begun: string;
  /** The key of the saved search. */
  readonly key: string;
}

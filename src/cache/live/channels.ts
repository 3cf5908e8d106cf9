/** Called with each message. */
export type Heard = (message: string) => void;

/**
 * Messages between the processes that listen at the moment. Any of them may be lost, or come twice: a message says that
 * it is worth looking, and whoever hears it compares with where it is.
 */
export interface Channels {
  publish(channel: string, message: string): Promise<void>;
  /** @returns what ends it */
  subscribe(channel: string, heard: Heard): () => void;
  /** Called when messages may have been lost and no longer are. */
  onReturn(listener: () => void): void;
}

/** A script that is asked for until it is there. */
export interface LoadedOnce<T> {
  /** Null until it is there. */
  now(): T | null;
  /** Settles when it is there or could not be loaded; never rejects. */
  ask(): Promise<void>;
}

export function loadedOnce<T>(load: () => Promise<T>): LoadedOnce<T> {
  let here: T | null = null;
  let asked: Promise<void> | null = null;

  async function ask(): Promise<void> {
    try {
      here = await load();
    } catch {
      asked = null;
    }
  }
  return { now: () => here, ask: () => (asked ??= ask()) };
}

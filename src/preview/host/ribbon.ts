/** What the client tells of a command: that it is done, or why it could not be run. */
export interface CommandDone {
  /** 0 where the command called `event.completed()`, else an error of the client, such as a name that nobody answers to. */
  readonly status: number;
}

/** Numbers by which Excel tells of a click, and the page that its command is completed. */
export const COMMAND_INVOKED = 39;
export const COMMAND_COMPLETED = 94;

/**
 * The buttons of the add-in's own tab. Excel runs one command at a time: a click waits until the page listens and until
 * the command before it is completed, however long that takes
 * (https://github.com/OfficeDev/office-js/issues/3250).
 */
export class Ribbon {
  #tell: ((parameters: readonly string[]) => void) | null = null;
  #running: Click | null = null;
  readonly #waiting: Click[] = [];
  #lastId = 0;

  /** Clicks a button by the name of its action in the manifest. */
  click(action: string): Promise<CommandDone> {
    return new Promise((done) => {
      this.#waiting.push({ id: `command${++this.#lastId}`, action, done });
      this.#next();
    });
  }

  /** The page listens from now on. */
  connect(tell: (parameters: readonly string[]) => void): void {
    this.#tell = tell;
    this.#next();
  }

  completed([id, status]: readonly unknown[]): void {
    if (this.#running === null || this.#running.id !== id) return;
    this.#running.done({ status: Number(status) });
    this.#running = null;
    this.#next();
  }

  #next(): void {
    if (this.#tell === null || this.#running !== null) return;
    this.#running = this.#waiting.shift() ?? null;
    if (this.#running === null) return;
    const { id, action } = this.#running;
    this.#tell([id, action, JSON.stringify({ source: { id: action } })]);
  }
}

interface Click {
  readonly id: string;
  readonly action: string;
  readonly done: (done: CommandDone) => void;
}

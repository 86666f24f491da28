import { HostError } from './hostError';
import { ActionType, PathType, type Action, type ObjectPath } from './wire/protocol';

/** Failures on demand, to try what the add-in does about them. Requests that only release ranges do not count. */
export interface FaultOptions {
  /** The n-th request (from 1) is refused whole; nothing of it is done. */
  readonly failAt?: number;
  /** The n-th changing action (from 1, over all requests) fails; what came before it stays done. */
  readonly failAction?: number;
  /** Every request from now on is refused. */
  readonly failAlways?: boolean;
}

export class Faults {
  #options: FaultOptions;
  #requests = 0;
  #changes = 0;

  constructor(options: FaultOptions) {
    this.#options = options;
  }

  /** Starts anew with other failures; counting starts at this moment. */
  set(options: FaultOptions): void {
    this.#options = options;
    this.#requests = 0;
    this.#changes = 0;
  }

  /** Changing actions so far (since `set`), i.e. how far `failAction` can go. */
  get changes(): number {
    return this.#changes;
  }

  /** Requests so far (since `set`), i.e. how far `failAt` can go. */
  get requests(): number {
    return this.#requests;
  }

  /** Whether the request that begins now is refused. */
  refuses(): boolean {
    this.#requests++;
    return this.#options.failAlways === true || this.#requests === this.#options.failAt;
  }

  /** Throws when the action is the one to fail. */
  before(action: Action, path: ObjectPath | undefined): void {
    const method =
      action.ActionType === ActionType.method
        ? action.Name
        : action.ActionType === ActionType.instantiate && path?.ObjectPathType === PathType.method
          ? path.Name
          : 'Get';
    const changes =
      action.ActionType === ActionType.setProperty ||
      action.ActionType === ActionType.update ||
      !/^(_|Get)/.test(method);
    if (!changes) return;
    this.#changes++;
    if (this.#changes === this.#options.failAction) {
      throw new HostError('GeneralException', 'There was an internal error (on demand).', 500);
    }
  }
}

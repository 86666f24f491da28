import { DocumentCopies } from './documentCopies';
import type { Workbook } from '../workbook/model/model';
import { CLASSES } from './catalogue';
import { Dispatcher } from './dispatcher';
import { FLOOR } from './profiles/floor';
import type { HostProfile } from './profiles/profile';
import { Faults, type FaultOptions } from './faults';
import {
  ActionType,
  DELAY_FOR_CELL_EDIT,
  Refusal,
  type Json,
  type Message,
  type RequestBody,
  type ResponseBody,
} from './wire/protocol';
import type { OnNewWorkbook } from './newWorkbooks';
import { Session, type Recalculate } from './session';
import { utf8Length } from './wire/utf8Length';

export interface HostOptions extends FaultOptions {
  /** Calculates formulas after cells were written; without it formulas have no values. */
  readonly recalculate?: Recalculate;
  /** Which Excel this is; default: the manifest's floor without any exceptions. */
  readonly profile?: HostProfile;
  /** Instead of the profile's. */
  readonly requirementSets?: HostProfile['requirementSets'];
  /** Instead of the profile's. */
  readonly maxPayload?: number;
  /** Settings of the document. */
  readonly settings?: { readonly [key: string]: Json };
  /** Default: nobody sees it. */
  readonly onNewWorkbook?: OnNewWorkbook;
}

export interface Counters {
  /** Requests that did anything but release ranges; one for each `context.sync()` that had something to do. */
  syncs: number;
  /** All requests, with those that only release ranges after a run. */
  requests: number;
  actions: number;
  /** UTF-8 bytes. */
  bytesIn: number;
  bytesOut: number;
}

/** What became of a request: a response, or the code with which all of it was refused. */
export type Answer =
  { readonly ok: true; readonly body: string } | { readonly ok: false; readonly code: number };

/** An embedded Excel: a workbook that the real client library works on, request by request. */
export class Host {
  readonly session: Session;
  readonly faults: Faults;
  /** Here, as only the scripts that opened the workbook can save it: the bridge may have others. */
  readonly copies = new DocumentCopies();
  readonly counters: Counters = { syncs: 0, requests: 0, actions: 0, bytesIn: 0, bytesOut: 0 };
  readonly #listeners = new Set<(messages: readonly Message[]) => void>();
  #editMode = false;
  readonly #waiting: (() => void)[] = [];

  constructor(
    readonly workbook: Workbook,
    options: HostOptions = {}
  ) {
    this.session = new Session(
      workbook,
      options.recalculate ?? null,
      profileOf(options),
      options.onNewWorkbook
    );
    this.faults = new Faults(options);
    for (const [key, value] of Object.entries(options.settings ?? {})) {
      this.session.settings.set(key, value);
    }
  }

  /** The Excel that this host is. */
  get profile(): HostProfile {
    return this.session.profile;
  }

  /** The user is typing in a cell: requests are refused, or wait for the end of it where they say that they can. */
  get editMode(): boolean {
    return this.#editMode;
  }

  set editMode(on: boolean) {
    this.#editMode = on;
    if (!on) for (const run of this.#waiting.splice(0)) run();
  }

  /** Runs what carries out a request: at once, or when the user has left the cell, where the request's flags allow that. */
  inTime(flags: unknown, run: () => void): void {
    const waits = typeof flags === 'number' && (flags & DELAY_FOR_CELL_EDIT) !== 0;
    if (this.#editMode && waits) this.#waiting.push(run);
    else run();
  }

  /** Carries out one request of the client, given and answered as JSON text. */
  execute(text: string): Answer {
    const { counters } = this;
    const { maxPayload } = this.profile;
    const size = utf8Length(text);
    counters.requests++;
    counters.bytesIn += size;
    if (size > maxPayload) return { ok: false, code: Refusal.requestTooLarge };
    const request: RequestBody = JSON.parse(text);
    const matters = !onlyReleases(request);
    if (matters) {
      counters.syncs++;
      if (this.editMode) return { ok: false, code: Refusal.editMode };
      if (this.faults.refuses()) return { ok: false, code: Refusal.general };
    }
    const response = this.#run(request, matters);
    const body = JSON.stringify(response);
    const answered = utf8Length(body);
    counters.bytesOut += answered;
    if (answered > maxPayload) return { ok: false, code: Refusal.responseTooLarge };
    return { ok: true, body };
  }

  #run(request: RequestBody, matters: boolean): ResponseBody {
    const response = new Dispatcher(CLASSES, this.session, request).run((action, path) => {
      this.counters.actions++;
      if (matters) this.faults.before(action, path);
    });
    this.session.endRequest();
    if (matters) this.session.late.requestEnds();
    return response;
  }

  /** Calls back with the events that are due; returns a function that stops it. */
  onEvent(listener: (messages: readonly Message[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Sends the events that are due; bridges call it after they have answered a request, pages after a user's edit. */
  sendEvents(): void {
    const messages = this.session.events.take();
    if (messages.length === 0) return;
    for (const listener of this.#listeners) listener(messages);
  }
}

export function createHost(workbook: Workbook, options: HostOptions = {}): Host {
  return new Host(workbook, options);
}

function profileOf({ profile = FLOOR, requirementSets, maxPayload }: HostOptions): HostProfile {
  return {
    ...profile,
    requirementSets: requirementSets ?? profile.requirementSets,
    maxPayload: maxPayload ?? profile.maxPayload,
  };
}

/** The client tidies up after `Excel.run` with requests of its own, which are not the add-in's. */
function onlyReleases({ Actions }: RequestBody): boolean {
  return Actions.every(
    (action) => action.ActionType === ActionType.instantiate || action.Name === '_RemoveReference'
  );
}

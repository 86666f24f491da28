import { groupIn, markUndoGroups } from './undoHeader';
import { FLAGS, Refusal, type Json, type Message } from './wire/protocol';
import type { Host } from './host';
import { COMMAND_COMPLETED, COMMAND_INVOKED, Ribbon, type CommandDone } from './ribbon';

/** What the client library takes for a list of the native container. */
interface NativeList<T> {
  readonly toArray: () => T;
}

type NativeCallback = (result: NativeList<readonly unknown[]>) => void;
type NativeHandler = (eventType: number, payload: NativeList<readonly unknown[]>) => void;

/** The container that office.js finds as `window.external` in Excel for Windows. */
interface NativeContainer {
  GetHostInfo(): string;
  GetContext(): object;
  GetLoggingAllowed(): boolean;
  Execute(dispatchId: number, parameters: readonly unknown[], callback: NativeCallback): void;
  RegisterEvent(
    dispatchId: number,
    target: string,
    handler: NativeHandler,
    callback: NativeCallback
  ): void;
  UnregisterEvent(dispatchId: number, target: string, callback: NativeCallback): void;
}

export interface BridgeOptions {
  /** Language of Excel's own texts; default "en-US". */
  readonly uiLocale?: string;
  /** Custom functions run in the page (shared runtime); default true. */
  readonly sharedRuntime?: boolean;
  /** What becomes of `Office.addin.showAsTaskpane()`: the pane comes (default), is refused, or Excel never answers. */
  readonly pane?: 'comes' | 'refused' | 'neverAnswered';
}

/** What a custom function gave: a value (or block of values), or an error by its number in the runtime. */
export type CallResult =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly error: number; readonly message: string };

export interface Bridge {
  /** Calls a custom function of the page through its runtime; ranges are given as blocks of values. */
  callFunction(
    name: string,
    parameters: readonly Json[],
    address?: string,
    flags?: number
  ): Promise<CallResult>;
  /** Clicks a button of the ribbon; resolves when its command is completed. */
  click(action: string): Promise<CommandDone>;
}

/** Numbers by which the container is asked and by which it calls back. */
const EXECUTE_RICH_API = 93;
const RICH_API_EVENT = 33;
const NOT_SUPPORTED = 5000;
const SHARED_RUNTIME_FLAG = 1;
const CUSTOM_FUNCTIONS_FLAG = 2;
const HEADERS = 3;
const BODY = 4;
const PANE_SERVICE = 'Microsoft.AppRuntime.AppRuntimeService';

const CALL_CATEGORY = 1;
const CALL_TYPE = 1000;

/**
 * Plays the native container for the whole, unmodified office.js in a page. To be installed before office.js is evaluated;
 * installing another host later is enough to go on with another workbook.
 */
export function installBridge(window: Window, host: Host, options: BridgeOptions = {}): Bridge {
  const handlers = new Map<number, NativeHandler>();
  const ribbon = new Ribbon();
  let told = false;
  const container: NativeContainer = {
    GetHostInfo: () => hostInfo(options),
    GetContext: () => documentContext(host, options),
    GetLoggingAllowed: () => false,
    Execute: (dispatchId, parameters, callback) => {
      const [message] = parameters;
      const body: unknown = Array.isArray(message) ? message[BODY] : undefined;
      if (dispatchId === COMMAND_COMPLETED) {
        later(() => callback(list([0])));
        ribbon.completed(parameters);
        return;
      }
      if (dispatchId !== EXECUTE_RICH_API) {
        host.copies.answer(dispatchId, parameters, host.workbook).then(
          (given) => callback(list(given ?? [NOT_SUPPORTED])),
          (fault: unknown) => {
            reportError(fault);
            callback(list([Refusal.general]));
          }
        );
        return;
      }
      const ofPane = typeof body === 'string' && body.includes(PANE_SERVICE);
      if (ofPane && options.pane === 'neverAnswered') return;
      const isRefused = ofPane && options.pane === 'refused';
      if (typeof body !== 'string' || isRefused) {
        later(() => callback(list([NOT_SUPPORTED])));
        return;
      }
      // By the first request office.js has its namespaces; no change of the workbook comes so early.
      if (!told) told = tellsGroups(window);
      const flags: unknown = Array.isArray(message) ? message[FLAGS] : undefined;
      const headers: unknown = Array.isArray(message) ? message[HEADERS] : undefined;
      // How groups fail on the web is met by its platform only, and office.js takes this container for Windows.
      const grouped = host.profile.platform !== 'OfficeOnline' && Array.isArray(headers);
      const group = grouped ? groupIn(headers) : null;
      later(() =>
        host.inTime(flags, () => {
          host.session.undo.enter(group);
          callback(list(answer(host, body)));
          host.sendEvents();
        })
      );
    },
    RegisterEvent: (dispatchId, _target, handler, callback) => {
      handlers.set(dispatchId, handler);
      later(() => callback(list([0])));
      if (dispatchId === COMMAND_INVOKED) {
        ribbon.connect((parameters) => later(() => handler(dispatchId, list(parameters))));
      }
    },
    UnregisterEvent: (dispatchId, _target, callback) => {
      handlers.delete(dispatchId);
      later(() => callback(list([0])));
    },
  };
  const send = (messages: readonly Message[]) => {
    const entries = messages.map((each) =>
      list([each.messageCategory, each.messageType, each.targetId, each.message, 0, false])
    );
    handlers.get(RICH_API_EVENT)?.(RICH_API_EVENT, list(entries));
  };
  takePlace(window, container);
  host.onEvent(send);
  return { callFunction: caller(host, send), click: (action) => ribbon.click(action) };
}

/** Makes office.js tell of undo groups, once it is there; false before. */
function tellsGroups(window: Window): boolean {
  const excel: unknown = Reflect.get(window, 'Excel');
  if (typeof excel !== 'object' || excel === null) return false;
  markUndoGroups(excel);
  return true;
}

/** `window.external` exists in browsers and cannot always be replaced, but it can be added to. */
function takePlace(window: Window, container: NativeContainer): void {
  const external: unknown = Reflect.get(window, 'external');
  if (typeof external === 'object' && external !== null) Object.assign(external, container);
  else Object.defineProperty(window, 'external', { value: container, configurable: true });
}

function answer(host: Host, body: string): readonly unknown[] {
  try {
    const result = host.execute(body);
    return result.ok ? [0, 200, list([]), result.body] : [result.code];
  } catch (error) {
    // A fault of the host itself: the add-in sees a general error, the page's console the cause.
    reportError(error);
    return [Refusal.general];
  }
}

function reportError(error: unknown): void {
  setTimeout(() => {
    throw error;
  }, 0);
}

function caller(host: Host, send: (messages: readonly Message[]) => void): Bridge['callFunction'] {
  let lastCall = 0;
  return (name, parameters, address = 'Sheet1!A1', flags = 0) =>
    new Promise((resolve) => {
      const id = ++lastCall;
      host.session.calls.set(id, ([ok, value = null, code]) => {
        if (ok === true || ok === 1) resolve({ ok: true, value });
        else {
          const error = typeof code === 'number' ? code : 0;
          resolve({ ok: false, error, message: typeof value === 'string' ? value : '' });
        }
      });
      send([
        {
          messageCategory: CALL_CATEGORY,
          messageType: CALL_TYPE,
          targetId: '',
          message: JSON.stringify([id, name, parameters, address, flags]),
        },
      ]);
    });
}

function hostInfo({ sharedRuntime = true, uiLocale = 'en-US' }: BridgeOptions): string {
  const flags = CUSTOM_FUNCTIONS_FLAG + (sharedRuntime ? SHARED_RUNTIME_FLAG : 0);
  return `Excel$Win32$16.01$${uiLocale}$embedded$$disableLogging$${flags}`;
}

/** The getters that office.js asks about the document. */
function documentContext(host: Host, { uiLocale = 'en-US' }: BridgeOptions): object {
  const { settings } = host.session;
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'embedded',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => uiLocale,
    GetAppDataLocale: () => 'en-US',
    GetDocUrl: () => 'C:\\Workbook.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'embedded',
    GetInstanceId: () => 'embedded',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(host.profile.requirementSets),
    GetHostFullVersion: () => '16.0.18000.20000',
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(JSON.stringify(value));
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        settings.clear();
        keys.forEach((key, i) => settings.set(key, JSON.parse(values[i] ?? 'null')));
      },
    }),
  };
}

function list<T>(items: T): NativeList<T> {
  return { toArray: () => items };
}

function later(run: () => void): void {
  setTimeout(run, 0);
}

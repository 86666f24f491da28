import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Host } from './host';
import { groupIn, markUndoGroups } from './undoHeader';
import { FLAGS, Refusal } from './wire/protocol';

/** The namespaces of the real client library. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

type RequestCallback = (result: {
  readonly status: 'succeeded' | 'failed';
  readonly value?: { readonly data: readonly [number, readonly string[], string] };
  readonly error?: { readonly code: number; readonly message: string };
}) => void;

/** What of the client's inner parts is used here; they are its own seams for other transports and for tests. */
interface ClientGlobals extends OfficeClient {
  readonly OSF: {
    DDA: {
      RichApi?: {
        executeRichApiRequestAsync?: (
          message: readonly (string | number | readonly string[])[],
          callback: RequestCallback
        ) => void;
      };
    };
    _OfficeAppFactory?: {
      readonly getContext: () => object;
      readonly getHostInfo: () => object;
    };
  };
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
    readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
    readonly _testTriggerRichApiMessageEvent: (event: { readonly entries: unknown }) => void;
  };
}

/** What a request is for, where it is not for the workbook. */
const PARTITION = 0;
const HEADERS = 3;
const BODY = 4;

/** Requests on their way, and turns of the event loop without any that count as rest. */
let underWay = 0;
const QUIET_TURNS = 3;

let connected: { readonly host: Host; readonly stop: () => void } | null = null;

/**
 * Loads the unmodified Excel client of `@microsoft/office-js` into plain Node, once, and returns its namespaces, which are then
 * global too. The client expects a browser window: it gets the global object and what little it asks of a page.
 */
export function loadOfficeClient(): OfficeClient {
  const known = clientGlobals();
  if (known) return known;
  const found = createRequire(join(process.cwd(), 'package.json')).resolve(
    '@microsoft/office-js/dist/excel-win32-16.01.debug.js'
  );
  const restore = pretendWindow();
  // In the global scope, as a script element would: the client's objects must be of this realm.
  const evaluate = eval;
  evaluate(readFileSync(found, 'utf8'));
  restore();
  const client = clientGlobals();
  if (!client) throw new Error('The Excel client did not define its namespaces');
  client.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  client.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  markUndoGroups(client.Excel);
  return client;
}

/** Makes the loaded client work on this host from now on; any host before is left. */
export function connectHost(host: Host): void {
  const client = clientGlobals();
  if (!client) throw new Error('loadOfficeClient() comes first');
  connected?.stop();
  const stop = host.onEvent((entries) => {
    client.OfficeExtension._testTriggerRichApiMessageEvent({ entries });
  });
  connected = { host, stop };
  const context = contextOf(host);
  client.OSF._OfficeAppFactory = { getContext: () => context, getHostInfo: () => ({}) };
  client.OSF.DDA ??= {};
  client.OSF.DDA.RichApi ??= {};
  client.OSF.DDA.RichApi.executeRichApiRequestAsync = (message, callback) => {
    const { [PARTITION]: partition, [HEADERS]: headers, [BODY]: body } = message;
    if (typeof body !== 'string') throw new TypeError('A request without a body');
    // Late, as with a real host, and on whichever host is connected when it is sent.
    underWay++;
    const group = Array.isArray(headers) ? groupIn(headers) : null;
    setImmediate(() =>
      host.inTime(message[FLAGS], () => {
        host.session.undo.enter(group);
        host.session.aroundWorkbook = partition === 'WacPartition';
        answer(host, body, callback);
      })
    );
  };
}

function answer(host: Host, body: string, callback: RequestCallback): void {
  try {
    const result = host.execute(body);
    callback(
      result.ok
        ? { status: 'succeeded', value: { data: [200, [], result.body] } }
        : { status: 'failed', error: { code: result.code, message: '' } }
    );
  } catch (error) {
    const message = `The embedded host failed: ${error instanceof Error ? error.stack : String(error)}`;
    callback({ status: 'failed', error: { code: Refusal.general, message } });
  }
  setImmediate(() => {
    underWay--;
    host.sendEvents();
  });
}

/**
 * Waits until the client has nothing more to ask for (it tidies up after `Excel.run` has returned) and until the answers of
 * custom functions are in their cells.
 */
export async function clientAtRest(): Promise<void> {
  for (let quiet = 0; quiet < QUIET_TURNS; quiet++) {
    if (underWay > 0) quiet = 0;
    await new Promise((resolve) => setImmediate(resolve));
  }
  connected?.host.session.late.arrive();
}

/** What `Office.context` gives: the host's name and its requirement sets. */
function contextOf({ profile: { requirementSets, platform } }: Host): object {
  return {
    host: 'Excel',
    platform,
    displayLanguage: 'en-US',
    contentLanguage: 'en-US',
    diagnostics: { host: 'Excel', platform, version: '16.0.0.0' },
    requirements: {
      isSetSupported: (name: string, version = '1.1') => isAtLeast(requirementSets[name], version),
    },
  };
}

/** Whether a version such as "1.10" reaches another; undefined is none. */
export function isAtLeast(version: string | undefined, wanted: string | number): boolean {
  if (version === undefined) return false;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = `${wanted}`.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

function clientGlobals(): ClientGlobals | null {
  const globals = globalThis as unknown as Partial<ClientGlobals>;
  const { Excel, Office, OfficeExtension, OSF } = globals;
  return Excel && Office && OfficeExtension && OSF ? { Excel, Office, OfficeExtension, OSF } : null;
}

/** Puts stand-ins for a page where there are none, and returns what takes those away again that are not needed later. */
function pretendWindow(): () => void {
  const nothing = () => undefined;
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const element = { setAttribute: nothing, appendChild: nothing, style: {} };
  const stays = { window: globalThis, self: globalThis, top: globalThis, parent: globalThis };
  const passing = {
    document: {
      readyState: 'loading',
      URL: 'https://localhost/',
      getElementById: () => null,
      getElementsByTagName: () => [],
      createElement: () => element,
      addEventListener: nothing,
      documentElement: element,
      body: element,
    },
    location: { href: 'https://localhost/', search: '', hash: '', origin: 'https://localhost' },
    sessionStorage: storage,
    localStorage: storage,
    addEventListener: nothing,
    removeEventListener: nothing,
    navigator: { userAgent: 'Node', language: 'en-US' },
  };
  const added: string[] = [];
  for (const [name, value] of Object.entries({ ...stays, ...passing })) {
    if (name in globalThis) continue;
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    if (name in passing) added.push(name);
  }
  return () => {
    for (const name of added) Reflect.deleteProperty(globalThis, name);
  };
}

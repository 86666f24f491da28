/**
 * The JSON that the Excel client library exchanges with a host: one request carries a batch of actions on object paths,
 * one response the results of those that were carried out.
 */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type JsonObject = { readonly [key: string]: Json };

/** How an object is found: from the root, by name, by key, or again by a reference that was kept. */
export const PathType = {
  root: 1,
  service: 2,
  method: 3,
  navigation: 4,
  item: 5,
  reference: 6,
  nothing: 7,
} as const;

/** What is to be done with an object. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  update: 9,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** Parallel to `Arguments`: the id of the object path that is meant, or 0 or null where the plain value is. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  /** `update()`: properties to set, possibly nested, in the client's spelling. */
  readonly ObjectState?: JsonObject;
}

export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: { readonly [id: string]: ObjectPath };
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  /** `Class.member`, as the client shows it in `debugInfo.errorLocation`. */
  readonly Location: string;
  readonly HttpStatusCode: number;
  /** Position in `Actions`, from which the client finds the statement. */
  readonly ActionIndex: number;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: ResponseError;
}

/** What a host pushes to the client: an Excel event (category 65536) or a custom function to be called (category 1). */
export interface Message {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

export const EVENT_CATEGORY = 65536;

/** Codes with which a whole request is refused before or after its actions. */
export const Refusal = {
  general: 5001,
  editMode: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** Place of a request's flags in its message, and the flag by which it waits while the user is typing in a cell. */
export const FLAGS = 6;
export const DELAY_FOR_CELL_EDIT = 64;

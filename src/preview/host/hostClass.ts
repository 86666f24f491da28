import type { Arguments } from './arguments';
import type { Json, JsonObject } from './wire/protocol';
import type { Session } from './session';
import type { ClassName, Instance, Subjects } from './subjects';

export interface Property<S> {
  readonly read: (self: S, session: Session) => Json;
  /** Absent: read-only. */
  readonly write?: (self: S, value: Json, session: Session) => void;
  /** Left out of a load that names no properties. */
  readonly onlyWhenNamed?: boolean;
}

/** What a method gives: a value, an object, or nothing (`undefined`). */
export type Reply = Json | Instance | undefined;

/** One class of the client library, as data. Members have their names on the wire (`PascalCase`). */
export interface HostClass<S> {
  /** How the client finds the object again in later requests. */
  readonly identity?: (self: S) => JsonObject;
  readonly properties?: { readonly [name: string]: Property<S> };
  readonly navigations?: {
    readonly [name: string]: (self: S, session: Session) => Instance | null;
  };
  readonly methods?: {
    readonly [name: string]: (self: S, given: Arguments, session: Session) => Reply | void;
  };
  /** Collections: their items, in order. */
  readonly items?: (self: S, session: Session) => readonly Instance[];
  /** Collections: one item by name or id; null = none. */
  readonly item?: (self: S, key: Json, session: Session) => Instance | null;
}

export type HostClasses = { readonly [K in ClassName]: HostClass<Subjects[K]> };

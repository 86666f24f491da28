import { Arguments, isObject, type Argument } from './arguments';
import type { HostClass, HostClasses, Reply } from './hostClass';
import { HostError, invalidArgument, itemNotFound, notImplemented } from './hostError';
import {
  ActionType,
  PathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type Json,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
  type ResponseError,
} from './wire/protocol';
import { Query, lowerFirst, memberName } from './wire/query';
import type { Session } from './session';
import { Instance, type ClassName, type Subjects } from './subjects';

/** Called before each action; throws to make it fail. */
export type BeforeAction = (action: Action, path: ObjectPath | undefined) => void;

/** Carries out one request: its actions in order, until one fails. Every object path is evaluated once per request. */
export class Dispatcher {
  readonly #found = new Map<number, Instance | null>();
  readonly #query: Query;

  constructor(
    private readonly classes: HostClasses,
    private readonly session: Session,
    private readonly request: RequestBody
  ) {
    this.#query = new Query(classes, session);
  }

  run(before: BeforeAction): ResponseBody {
    const results: ActionResult[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        before(action, this.request.ObjectPaths[action.ObjectPathId]);
        const value = this.#perform(action);
        if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const failure = this.#describe(error, action, index);
        return { Error: failure, Results: results, TraceIds: traceIds };
      }
    }
    return { Results: results, TraceIds: traceIds };
  }

  /** The action's result; undefined where it needs no entry. */
  #perform(action: Action): Json | undefined {
    if (action.ActionType === ActionType.trace) return null;
    const target = this.#resolve(action.ObjectPathId);
    if (target === null) return action.ActionType === ActionType.setProperty ? undefined : null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.#query.identity(target);
      case ActionType.query:
        return this.#query.run(target, action.QueryInfo ?? {});
      case ActionType.queryAsJson:
        return this.#query.asJson(target, action.QueryInfo ?? {});
      case ActionType.method: {
        const reply = this.#call(target, action.Name, action.ArgumentInfo);
        if (reply instanceof Instance) return this.#query.identity(reply);
        return reply ?? null;
      }
      case ActionType.setProperty:
        this.#set(target, action);
        return undefined;
      case ActionType.update:
        this.#query.update(target, action.ObjectState ?? {});
        return undefined;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  #class<K extends ClassName>(instance: Instance<K>): HostClass<Subjects[K]> {
    return this.classes[instance.type];
  }

  #call<K extends ClassName>(
    target: Instance<K>,
    name: string,
    info: ArgumentInfo | undefined
  ): Reply {
    this.session.undo.mayUse(`${target.type}.${lowerFirst(name)}`);
    const method = this.#class(target).methods?.[name];
    if (!method) throw notImplemented(`${target.type}.${lowerFirst(name)}`);
    return method(target.self, this.#arguments(info), this.session) ?? undefined;
  }

  #set<K extends ClassName>(target: Instance<K>, action: Action): void {
    this.session.undo.mayUse(`${target.type}.${lowerFirst(action.Name)}`);
    const { properties = {} } = this.#class(target);
    const property = properties[memberName(properties, action.Name) ?? ''];
    if (!property) throw notImplemented(`${target.type}.${lowerFirst(action.Name)}`);
    if (!property.write) throw invalidArgument(`${target.type}.${action.Name} is read-only.`);
    property.write(target.self, this.#arguments(action.ArgumentInfo).json(0), this.session);
  }

  #resolve(id: number): Instance | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw invalidArgument(`There is no object path ${id}.`);
    const found = this.#find(path);
    this.#found.set(id, found);
    return found;
  }

  #find(path: ObjectPath): Instance | null {
    switch (path.ObjectPathType) {
      case PathType.root:
        return new Instance(
          this.session.aroundWorkbook ? 'WacWorkbook' : 'Workbook',
          this.session.workbook
        );
      case PathType.service:
        return service(path.Name);
      case PathType.reference:
        return new Instance('Range', this.session.kept(path.Name));
      case PathType.nothing:
        return null;
    }
    const parent = this.#resolve(path.ParentObjectPathId ?? 0);
    return parent && this.#child(parent, path);
  }

  #child<K extends ClassName>(parent: Instance<K>, path: ObjectPath): Instance | null {
    const type = this.#class(parent);
    switch (path.ObjectPathType) {
      case PathType.method: {
        const reply = this.#call(parent, path.Name, path.ArgumentInfo);
        if (reply === undefined || reply === null) return null;
        if (reply instanceof Instance) return reply;
        throw notImplemented(`${parent.type}.${lowerFirst(path.Name)} as an object`);
      }
      case PathType.navigation: {
        const navigate = type.navigations?.[path.Name];
        if (!navigate) throw notImplemented(`${parent.type}.${lowerFirst(path.Name)}`);
        return navigate(parent.self, this.session);
      }
      case PathType.item: {
        if (!type.item) throw notImplemented(`${parent.type}.getItem`);
        const key = this.#arguments(path.ArgumentInfo).json(0);
        const item = type.item(parent.self, key, this.session);
        if (!item) throw itemNotFound();
        return item;
      }
      default:
        throw notImplemented(`object path type ${path.ObjectPathType}`);
    }
  }

  #arguments(info: ArgumentInfo | undefined): Arguments {
    const references = info?.ReferencedObjectPathIds ?? [];
    const values = info?.Arguments ?? [];
    return new Arguments(
      values.map((value, i): Argument => {
        const reference = references[i] ?? 0;
        if (reference > 0) return this.#resolve(reference);
        if (isObject(value) && typeof value['_ObjectPathId'] === 'number') {
          return this.#resolve(value['_ObjectPathId']);
        }
        return value;
      })
    );
  }

  #describe(error: HostError, action: Action, index: number): ResponseError {
    const path = this.request.ObjectPaths[action.ObjectPathId];
    const instantiates = action.ActionType === ActionType.instantiate;
    const holder = instantiates ? path?.ParentObjectPathId : action.ObjectPathId;
    const name = instantiates
      ? path?.ObjectPathType === PathType.item
        ? 'getItem'
        : path?.Name
      : action.Name || 'load';
    const type = this.#found.get(holder ?? 0)?.type ?? 'Workbook';
    return {
      Code: error.code,
      Message: error.message,
      Location: `${type}.${lowerFirst(name ?? '')}`,
      HttpStatusCode: error.status,
      ActionIndex: index,
    };
  }
}

function service(name: string): Instance {
  if (name === 'Microsoft.ExcelServices.CustomFunctions') {
    return new Instance('CustomFunctionsService', null);
  }
  if (name === 'Microsoft.InternalService.AddinInternalService') {
    return new Instance('AddinService', null);
  }
  if (name === 'Microsoft.AppRuntime.AppRuntimeService') {
    return new Instance('AppRuntimeService', null);
  }
  throw notImplemented(`the service ${name}`);
}

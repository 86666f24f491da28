import type { HostClass, HostClasses } from '../hostClass';
import { invalidArgument, notImplemented } from '../hostError';
import type { Json, JsonObject, QueryInfo } from './protocol';
import type { Session } from '../session';
import type { ClassName, Instance, Subjects } from '../subjects';

/** Carries out `load`: reads the named properties of an object, or of every item of a collection. */
export class Query {
  constructor(
    private readonly classes: HostClasses,
    private readonly session: Session
  ) {}

  /** Properties as the client expects them: `PascalCase`, nested by navigation, collections as `_Items`. */
  run(instance: Instance, info: QueryInfo): JsonObject {
    const names = [...(info.Select ?? []), ...(info.Expand ?? [])];
    const page = { skip: info.Skip ?? 0, top: info.Top ?? Infinity };
    return { ...this.identity(instance), ...this.#read(instance, names, page) };
  }

  identity<K extends ClassName>(instance: Instance<K>): JsonObject {
    return this.#class(instance).identity?.(instance.self) ?? {};
  }

  #class<K extends ClassName>(instance: Instance<K>): HostClass<Subjects[K]> {
    return this.classes[instance.type];
  }

  #read<K extends ClassName>(
    instance: Instance<K>,
    names: readonly string[],
    page = { skip: 0, top: Infinity }
  ): JsonObject {
    const wanted = names.length === 0 ? ['*'] : names.filter((name) => name !== '$none');
    const type = this.#class(instance);
    return type.items
      ? this.#readCollection(instance, wanted, page)
      : this.#readObject(instance, wanted);
  }

  #readCollection<K extends ClassName>(
    instance: Instance<K>,
    names: readonly string[],
    page: { readonly skip: number; readonly top: number }
  ): JsonObject {
    const { items, properties = {} } = this.#class(instance);
    const own: { [name: string]: Json } = {};
    const ofItems: string[] = [];
    for (const name of names) {
      const rest = name.replace(/^items\/?/i, '') || '*';
      const property = memberName(properties, rest);
      if (property) own[property] = properties[property]?.read(instance.self, this.session) ?? null;
      else ofItems.push(rest);
    }
    if (ofItems.length === 0 && names.length > 0) return own;
    const all = items?.(instance.self, this.session) ?? [];
    const some = all.slice(page.skip, page.skip + page.top);
    return {
      ...own,
      _Items: some.map((item) => ({ ...this.identity(item), ...this.#read(item, ofItems) })),
    };
  }

  #readObject<K extends ClassName>(instance: Instance<K>, names: readonly string[]): JsonObject {
    const { properties = {}, navigations = {} } = this.#class(instance);
    const read: { [name: string]: Json } = {};
    const nested = new Map<string, string[]>();
    for (const name of names) {
      const [head = '', ...rest] = name.split(/[/.]/);
      if (head === '*' || head === '$all') {
        for (const [key, property] of Object.entries(properties)) {
          if (!property.onlyWhenNamed) read[key] = property.read(instance.self, this.session);
        }
        continue;
      }
      const property = memberName(properties, head);
      if (property) {
        read[property] = properties[property]?.read(instance.self, this.session) ?? null;
        continue;
      }
      const navigation = memberName(navigations, head);
      if (!navigation) throw notImplemented(`loading ${instance.type}.${head}`);
      const list = nested.get(navigation) ?? [];
      nested.set(navigation, rest.length > 0 ? [...list, rest.join('/')] : list);
    }
    for (const [navigation, rest] of nested) {
      const target = navigations[navigation]?.(instance.self, this.session) ?? null;
      read[navigation] = target && { ...this.identity(target), ...this.#read(target, rest) };
    }
    return read;
  }

  /** `retrieve`: the same with the names of the client's API. */
  asJson(instance: Instance, info: QueryInfo): Json {
    return toClientNames(this.run(instance, info));
  }

  /** `update`: sets properties by the names of the client's API, nested ones through their objects. */
  update<K extends ClassName>(instance: Instance<K>, state: JsonObject): void {
    const { properties = {}, navigations = {} } = this.#class(instance);
    for (const [name, value] of Object.entries(state)) {
      const property = memberName(properties, name);
      const navigation = memberName(navigations, name);
      if (property) {
        const write = properties[property]?.write;
        if (!write) throw invalidArgument(`${instance.type}.${name} is read-only.`);
        this.session.undo.mayUse(`${instance.type}.${lowerFirst(property)}`);
        write(instance.self, value, this.session);
      } else if (navigation && typeof value === 'object' && value !== null) {
        const target = navigations[navigation]?.(instance.self, this.session);
        if (target && !isList(value)) this.update(target, value);
      } else throw notImplemented(`updating ${instance.type}.${name}`);
    }
  }
}

/** The member's own spelling, whatever the case of `name`; null = no such member. */
export function memberName(members: object, name: string): string | null {
  if (Object.hasOwn(members, name)) return name;
  const wanted = name.toLowerCase();
  return Object.keys(members).find((each) => each.toLowerCase() === wanted) ?? null;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function toClientNames(value: Json): Json {
  if (isList(value)) return value.map(toClientNames);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, each]): [string, Json] => {
    if (name === '_Items') return ['items', toClientNames(each)];
    return [lowerFirst(name), toClientNames(each)];
  });
  return Object.fromEntries(entries);
}

export function lowerFirst(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

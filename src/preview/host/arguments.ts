import { invalidArgument } from './hostError';
import type { Json, JsonObject } from './wire/protocol';
import type { RangeHandle } from './cells/rangeHandle';
import { Instance } from './subjects';

export type Argument = Json | Instance;

/** Arguments of a method call; every reader throws InvalidArgument where Excel would. Omitted ones arrive as null. */
export class Arguments {
  constructor(private readonly list: readonly Argument[]) {}

  at(index: number): Argument {
    return this.list[index] ?? null;
  }

  given(index: number): boolean {
    return this.at(index) !== null;
  }

  json(index: number): Json {
    const value = this.at(index);
    if (value instanceof Instance) throw invalidArgument();
    return value;
  }

  text(index: number): string {
    return asText(this.json(index));
  }

  optionalText(index: number): string | null {
    return this.given(index) ? this.text(index) : null;
  }

  integer(index: number, otherwise?: number): number {
    const value = this.json(index);
    if (value === null && otherwise !== undefined) return otherwise;
    if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  flag(index: number, otherwise: boolean): boolean {
    const value = this.json(index);
    return value === null ? otherwise : asFlag(value);
  }

  /** The range that was given as an object; null where the argument is something else. */
  range(index: number): RangeHandle | null {
    const value = this.at(index);
    if (!(value instanceof Instance)) return null;
    if (!isRange(value)) throw invalidArgument();
    return value.self;
  }
}

function isRange(value: Instance): value is Instance<'Range'> {
  return value.type === 'Range';
}

export function asText(value: Json): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function asNumber(value: Json): number {
  if (typeof value !== 'number') throw invalidArgument();
  return value;
}

export function asFlag(value: Json): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function asObject(value: Json): JsonObject {
  if (!isObject(value)) throw invalidArgument();
  return value;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One of the names, in any case; Excel's own enumerations are compared so. */
export function asName<T extends string>(value: Json, names: readonly T[]): T {
  const wanted = asText(value).toLowerCase();
  const found = names.find((name) => name.toLowerCase() === wanted);
  if (found === undefined) throw invalidArgument();
  return found;
}

/** "#RRGGBB" from that, "RRGGBB" or a plain colour name. */
export function asColor(value: Json): string {
  const text = asText(value).trim();
  const named = COLORS[text.toLowerCase()];
  if (named) return named;
  const digits = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (!digits) throw invalidArgument();
  return `#${digits.toUpperCase()}`;
}

const COLORS: { readonly [name: string]: string } = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
  lightgrey: '#D3D3D3',
};

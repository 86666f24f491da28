import type { Tables } from '../../tables';

const texts = new WeakMap<Tables, string>();

/** Whether two readings of the workbook say the same, whatever else has been typed in it. */
export const sameTables = (a: Tables, b: Tables): boolean => a === b || textOf(a) === textOf(b);

function textOf(tables: Tables): string {
  const known = texts.get(tables);
  if (known !== undefined) return known;
  const text = jsonOf(tables);
  texts.set(tables, text);
  return text;
}

/** All that something says, as text. */
export const jsonOf = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => (each instanceof Map ? [...each] : each)) ?? '';

import type { Bilingual } from '../../engine';
import type { CellReader } from '../cells/cells';
import { rowReader } from '../cells/row';
import { z, type Infer, type Schema } from '../cells/zod';

/** One column the reader knows: its headers, what its cells say, and how the template draws it. */
export interface ColumnSpec<K extends string = string, T = unknown> extends Bilingual {
  readonly key: K;
  readonly cell: Schema<T, unknown>;
  /** Other words that people head it with. */
  readonly aliases: readonly string[];
  /** `long`: only where the table has no column for each period. */
  readonly required: boolean | 'long';
  /** Its number formats are read too: 0.8 shown as 80 % *is* 80 %, and a date is only a number without its format. */
  readonly withFormat: boolean;
  /** Width in characters. */
  readonly width: number;
  readonly centred: boolean;
  /** Typed as text, so that 9.10 stays 9.10 and `1/2564` does not become a date. */
  readonly typedAsText: boolean;
  /** A template has it only where one of its rows says something in it. */
  readonly rare: boolean;
}

const PLAIN = {
  aliases: [],
  required: false,
  withFormat: false,
  width: 12,
  centred: false,
  typedAsText: false,
  rare: false,
} as const;

type More = Partial<Omit<ColumnSpec, 'key' | 'cell' | keyof Bilingual>>;

/** Declares a column; `read` makes the schema of its cells. */
export function column<K extends string, T>(
  key: K,
  name: Bilingual,
  read: CellReader<T>,
  more: More = {}
): ColumnSpec<K, T> {
  return { ...PLAIN, key, ...name, cell: read(name.en), ...more };
}

type Shape<C extends readonly ColumnSpec[]> = {
  readonly [K in C[number]['key']]: Extract<C[number], { readonly key: K }>['cell'];
};

/** A table's rows as its columns declare them: unknown cells in, engine words out. */
export function rowOf<const C extends readonly ColumnSpec[]>(columns: C) {
  const shape = Object.fromEntries(columns.map(({ key, cell }) => [key, cell]));
  return {
    reader: rowReader(z.strictObject(shape as Shape<C>)),
    formats: new Set(columns.filter(({ withFormat }) => withFormat).map(({ key }) => key)),
  };
}

/** What a row of these columns says. */
export type RowOf<C extends readonly ColumnSpec[]> = Infer<
  ReturnType<typeof rowOf<C>>['reader']['schema']
>;

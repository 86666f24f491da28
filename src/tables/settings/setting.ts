import { periodName } from '../../engine';
import type { Bilingual, Language, PeriodId } from '../../engine';
import {
  cellReader,
  mapped,
  periodCell,
  termCell,
  textCell,
  type CellReader,
} from '../cells/cells';
import { numberCell, type NumberRange } from '../cells/numberCells';
import { textOf } from '../cells/text';
import type { Schema } from '../cells/zod';
import { termTitle, YES_NO, type Term } from '../../engine';

/** One row of KpiSettings: what it is called, how its value is read, and how the template shows it. */
export interface Setting<T> extends Bilingual {
  /** Other words for it. */
  readonly aliases: readonly string[];
  /** Gives the default where the cell is blank. */
  readonly cell: Schema<T, unknown>;
  readonly show: (value: T, language: Language, name: string) => string | number;
}

/** What a value is in a cell: how it is read, and how it is shown. */
interface Kind<T> {
  readonly read: CellReader<T>;
  readonly show: Setting<T>['show'];
}

/** Declares a setting. */
export function setting<T>(
  name: Bilingual,
  aliases: readonly string[],
  { read, show }: Kind<T>
): Setting<T> {
  return { ...name, aliases, cell: read(name.en), show };
}

const asIs = (value: string | number | null): string | number => value ?? '';

/** A value that is blank where it is not set. */
export function plain<T extends string | number | null>(read: CellReader<T>): Kind<T> {
  return { read, show: asIs };
}

export const TEXT = plain(textCell);

export const PERIOD: Kind<PeriodId | null> = {
  read: periodCell,
  show: (value, language) => (value === null ? '' : periodName(value, language)),
};

/** A number within a range; `otherwise` where it is blank. */
export function number<D extends number | null>(range: NumberRange, otherwise: D) {
  return plain<number | D>(mapped(numberCell(range), (value) => value ?? otherwise));
}

/** One of some fixed words; `otherwise` where it is blank. */
export function word<V extends string, D extends V | null>(
  terms: readonly Term<V>[],
  otherwise: D
): Kind<V | D> {
  return {
    read: mapped(termCell(terms), (value) => value ?? otherwise),
    show: (value, language, name) => (value === null ? '' : termTitle(value, language, name)),
  };
}

/** Yes or no; no where it is blank. */
export const FLAG: Kind<boolean> = {
  read: mapped(termCell(YES_NO), (value) => value === 'yes'),
  show: (value, language) => termTitle(value ? 'yes' : 'no', language),
};

/** Texts with a mark between them, `example` of how many at most. */
export function list(mark: RegExp, most = Infinity, example = ''): Kind<readonly string[]> {
  return {
    read: cellReader((value, refuse, column) => {
      const parts = textOf(value)
        .split(mark)
        .map((part) => part.trim());
      const given = parts.filter((part) => part !== '');
      if (given.length <= most) return given;
      refuse({ code: 'unknownValue', column, text: textOf(value), allowed: [example] });
      return [];
    }),
    show: (values) => values.join('; '),
  };
}

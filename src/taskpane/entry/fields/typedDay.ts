import { calendarDay, dayMeant, fiscalYearOf, readActual, type Month } from '../../../engine';

/** A day as the user gives it. */
export interface TypedDay {
  readonly text: string;
  /** The serial day that the user says is meant although it is far away. */
  readonly meant: number | null;
}

/** What days are read with. */
export interface DayReading {
  /** The month that a plain number is a day of; null where a number is none. */
  readonly nextMonth: Month | null;
  /** B.E. year around which days are expected. */
  readonly fiscalYear: number;
}

/** `far`: so far from the fiscal year that it may be a slip. */
export type Understood =
  | { readonly is: 'nothing' | 'noDay' }
  | { readonly is: 'day'; readonly serial: number; readonly far: boolean };

const YEARS_NOT_ASKED = 3;

/** Reads a typed day as a cell with that text is read. */
export function understand(text: string, { nextMonth, fiscalYear }: DayReading): Understood {
  const actual = readActual({ value: text });
  if (actual.state === 'pending' || actual.state === 'excluded') return { is: 'nothing' };
  const serial = dayMeant(actual, nextMonth);
  const day = serial === null ? null : calendarDay(serial);
  if (serial === null || day === null) return { is: 'noDay' };
  const years = Math.abs(fiscalYearOf(day.year, day.month) - fiscalYear);
  return { is: 'day', serial, far: years > YEARS_NOT_ASKED };
}

/** The serial day that is given; null while there is none, or while the user has not said that a far one is meant. */
export function dayGiven({ text, meant }: TypedDay, reading: DayReading): number | null {
  const understood = understand(text, reading);
  if (understood.is !== 'day') return null;
  const { serial, far } = understood;
  return !far || meant === serial ? serial : null;
}

/** The B.E. fiscal year of today. */
export function presentFiscalYear(): number {
  const today = new Date();
  return fiscalYearOf(today.getFullYear(), today.getMonth() + 1);
}

import { dayText, periodName, type Language, type PeriodId } from '../../../engine';
import type { NamedYear, NextHolidays, NextYear } from '../../../scorecard';
import { nextYearWordsIn } from '../../../scorecard/words/nextYearWords';
import { a1, type CellAddress } from '../../../tables';

/** What `npm run next-year --json` prints; years are B.E. */
export interface NextYearReport extends Pick<NextYear, 'from' | 'to' | 'indicators'> {
  /** Holidays in the new year; null where the workbook lists none of any year. */
  readonly holidays: number | null;
  readonly period: { readonly from: PeriodId; readonly to: PeriodId } | null;
  /** Cells of the new workbook that name a year. */
  readonly named: readonly (Omit<NamedYear, 'at'> & Place)[];
  /** Cells of the old workbook that show an error, and are blank in the new one. */
  readonly blank: readonly (Place & { readonly text: string })[];
  /** Headers of the old workbook whose columns are not in the new one. */
  readonly left: readonly (Place & { readonly text: string })[];
}

interface Place {
  readonly sheet: string;
  readonly cell: string;
}

const placeOf = ({ sheet, row, column }: CellAddress): Place => ({ sheet, cell: a1(row, column) });

export function nextYearReport(year: NextYear): NextYearReport {
  const { from, to, indicators, period, holidays, named, blank, left } = year;
  return {
    ...{ from, to, indicators, period, holidays: holidays?.count ?? null },
    named: named.map(({ at, unit, code, column, text }) => ({
      ...placeOf(at),
      ...{ unit, code, column, text },
    })),
    blank: blank.map(({ at, text }) => ({ ...placeOf(at), text })),
    left: left.map(({ at, text }) => ({ ...placeOf(at), text })),
  };
}

const lastDay = ({ last }: NextHolidays, language: Language): string | null =>
  last === null ? null : dayText(last, language);

/** The same as lines to read. */
export function nextYearText(year: NextYear): string {
  const { language, from, to, indicators, period, holidays } = year;
  const words = nextYearWordsIn(language);
  const { named, blank, left } = nextYearReport(year);
  return [
    words.made(indicators, from, to),
    ...(period === null
      ? []
      : [words.period(periodName(period.from, language), periodName(period.to, language))]),
    ...(holidays?.short === true ? [words.fewHolidays(to, lastDay(holidays, language))] : []),
    words.named(named.length),
    ...named.map(({ sheet, cell, unit, code, column, text }) => {
      const about = [unit, code, column].filter((part) => part !== null).join(' ');
      return `  ${sheet}!${cell} ${about}: ${text}`;
    }),
    ...(blank.length === 0 ? [] : [words.blank(blank.length)]),
    ...blank.map(({ sheet, cell, text }) => `  ${sheet}!${cell} ${text}`),
    ...(left.length === 0 ? [] : [words.left(left.length)]),
    ...left.map(({ sheet, cell, text }) => `  ${sheet}!${cell} ${text}`),
  ].join('\n');
}

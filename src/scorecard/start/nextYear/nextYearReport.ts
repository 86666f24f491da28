import { dayText, periodName, type Language, type PeriodId } from '../../../engine';
import { a1, type CellAddress } from '../../../tables';
import { nextYearWordsIn } from '../../words/nextYearWords';
import type { NamedYear } from './namedCells';
import type { NextHolidays } from './nextHolidays';
import type { NextYear } from './nextYear';

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

/** Something to be told, and the cells that it is about. */
export interface NextYearSection {
  readonly says: string;
  readonly cells: readonly string[];
}

/**
 * The same in sentences: what is carried over, then what has to be looked at.
 *
 * @param language - default: that of the new workbook
 */
export function nextYearSections(
  year: NextYear,
  language: Language = year.language
): readonly NextYearSection[] {
  const { from, to, indicators, period, holidays } = year;
  const words = nextYearWordsIn(language);
  const { named, blank, left } = nextYearReport(year);
  const plain = ({ sheet, cell, text }: (typeof blank)[number]): string =>
    `${sheet}!${cell} ${text}`;
  return [
    { says: words.made(indicators, from, to), cells: [] },
    ...(period === null
      ? []
      : [
          {
            says: words.period(periodName(period.from, language), periodName(period.to, language)),
            cells: [],
          },
        ]),
    ...(holidays?.short === true
      ? [{ says: words.fewHolidays(to, lastDay(holidays, language)), cells: [] }]
      : []),
    {
      says: words.named(named.length),
      cells: named.map(({ sheet, cell, unit, code, column, text }) => {
        const about = [unit, code, column].filter((part) => part !== null).join(' ');
        return `${sheet}!${cell} ${about}: ${text}`;
      }),
    },
    ...(blank.length === 0 ? [] : [{ says: words.blank(blank.length), cells: blank.map(plain) }]),
    ...(left.length === 0 ? [] : [{ says: words.left(left.length), cells: left.map(plain) }]),
  ];
}

/** The same as lines to read. */
export function nextYearText(year: NextYear, language?: Language): string {
  return nextYearSections(year, language)
    .flatMap(({ says, cells }) => [says, ...cells.map((cell) => `  ${cell}`)])
    .join('\n');
}

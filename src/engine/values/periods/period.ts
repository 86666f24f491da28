/**
 * A reporting period within a fiscal year (domain.md §4): quarters, half-years, cumulative 6/9/12-month rounds,
 * semesters, months (M1 = October), the year. The id is language-free and is what tables and JSON carry.
 */
export type PeriodId =
  | `Q${1 | 2 | 3 | 4}`
  | `H${1 | 2}`
  | `${6 | 9 | 12}M`
  | `S${1 | 2 | 3}`
  | `M${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12}`
  | 'Y';

export type Combination = 'latest' | 'sum' | 'average' | 'min' | 'max' | 'ratio';

import { periodName, type Language, type PeriodId } from '../../engine';
import type { Scorecard } from '../scoring/scorecard';
import { sheetWordsIn } from '../words/sheetWords';
import { wordsIn } from '../words/words';

export const WHOLE_YEAR: PeriodId = 'Y';

/** `ปีงบประมาณ พ.ศ. 2564 · ข้อมูล ณ ไตรมาส 2`; says so where there are no results. */
export function asOfLine({ period, settings }: Scorecard, language: Language): string {
  const { fiscalYear } = settings;
  const words = sheetWordsIn(language).asOf;
  const named = (of: PeriodId): string =>
    of === WHOLE_YEAR ? words.year : words.period(periodName(of, language));
  return [
    ...(fiscalYear === null ? [] : [wordsIn(language).fiscalYear(fiscalYear)]),
    period === null ? words.nothing : named(period),
  ].join(' · ');
}

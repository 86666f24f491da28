import { dayText, serialDay, type Language } from '../../engine';
import type { PlanCell } from '../plan/plan';
import { textIn, type DataText } from './dataText';

/** Day and month of the holidays that fall on the same day every year. */
const FIXED: readonly (readonly [date: string, name: DataText])[] = [
  ['01-01', { th: 'วันขึ้นปีใหม่', en: 'New Year’s Day' }],
  ['04-06', { th: 'วันจักรี', en: 'Chakri Memorial Day' }],
  ['04-13', { th: 'วันสงกรานต์', en: 'Songkran' }],
  ['04-14', { th: 'วันสงกรานต์', en: 'Songkran' }],
  ['04-15', { th: 'วันสงกรานต์', en: 'Songkran' }],
  ['05-04', { th: 'วันฉัตรมงคล', en: 'Coronation Day' }],
  ['06-03', { th: 'วันเฉลิมพระชนมพรรษาพระบรมราชินี', en: 'The Queen’s Birthday' }],
  ['07-28', { th: 'วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัว', en: 'The King’s Birthday' }],
  ['08-12', { th: 'วันแม่แห่งชาติ', en: 'Mother’s Day' }],
  ['10-13', { th: 'วันนวมินทรมหาราช', en: 'Navamindra Maharaj Day' }],
  ['10-23', { th: 'วันปิยมหาราช', en: 'Chulalongkorn Day' }],
  ['12-05', { th: 'วันพ่อแห่งชาติ', en: 'Father’s Day' }],
  ['12-10', { th: 'วันรัฐธรรมนูญ', en: 'Constitution Day' }],
  ['12-31', { th: 'วันสิ้นปี', en: 'New Year’s Eve' }],
];

const MAKHA = { th: 'วันมาฆบูชา', en: 'Makha Bucha' };
const VISAKHA = { th: 'วันวิสาขบูชา', en: 'Visakha Bucha' };
const ASALHA = { th: 'วันอาสาฬหบูชา', en: 'Asalha Bucha' };
const LENT = { th: 'วันเข้าพรรษา', en: 'Buddhist Lent' };
const INSTEAD = { th: 'วันหยุดชดเชย', en: 'Substitution day' };

const PLOUGHING = { th: 'วันพืชมงคล', en: 'Royal Ploughing Ceremony' };
const SPECIAL = { th: 'วันหยุดราชการเพิ่มเป็นกรณีพิเศษ', en: 'Special public holiday' };

/** Holidays by the moon, working days given instead of a holiday on a weekend, and special holidays of the Cabinet. */
const MOVING: readonly (readonly [date: string, name: DataText])[] = [
  ['2023-01-02', INSTEAD],
  ['2023-03-06', MAKHA],
  ['2023-04-17', INSTEAD],
  ['2023-05-05', SPECIAL],
  ['2023-06-03', VISAKHA],
  ['2023-06-05', INSTEAD],
  ['2023-07-31', SPECIAL],
  ['2023-08-01', ASALHA],
  ['2023-08-02', LENT],
  ['2023-08-14', INSTEAD],
  ['2023-12-11', INSTEAD],
  // The Cabinet moved the day instead of 31 December here from 2 January 2024.
  ['2023-12-29', INSTEAD],
  ['2024-02-24', MAKHA],
  ['2024-02-26', INSTEAD],
  ['2024-04-08', INSTEAD],
  ['2024-04-12', SPECIAL],
  ['2024-04-16', INSTEAD],
  ['2024-05-06', INSTEAD],
  ['2024-05-10', PLOUGHING],
  ['2024-05-22', VISAKHA],
  ['2024-07-20', ASALHA],
  ['2024-07-21', LENT],
  ['2024-07-22', INSTEAD],
  ['2024-07-29', INSTEAD],
  ['2024-10-14', INSTEAD],
  ['2024-12-30', SPECIAL],
  ['2025-02-12', MAKHA],
  ['2025-04-07', INSTEAD],
  ['2025-05-05', INSTEAD],
  ['2025-05-11', VISAKHA],
  ['2025-05-12', INSTEAD],
  ['2025-06-02', SPECIAL],
  ['2025-07-10', ASALHA],
  ['2025-07-11', LENT],
  ['2025-08-11', SPECIAL],
  ['2026-01-02', SPECIAL],
  ['2026-03-03', MAKHA],
  ['2026-05-31', VISAKHA],
  ['2026-06-01', INSTEAD],
  ['2026-07-29', ASALHA],
  ['2026-07-30', LENT],
  ['2026-12-07', INSTEAD],
];

const YEARS = [2023, 2024, 2025, 2026];

/** How a date such as `2026-10-13` is written: `13 ต.ค. 2569`. */
const DATES: DataText<(date: string) => string> = {
  th: (date) => {
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
    return dayText(serialDay(year, month, day), 'th');
  },
  en: (date) => date,
};

/**
 * Rows of KpiHolidays to begin with: public holidays of government offices in the calendar years 2566–2569, so that the
 * fiscal years 2567–2569 are whole. Labour Day is none for offices; ceremonies and special holidays that were announced
 * later, and whatever could not be confirmed, are left to the user to add.
 */
export function holidayRows(language: Language): readonly (readonly PlanCell[])[] {
  const fixed = YEARS.flatMap((year) =>
    FIXED.map(([date, name]) => [`${year}-${date}`, name] as const)
  );
  return [...fixed, ...MOVING]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, name]) => [textIn(DATES, language)(date), textIn(name, language)]);
}

import { dayText, serialDay, type Language } from '../../engine';
import type { PlanCell } from '../plan/plan';

/** Day and month of the holidays that fall on the same day every year. */
const FIXED: readonly (readonly [date: string, th: string, en: string])[] = [
  ['01-01', 'วันขึ้นปีใหม่', 'New Year’s Day'],
  ['04-06', 'วันจักรี', 'Chakri Memorial Day'],
  ['04-13', 'วันสงกรานต์', 'Songkran'],
  ['04-14', 'วันสงกรานต์', 'Songkran'],
  ['04-15', 'วันสงกรานต์', 'Songkran'],
  ['05-04', 'วันฉัตรมงคล', 'Coronation Day'],
  ['06-03', 'วันเฉลิมพระชนมพรรษาพระบรมราชินี', 'The Queen’s Birthday'],
  ['07-28', 'วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัว', 'The King’s Birthday'],
  ['08-12', 'วันแม่แห่งชาติ', 'Mother’s Day'],
  ['10-13', 'วันนวมินทรมหาราช', 'Navamindra Maharaj Day'],
  ['10-23', 'วันปิยมหาราช', 'Chulalongkorn Day'],
  ['12-05', 'วันพ่อแห่งชาติ', 'Father’s Day'],
  ['12-10', 'วันรัฐธรรมนูญ', 'Constitution Day'],
  ['12-31', 'วันสิ้นปี', 'New Year’s Eve'],
];

const MAKHA = ['วันมาฆบูชา', 'Makha Bucha'] as const;
const VISAKHA = ['วันวิสาขบูชา', 'Visakha Bucha'] as const;
const ASALHA = ['วันอาสาฬหบูชา', 'Asalha Bucha'] as const;
const LENT = ['วันเข้าพรรษา', 'Buddhist Lent'] as const;
const INSTEAD = ['วันหยุดชดเชย', 'Substitution day'] as const;

const PLOUGHING = ['วันพืชมงคล', 'Royal Ploughing Ceremony'] as const;
const SPECIAL = ['วันหยุดราชการเพิ่มเป็นกรณีพิเศษ', 'Special public holiday'] as const;

/** Holidays by the moon, working days given instead of a holiday on a weekend, and special holidays of the Cabinet. */
const MOVING: readonly (readonly [date: string, th: string, en: string])[] = [
  ['2023-01-02', ...INSTEAD],
  ['2023-03-06', ...MAKHA],
  ['2023-04-17', ...INSTEAD],
  ['2023-05-05', ...SPECIAL],
  ['2023-06-03', ...VISAKHA],
  ['2023-06-05', ...INSTEAD],
  ['2023-07-31', ...SPECIAL],
  ['2023-08-01', ...ASALHA],
  ['2023-08-02', ...LENT],
  ['2023-08-14', ...INSTEAD],
  ['2023-12-11', ...INSTEAD],
  // The Cabinet moved the day instead of 31 December here from 2 January 2024.
  ['2023-12-29', ...INSTEAD],
  ['2024-02-24', ...MAKHA],
  ['2024-02-26', ...INSTEAD],
  ['2024-04-08', ...INSTEAD],
  ['2024-04-12', ...SPECIAL],
  ['2024-04-16', ...INSTEAD],
  ['2024-05-06', ...INSTEAD],
  ['2024-05-10', ...PLOUGHING],
  ['2024-05-22', ...VISAKHA],
  ['2024-07-20', ...ASALHA],
  ['2024-07-21', ...LENT],
  ['2024-07-22', ...INSTEAD],
  ['2024-07-29', ...INSTEAD],
  ['2024-10-14', ...INSTEAD],
  ['2024-12-30', ...SPECIAL],
  ['2025-02-12', ...MAKHA],
  ['2025-04-07', ...INSTEAD],
  ['2025-05-05', ...INSTEAD],
  ['2025-05-11', ...VISAKHA],
  ['2025-05-12', ...INSTEAD],
  ['2025-06-02', ...SPECIAL],
  ['2025-07-10', ...ASALHA],
  ['2025-07-11', ...LENT],
  ['2025-08-11', ...SPECIAL],
  ['2026-01-02', ...SPECIAL],
  ['2026-03-03', ...MAKHA],
  ['2026-05-31', ...VISAKHA],
  ['2026-06-01', ...INSTEAD],
  ['2026-07-29', ...ASALHA],
  ['2026-07-30', ...LENT],
  ['2026-12-07', ...INSTEAD],
];

const YEARS = [2023, 2024, 2025, 2026];

/**
 * Rows of KpiHolidays to begin with: public holidays of government offices in the calendar years 2566–2569, so that the
 * fiscal years 2567–2569 are whole. Labour Day is none for offices; ceremonies and special holidays that were announced
 * later, and whatever could not be confirmed, are left to the user to add.
 */
export function holidayRows(language: Language): readonly (readonly PlanCell[])[] {
  const fixed = YEARS.flatMap((year) =>
    FIXED.map(([date, th, en]) => [`${year}-${date}`, th, en] as const)
  );
  return [...fixed, ...MOVING]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, th, en]) => (language === 'th' ? [thaiDate(date), th] : [date, en]));
}

/** `2026-10-13` → `13 ต.ค. 2569`. */
function thaiDate(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return dayText(serialDay(year, month, day), 'th');
}

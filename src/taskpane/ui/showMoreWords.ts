import type { Language } from '../../engine';

interface ShowMoreWords {
  readonly more: (count: string) => string;
  readonly hidden: (count: string) => string;
}

/** What is said below the beginning of a list; it comes with the first place that has one. */
export const SHOW_MORE_WORDS: Readonly<Record<Language, ShowMoreWords>> = {
  en: { more: (count) => `Show ${count} more`, hidden: (count) => `${count} not shown` },
  th: { more: (count) => `แสดงอีก ${count} รายการ`, hidden: (count) => `ยังไม่แสดง ${count} รายการ` },
};

import type { Bilingual } from '../values/language';

/** What the bands of domain.md §5 are called. */
export const BAND_NAMES = {
  fail: { th: 'ไม่ผ่าน', en: 'Fail' },
  improve: { th: 'ไม่ผ่าน เห็นควรปรับปรุง', en: 'Fail – improvement needed' },
  fair: { th: 'ผ่าน พอใช้', en: 'Pass – fair' },
  good: { th: 'ผ่าน ดี', en: 'Pass – good' },
  veryGood: { th: 'ผ่าน ดีมาก', en: 'Pass – very good' },
} as const satisfies Readonly<Record<string, Bilingual>>;

import type { Bilingual } from '../../engine';

/** Said where the second script of the functions (`complete.ts`) is needed and could not be loaded. */
export const NOT_LOADED: Bilingual = {
  th: 'โหลดส่วนเสริมไม่สำเร็จ โปรดตรวจสอบการเชื่อมต่อแล้วคำนวณใหม่',
  en: 'A part of the add-in could not be loaded. Check the connection and recalculate.',
};

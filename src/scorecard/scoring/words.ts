import type { Language } from '../../engine';

interface TargetWords {
  /** `of`: those with a result. */
  readonly met: (met: number, of: number) => string;
  readonly metShort: (met: number, of: number) => string;
  readonly pending: (number: number) => string;
  readonly unassessed: (number: number) => string;
}

/** How targets without a score stand. */
export const TARGET_WORDS: Readonly<Record<Language, TargetWords>> = {
  th: {
    met: (met, of) => `บรรลุเป้าหมาย ${met} จาก ${of} ตัวชี้วัดที่มีผล`,
    metShort: (met, of) => `บรรลุ ${met}/${of}`,
    pending: (number) => `ยังไม่มีผล ${number}`,
    unassessed: (number) => `ประเมินไม่ได้ ${number}`,
  },
  en: {
    met: (met, of) => `Targets met: ${met} of ${of} with a result`,
    metShort: (met, of) => `Met ${met}/${of}`,
    pending: (number) => `${number} pending`,
    unassessed: (number) => `${number} not assessed`,
  },
};

import type { Language } from '../../engine';

export interface TargetWords {
  /** `of`: those with a result. */
  readonly met: (met: number, of: number) => string;
  readonly metShort: (met: number | string, of: number | string) => string;
  readonly pending: (number: number) => string;
  readonly unassessed: (number: number) => string;
  readonly metShare: (met: number, of: number, percent: string) => string;
  readonly notMet: (number: number) => string;
  readonly stillPending: (number: number) => string;
  readonly noneKnown: string;
}

/** How targets without a score stand; the pane has these from the start. */
export const targetWords: Readonly<Record<Language, TargetWords>> = {
  en: {
    met: (met, of) => `Targets met: ${met} of ${of} with a result`,
    metShort: (met, of) => `Met ${met}/${of}`,
    pending: (number) => `${number} pending`,
    unassessed: (number) => `${number} not assessed`,
    metShare: (met, of, percent) => `Met ${met} of ${of} (${percent}%)`,
    notMet: (number) => `not met ${number}`,
    stillPending: (number) => `pending ${number}`,
    noneKnown: 'No target has a result yet',
  },
  th: {
    met: (met, of) => `บรรลุเป้าหมาย ${met} จาก ${of} ตัวชี้วัดที่มีผล`,
    metShort: (met, of) => `บรรลุ ${met}/${of}`,
    pending: (number) => `ยังไม่มีผล ${number}`,
    unassessed: (number) => `ไม่ได้ประเมิน ${number}`,
    metShare: (met, of, percent) => `บรรลุ ${met} จาก ${of} (ร้อยละ ${percent})`,
    notMet: (number) => `ไม่บรรลุ ${number}`,
    stillPending: (number) => `รอผล ${number}`,
    noneKnown: 'ยังไม่มีเป้าหมายใดที่มีผล',
  },
};

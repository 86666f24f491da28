import type { Language } from '../../engine';

interface ConversionWords {
  readonly offer: string;
  readonly met: string;
  readonly percent: string;
  readonly hint: (setting: string) => string;
  readonly cancel: string;
  readonly done: (setting: string) => string;
  readonly undo: string;
  readonly undone: string;
}

/** What the pane says of turning targets into scores. */
export const conversionWords: Readonly<Record<Language, ConversionWords>> = {
  en: {
    offer: 'Turn into scores …',
    met: 'Met gives 5, not met 0',
    percent: 'By percent of target: levels 1 to 5',
    hint: (setting) =>
      `Writes the setting “${setting}” into the table of settings. Clear that cell to have the targets alone again.`,
    cancel: 'Leave as it is',
    done: (setting) => `Targets give scores now: the setting “${setting}” says how.`,
    undo: 'Undo',
    undone: 'Undone: the setting is as it was.',
  },
  th: {
    offer: 'แปลงเป็นคะแนน …',
    met: 'บรรลุได้ 5 ไม่บรรลุได้ 0',
    percent: 'ตามร้อยละของเป้าหมาย: ระดับ 1 ถึง 5',
    hint: (setting) =>
      `จะเขียน “${setting}” ลงในตารางการตั้งค่า หากต้องการกลับเป็นเป้าหมายอย่างเดียว ให้ลบค่าในเซลล์นั้น`,
    cancel: 'ไม่เปลี่ยน',
    done: (setting) => `แปลงเป้าหมายเป็นคะแนนแล้ว ตามการตั้งค่า “${setting}”`,
    undo: 'ย้อนกลับ',
    undone: 'ย้อนกลับแล้ว การตั้งค่าเหมือนเดิม',
  },
};

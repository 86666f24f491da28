import type { Language } from '../../engine';

interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

/** What is said of copying; it comes with the first place that offers it. */
export const COPY_WORDS: Readonly<Record<Language, CopyWords>> = {
  en: {
    copy: 'Copy the text',
    copied: 'Copied.',
    notCopied: 'Copying is not allowed here. Select the text and press Ctrl+C.',
  },
  th: {
    copy: 'คัดลอกข้อความ',
    copied: 'คัดลอกแล้ว',
    notCopied: 'คัดลอกอัตโนมัติไม่ได้ โปรดเลือกข้อความแล้วกด Ctrl+C',
  },
};

/** Names of the months from January on, as they are written and (in any letter case) read. */
export const MONTHS: readonly {
  readonly th: string;
  readonly thShort: string;
  readonly en: string;
  /** The usual one is the first three letters. */
  readonly enShort: readonly string[];
}[] = [
  { th: 'มกราคม', thShort: 'ม.ค.', en: 'January', enShort: ['Jan'] },
  { th: 'กุมภาพันธ์', thShort: 'ก.พ.', en: 'February', enShort: ['Feb'] },
  { th: 'มีนาคม', thShort: 'มี.ค.', en: 'March', enShort: ['Mar'] },
  { th: 'เมษายน', thShort: 'เม.ย.', en: 'April', enShort: ['Apr'] },
  { th: 'พฤษภาคม', thShort: 'พ.ค.', en: 'May', enShort: [] },
  { th: 'มิถุนายน', thShort: 'มิ.ย.', en: 'June', enShort: ['Jun'] },
  { th: 'กรกฎาคม', thShort: 'ก.ค.', en: 'July', enShort: ['Jul'] },
  { th: 'สิงหาคม', thShort: 'ส.ค.', en: 'August', enShort: ['Aug'] },
  { th: 'กันยายน', thShort: 'ก.ย.', en: 'September', enShort: ['Sept', 'Sep'] },
  { th: 'ตุลาคม', thShort: 'ต.ค.', en: 'October', enShort: ['Oct'] },
  { th: 'พฤศจิกายน', thShort: 'พ.ย.', en: 'November', enShort: ['Nov'] },
  { th: 'ธันวาคม', thShort: 'ธ.ค.', en: 'December', enShort: ['Dec'] },
];

/** All names of a month, Thai and English, long and short. */
export function monthNames(month: (typeof MONTHS)[number]): readonly string[] {
  return [month.th, month.thShort, month.en, ...month.enShort];
}

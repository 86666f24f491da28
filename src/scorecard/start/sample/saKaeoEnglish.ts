/** Forms of the transcript's level cells, with `#` for a number and its percent word; the longer ones come first. */
const FORMS: readonly (readonly [th: string, en: string])[] = [
  ['# โดยไม่มีข้อผิดพลาด', '# without errors'],
  ['ตั้งแต่# แต่ไม่ถึง#', 'from # to less than #'],
  ['ตั้งแต่# แต่ไม่เกิน#', 'from # to at most #'],
  ['ตั้งแต่# ถึง#', 'from # to #'],
  ['ตั้งแต่# - #', '# - #'],
  ['ตั้งแต่# ขึ้นไป', '# or more'],
  ['มากกว่า# ขึ้นไป', 'more than # or more'],
  ['มากกว่า# ถึง#', 'more than # to #'],
  ['เกินกว่า# ถึง#', 'more than # to #'],
  ['มากกว่า# ไม่เกิน#', 'more than # to at most #'],
  ['มากกว่า# - #', 'more than # to #'],
  ['มากกว่า#', 'more than #'],
  ['เกินกว่า#', 'more than #'],
  ['น้อยกว่า#', 'less than #'],
  ['ต่ำกว่า#', 'less than #'],
  ['ไม่ถึง#', 'less than #'],
  ['ไม่ต่ำกว่า#', 'at least #'],
  ['ไม่เกิน#', 'at most #'],
  ['# ถึง#', '# to #'],
  ['# - #', '# - #'],
  ['# ขึ้นไป', '# or more'],
  ['#', '#'],
  ['มากกว่า# วันทำการหรือไม่มีการดำเนินการ', 'more than # working days or nothing done'],
  ['มากกว่า# วันทำการ', 'more than # working days'],
  ['น้อยกว่า# วันทำการ', 'less than # working days'],
  ['# วันทำการ', '# working days'],
  ['ภายใน# วัน นับแต่วันสิ้นปี', 'within # days of the end of the year'],
  ['ภายในวันที่# ของเดือนถัดไป', 'by the #th of the next month'],
  ['# ครั้ง', '# times'],
  ['# ครั้งขึ้นไป', '# times or more'],
];
const NUMBER = /\s*(ร้อยละ )?(\d+(?:\.\d+)?)/g;

/**
 * The same criteria in English: `มากกว่าร้อยละ 1 ถึงร้อยละ 3` is `more than 1% to 3%`. The numbers are those of the
 * Thai cell, so that the two languages cannot disagree.
 *
 * @throws Error for words that are not one of the forms.
 */
export function inEnglish(cell: string): string {
  const found = [...cell.matchAll(NUMBER)].map(([, percent, digits = '']) => ({ percent, digits }));
  const form = cell.replace(NUMBER, '#');
  const english = FORMS.find(([th]) => th.replace(/\s+#/g, '#') === form)?.[1];
  if (english === undefined) throw new Error(`No English for the criteria "${cell}"`);
  const isPercent = found.some(({ percent }) => percent !== undefined);
  const numbers = found.map(({ digits }) => (isPercent ? `${digits}%` : digits));
  return english.replace(/#/g, () => numbers.shift() ?? '');
}

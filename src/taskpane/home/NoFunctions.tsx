import type { Bilingual } from '../../engine';
import { Message } from '../ui/Message';
import { useText } from '../words/text';

const NO_FUNCTIONS: Bilingual = {
  th: 'Excel รุ่นนี้ใช้ฟังก์ชันของโปรแกรมเสริมไม่ได้ การให้คะแนนจึงเขียนเป็นสูตร Excel ธรรมดาแทน ซึ่งให้ตัวเลขเท่ากัน สูตร =KPISCORE() ที่พิมพ์เองจะแสดง #NAME? หากต้องการใช้ ให้เปิดสมุดงานใน Microsoft 365 หรือ Excel บนเว็บ',
  en: 'This Excel does not run functions of add-ins. Score therefore writes plain Excel formulas, with the same numbers. Formulas with =KPISCORE() that somebody has typed show #NAME? here; open the workbook in Microsoft 365 or in Excel on the web to use them.',
};

/** What is written by an Excel that does not run functions of add-ins, and why. */
export function NoFunctions() {
  const { pick } = useText();
  return <Message intent="warning">{pick(NO_FUNCTIONS)}</Message>;
}

import { inEachLanguage } from '../../engine';
import { lackWords, summaryOf, type Lack, type SummaryRole } from '../../scorecard';
import type { Notice } from '../host/notice';

/** What of all sheets was not made, each with what the workbook lacks for it. */
export function leftOutNotice(
  lacking: readonly { readonly role: SummaryRole; readonly lack: Lack }[]
): Notice {
  const named = inEachLanguage((language) =>
    lacking
      .map(({ role, lack }) => `${summaryOf(role, language).name} (${lackWords[language][lack]})`)
      .join(', ')
  );
  return {
    code: 'leftOut',
    bilingual: {
      what: {
        th: `ไม่ได้จัดทำแผ่นงานที่ไม่มีสิ่งที่จะแสดง: ${named.th}`,
        en: `Sheets that would have nothing to show were left out: ${named.en}.`,
      },
      todo: {
        th: 'หากต้องการ ให้ระบุชื่อแผ่นงานนั้นเอง',
        en: 'Ask for one by its name to have it all the same.',
      },
    },
  };
}

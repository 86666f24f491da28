import { inEachLanguage } from '../../engine';
import type { lackWords, Lack, summaryOf, SummaryRole } from '../../scorecard';
import type { Notice } from '../host/notice';

/** Names of sheets and of what they lack; loaded with what makes sheets. */
export interface LackNames {
  readonly lackWords: typeof lackWords;
  readonly summaryOf: typeof summaryOf;
}

/** What of all sheets was not made, each with what the workbook lacks for it. */
export function leftOutNotice(
  lacking: readonly { readonly role: SummaryRole; readonly lack: Lack }[],
  names: LackNames
): Notice {
  const named = inEachLanguage((language) =>
    lacking
      .map(
        ({ role, lack }) =>
          `${names.summaryOf(role, language).name} (${names.lackWords[language][lack]})`
      )
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

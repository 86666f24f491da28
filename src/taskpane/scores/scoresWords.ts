import type { Language } from '../../engine';

interface ScoresWords {
  readonly noTotalHint: string;
  readonly indicatorList: string;
  readonly overridden: string;
  readonly noLevel: string;
  readonly foundNone: string;
  readonly scoreAgain: string;
  readonly showScores: string;
  readonly writeScores: string;
}

/** What the pane says around the list of scores. */
export const scoresWords: Readonly<Record<Language, ScoresWords>> = {
  en: {
    noTotalHint: 'Nothing with a weight has a result.',
    indicatorList: 'Indicators',
    overridden: "committee's score",
    noLevel: 'No level',
    foundNone: 'No indicator fits. Change the search or the filter.',
    scoreAgain: 'Write the scores again',
    showScores: 'Show the Scores sheet',
    writeScores: 'Write the scores',
  },
  th: {
    noTotalHint: 'ยังไม่มีตัวชี้วัดที่มีน้ำหนักและมีผล',
    indicatorList: 'ตัวชี้วัด',
    overridden: 'คะแนนกรรมการ',
    noLevel: 'ไม่มีระดับ',
    foundNone: 'ไม่มีตัวชี้วัดที่ตรง ลองเปลี่ยนคำค้นหรือตัวกรอง',
    scoreAgain: 'เขียนคะแนนใหม่',
    showScores: 'เปิดแผ่นงานคะแนน',
    writeScores: 'เขียนคะแนนลงสมุดงาน',
  },
};

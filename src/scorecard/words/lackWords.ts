import type { Language } from '../../engine';
import type { Lack } from '../sheets/summaries';

/** Why a sheet is not offered, after its name. */
export const lackWords: Readonly<Record<Language, Readonly<Record<Lack, string>>>> = {
  en: {
    indicators: 'there are no indicators yet',
    units: 'there are no two units to compare',
    snapshot: 'no scores have been kept as reported yet',
    plan: 'there is no plan over years (table KpiPlan)',
    results: 'nothing has a result that can be assessed yet',
    scores: 'there is no score; targets without levels have none until they are turned into scores',
    periods: 'there are results of one period only',
    low: 'nothing scores low, and no target with a result is missed',
  },
  th: {
    indicators: 'ยังไม่มีตัวชี้วัด',
    units: 'ไม่มีหน่วยงานให้เปรียบเทียบกันถึงสองหน่วยงาน',
    snapshot: 'ยังไม่มีชุดคะแนนที่เก็บไว้',
    plan: 'ไม่มีแผนหลายปี (ตาราง KpiPlan)',
    results: 'ยังไม่มีผลที่ประเมินได้',
    scores: 'ยังไม่มีคะแนน เป้าหมายที่ไม่มีระดับจะมีคะแนนเมื่อแปลงเป็นคะแนนแล้ว',
    periods: 'มีผลเพียงรอบเดียว',
    low: 'ไม่มีตัวชี้วัดที่คะแนนต่ำหรือไม่บรรลุเป้าหมาย',
  },
};

import { numberText } from '../../engine';
import { columnTitle } from '../columns/headers';
import type { Sentences } from './sentences';
import { quoted } from './sentences';

/** Problems of a plan over years. */
export const PLAN_SENTENCES: Sentences<'noProject' | 'projectRows' | 'sharedBudget' | 'planTotal'> =
  {
    noProject: () => ({
      th: 'แถวนี้ไม่มีชื่อโครงการ และไม่มีโครงการในแถวก่อนหน้า จึงไม่ถูกนับ ให้กรอกช่อง “โครงการ”',
      en: 'This row names no project and follows none, so it is not counted. Fill in “Project”.',
    }),
    projectRows: ({ project, column }) => ({
      th: `แถวของโครงการ ${quoted(project)} มี “${columnTitle(column, 'th')}” ไม่ตรงกัน ใช้ค่าแรก ให้แก้ให้ตรงกัน หรือกรอกแถวเดียว`,
      en: `The rows of project ${quoted(project)} disagree about “${column}”; the first is used. Make them agree, or fill it in on one row only.`,
    }),
    sharedBudget: ({ project, text }) => ({
      th: `โครงการ ${quoted(project)} ระบุว่าใช้งบร่วมกับ ${quoted(text)} แต่ไม่พบโครงการนั้นที่มีงบของตนเอง จึงไม่นับงบของแถวนี้ ให้ระบุรหัสหรือชื่อโครงการเจ้าของงบ`,
      en: `Project ${quoted(project)} shares the budget of ${quoted(text)}, but there is no such project with a budget of its own, so its money is not counted. Give the code or the name of the project that holds the budget.`,
    }),
    planTotal: ({ dimension, year, printed, computed }) => ({
      th: `ยอดรวมที่พิมพ์ไว้${dimension === null ? '' : ` ของ ${quoted(dimension)}`} ปี ${year} คือ ${numberText(printed)} แต่คำนวณได้ ${numberText(computed)} ให้ตรวจยอดรวมหรืองบของโครงการ และระบุมิติของยอดรวมนั้น (ว่าง = ทั้งแผน)`,
      en: `The printed total${dimension === null ? '' : ` of ${quoted(dimension)}`} for ${year} is ${numberText(printed)}, the computed one ${numberText(computed)}. Check the total, the budgets of the projects, and the total’s dimension (blank: the whole plan).`,
    }),
  };

import type { Bilingual } from '../../engine';
import type { YearPlan } from '../../tables';

/** What is known of a workbook when summary sheets are offered for it. */
interface Offerable {
  readonly units: readonly unknown[];
  readonly tables: { readonly plan: YearPlan | null };
  /** Roles of the add-in's own sheets in it. */
  readonly own: { readonly has: (role: 'snapshot') => boolean };
}

interface Summary {
  /** What the sheet is for, kept in the workbook as its mark; without `summary:` its name on the command line. */
  readonly role: `summary:${string}`;
  readonly name: Bilingual;
  readonly hint: Bilingual;
  /** Made where nobody has chosen. */
  readonly byDefault?: true;
  /** Whether a workbook has something for it; all have, where not given. */
  readonly offered?: (workbook: Offerable) => boolean;
}

/** Every sheet for meetings, in the order in which they are offered; `catalogue.ts` has their planners. */
export const SUMMARIES = [
  {
    role: 'summary:form',
    name: { th: 'แบบสรุปผลคะแนน', en: 'Scorecard form' },
    hint: {
      th: 'แบบทางการ: ทุกตัวชี้วัดพร้อมระดับ คะแนน และคะแนนถ่วงน้ำหนัก',
      en: 'The official form: every indicator with level, score and weighted score',
    },
    byDefault: true,
  },
  {
    role: 'summary:executive',
    name: { th: 'บทสรุปผู้บริหาร', en: 'Executive summary' },
    hint: {
      th: 'หนึ่งหน้า: คะแนนรวม ประเด็น การเปลี่ยนแปลง สิ่งที่รอผลและต่ำกว่าเป้าหมาย',
      en: 'One page: total, groups, movers, what is pending and below target',
    },
  },
  {
    role: 'summary:comparison',
    name: { th: 'เปรียบเทียบหน่วยงาน', en: 'Comparison of units' },
    hint: {
      th: 'จัดอันดับหน่วยงาน พร้อมตารางสีตามประเด็นและตัวชี้วัด',
      en: 'Units ranked, with a heat map of groups and indicators',
    },
    offered: ({ units }) => units.length > 1,
  },
  {
    role: 'summary:trend',
    name: { th: 'แนวโน้ม', en: 'Trend' },
    hint: { th: 'ทุกรอบที่ผ่านมา พร้อมกราฟเส้น', en: 'Every period so far, with a line chart' },
  },
  {
    role: 'summary:exceptions',
    name: { th: 'รายการที่ต้องติดตาม', en: 'Exceptions and actions' },
    hint: {
      th: 'ตัวชี้วัดที่ต่ำกว่าเป้าหมาย พร้อมช่องมติที่ประชุม',
      en: "What is below target, with room for the meeting's decision",
    },
  },
  {
    role: 'summary:path',
    name: { th: 'แนวทางสู่ระดับถัดไป', en: 'Path to the next band' },
    hint: {
      th: 'ต้องทำผลเท่าใดจึงจะได้ระดับถัดไป',
      en: 'Which results would lift each unit to the next band',
    },
  },
  {
    role: 'summary:changes',
    name: { th: 'การเปลี่ยนแปลงหลังรายงาน', en: 'Changes since it was kept' },
    hint: { th: 'เทียบกับภาพที่เก็บไว้ล่าสุด', en: 'Compared with the newest snapshot' },
    offered: ({ own }) => own.has('snapshot'),
  },
  {
    role: 'summary:plan',
    name: { th: 'แผนหลายปี', en: 'Plan over years' },
    hint: {
      th: 'เป้าหมายและงบประมาณรายปี พร้อมตรวจยอด',
      en: 'Targets and budgets by year, with reconciliation',
    },
    byDefault: true,
    offered: ({ tables }) => tables.plan !== null && tables.plan.projects.length > 0,
  },
] as const satisfies readonly Summary[];

export type SummaryRole = (typeof SUMMARIES)[number]['role'];

export const SUMMARY_ROLES: readonly SummaryRole[] = SUMMARIES.map(({ role }) => role);

export const DEFAULT_SUMMARIES: readonly SummaryRole[] = SUMMARIES.filter(
  (summary: Summary) => summary.byDefault
).map(({ role }) => role);

/** The summary sheets that a workbook has something for. */
export function offeredSummaries(workbook: Offerable): readonly SummaryRole[] {
  return SUMMARIES.filter(({ offered }: Summary) => offered?.(workbook) ?? true).map(
    ({ role }) => role
  );
}

/** What a summary sheet is called where it is offered, and what it is for. */
export function summaryOf(role: SummaryRole): Pick<Summary, 'name' | 'hint'> {
  const summary = SUMMARIES.find((each) => each.role === role);
  if (summary === undefined) throw new TypeError(`No summary ${role}`);
  return summary;
}

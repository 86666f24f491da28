import { readPeriod, type PeriodId } from '../../../engine';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/**
 * Words that begin the heading of results, or after `=` are all of it; `RESULT` has those that stand beside a period, too.
 */
export const RESULT_WORDS = words(`
  ผลการ ผลงาน ผลที่ได้ ผลที่ทำได้ ผลที่เกิดขึ้นจริง ผลปฏิบัติงาน =ผลจริง =ผล =ผลลัพธ์ =ทำได้ ทำได้จริง ที่ทำได้จริง ดำเนินการได้จริง
  วันที่แล้วเสร็จ วันที่ดำเนินการแล้วเสร็จ
  actual result finalresult =reached =achieved =accomplished accomplishment =performance =current =now currentvalue
  completedon completiondate
`);

/** As they stand in front of a period or behind it. */
const RESULT =
  'ผลการ(?:ดำเนินงาน|ปฏิบัติงาน|ปฏิบัติราชการ|ดำเนินการ)?|ผลงาน|ผลที่(?:ได้|ทำได้|เกิดขึ้นจริง)|ผลปฏิบัติงาน|ผลจริง|ผล|(?:ที่)?ทำได้(?:จริง)?|(?:actual )?(?:actuals?|results?|performance|achieved|accomplish(?:ed|ments?)|reached)(?![a-z])';
const TARGET = '(?:ค่า)?เป้าหมาย|targets?(?![a-z])';
/** Results that add up from period to period, and are those of their last one. */
const CUMULATIVE = 'สะสม|(?:cumulative|cum\\.?|year[ -]to[ -]date|ytd)(?![a-z])';
const JOINING =
  '(?:ใน|ณ(?: ?สิ้น)?|ประจำ|ของ|จนถึง|ถึง|สิ้น)|(?:in|for|of|as of|as at|at|by|up to|to|until|during|the|end of)(?![a-z])';
const BESIDE = new RegExp(`^(?:(${RESULT})|(${TARGET})|(${CUMULATIVE})|${JOINING})[ :–-]*`, 'iu');
const BEHIND = new RegExp(`[ :–-]+(?:(${RESULT})|(${TARGET})|(${CUMULATIVE}))$|สะสม$`, 'iu');

/** What a heading names beside its period. */
interface Dated {
  readonly period: PeriodId;
  readonly of: 'result' | 'target' | 'plain';
}

/** The period that stands among words for results and targets; null where anything else does. */
function datedIn(text: string): Dated | null {
  let rest = text.trim();
  let of: Dated['of'] = 'plain';
  for (;;) {
    const found = BESIDE.exec(rest) ?? BEHIND.exec(rest);
    if (found === null || found[0].length === rest.length) break;
    const [said, result, target] = found;
    if (target !== undefined) of = 'target';
    else if (of === 'plain' && (result ?? found[3] ?? /สะสม/.exec(said)?.[0])) of = 'result';
    rest = (found.index === 0 ? rest.slice(said.length) : rest.slice(0, found.index)).trim();
  }
  if (rest === text.trim()) return null;
  const period = readPeriod(rest) ?? readPeriod(rest.replace(/[()–:-]/g, ' ').trim());
  return period === null ? null : { period, of };
}

/** What a heading with a period holds: `Result Q1`, `ผลไตรมาส 2`, `Q1 Actual`, `Cumulative target Q4`; null for any other. */
export function datedRole(text: string): 'result' | 'target' | null {
  const of = datedIn(text)?.of ?? 'plain';
  return of === 'plain' ? null : of;
}

/** The period that a heading names, alone or with what is planned or done in it: `Q1`, `เป้าหมายไตรมาส 1`, `Q1 Actual`. */
export const periodIn = (text: string): PeriodId | null =>
  readPeriod(text) ?? datedIn(text)?.period ?? null;

/** What a form calls its own period, whichever it is. */
const WHOLE_PERIOD =
  /^(?:ytd|year[ -]to[ -]date|(?:bi|semi)?-?annual(?:ly)?|yearly|full[ -]year|fy|cumulative|final|current)\s/iu;
const LAST_WORD = /\s(actuals?|results?|targets?|achieved|accomplishments?)$/iu;

/** `Q2 Target`, and those of the form's own period: `YTD actual`, `Annual Target`. */
export function lastWordRole(text: string): 'target' | 'result' | null {
  const [, word] = LAST_WORD.exec(text) ?? [];
  if (word === undefined) return null;
  if (!WHOLE_PERIOD.test(text) && datedIn(text) === null) return null;
  return /target/i.test(word) ? 'target' : 'result';
}

/** Keys of headings of the year to date, which is the result where there is no other. */
export const YEAR_TO_DATE = /^(?:ytd|yeartodate|todate|(?:ผล)?สะสม|cumulative)$/;

import type { EngineWords } from '../engineWords';
import type { Bound, Direction } from '../../criteria/criterion';
import type { DeadlineEvidence } from '../../kinds/deadline/rule';
import type { Outcome } from '../../kinds/outcome';
import type { Span } from '../../kinds/span';
import type { CurvePoint, Stretch } from '../../kinds/target/curve';
import type { ThresholdEvidence } from '../../kinds/threshold/rule';
import type { TimeUnit } from '../../values/days/timeUnits';
import { numberText } from '../../values/numbers/numberText';
import {
  hasNone,
  inOrder,
  lengthIn,
  limitForm,
  meanText,
  missingCodes,
  numbered,
  products,
  quoted,
  scoreText,
  shareText,
} from '../evidenceParts';
import { dayIn, measuredIn, periodIn } from '../figures';
import { findings, reasons } from './criteria';
import { UNSCORED_CLAUSE } from '../unscoredClause';
import { figures } from './figures';

export const th: EngineWords = {
  figures,
  reasons,
  findings,
  anyResult: 'ผลใดก็ได้',
  warnings: {
    inGap: () => 'ไม่มีระดับใดตามที่เขียนไว้ครอบคลุมค่านี้ จึงใช้ระดับสูงสุดที่ทำได้ถึง โปรดตรวจสอบช่วงค่าในเกณฑ์',
    inHole: () => 'ไม่มีระดับใดตามที่เขียนไว้ครอบคลุมค่านี้ จึงได้คะแนนต่ำสุด โปรดตรวจสอบช่วงค่าในเกณฑ์',
    inOverlap: ({ levels }) =>
      `ค่านี้เข้าเกณฑ์ตามที่เขียนไว้หลายระดับ (ระดับ ${inOrder(levels).join(' และ ')}) จึงใช้ระดับที่สูงกว่า โปรดแก้ช่วงค่าที่ซ้อนกัน`,
    measureDiffers: () =>
      'ผลและเกณฑ์มีหน่วยไม่ตรงกัน (ฝ่ายหนึ่งเป็นร้อยละ อีกฝ่ายหนึ่งไม่ใช่) จึงเทียบตัวเลขกันโดยไม่แปลงค่า หากผลเป็นสัดส่วน เช่น 0.85 หมายถึงร้อยละ 85 ให้พิมพ์ 85 หรือจัดรูปแบบเซลล์เป็นเปอร์เซ็นต์ หากไม่ใช่ ให้แก้เกณฑ์',
    magnitudeMissing: ({ value, full }) =>
      `เกณฑ์เขียนเป็นหลักพันหรือหลักล้าน หาก ${numberText(value)} หมายถึง ${numberText(full)} ให้พิมพ์เต็มจำนวน ครั้งนี้เทียบเป็น ${numberText(value)}`,
    noHolidays: () =>
      'ไม่มีรายการวันหยุดของช่วงนี้ จึงนับวันทำการโดยเว้นเฉพาะวันเสาร์และวันอาทิตย์ โปรดเพิ่มวันหยุดในตาราง KpiHolidays',
    stepsBeyondMissing: ({ missing, steps }) =>
      `ขั้นตอนที่ ${missing} ยังไม่เสร็จ ขั้นตอนที่ ${steps.join(', ')} จึงยังไม่นับ`,
    earlierResult: ({ period }) => `ยังไม่มีผลของรอบนี้ จึงใช้ผลล่าสุดที่มี (${periodIn(period, figures)})`,
  },
  outcomes: {
    threshold,
    checklist: (outcome, { items, compared }) =>
      (items === null ? '' : `ทำแล้วข้อ ${items.join(', ')} รวม ${items.length} ข้อ: `) +
      threshold(outcome, compared),
    deadline,
    range: (outcome, { value, unrounded, percent, criterion }) => {
      const say = (number: number) => measuredIn(number, percent ? 'percent' : 'plain', figures);
      const rounded = unrounded === null ? '' : ` (ก่อนปัดเศษ ${say(unrounded)})`;
      const lies = criterion === null ? 'ไม่อยู่ในช่วงของระดับใด' : `อยู่ในช่วง “${criterion}”`;
      return `${say(value)}${rounded} ${lies} จึงได้ระดับ ${outcome.level ?? 0} คิดเป็น ${scoreText(outcome)} คะแนน`;
    },
    target: (outcome, evidence) => {
      const { met, lower, target, answer, level, stretch } = evidence;
      const share = shareText(evidence);
      const of =
        share === ''
          ? ''
          : ` คิดเป็นร้อยละ ${share} ของเป้าหมาย${lower ? ' (เป้าหมาย ÷ ผล เพราะยิ่งน้อยยิ่งดี)' : ''}`;
      const so =
        level === null
          ? UNSCORED_CLAUSE.th
          : ` จึงได้ระดับ ${level} คิดเป็น ${scoreText(outcome)} คะแนน${stretchText(stretch)}`;
      return `ผล “${answer}” ${met ? 'บรรลุ' : 'ไม่บรรลุ'}เป้าหมาย “${target}”${of}${so}`;
    },

    ladder: (outcome, { answer, criterion }) =>
      `ผล “${answer}” ${criterion === null ? 'ไม่ถึงเกณฑ์ของระดับใด' : `ตรงกับเกณฑ์ “${criterion}”`} จึงได้ระดับ ${outcome.level ?? 0} คิดเป็น ${numberText(outcome.score ?? 0)} คะแนน`,
    milestone: (outcome, evidence) => {
      const { run, last, beyond } = evidence;
      return (
        (run === 0 ? 'ยังไม่เสร็จขั้นตอนใดตามลำดับ' : `เสร็จต่อเนื่องถึงขั้นตอนที่ ${run} จาก ${last} ขั้นตอน`) +
        (run < last ? ` ยังขาดขั้นตอนที่ ${run + 1}` : '') +
        (beyond.length > 0 ? ` (ขั้นตอนที่ ${beyond.join(', ')} จึงยังไม่นับ)` : '') +
        ` จึงได้ระดับ ${outcome.level ?? 0} คิดเป็น ${scoreText(outcome)} คะแนน`
      );
    },
    joint: (outcome, { criterion, missed }) =>
      `ผล “${outcome.actual.text}” ${
        criterion === null ? 'ไม่เป็นตามเงื่อนไขครบของระดับใด' : `เป็นตามเงื่อนไขทุกข้อของ “${criterion}”`
      } จึงได้ระดับ ${outcome.level ?? 0} คิดเป็น ${scoreText(outcome)} คะแนน${
        missed === null
          ? ''
          : ` (ระดับ ${missed.level} ยังไม่ได้ เพราะไม่เป็นตามเงื่อนไข ${quoted(missed.failed)})`
      }`,
    parts: (outcome, evidence) => {
      if (hasNone(outcome, evidence)) {
        return 'คิดคะแนนจากตัวชี้วัดย่อย ซึ่งไม่มีตัวใดมีคะแนน โปรดดูผลของตัวชี้วัดย่อยแต่ละตัว';
      }
      const missing = missingCodes(evidence);
      const rest = missing === '' ? '' : ` (ยังไม่มีคะแนน: ${missing})`;
      return evidence.lowest === null
        ? `ค่าเฉลี่ยถ่วงน้ำหนักของตัวชี้วัดย่อย (คะแนน × น้ำหนัก) ${products(evidence)} ได้ ${meanText(outcome)} คะแนน${rest}`
        : `ใช้คะแนนต่ำสุดในบรรดาตัวชี้วัดย่อย คือของตัวชี้วัด ${evidence.lowest} จึงได้ ${meanText(outcome)} คะแนน${rest}`;
    },
    pending: () => 'ยังไม่มีผลการปฏิบัติงาน จึงยังไม่ได้คิดคะแนน (ไม่ได้ถือว่าเป็น 0)',
    excluded: () => 'ระบุว่าไม่ประเมิน จึงไม่นำมาคิดคะแนน และนำน้ำหนักไปเฉลี่ยให้ตัวชี้วัดอื่น',
    unscored: (_, { reason }) => `ไม่ได้คิดคะแนน เพราะ${reasons.unscored[reason]}`,
    unreadableActual: ({ actual }, { reason }) =>
      `อ่านผลการปฏิบัติงาน “${actual.text}” ไม่ได้ เพราะ${reasons.actual[reason]} จึงไม่ได้คิดคะแนน`,
    wrongActual: ({ actual }, { state }) =>
      `ผลการปฏิบัติงาน “${actual.text}” เป็น${reasons.state[state]} ซึ่งเทียบกับเกณฑ์ของตัวชี้วัดนี้ไม่ได้ จึงไม่ได้คิดคะแนน`,
    notAnswered: ({ actual }, { ask, last }) =>
      ask === 'steps'
        ? `ผล “${actual.text}” ไม่บอกแน่ชัดว่าเสร็จขั้นตอนใดบ้าง (มี ${last} ขั้นตอน) จึงไม่ได้คิดคะแนน โปรดพิมพ์เป็นข้อความ เช่น '1,2 หรือจำนวนขั้นตอนแรกที่เสร็จ เช่น 2`
        : `ผล “${actual.text}” ไม่บอกแน่ชัดว่าทำแล้วข้อใดหรือกี่ข้อ จึงไม่ได้คิดคะแนน โปรดพิมพ์เป็นข้อความ เช่น '1,3,4 หรือจำนวนข้อ เช่น 3`,
    notAnsweredInput: ({ actual }, { inputs, input }) =>
      (input === null
        ? `ผล “${actual.text}” มีมากกว่า ${inputs.length} ค่า`
        : `ผล “${actual.text}” ยังขาดหรือไม่ชัดเจนในค่าที่ ${input + 1} (${inputs[input] ?? ''})`) +
      ` จึงไม่ได้คิดคะแนน โปรดเขียนผลคั่นด้วย ; ตามลำดับ: ${numbered(inputs)}`,
  },
};

function threshold(outcome: Outcome, evidence: ThresholdEvidence): string {
  const { reached, missed, belowLowest, direction, unrounded, between } = evidence;
  const say = (value: number) =>
    between === undefined
      ? measuredIn(value, evidence.percent ? 'percent' : 'plain', figures)
      : length(value, between.unit);
  const space = evidence.percent ? '' : ' ';
  const level = outcome.level ?? 0;
  const score = evidence.interpolated
    ? `และเทียบสัดส่วนได้ ${scoreText(outcome)} คะแนน`
    : `คิดเป็น ${scoreText(outcome)} คะแนน`;
  const rounded = unrounded === null ? '' : ` (ก่อนปัดเศษ ${say(unrounded)})`;
  const counted = between === undefined ? '' : countedText(between);
  const said =
    between === undefined || unrounded !== null ? say(evidence.value) : lengthIn(between, length);
  const value = `${said}${rounded}${counted}`;
  const short = missed === null ? '' : `${misses(missed, direction)}${space}${say(missed.value)}`;
  if (belowLowest) return `${value} ${short} ซึ่งเป็นเกณฑ์ของระดับต่ำสุด จึงได้ระดับ ${level} ${score}`;
  if (reached === null) {
    return missed === null
      ? `ผลทุกค่าถึงเกณฑ์ “${evidence.criterion}” ${value} จึงได้ระดับ ${level} ${score}`
      : `${value} ${short} ซึ่งเป็นเกณฑ์ของระดับถัดไป จึงอยู่ในระดับเริ่มต้น คือระดับ ${level} ${score}`;
  }
  const reaches = `${value} ${meets(reached, direction)}${space}${say(reached.value)}`;
  return missed === null
    ? `${reaches} ซึ่งเป็นเกณฑ์ของระดับสูงสุด จึงได้ระดับ ${level} ${score}`
    : `${reaches} จึงได้ระดับ ${level} ${score} (${short} ของระดับถัดไป)`;
}

const UNITS: Readonly<Record<TimeUnit, string>> = {
  second: 'วินาที',
  minute: 'นาที',
  hour: 'ชั่วโมง',
  day: 'วัน',
  week: 'สัปดาห์',
  month: 'เดือน',
  year: 'ปี',
};

function length(value: number, unit: TimeUnit): string {
  return `${numberText(value)} ${UNITS[unit]}`;
}

function countedText({ start, end }: Span): string {
  return ` (นับ ${dayIn(start, figures)} – ${dayIn(end, figures)} ไม่รวมวันแรก)`;
}

function meets(bound: Bound, direction: Direction): string {
  if (direction === 'higher') return bound.open ? 'มากกว่า' : 'ไม่น้อยกว่า';
  return bound.open ? 'น้อยกว่า' : 'ไม่เกิน';
}

function misses(bound: Bound, direction: Direction): string {
  if (direction === 'higher') return bound.open ? 'ยังไม่เกิน' : 'ยังไม่ถึง';
  return bound.open ? 'ยังไม่น้อยกว่า' : 'ยังเกิน';
}

function deadline(outcome: Outcome, { unit, span, compared }: DeadlineEvidence): string {
  const dates = unit === 'date' || unit === 'monthDay';
  const days = (value: number): string =>
    `${numberText(value)} ${unit === 'workingDays' ? 'วันทำการ' : 'วัน'}`;
  const say = (value: number): string => {
    if (unit === 'monthDay') return `${numberText(value)} ของเดือน`;
    return dates ? dayIn(value, figures) : days(value);
  };
  const counted = span === null ? '' : countedText(span);
  const day = unit === 'monthDay' ? 'วันที่ ' : '';
  return `${day}${say(compared.value)}${counted}${against()} จึงได้ระดับ ${outcome.level ?? 0} คิดเป็น ${scoreText(outcome)} คะแนน`;

  function against(): string {
    const limit = compared.reached ?? compared.missed;
    if (limit === null) return '';
    const words = dates
      ? ['ก่อนวันที่', 'ภายในวันที่', 'หลังวันที่', 'ตั้งแต่วันที่']
      : ['น้อยกว่า', 'ภายใน', 'เกินกว่า', 'ตั้งแต่'];
    const difference = compared.value - limit.value;
    const off = dates ? (difference < 0 ? 'เร็ว' : 'ช้า') : difference < 0 ? 'น้อย' : 'มาก';
    const gap = difference === 0 ? 'ตรงกำหนดพอดี' : `${off}กว่ากำหนด ${days(Math.abs(difference))}`;
    return ` เทียบกับเกณฑ์${words[limitForm(compared.direction, limit)]} ${say(limit.value)} ${gap}`;
  }
}

/** Where on its curve a score in proportion lies. */
function stretchText(stretch: Stretch | null): string {
  if (stretch === null) return '';
  const { from, to } = stretch;
  const say = ({ percent, score }: CurvePoint) =>
    `ร้อยละ ${numberText(percent)} (${numberText(score)} คะแนน)`;
  if (from !== null && to !== null) return ` ตามสัดส่วนระหว่าง${say(from)} กับ${say(to)}`;
  if (from !== null) return ` ตามเส้นคะแนนตั้งแต่ร้อยละ ${numberText(from.percent)} ขึ้นไป`;
  return to === null ? '' : ` ตามเส้นคะแนนจนถึงร้อยละ ${numberText(to.percent)}`;
}

import {
  DEFAULT_SCALE,
  describeFinding,
  describeWarning,
  explain,
  meanOfParts,
  numberText,
  scoreActual,
  type Actual,
  type Finding,
  type Outcome,
  type Rule,
  type Warning,
} from '../../../src/engine';
import { bareRule, closed, intervalRule, numeric, open } from '../kinds/makeRule';

const both = (outcome: Outcome) => [explain(outcome, 'en'), explain(outcome, 'th')];
const bare = bareRule([50, 60, 70, 80, 90]);
const said = (rule: Rule, actual: Actual) => both(scoreActual(rule, actual));

test('between two levels', () => {
  expect(said(bare, numeric(85))).toMatchInlineSnapshot(`
   [
     "85 is at least 80 but less than 90 (the next level), so level 4 (score 4).",
     "85 ไม่น้อยกว่า 80 จึงได้ระดับ 4 คิดเป็น 4 คะแนน (ยังไม่ถึง 90 ของระดับถัดไป)",
   ]
  `);
});

test('on the highest level', () => {
  expect(said(bare, numeric(1234567.5))).toMatchInlineSnapshot(`
   [
     "1,234,567.5 is at least 90, the highest level, so level 5 (score 5).",
     "1,234,567.5 ไม่น้อยกว่า 90 ซึ่งเป็นเกณฑ์ของระดับสูงสุด จึงได้ระดับ 5 คิดเป็น 5 คะแนน",
   ]
  `);
});

test('below the lowest level', () => {
  expect(said(bare, numeric(28.999999999999996))).toMatchInlineSnapshot(`
   [
     "29 is less than 50, short of the lowest level, so level 0 (score 0).",
     "29 ยังไม่ถึง 50 ซึ่งเป็นเกณฑ์ของระดับต่ำสุด จึงได้ระดับ 0 คิดเป็น 0 คะแนน",
   ]
  `);
});

test('lower is better, in percent', () => {
  const rule = bareRule([39, 38, 37, 36, 35], { direction: 'lower', measure: 'percent' });
  expect([...said(rule, numeric(35.01)), ...said(rule, numeric(39.5))]).toMatchInlineSnapshot(`
   [
     "35.01% is at most 36% but more than 35% (the next level), so level 4 (score 4).",
     "ร้อยละ 35.01 ไม่เกินร้อยละ 36 จึงได้ระดับ 4 คิดเป็น 4 คะแนน (ยังเกินร้อยละ 35 ของระดับถัดไป)",
     "39.5% is more than 39%, short of the lowest level, so level 0 (score 0).",
     "ร้อยละ 39.5 ยังเกินร้อยละ 39 ซึ่งเป็นเกณฑ์ของระดับต่ำสุด จึงได้ระดับ 0 คิดเป็น 0 คะแนน",
   ]
  `);
});

test('strict bounds, and a level that takes anything', () => {
  const up = intervalRule([
    { low: null, high: closed(25) },
    { low: open(25), high: closed(30) },
    { low: open(30), high: null },
  ]);
  const down = intervalRule(
    [
      { low: null, high: open(30) },
      { low: null, high: open(20) },
    ],
    {
      direction: 'lower',
    }
  );
  expect([
    ...said(up, numeric(25)),
    ...said(up, numeric(30)),
    ...said(down, numeric(20)),
    ...said(down, numeric(30)),
  ]).toMatchInlineSnapshot(`
   [
     "25 is not more than 25 (the next level), so it stays on the starting level 1 (score 1).",
     "25 ยังไม่เกิน 25 ซึ่งเป็นเกณฑ์ของระดับถัดไป จึงอยู่ในระดับเริ่มต้น คือระดับ 1 คิดเป็น 1 คะแนน",
     "30 is more than 25 but not more than 30 (the next level), so level 2 (score 2).",
     "30 มากกว่า 25 จึงได้ระดับ 2 คิดเป็น 2 คะแนน (ยังไม่เกิน 30 ของระดับถัดไป)",
     "20 is less than 30 but not less than 20 (the next level), so level 1 (score 1).",
     "20 น้อยกว่า 30 จึงได้ระดับ 1 คิดเป็น 1 คะแนน (ยังไม่น้อยกว่า 20 ของระดับถัดไป)",
     "30 is not less than 30, short of the lowest level, so level 0 (score 0).",
     "30 ยังไม่น้อยกว่า 30 ซึ่งเป็นเกณฑ์ของระดับต่ำสุด จึงได้ระดับ 0 คิดเป็น 0 คะแนน",
   ]
  `);
});

test('interpolated, and rounded before comparing', () => {
  expect([
    ...said({ ...bare, method: 'linear' }, numeric(85)),
    ...said({ ...bare, precision: 0 }, numeric(89.5)),
  ]).toMatchInlineSnapshot(`
   [
     "85 is at least 80 but less than 90 (the next level), so level 4 (score 4.5, in proportion between the two).",
     "85 ไม่น้อยกว่า 80 จึงได้ระดับ 4 และเทียบสัดส่วนได้ 4.5 คะแนน (ยังไม่ถึง 90 ของระดับถัดไป)",
     "90 (rounded from 89.5) is at least 90, the highest level, so level 5 (score 5).",
     "90 (ก่อนปัดเศษ 89.5) ไม่น้อยกว่า 90 ซึ่งเป็นเกณฑ์ของระดับสูงสุด จึงได้ระดับ 5 คิดเป็น 5 คะแนน",
   ]
  `);
});

test('ladder', () => {
  const rule: Rule = {
    kind: 'ladder',
    rungs: [{ level: 5, score: 5, text: 'มีคำสั่งแต่งตั้ง' }],
    below: { level: 0, score: 0 },
  };
  expect([
    ...said(rule, { state: 'flag', value: true, text: 'ใช่' }),
    ...said(rule, { state: 'flag', value: false, text: 'ไม่ใช่' }),
  ]).toMatchInlineSnapshot(`
   [
     "The answer “ใช่” meets “มีคำสั่งแต่งตั้ง”, so level 5 (score 5).",
     "ผล “ใช่” ตรงกับเกณฑ์ “มีคำสั่งแต่งตั้ง” จึงได้ระดับ 5 คิดเป็น 5 คะแนน",
     "The answer “ไม่ใช่” meets none of the levels, so level 0 (score 0).",
     "ผล “ไม่ใช่” ไม่ถึงเกณฑ์ของระดับใด จึงได้ระดับ 0 คิดเป็น 0 คะแนน",
   ]
  `);
});

test('parts that share a weight have as many decimals as a weighted score', () => {
  const share = { status: 'scored', weight: 100 / 12, score: 5 } as const;
  expect(explain(meanOfParts([{ ...share, code: '9.1' }], DEFAULT_SCALE), 'en')).toContain(
    '9.1: 5 × 8.3333,'
  );
});

test('parts', () => {
  const scored = { status: 'scored', weight: 1.67 } as const;
  const parts = [
    { ...scored, code: '9.1', score: 5 },
    { ...scored, code: '9.2', score: 4 },
    { code: '9.3', status: 'pending', weight: 1.66, score: null } as const,
  ];
  expect([
    ...both(meanOfParts(parts, DEFAULT_SCALE)),
    ...both(meanOfParts(parts.slice(2), DEFAULT_SCALE)),
  ]).toMatchInlineSnapshot(`
   [
     "Weighted mean of its parts (score × weight) 9.1: 5 × 1.67, 9.2: 4 × 1.67, so score 4.5 (no score yet: 9.3).",
     "ค่าเฉลี่ยถ่วงน้ำหนักของตัวชี้วัดย่อย (คะแนน × น้ำหนัก) 9.1: 5 × 1.67, 9.2: 4 × 1.67 ได้ 4.5 คะแนน (ยังไม่มีคะแนน: 9.3)",
     "Its score comes from its parts, and none of them has a score; see the result of each part.",
     "คิดคะแนนจากตัวชี้วัดย่อย ซึ่งไม่มีตัวใดมีคะแนน โปรดดูผลของตัวชี้วัดย่อยแต่ละตัว",
   ]
  `);
});

test('without a score', () => {
  const composite: Rule = { kind: 'unscored', of: 'composite', reason: 'noParts' };
  const unreadable: Rule = { kind: 'unscored', of: 'unknown', reason: 'unreadableCriteria' };
  expect([
    ...said(bare, { state: 'pending', text: '' }),
    ...said(bare, { state: 'excluded', text: 'N/A' }),
    ...said(bare, { state: 'unreadable', reason: 'ambiguousNumber', text: '12,5' }),
    ...said(bare, { state: 'unreadable', reason: 'excelError', text: '#N/A' }),
    ...said(bare, { state: 'flag', value: true, text: 'TRUE' }),
    ...said(composite, numeric(3)),
    ...said(unreadable, numeric(3)),
  ]).toMatchInlineSnapshot(`
   [
     "There is no result yet, so there is no score yet (this is not a zero).",
     "ยังไม่มีผลการปฏิบัติงาน จึงยังไม่ได้คิดคะแนน (ไม่ได้ถือว่าเป็น 0)",
     "Marked as not assessed, so it is left out and its weight goes to the other indicators.",
     "ระบุว่าไม่ประเมิน จึงไม่นำมาคิดคะแนน และนำน้ำหนักไปเฉลี่ยให้ตัวชี้วัดอื่น",
     "The result “12,5” cannot be read: it is unclear what separates thousands and what decimals. It was not scored.",
     "อ่านผลการปฏิบัติงาน “12,5” ไม่ได้ เพราะไม่แน่ชัดว่าเครื่องหมายในตัวเลขคั่นหลักพันหรือเป็นจุดทศนิยม จึงไม่ได้คิดคะแนน",
     "The result “#N/A” cannot be read: the cell holds an Excel error. It was not scored.",
     "อ่านผลการปฏิบัติงาน “#N/A” ไม่ได้ เพราะเซลล์มีค่าผิดพลาดของ Excel จึงไม่ได้คิดคะแนน",
     "The result “TRUE” is a yes or no, which cannot be compared with these criteria. It was not scored.",
     "ผลการปฏิบัติงาน “TRUE” เป็นคำตอบใช่หรือไม่ ซึ่งเทียบกับเกณฑ์ของตัวชี้วัดนี้ไม่ได้ จึงไม่ได้คิดคะแนน",
     "Not scored: there are no parts.",
     "ไม่ได้คิดคะแนน เพราะไม่มีตัวชี้วัดย่อย",
     "Not scored: a level criterion cannot be read.",
     "ไม่ได้คิดคะแนน เพราะมีเกณฑ์การให้คะแนนที่อ่านไม่ได้",
   ]
  `);
});

test('warnings', () => {
  const warnings: readonly Warning[] = [
    { code: 'inGap' },
    { code: 'inOverlap', levels: [4, 3] },
    { code: 'measureDiffers' },
    { code: 'earlierResult', period: 'Q1' },
  ];
  expect(
    warnings.flatMap((warning) => [describeWarning(warning, 'en'), describeWarning(warning, 'th')])
  ).toMatchInlineSnapshot(`
   [
     "No level as written covers this result, so the highest level it reaches was used. Check the ranges of the criteria.",
     "ไม่มีระดับใดตามที่เขียนไว้ครอบคลุมค่านี้ จึงใช้ระดับสูงสุดที่ทำได้ถึง โปรดตรวจสอบช่วงค่าในเกณฑ์",
     "This result fits several levels as written (levels 3 and 4), so the higher one was used. Correct the ranges that overlap.",
     "ค่านี้เข้าเกณฑ์ตามที่เขียนไว้หลายระดับ (ระดับ 3 และ 4) จึงใช้ระดับที่สูงกว่า โปรดแก้ช่วงค่าที่ซ้อนกัน",
     "The result and the criteria count differently (one in percent, the other not); the numbers were compared as they are. If the result is a share, as 0.85 is of 85%, type 85 or give the cell a percent format; else correct the criteria.",
     "ผลและเกณฑ์มีหน่วยไม่ตรงกัน (ฝ่ายหนึ่งเป็นร้อยละ อีกฝ่ายหนึ่งไม่ใช่) จึงเทียบตัวเลขกันโดยไม่แปลงค่า หากผลเป็นสัดส่วน เช่น 0.85 หมายถึงร้อยละ 85 ให้พิมพ์ 85 หรือจัดรูปแบบเซลล์เป็นเปอร์เซ็นต์ หากไม่ใช่ ให้แก้เกณฑ์",
     "There is no result for this period yet; the newest one (Q1) was used.",
     "ยังไม่มีผลของรอบนี้ จึงใช้ผลล่าสุดที่มี (ไตรมาส 1)",
   ]
  `);
});

test('findings', () => {
  const warning = { severity: 'warning', levels: [3, 4] } as const;
  const error = { severity: 'error', levels: [2] } as const;
  const findings: readonly Finding[] = [
    { ...error, code: 'unreadable', text: '12,5', reason: 'ambiguousNumber' },
    { ...warning, code: 'gap', from: 40, to: 45 },
    { ...warning, code: 'gap', from: 90, to: 90 },
    { ...warning, code: 'overlap', from: 70, to: 75 },
    { ...warning, code: 'overlap', from: 70, to: 70 },
    { ...warning, levels: [3], code: 'hole' },
    { ...warning, code: 'tie', value: 80 },
    { ...warning, levels: [1], code: 'missingFloor' },
    { ...warning, levels: [5], code: 'missingCeiling' },
    { severity: 'error', levels: [1, 2, 3, 4, 5], code: 'mixedDirection' },
    { severity: 'error', levels: [4], code: 'mixedDirection', mayBeRange: true },
    { severity: 'error', levels: [], code: 'directionDisagrees', stated: 'higher' },
    { severity: 'error', levels: [], code: 'directionDisagrees', stated: 'lower' },
    { ...warning, code: 'contradiction', text: 'มากกว่า 95 ขึ้นไป' },
    { ...warning, code: 'roundedRanges', decimals: 2 },
    { ...error, code: 'mixedSubjects' },
    { ...warning, code: 'mixedMeasure' },
    { ...error, code: 'mixedCriteria' },
    { ...error, code: 'linearRefused', reason: 'linearNeedsBounds' },
    { severity: 'error', levels: [], code: 'noCriteria' },
    { severity: 'error', levels: [], code: 'noParts' },
  ];
  expect(
    findings.flatMap((finding) => [describeFinding(finding, 'en'), describeFinding(finding, 'th')])
  ).toMatchInlineSnapshot(`
   [
     "The criterion “12,5” of level 2 cannot be read: it is unclear what separates thousands and what decimals. Write it like 80 or “at least 80”.",
     "อ่านเกณฑ์ “12,5” ของระดับ 2 ไม่ได้ เพราะไม่แน่ชัดว่าเครื่องหมายในตัวเลขคั่นหลักพันหรือเป็นจุดทศนิยม โปรดเขียนใหม่ เช่น 80 หรือ ไม่น้อยกว่า 80",
     "No level covers results between 40 and 45 (levels 3 and 4); they get the level below. Make the ranges join.",
     "ค่าระหว่าง 40 กับ 45 ไม่อยู่ในระดับใด (ช่องว่างระหว่างระดับ 3 และ 4) ค่าที่ตกช่วงนี้จะได้ระดับที่ต่ำกว่า โปรดแก้ช่วงค่าให้ต่อเนื่องกัน",
     "A result of exactly 90 fits no level (levels 3 and 4) and gets the level below. Let one of them include it.",
     "ค่า 90 พอดีไม่อยู่ในระดับใด (ระดับ 3 และ 4) จะได้ระดับที่ต่ำกว่า โปรดแก้ให้ระดับใดระดับหนึ่งนับค่านี้",
     "Results from 70 to 75 fit more than one level (levels 3 and 4) and get the higher one. Correct the ranges so that they do not overlap.",
     "ค่าระหว่าง 70 กับ 75 เข้าเกณฑ์มากกว่าหนึ่งระดับ (ระดับ 3 และ 4) จะได้ระดับที่สูงกว่า โปรดแก้ช่วงค่าไม่ให้ซ้อนกัน",
     "Results of 70 fit more than one level (levels 3 and 4) and get the higher one. Correct the ranges so that they do not overlap.",
     "ค่า 70 เข้าเกณฑ์มากกว่าหนึ่งระดับ (ระดับ 3 และ 4) จะได้ระดับที่สูงกว่า โปรดแก้ช่วงค่าไม่ให้ซ้อนกัน",
     "There is no criterion at level 3 although there are some below and above, so no result can get there. Fill in what was forgotten.",
     "ระดับ 3 ไม่มีเกณฑ์ แต่ระดับที่ต่ำกว่าและสูงกว่ามี จะไม่มีผลใดได้ระดับนี้ โปรดเติมเกณฑ์หากลืมกรอก",
     "Levels 3 and 4 have the same bound 80; a result that reaches it always gets the higher one. Give each level its own bound.",
     "ระดับ 3 และ 4 ใช้ค่า 80 เท่ากัน ผลที่ถึงค่านี้จะได้ระดับที่สูงกว่าเสมอ โปรดแก้ให้แต่ละระดับต่างกัน",
     "The lowest level does not cover every weak result; results short of it score below that level. Check that this is meant.",
     "ระดับต่ำสุดกำหนดค่าที่ต้องทำให้ถึงไว้ ผลที่ไม่ถึงจะได้คะแนนต่ำกว่าระดับนั้น โปรดตรวจสอบว่าตั้งใจเช่นนั้น",
     "The highest level ends somewhere; results beyond it still get that level. Write it as “… or more” (or “at most …” when lower is better).",
     "ระดับสูงสุดมีขอบเขตจำกัด ผลที่ดีกว่านั้นจะยังได้ระดับสูงสุด โปรดเขียนเป็น “ขึ้นไป” หรือ “ไม่เกิน” ตามทิศทางของตัวชี้วัด",
     "The criteria rise and then fall (or the reverse), so it is unclear which way is better (levels 1, 2, 3, 4 and 5). Make all levels go one way.",
     "เกณฑ์เพิ่มขึ้นแล้วลดลง (หรือกลับกัน) จึงไม่ทราบว่าค่ามากหรือค่าน้อยดีกว่า (ระดับ 1, 2, 3, 4 และ 5) โปรดแก้เกณฑ์ให้เรียงไปทางเดียวกันทุกระดับ",
     "The criteria rise and then fall (or the reverse), so it is unclear which way is better (level 4). Make all levels go one way, or, if results are best within bounds, set the direction to “range”.",
     "เกณฑ์เพิ่มขึ้นแล้วลดลง (หรือกลับกัน) จึงไม่ทราบว่าค่ามากหรือค่าน้อยดีกว่า (ระดับ 4) โปรดแก้เกณฑ์ให้เรียงไปทางเดียวกันทุกระดับ หรือหากผลที่ดีต้องอยู่ในช่วง ให้ระบุทิศทางเป็น “อยู่ในช่วง”",
     "The direction says that higher is better, but the criteria fall as the levels rise. Correct the direction or the criteria.",
     "ทิศทางระบุว่าค่ามากดีกว่า แต่เกณฑ์ลดลงเมื่อระดับสูงขึ้น โปรดแก้ทิศทางหรือเกณฑ์",
     "The direction says that lower is better, but the criteria rise with the levels. Correct the direction or the criteria.",
     "ทิศทางระบุว่าค่าน้อยดีกว่า แต่เกณฑ์เพิ่มขึ้นเมื่อระดับสูงขึ้น โปรดแก้ทิศทางหรือเกณฑ์",
     "The criterion “มากกว่า 95 ขึ้นไป” of levels 3 and 4 contradicts itself (such as “more than” with “or above”); it is read without the number itself. Write it one way.",
     "เกณฑ์ “มากกว่า 95 ขึ้นไป” ของระดับ 3 และ 4 ขัดแย้งกันเอง (เช่น “มากกว่า” คู่กับ “ขึ้นไป”) จึงอ่านโดยไม่นับค่านั้นเอง โปรดเลือกเขียนแบบใดแบบหนึ่ง",
     "The ranges are written in steps of 0.01; results in between get the level below. If results are always rounded, set “Precision” of the indicator to 2.",
     "ช่วงค่าเขียนห่างกันทีละ 0.01 ค่าที่ตกระหว่างช่วงจะได้ระดับที่ต่ำกว่า หากผลปัดเศษแล้วเสมอ ให้กรอก 2 ในช่อง “ทศนิยม” ของตัวชี้วัด",
     "The levels name different things to measure (level 2), so one result cannot be compared with all. Name one thing on all levels, or set the kind to “ladder” and choose the level.",
     "แต่ละระดับวัดคนละเรื่องกัน (ระดับ 2) จึงเทียบกับผลตัวเดียวไม่ได้ โปรดใช้ชื่อสิ่งที่วัดชื่อเดียวกันทุกระดับ หรือกำหนดประเภทเป็น “เลือกระดับ”",
     "Some levels count percent and some do not (levels 3 and 4). Use one unit on all levels.",
     "เกณฑ์บางระดับเป็นร้อยละ บางระดับไม่ใช่ (ระดับ 3 และ 4) โปรดใช้หน่วยเดียวกันทุกระดับ",
     "Numbers and statements are mixed in the criteria (level 2). Write all levels the same way.",
     "เกณฑ์มีทั้งตัวเลขและข้อความปนกัน (ระดับ 2) โปรดเขียนทุกระดับเป็นแบบเดียวกัน",
     "Proportional (linear) scoring needs a bound to reach on every level (level 2). Complete the criteria, or set the score method to “step”.",
     "การคิดคะแนนแบบสัดส่วนต้องมีค่าที่ต้องทำให้ถึงครบทุกระดับ (ระดับ 2) โปรดแก้เกณฑ์ หรือเปลี่ยนวิธีคิดคะแนนเป็นแบบขั้น (step)",
     "No level has a criterion. Fill in at least one level.",
     "ไม่มีเกณฑ์การให้คะแนนในระดับใดเลย โปรดกรอกเกณฑ์อย่างน้อยหนึ่งระดับ",
     "The kind is composite, but it has no parts. Put this code into “Part of” of its parts, or correct the kind.",
     "ประเภทเป็นตัวชี้วัดรวม แต่ไม่มีตัวชี้วัดย่อย โปรดระบุรหัสนี้ในคอลัมน์ “เป็นส่วนของ” ของตัวชี้วัดย่อย หรือแก้ประเภท",
   ]
  `);
});

test.each([
  [0.1 + 0.2, '0.3'],
  [-0, '0'],
  [1234.5, '1,234.5'],
  [-1234567.125, '-1,234,567.125'],
  [999, '999'],
  [0.0000012, '0.0000012'],
  [1e308, '1E+308'],
  [1e-12, '1E-12'],
])('the number %p is written %p', (value, text) => {
  expect(numberText(value)).toBe(text);
});

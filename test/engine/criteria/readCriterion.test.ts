import fc from 'fast-check';
import { readCriteria, readCriterion, type CellValue } from '../../../src/engine';

const read = (text: CellValue, numberFormat?: string) => {
  const cell = numberFormat === undefined ? { value: text } : { value: text, numberFormat };
  const { text: kept, ...meaning } = readCriterion(cell);
  return { kept, meaning };
};
const meaningOf = (text: string) => read(text).meaning;

const at = (value: number) => ({ value, open: false });
const strictly = (value: number) => ({ value, open: true });
type End = ReturnType<typeof at> | null;
const interval = (low: End, high: End, measure = 'plain') => ({
  kind: 'interval',
  low,
  high,
  measure,
});
const bare = (value: number, measure = 'plain') => ({ kind: 'bare', value, measure });
const unreadable = (reason: string) => ({ kind: 'unreadable', reason });

describe('the table of words of domain.md §2', () => {
  test.each([
    ['80', bare(80)],
    ['๘๐', bare(80)],
    ['80 คน', bare(80)],
    ['ร้อยละ 80', bare(80, 'percent')],
    ['ร้อยละ๘๐', bare(80, 'percent')],
    ['80%', bare(80, 'percent')],
    ['80 %', bare(80, 'percent')],
    ['80 percent', bare(80, 'percent')],
    ['ร้อยละ 80 ของแผน', bare(80, 'percent')],
    ['80% of plan', bare(80, 'percent')],
    ['จำนวน 5 โครงการ', bare(5)],
    ['ดำเนินการ ๒ ข้อ', bare(2)],
    ['ดำเนินการ ครบ ๕ ขั้นตอน', bare(5)],
    ['ยี่สิบเอ็ดครั้ง', bare(21)],
  ])('bare: %s', (text, expected) => {
    expect(meaningOf(text)).toEqual(expected);
  });

  test.each([
    'ไม่ต่ำกว่า 80',
    'ไม่น้อยกว่า 80',
    'อย่างน้อย 80',
    'ตั้งแต่ 80',
    'ตั้งแต่ 80 ขึ้นไป',
    '80 ขึ้นไป',
    '๘๐.๐๐ขึ้นไป',
    '80 หรือมากกว่า',
    'มากกว่าหรือเท่ากับ 80',
    '≥ 80',
    '>=80',
    '80+',
    'at least 80',
    'At Least 80',
    'not less than 80',
    'no less than 80',
    'from 80',
    '80 or more',
    '80 and above',
    'ไม่ต่ำกว่า\n๘๐ คน',
    'ไม่ ต่ำ กว่า 80',
    'ไม่ตํ่ากว่า 80',
    'คะแนนประเมินความพึงพอใจไม่น้อยกว่า 80 คะแนน',
  ])('at least: %s', (text) => {
    expect(meaningOf(text)).toEqual(interval(at(80), null));
  });

  test.each([
    'มากกว่า 80',
    'เกินกว่า 80',
    'สูงกว่า 80',
    'เกิน 80',
    '> 80',
    'more than 80',
    'over 80',
    'above 80',
    'greater than 80',
  ])('more than: %s', (text) => {
    expect(meaningOf(text)).toEqual(interval(strictly(80), null));
  });

  test.each([
    'ไม่เกิน 80',
    'ไม่มากกว่า 80',
    '80 ลงมา',
    '80 หรือน้อยกว่า',
    '≤ 80',
    '<= 80',
    'at most 80',
    'not more than 80',
    'no more than 80',
    'up to 80',
    '80 or less',
    '- ไม่เกิน 80 ราย',
  ])('at most: %s', (text) => {
    expect(meaningOf(text)).toEqual(interval(null, at(80)));
  });

  test.each([
    'น้อยกว่า 80',
    'ต่ำกว่า 80',
    'ไม่ถึง 80',
    '< 80',
    'less than 80',
    'below 80',
    'under 80',
    'fewer than 80 people',
  ])('less than: %s', (text) => {
    expect(meaningOf(text)).toEqual(interval(null, strictly(80)));
  });

  test.each([
    'ร้อยละ 80 - 90',
    'ร้อยละ 80 – 90',
    'ร้อยละ 80-90',
    'ร้อยละ 80 ถึง 90',
    'ร้อยละ ๘๐ ถึงร้อยละ ๙๐',
    'ตั้งแต่ร้อยละ 80 ถึงร้อยละ 90',
    'ตั้งแต่ ร้อยละ ๘๐.๐๐-๙๐.๐๐',
    'ตั้งแต่ร้อยละ 80 แต่ไม่เกินร้อยละ 90',
    'ระหว่างร้อยละ 80 ถึง 90',
    '80 - 90%',
    '80% to 90%',
    'between 80% and 90%',
    'at least 80% but not more than 90%',
  ])('from X to Y: %s', (text) => {
    expect(meaningOf(text)).toEqual(interval(at(80), at(90), 'percent'));
  });

  test.each([
    'มากกว่า 80 ถึง 90',
    'เกินกว่า 80 ถึง 90',
    'มากกว่า 80 ไม่เกิน 90',
    'มากกว่า 80 แต่ไม่เกิน 90',
    'มากกว่า 80 - 90',
    'more than 80 to 90',
    'more than 80 but not more than 90',
    'above 80 up to 90',
    '> 80 to 90',
    '>80 - ≤90',
  ])('more than X to Y: %s', (text) => {
    expect(meaningOf(text)).toEqual(interval(strictly(80), at(90)));
  });

  test.each([
    'ตั้งแต่ 80 แต่ไม่ถึง 90',
    'at least 80 but less than 90',
    '≥ 80 and < 90',
    '80 ≤ x < 90',
    '80<=x<90',
    '80 ≤ คะแนน < 90',
  ])('from X to below Y: %s', (text) => {
    expect(meaningOf(text)).toEqual(interval(at(80), strictly(90)));
  });

  test('strict and not strict at once is read as strict, and marked', () => {
    expect(meaningOf('มากกว่า ร้อยละ ๙๕ ขึ้นไป')).toEqual({
      ...interval(strictly(95), null, 'percent'),
      contradictory: true,
    });
    expect(meaningOf('ต่ำกว่า 5 ลงมา')).toEqual({
      ...interval(null, strictly(5)),
      contradictory: true,
    });
  });

  test('a result in front of one sign says nothing', () => {
    expect(meaningOf('x >= 80')).toEqual(interval(at(80), null));
    expect(meaningOf('80 < x <= 90')).toEqual(interval(strictly(80), at(90)));
    expect(meaningOf('x 5')).toEqual(unreadable('notUnderstood'));
  });

  test.each([
    ['ดำเนินการ ๑ ขั้นตอน หรือไม่มี การดำเนินการ', interval(null, at(1))],
    ['1 step or nothing done', interval(null, at(1))],
    [
      'มากกว่า ๓๐ วันทำการ/ ไม่มีการ ดำเนินการ',
      { kind: 'duration', relation: 'beyond', days: 30, working: true, open: true },
    ],
  ])('nothing done is the least there can be: %s', (text, expected) => {
    expect(meaningOf(text)).toEqual(expected);
  });

  test.each([
    ['ภายใน 30 วัน', 'within', 30, false, false],
    ['ภายใน ๓๐ วันทำการ', 'within', 30, true, false],
    ['ภายในเก้าสิบวัน', 'within', 90, false, false],
    ['ภายใน ๑๒๐ วัน นับแต่วันสิ้นปี', 'within', 120, false, false],
    ['ภายใน 15 วันทำการ หลังสิ้นไตรมาส', 'within', 15, true, false],
    ['within 15 days of receipt', 'within', 15, false, false],
    ['๑๕ วันทำการ', 'within', 15, true, false],
    ['ไม่เกิน 15 วันทำการ', 'within', 15, true, false],
    ['น้อยกว่า ๑๕ วันทำการ', 'within', 15, true, true],
    ['มากกว่า ๑๕ วันทำการ', 'beyond', 15, true, true],
    ['within 30 days', 'within', 30, false, false],
    ['within 30 working days', 'within', 30, true, false],
  ])('days: %s', (text, relation, days, working, open) => {
    expect(meaningOf(text)).toEqual({ kind: 'duration', relation, days, working, open });
  });

  test.each([
    ['ภายในวันที่ 30 เดือน กันยายน 2569', 'by', 30, 9, 2026],
    ['ภายในวันที่ ๓๐ กันยายน พ.ศ. ๒๕๖๙', 'by', 30, 9, 2026],
    ['ภายในวันที่ 30 ก.ย. 2569', 'by', 30, 9, 2026],
    ['ภายในวันที่ 30 กันยายน', 'by', 30, 9, null],
    ['ภายในเดือนกันยายน', 'by', 30, 9, null],
    ['ภายใน วันที่ ๑๐ ของเดือน ถัดไป', 'by', 10, null, null],
    ['ก่อนวันที่ 1 ตุลาคม 2569', 'before', 1, 10, 2026],
    ['หลังวันที่ 5 มกราคม 2570', 'after', 5, 1, 2027],
    ['30 กันยายน 2569', 'by', 30, 9, 2026],
    ['by 30 September 2026', 'by', 30, 9, 2026],
    ['before 1 Oct', 'before', 1, 10, null],
    ['after September 30, 2026', 'after', 30, 9, 2026],
  ])('a day: %s', (text, relation, day, month, year) => {
    expect(meaningOf(text)).toEqual({ kind: 'date', relation, day, month, year });
  });

  test.each(['มี', 'ผ่าน', 'ครบ', 'มีการจัดทำแผนครบถ้วน', 'plan approved', 'ไม่มีการดำเนินการ'])(
    'a statement: %s',
    (text) => {
      expect(meaningOf(text)).toEqual({ kind: 'statement' });
    }
  );

  test.each(['-', '–', '—', '', '  ', '\u00a0', '- -', '\n'])('absent: %j', (text) => {
    expect(read(text).meaning.kind).toBe('absent');
  });
});

test.each([
  'มาตรา ๘ แห่ง',
  'มาตรา 8 แห่งพระราชบัญญัติ พ.ศ. 2542',
  '๒๑ เดือน กันยายน',
  'อันดับ ๑ ใน ๒๐',
  'ขั้นตอนที่ ๓',
  'ลำดับที่ 3',
  'ลดลงจากปี 2565',
])('%s holds a number that is no bound', (text) => {
  expect(['statement', 'unreadable']).toContain(meaningOf(text).kind);
});

test.each([
  ['12,5', 'ambiguousNumber'],
  ['ไม่เกิน 12,5', 'ambiguousNumber'],
  ['1e400', 'notFinite'],
  ['NaN', 'notFinite'],
  ['#N/A', 'excelError'],
  ['#REF!', 'excelError'],
  ['50 - 40', 'emptyInterval'],
  ['มากกว่า 90 ถึง 80', 'emptyInterval'],
  ['more than 90 to 90', 'emptyInterval'],
  ['80 90', 'several'],
  ['37% 10% 100% 2%', 'several'],
  ['80 หรือ 90', 'alternatives'],
  ['ภายใน 30 วัน หลังสิ้นปี หรือไม่ดำเนินการ', 'alternatives'],
  ['ไม่ครบ 5 ข้อ', 'notUnderstood'],
  ['ภายใน 5', 'notUnderstood'],
  ['ภายใน 3 เดือน', 'notUnderstood'],
  ['ภายในวันที่ 31 กุมภาพันธ์ 2569', 'notUnderstood'],
  ['ร้อยละ', 'notUnderstood'],
  ['80% - 90 คน', 'notUnderstood'],
  ['5 ผีเสื้อ', 'notUnderstood'],
  ['?', 'notUnderstood'],
])('%s is a problem: %s', (text, reason) => {
  expect(meaningOf(text)).toEqual(unreadable(reason));
});

test.each([
  ['ดำเนินการ ครบ ๕ ขั้นตอน และ คะแนน ประเมิน ไม่ต่ำกว่า ร้อยละ ๙๕', ['bare', 'interval']],
  ['ร้อยละ ๑๐๐ โดยไม่มีข้อผิดพลาด', ['bare', 'statement']],
  ['100 % without errors', ['bare', 'statement']],
  ['news ≥ 40 and mass media ≥ 1', ['interval', 'interval']],
  ['ภายใน 30 วัน นับแต่วันรับเรื่อง และ ผ่านการตรวจ', ['duration', 'statement']],
  ['11 - 15 วัน', ['duration', 'duration']],
])('%s joins conditions', (text, kinds) => {
  const meaning = meaningOf(text);
  expect(meaning.kind).toBe('every');
  expect(meaning.kind === 'every' ? meaning.of.map((part) => part.kind) : []).toEqual(kinds);
});

test.each([
  [80, undefined, '80', bare(80)],
  [0.8, '0%', '80%', bare(80, 'percent')],
  [0.29, '0%', '29%', bare(29, 'percent')],
  [0.8, '0.00', '0.8', bare(0.8)],
  [
    46295,
    'd mmm bb',
    '2026-09-30',
    { kind: 'date', relation: 'by', day: 30, month: 9, year: 2026 },
  ],
  [Infinity, undefined, 'Infinity', unreadable('notFinite')],
  [true, undefined, 'TRUE', { kind: 'statement' }],
  [null, undefined, '', { kind: 'absent' }],
])('a cell of %j with format %j', (value, format, kept, meaning) => {
  expect(read(value, format)).toEqual({ kept, meaning });
});

test('the text of a cell is kept as typed', () => {
  expect(read(' ไม่เกิน\nร้อยละ ๒๕ ').kept).toBe(' ไม่เกิน\nร้อยละ ๒๕ ');
});

test('five cells are levels 1–5, six are 0–5, any other number is refused', () => {
  const cells = [1, 2, 3, 4, 5].map((value) => ({ value }));
  expect(readCriteria(cells).map((cell) => cell.kind)).toEqual([
    'absent',
    ...cells.map(() => 'bare'),
  ]);
  expect(readCriteria([{ value: 0 }, ...cells])[0]).toMatchObject({ value: 0 });
  expect(() => readCriteria(cells.slice(1))).toThrow(RangeError);
  expect(() => readCriteria([])).toThrow(RangeError);
});

test('any text has a meaning, and a number it gives is one that is written there', () => {
  const fragment = fc.constantFrom(
    ...[
      'ไม่',
      'เกิน',
      'ไม่เกิน',
      'มากกว่า',
      'ร้อยละ',
      'ถึง',
      'ตั้งแต่',
      'และ',
      'โดย',
      'หรือ',
      'ขึ้นไป',
      'วัน',
      'วันทำการ',
    ],
    ...[
      'เดือน',
      'กันยายน',
      'ภายใน',
      'มาตรา',
      'แห่ง',
      'ห้า',
      'สิบ',
      'ๆ',
      '-',
      '–',
      '%',
      '>',
      '=',
      '<',
      ',',
      '.',
      ' ',
      '\n',
    ],
    ...[
      'at least',
      'to',
      'and',
      'more than',
      'days',
      'e',
      '๘๐',
      '80',
      '1,234',
      '12,5',
      '90.5',
      '#',
      '/',
      '(',
      ')',
      '+',
      'ํ',
    ]
  );
  const text = fc.oneof(
    fc.array(fragment, { maxLength: 8 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme' })
  );
  fc.assert(
    fc.property(text, (written) => {
      const criterion = readCriterion({ value: written });
      expect(criterion.text).toBe(written);
      if (criterion.kind === 'bare') expect(Number.isFinite(criterion.value)).toBe(true);
    }),
    { seed: 1, numRuns: 5000 }
  );
});

test('spaces and line breaks between words change nothing', () => {
  const words = ['มากกว่า', 'ร้อยละ', '๒๕', 'ถึง', 'ร้อยละ', '๓๐'];
  const space = fc.constantFrom('', ' ', '\n', '\r\n', '\u00a0', '\t ', '\u200b');
  fc.assert(
    fc.property(fc.array(space, { minLength: 6, maxLength: 6 }), (spaces) => {
      const text = words.map((word, index) => `${spaces[index]}${word}`).join('');
      expect(meaningOf(text)).toEqual(interval(strictly(25), at(30), 'percent'));
    }),
    { seed: 1 }
  );
});

test.each(['เกิน', 'ไม่น้อยกว่า 3 ', '9', ' ', '(จาก ', 'ข้อ 1 ', '1, ', 'และ 5 ', 'x<', '. '])(
  'a cell as long as Excel takes, of %j, has a meaning',
  (piece) => {
    const text = `${piece.repeat(32000 / piece.length)}ก`;
    expect(readCriterion({ value: text }).text).toBe(text);
  }
);

describe('what a cell says lies in the interval that is read', () => {
  const number = fc.integer({ min: -100000, max: 100000 }).map((cents) => cents / 100);
  const positive = fc.integer({ min: 0, max: 100000 }).map((cents) => cents / 100);
  const ends = fc.uniqueArray(positive, { minLength: 2, maxLength: 2 }).map((two) => {
    const [low = 0, high = 0] = [...two].sort((a, b) => a - b);
    return { low, high };
  });
  const thai = (value: number) =>
    String(value).replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
  const takes = (text: string, value: number): boolean => {
    const read = readCriterion({ value: text });
    if (read.kind !== 'interval') throw new Error(`${text} is ${read.kind}`);
    const { low, high } = read;
    const above = low === null || (low.open ? value > low.value : value >= low.value);
    return above && (high === null || (high.open ? value < high.value : value <= high.value));
  };

  test.each([
    ['ไม่น้อยกว่า #', true, [false, true]],
    ['# ขึ้นไป', true, [false, true]],
    ['มากกว่า #', false, [false, true]],
    ['> #', false, [false, true]],
    ['ไม่เกิน #', true, [true, false]],
    ['# ลงมา', true, [true, false]],
    ['น้อยกว่า #', false, [true, false]],
    ['ไม่ถึง #', false, [true, false]],
  ])('%s', (form, itself, [below, above]) => {
    fc.assert(
      fc.property(positive, fc.constantFrom(String, thai), (value, written) => {
        const text = form.replace('#', written(value));
        expect([takes(text, value), takes(text, value - 1), takes(text, value + 1)]).toEqual([
          itself,
          below,
          above,
        ]);
      }),
      { seed: 1 }
    );
  });

  test.each([
    ['ร้อยละ L - H', true, true],
    ['L ถึง H', true, true],
    ['ตั้งแต่ L แต่ไม่ถึง H', true, false],
    ['มากกว่า L ถึง H', false, true],
    ['มากกว่า L ไม่เกิน H คน', false, true],
    ['L <= x < H', true, false],
    ['more than L but less than H', false, false],
  ])('%s', (form, low, high) => {
    fc.assert(
      fc.property(ends, fc.constantFrom(String, thai), number, (range, written, other) => {
        const text = form.replace('L', written(range.low)).replace('H', written(range.high));
        expect(takes(text, range.low)).toBe(low);
        expect(takes(text, range.high)).toBe(high);
        if (other !== range.low && other !== range.high) {
          expect(takes(text, other)).toBe(other > range.low && other < range.high);
        }
      }),
      { seed: 1 }
    );
  });
});

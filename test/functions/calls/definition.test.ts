import { BARE, call, one, refusal } from '../call';

describe('KPICHECK', () => {
  test('says OK, what is wrong, and nothing for a blank row', () => {
    const levels = [
      [50, 60, 70, 80, 90],
      [50, 60, 40, 80, 90],
      ['', '', '', '', ''],
    ];
    expect(call('KPICHECK', levels)).toEqual([
      ['OK'],
      [expect.stringMatching(/โปรดแก้เกณฑ์ให้เรียงไปทางเดียวกัน/)],
      [''],
    ]);
  });

  test('names the text that cannot be read and the gap', () => {
    expect(one('KPICHECK', [[50, 'x9y', 70, 80, 90]])).toContain('“x9y”');
    expect(
      one('KPICHECK', [['ไม่เกิน 25', 'มากกว่า 25 ถึง 30', 'มากกว่า 35 ถึง 40', 'มากกว่า 40', '']])
    ).toMatch(/30.*35/);
  });

  test.each([
    [[50, 0, 70, 0, 90]],
    [[50, 60, 70, 80, 0]],
    [[0, 0, 70, 80, 90]],
    [[9, 7, 5, 0, 0]],
    [['ไม่มี', 0, 0, 0, 'มี']],
    [[0, 'ภายใน 20 วัน', 0, 0, 'ภายใน 15 วัน']],
    [[0, 0, 0, 0, 0]],
    [[0, 0, 60, 70, 80, 90]],
  ])('says that a 0 out of order may be a blank cell: %j', (levels) => {
    expect(one('KPICHECK', [levels])).toMatch(/ · หรือระดับที่เป็น 0 คือเซลล์ว่าง/);
    const blank = levels.map((level) => (level === 0 ? null : level));
    expect(one('KPICHECK', [blank])).not.toContain('เซลล์ว่าง');
  });

  test.each([
    [[0, 1, 2, 3, 4]],
    [[4, 3, 2, 1, 0]],
    [[-10, -5, 0, 5, 10]],
    [[0, 50, 60, 70, 80, 90]],
    [[0, '-', '-', '-', 1]],
  ])('takes a 0 in its place for a level: %j', (levels) => {
    expect(one('KPICHECK', [levels])).toBe('OK');
  });

  test('blames no 0 for what is wrong elsewhere', () => {
    for (const levels of [
      [0, 50, 40, 60, 70],
      [0, 'x9y', 20, 30, 40],
      [0, 10, 10, 20, 30],
    ]) {
      expect(one('KPICHECK', [levels])).not.toMatch(/^OK$|เซลล์ว่าง/);
    }
  });
});

describe('KPINEED', () => {
  test('the number that reaches a level, also many at once', () => {
    expect(call('KPINEED', [[1], [3], [5]], BARE)).toEqual([[50], [70], [90]]);
  });

  test('bounds that have to be passed carry a sign', () => {
    expect(one('KPINEED', 5, [['>10', '>20', '>30', '>40', '>50']])).toBe('> 50');
    expect(one('KPINEED', 5, [['<50', '<40', '<30', '<20', '<10']])).toBe('< 10');
  });

  test('a level that anything reaches, and the statement of a ladder', () => {
    expect(one('KPINEED', 0, BARE)).toBe('ผลใดก็ได้');
    expect(one('KPINEED', 5, [['-', '-', '-', '-', 'มี']])).toBe('มี');
  });

  test('a level that does not exist is refused', () => {
    expect(one('KPINEED', 6, BARE)).toBe('#VALUE! These criteria have no level 6.');
    expect(one('KPINEED', 2.5, BARE)).toBe('#VALUE! These criteria have no level 2.5.');
    expect(one('KPINEED', 3, [['-', '-', '-', '-', 'มี']])).toMatch(/no level 3/);
    expect(one('KPINEED', '', BARE)).toBe('');
  });

  test('criteria that are unreadable or several rows are refused', () => {
    expect(refusal('KPINEED', 3, [[50, 'x9y', 70, 80, 90]])).toContain('“x9y”');
    expect(refusal('KPINEED', 3, [...BARE, ...BARE])).toBe(
      'Sizes do not match: level 1 × 1, levels 2 × 5. Choose ranges with as many rows.'
    );
  });
});

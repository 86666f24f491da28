import { thaiWords } from '../../../src/scorecard/plan/thaiWords';
import { wholeLines } from '../../../src/scorecard/plan/wholeLines';

/** Without the ends that are put in: nothing is taken away for them. */
const withoutLineEnds = (text: string): string => text.replace(/([\u0e00-\u0e7f ])\n/g, '$1');

test('a line ends before a word that a program would part, and nowhere else', () => {
  expect(wholeLines('ไม่ต่ำกว่าร้อยละ 90', 14)).toBe('ไม่ต่ำกว่า\nร้อยละ 90');
  expect(wholeLines('มากกว่าร้อยละ 80 ไม่เกินร้อยละ 85', 14)).toBe('มากกว่า\nร้อยละ 80 \nไม่เกิน\nร้อยละ 85');
  expect(wholeLines('ไม่ต่ำกว่าร้อยละ 90', 40)).toBe('ไม่ต่ำกว่าร้อยละ 90');
  expect(wholeLines('โครงการคุณภาพชีวิตเด็ก เยาวชน และประชาชนตามแผน', 14)).toBe(
    'โครงการคุณภาพชีวิตเด็ก เยาวชน และประชาชนตามแผน'
  );
  expect(wholeLines('ตั้งแต่ร้อยละ 30.00 - 39.99', 17)).toBe('ตั้งแต่\nร้อยละ 30.00 - 39.99');
  expect(wholeLines('at least 90 per cent', 8)).toBe('at least 90 per cent');
});

test.each([8, 10, 12, 14, 17, 20, 26, 33])(
  'what is put in are ends of lines only: at %d characters',
  (room) => {
    const texts = [
      'ผล “5; 96.8” เป็นตามเงื่อนไขทุกข้อของ “ดำเนินการครบ 5 ขั้นตอน และคะแนนประเมินไม่ต่ำกว่าร้อยละ 96”',
      'ผู้อำนวยการกองสวัสดิการสังคม\nกลุ่มงานการเงิน บัญชีและตรวจสอบ',
      'ร้อยละ ร้อยละ ร้อยละ ร้อยละ',
    ];
    for (const text of texts) {
      expect(withoutLineEnds(wholeLines(text, room))).toBe(withoutLineEnds(text));
      expect(wholeLines(wholeLines(text, room), room)).toBe(wholeLines(text, room));
    }
  }
);

test('a word of the field is one, beside whatever it stands', () => {
  expect(thaiWords('ผู้อำนวยการกองสวัสดิการ')).toEqual(['ผู้อำนวยการ', 'กอง', 'สวัสดิการ']);
  expect(thaiWords('คะแนนถ่วงน้ำหนัก')).toEqual(['คะแนน', 'ถ่วง', 'น้ำหนัก']);
});

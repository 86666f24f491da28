import { meaningOf, unreadable } from './meaning';

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
  ['ภายในวันที่ 31 กุมภาพันธ์ 2569', 'notUnderstood'],
  ['ร้อยละ', 'notUnderstood'],
  ['80% - 90 คน', 'notUnderstood'],
  ['5 ผีเสื้อ', 'notUnderstood'],
  ['?', 'notUnderstood'],
])('%s is a problem: %s', (text, reason) => {
  expect(meaningOf(text)).toEqual(unreadable(reason));
});

import { meaningOf } from './meaning';

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

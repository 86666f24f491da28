import { headHeight } from '../../../src/scorecard/plan/headHeight';

test('a row of heads has the lines of its highest, counted word by word', () => {
  expect(headHeight('Tahoma', ['Unit', 'Code'], [12, 12])).toBe(20);
  expect(headHeight('Tahoma', ['Unit', 'Unit of measure'], [12, 12])).toBe(34);
  expect(headHeight('Tahoma', ['Unit of measure and more'], [0])).toBe(20);
});

test('a head has the lines that it is written with', () => {
  expect(headHeight('Tahoma', ['คะแนน\nถ่วงน้ำหนัก\n(ก × ข ÷ 100)'], [16])).toBe(48);
});

test('a head of Thai words is broken between them, and has room for larger letters where a computer lacks the font', () => {
  expect(headHeight('Tahoma', ['ผลการปฏิบัติงาน'], [16])).toBe(20);
  expect(headHeight('TH Sarabun New', ['ผลการปฏิบัติงาน'], [16])).toBe(37.5);
  expect(headHeight('TH Sarabun New', ['รหัส'], [16])).toBe(20);
});

/** @jest-environment jsdom */
import { cleanup, render } from '@testing-library/react';
import { Whole } from '../../../src/taskpane/ui/Whole';

afterEach(cleanup);

const kept = (text: string): readonly (string | null)[] => {
  const { container } = render(<Whole>{text}</Whole>);
  expect(container.textContent).toBe(text);
  return [...container.querySelectorAll('span')].map((span) => {
    expect(getComputedStyle(span).whiteSpace).toBe('nowrap');
    return span.textContent;
  });
};

test.each([
  ['ระดับ คะแนน และคะแนนถ่วงน้ำหนัก', ['น้ำหนัก']],
  ['ไม่น้อยกว่าร้อยละ 80 ของเป้าหมาย', ['ไม่น้อยกว่า', 'ร้อยละ', 'เป้าหมาย']],
  ['น้ำหนัก', ['น้ำหนัก']],
  ['จะเขียนลงในตารางการตั้งค่า', ['การตั้งค่า']],
  ['บรรลุ 86 จาก 95 · ไม่บรรลุ 9 · รอผล ๑๒', ['ไม่บรรลุ 9', 'รอผล ๑๒']],
  ['Met 86 of 95 · not met 9 · pending 1,200', ['not met 9', 'pending 1,200']],
  ['ย้อนกลับ', ['ย้อนกลับ']],
  ['คะแนนรวม 4.03', []],
  ['Weights add up to 100', []],
  ['', []],
] as const)('%s: its words stay whole, its text stays the same', (text, words) => {
  expect(kept(text)).toEqual(words);
});

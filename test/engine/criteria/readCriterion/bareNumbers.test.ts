import { meaningOf, bare } from './meaning';

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
});

import { read, meaningOf } from './meaning';

describe('the table of words of domain.md §2', () => {
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

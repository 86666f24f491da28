import { bandOf, DEFAULT_BANDS } from '../../../src/engine';

test.each([
  [0, 'ไม่ผ่าน', 'Fail'],
  [1.49, 'ไม่ผ่าน', 'Fail'],
  [1.494999, 'ไม่ผ่าน', 'Fail'],
  [1.495, 'ไม่ผ่าน เห็นควรปรับปรุง', 'Fail – improvement needed'],
  [2.49, 'ไม่ผ่าน เห็นควรปรับปรุง', 'Fail – improvement needed'],
  [2.4949, 'ไม่ผ่าน เห็นควรปรับปรุง', 'Fail – improvement needed'],
  [2.495, 'ผ่าน พอใช้', 'Pass – fair'],
  [3.494999, 'ผ่าน พอใช้', 'Pass – fair'],
  [3.5, 'ผ่าน ดี', 'Pass – good'],
  [4.4949, 'ผ่าน ดี', 'Pass – good'],
  [4.495, 'ผ่าน ดีมาก', 'Pass – very good'],
  [5, 'ผ่าน ดีมาก', 'Pass – very good'],
])('a total of %p is %p / %p', (total, th, en) => {
  expect(bandOf(total, DEFAULT_BANDS)?.name).toEqual({ th, en });
});

test('bands may come in any order; below the lowest there is none', () => {
  const [, ...rest] = [...DEFAULT_BANDS].reverse();
  expect(bandOf(4.9, rest)?.from).toBe(3.5);
  expect(bandOf(0.5, DEFAULT_BANDS.slice(1))).toBeNull();
  expect(bandOf(3, [])).toBeNull();
  expect(bandOf(NaN, DEFAULT_BANDS)).toBeNull();
});

test('every band can be read on its colour', () => {
  for (const band of DEFAULT_BANDS) {
    expect(contrast(band.fill, band.ink)).toBeGreaterThanOrEqual(4.5);
  }
});

/** WCAG 2 contrast ratio. */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

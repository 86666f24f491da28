import en from '../../src/taskpane/words/en.json';
import th from '../../src/taskpane/words/th.json';
import { createText } from '../../src/taskpane/words/text';
import { failureOf } from '../../src/taskpane/state/failure';

const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((hole) => hole[1]).sort();

describe('the words of the pane', () => {
  it('are the same set in Thai and English, with the same values to fill in', () => {
    expect(Object.keys(th)).toEqual(Object.keys(en));
    const ofThai = Object.entries(th).map(([key, text]) => [key, holes(text)]);
    const ofEnglish = Object.entries(en).map(([key, text]) => [key, holes(text)]);
    expect(ofThai).toEqual(ofEnglish);
  });

  it('are nowhere empty', () => {
    for (const text of [...Object.values(th), ...Object.values(en)]) {
      expect(text.trim()).not.toBe('');
    }
  });

  it('count in English', () => {
    const { t } = createText('en', en, false);
    expect(t('errorCount', { count: 1 })).toBe('1 error');
    expect(t('errorCount', { count: 1234 })).toBe('1,234 errors');
  });

  it('leave what users wrote as it is', () => {
    const { t } = createText('en', en, false);
    expect(t('detail', { detail: '<b> & {{x}} $t(check)' })).toContain('<b> & ');
  });

  it('round half up, as Excel does', () => {
    const { number } = createText('th', th, false);
    expect(number(2.495, 2)).toBe('2.50');
    expect(number(1.6126 * 0.25, 4)).toBe('0.4032');
    expect(number(3.5, 4, 0)).toBe('3.5');
  });
});

describe('failures', () => {
  it.each([
    ['text', 'boom', 'boom'],
    ['nothing', undefined, 'undefined'],
    ['an error without words', new Error(''), null],
    ['half of a bilingual error', Object.assign(new Error('x'), { bilingual: { what: {} } }), 'x'],
  ])('%s gets a general sentence in both languages', (_, thrown, detail) => {
    const failure = failureOf(thrown);
    expect(failure.what.th).not.toBe('');
    expect(failure.todo.en).not.toBe('');
    expect(failure.detail).toBe(detail);
  });
});

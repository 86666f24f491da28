import type { Language } from '../../../src/engine';
import { textIn } from '../../../src/scorecard/start/dataText';

test('data are said in the language, and in English where they have none of it', () => {
  const text = { th: 'วันสงกรานต์', en: 'Songkran' };
  const languages = ['th', 'en', 'lo'] as readonly string[] as readonly Language[];
  expect(languages.map((language) => textIn(text, language))).toEqual([
    'วันสงกรานต์',
    'Songkran',
    'Songkran',
  ]);
});

import { useEffect, useMemo, useState } from 'react';
import type { DecimalMark, Language, RoundingMode, Scale } from '../../engine';
import { SPOKEN } from './languages';
import type { MakeWords } from './languages';
import { createText } from './text';
import type { PaneText } from './text';

/** Words that are at hand when the pane is first shown. */
export interface FirstWords {
  readonly language: Language;
  readonly words: MakeWords;
}

/** How a workbook has its figures shown. */
interface Shown {
  readonly thaiDigits: boolean;
  readonly roundingMode: RoundingMode;
  readonly scale?: Scale;
  readonly decimalMark?: DecimalMark;
}

/**
 * The pane's words in a language. While those of another language are being loaded, and where they cannot be, the last
 * ones stay.
 */
export function useWords(
  first: FirstWords,
  language: Language,
  { thaiDigits, roundingMode, scale, decimalMark }: Shown
): PaneText {
  const [shown, setShown] = useState(first);
  useEffect(() => {
    let wanted = true;
    SPOKEN[language].load().then(
      (words) => {
        if (wanted) setShown((now) => (now.language === language ? now : { language, words }));
      },
      () => undefined
    );
    return () => {
      wanted = false;
    };
  }, [language]);
  return useMemo(
    () => createText(shown.language, shown.words, thaiDigits, roundingMode, scale, decimalMark),
    [shown, thaiDigits, roundingMode, scale, decimalMark]
  );
}

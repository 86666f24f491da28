import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../../engine';
import { createText, loadWords } from './text';
import type { PaneText, Words } from './text';

/** Words that are at hand when the pane is first shown. */
export interface FirstWords {
  readonly language: Language;
  readonly words: Words;
}

/**
 * The pane's words in a language. While those of another language are being loaded, and where they cannot be, the last
 * ones stay.
 */
export function useWords(first: FirstWords, language: Language, thaiDigits: boolean): PaneText {
  const [shown, setShown] = useState(first);
  useEffect(() => {
    let wanted = true;
    loadWords(language).then(
      (words) => {
        if (wanted) setShown((now) => (now.language === language ? now : { language, words }));
      },
      () => undefined
    );
    return () => {
      wanted = false;
    };
  }, [language]);
  return useMemo(() => createText(shown.language, shown.words, thaiDigits), [shown, thaiDigits]);
}

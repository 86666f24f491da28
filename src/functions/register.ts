import { languageOfTag } from '../engine';
import type { Language } from '../engine';
import { answering } from './answering';
import { BASICS } from './calls/basics';

/**
 * Makes every custom function known to Excel; loaded before, and without, the pane. What most cells ask is answered at
 * once; the rest of the functions follows by itself.
 */
const answer = answering(
  { complete: () => import('./complete'), words: () => import('./words') },
  (say) => new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, say(displayLanguage()))
);
for (const name of Object.keys(BASICS)) {
  CustomFunctions.associate(name, (...args: unknown[]) =>
    answer(name as keyof typeof BASICS, args)
  );
}

/** Language of Excel's own texts; English where it is neither. */
function displayLanguage(): Language {
  try {
    return languageOfTag(Office.context.displayLanguage);
  } catch {
    return 'en';
  }
}

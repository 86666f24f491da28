import type { Language } from '../engine';
import type { Answer, Answers } from './answer';
import type { Facts } from './facts';
import { FunctionProblem } from './functionProblem';
import { IMPLEMENTATIONS } from './implementations';
import { inCells, needsWords } from './inCells';
import type * as Sentences from './sentences';

let sentences: typeof Sentences | null = null;

/**
 * Makes every custom function known to Excel; loaded before, and without, the pane. Numbers are answered at once. The
 * sentences follow by themselves: a call that needs words before they are there is answered with a promise.
 */
for (const [name, implementation] of Object.entries(IMPLEMENTATIONS)) {
  const run = implementation as (...args: unknown[]) => Answers;
  CustomFunctions.associate(name, (...args: unknown[]) => {
    const answers = answersOf(() => run(...args.slice(0, implementation.length)));
    return sentences === null && needsWords(answers)
      ? loadSentences().then(() => forExcel(answers))
      : forExcel(answers);
  });
}

void loadSentences();

/** Words that cannot be loaded (the network is gone) are asked for again by the next call that needs them. */
async function loadSentences(): Promise<void> {
  try {
    sentences ??= await import('./sentences');
  } catch {
    sentences = null;
  }
}

/** A call that is refused as a whole has its problem as its answer. */
function answersOf(run: () => Answers): Answers {
  try {
    return run();
  } catch (problem) {
    if (problem instanceof FunctionProblem) return problem;
    throw problem;
  }
}

/** @throws CustomFunctions.Error for a call that is refused as a whole */
function forExcel(answers: Answers): unknown {
  if (answers instanceof FunctionProblem) throw excelError(answers.facts);
  return inCells(answers, cellFor);
}

function cellFor(answer: Answer): unknown {
  if (typeof answer !== 'object') return answer;
  if (answer instanceof FunctionProblem) return excelError(answer.facts);
  return sentences?.inWords(answer.facts, answer.language) ?? excelError(answer.facts);
}

/** A `CustomFunctions.Error`, which is thrown for a whole call and returned for a cell. */
function excelError(facts: Facts): unknown {
  const message = sentences?.inWords(facts, displayLanguage());
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
}

/** Language of Excel's own texts; English where it is neither. */
function displayLanguage(): Language {
  try {
    return Office.context.displayLanguage.toLowerCase().startsWith('th') ? 'th' : 'en';
  } catch {
    return 'en';
  }
}

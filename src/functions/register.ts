import type { Language } from '../engine';
import type { Answer, Answers } from './answer';
import { FunctionProblem } from './functionProblem';
import { IMPLEMENTATIONS } from './implementations';

/** Makes every custom function known to Excel; loaded before, and without, the pane. */
for (const [name, implementation] of Object.entries(IMPLEMENTATIONS)) {
  const run = implementation as (...args: unknown[]) => Answers;
  CustomFunctions.associate(name, (...args: unknown[]) => {
    try {
      return forExcel(run(...args.slice(0, implementation.length)));
    } catch (problem) {
      throw problem instanceof FunctionProblem ? excelError(problem) : problem;
    }
  });
}

function forExcel(answers: Answers): unknown {
  if (!Array.isArray(answers)) return cellFor(answers as Answer);
  const rows: readonly (readonly Answer[])[] = answers;
  return rows.map((row) => row.map(cellFor));
}

function cellFor(answer: Answer): number | string | CustomFunctions.Error {
  return answer instanceof FunctionProblem ? excelError(answer) : answer;
}

function excelError(problem: FunctionProblem): CustomFunctions.Error {
  return new CustomFunctions.Error(
    CustomFunctions.ErrorCode.invalidValue,
    problem.text[displayLanguage()]
  );
}

/** Language of Excel's own texts; English where it is neither. */
function displayLanguage(): Language {
  try {
    return Office.context.displayLanguage.toLowerCase().startsWith('th') ? 'th' : 'en';
  } catch {
    return 'en';
  }
}

import { useDeferredValue, useState } from 'react';
import { describeProblem, problemAddress } from '../../tables';
import type { Problem } from '../../tables';
import { useText } from '../words/text';

/** All sheets. */
export const EVERYWHERE = '';

export interface ProblemFilter {
  readonly text: string;
  readonly sheet: string;
  readonly setText: (text: string) => void;
  readonly setSheet: (sheet: string) => void;
  /** Whether it leaves anything out by choice. */
  readonly active: boolean;
  readonly shown: readonly Problem[];
}

/** Problems by what their sentence or cell says and by the sheet they are on. */
export function useFilter(problems: readonly Problem[]): ProblemFilter {
  const { language } = useText();
  const [text, setText] = useState('');
  const [sheet, setSheet] = useState(EVERYWHERE);
  const wanted = useDeferredValue(text).trim().toLowerCase();
  const shown = problems.filter((problem) => {
    if (sheet !== EVERYWHERE && problem.at?.sheet !== sheet) return false;
    if (wanted === '') return true;
    const address = problemAddress(problem);
    const place = address === null ? '' : `${address.sheet}!${address.cell}`;
    return `${describeProblem(problem, language)} ${place}`.toLowerCase().includes(wanted);
  });
  return { text, sheet, setText, setSheet, active: wanted !== '' || sheet !== EVERYWHERE, shown };
}

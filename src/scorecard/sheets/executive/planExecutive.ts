import type { SheetPlan } from '../../plan/plan';
import type { SummaryInput, SummaryOptions } from '../summary';
import { executiveFacts } from './executiveFacts';
import type { Lengths } from './executiveLines';
import { executivePage } from './executivePage';

const LENGTHS: Lengths = { movers: 3, below: 6, gains: 4 };
/** Shorter ones, tried in turn where those are more than a page. */
const SHORTER: readonly Lengths[] = [
  { movers: 3, below: 4, gains: 3 },
  { movers: 2, below: 3, gains: 2 },
];

/**
 * What the head of the organisation reads (domain.md §5): total, groups, movers, what is pending, what is below target. One
 * page of A4 where it can be read there, also where a computer lacks the font if there is room for that, and else with shorter
 * lists, which say how many they leave to the sheet of exceptions. What is more than a page even so (some sixty units) goes on
 * on the next one, no block of it parted and with its heads again: letters are never made smaller for it.
 */
export function planExecutive(summary: SummaryInput, options: SummaryOptions): SheetPlan {
  const facts = executiveFacts(summary, options);
  const whole = executivePage(facts, LENGTHS, false);
  if (isOnePage(whole)) {
    const readable = executivePage(facts, LENGTHS, true);
    return isOnePage(readable) ? readable : whole;
  }
  for (const lengths of SHORTER) {
    const shorter = executivePage(facts, lengths, false);
    if (isOnePage(shorter)) return shorter;
  }
  return whole;
}

const isOnePage = ({ page }: SheetPlan): boolean => page?.pagesTall === 1;

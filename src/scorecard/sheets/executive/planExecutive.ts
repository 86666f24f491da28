import type { SheetPlan } from '../../plan/plan';
import type { SummaryInput, SummaryOptions } from '../summary';
import { executiveFacts, type ExecutiveFacts } from './executiveFacts';
import type { Lengths } from './executiveLines';
import { executivePage, type ExecutiveRows } from './executivePage';

/** What a meeting reads of the lists at most; of what is below as much as the page has room for. */
const LENGTHS: Lengths = { movers: 3, below: 6, gains: 4 };
/** Shorter ones, tried in turn where those are more than a page. */
const SHORTER: readonly Lengths[] = [
  { movers: 3, below: 4, gains: 3 },
  { movers: 2, below: 3, gains: 2 },
  { movers: 2, below: 2, gains: 2 },
  { movers: 1, below: 2, gains: 1 },
];

/**
 * What the head of the organisation reads (domain.md §5): total, groups, movers, what is pending, what is below target. One
 * page of A4 where it can be read there, also where a computer lacks the font if there is room for that, and else with shorter
 * lists, which say how many they leave to the sheet of exceptions: no more than the page has no room for. What is more than a
 * page even so (some sixty units) goes on on the next one, no block of it parted and with its heads again: letters are never
 * made smaller for it.
 */
export function planExecutive(summary: SummaryInput, options: SummaryOptions): SheetPlan {
  const facts = executiveFacts(summary, options);
  const lengths = lengthsOfOnePage(facts);
  if (lengths === null) return executivePage(facts, LENGTHS, 'fitted');
  const pages = ROOMIEST.map((rows) => executivePage(facts, lengths, rows));
  return pages.find(isOnePage) ?? executivePage(facts, lengths, 'tight');
}

/** Rows with room for larger letters, the most first, where the page has it: nothing is left out for it. */
const ROOMIEST: readonly ExecutiveRows[] = ['readable', 'fitted'];

/** The longest lists that one page has room for; null where there are none. */
function lengthsOfOnePage(facts: ExecutiveFacts): Lengths | null {
  const fits = (lengths: Lengths): boolean => isOnePage(executivePage(facts, lengths, 'tight'));
  const short = [LENGTHS, ...SHORTER].find(fits);
  if (short === undefined) return null;
  const most = { ...LENGTHS, below: Math.max(LENGTHS.below, facts.below.length) };
  return grown(short, most, fits);
}

/** Lists as long as the page has room for, what is below before others. */
function grown(short: Lengths, most: Lengths, fits: (lengths: Lengths) => boolean): Lengths {
  if (fits(most)) return most;
  return (['below', 'movers', 'gains'] as const).reduce((lengths, list) => {
    // The greatest length that fits lies from `least` on and before `past`.
    let [least, past] = [lengths[list], most[list] + 1];
    while (past - least > 1) {
      const middle = (least + past) >>> 1;
      if (fits({ ...lengths, [list]: middle })) least = middle;
      else past = middle;
    }
    return { ...lengths, [list]: least };
  }, short);
}

const isOnePage = ({ page }: SheetPlan): boolean => page?.pagesTall === 1;

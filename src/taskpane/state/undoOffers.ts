import type { Converted, Entered } from '../../excel/door';
import type { ResultEntry } from '../../scorecard';
import { codeOf } from './failure';

export interface Written {
  readonly is: 'written';
  readonly entry: ResultEntry;
  readonly entered: Entered;
}

/** What was done newest and can be taken back, as long as the pane is open, whatever place is shown meanwhile. */
export interface UndoOffers {
  readonly current: Offers;
}

interface Offers {
  entry?: Written | undefined;
  converted?: Converted | undefined;
}

/**
 * Does the work that brings another offer, or none: meanwhile nothing is offered, and where the work fails what was before –
 * but never what somebody has changed since, which never can be taken back then.
 */
export async function replaceOffer<Of extends keyof Offers, Answer>(
  { current }: UndoOffers,
  of: Of,
  work: () => Promise<Answer>,
  offerOf: (answer: Answer) => Offers[Of]
): Promise<Answer> {
  const before = current[of];
  current[of] = undefined;
  try {
    const answer = await work();
    current[of] = offerOf(answer);
    return answer;
  } catch (error) {
    if (codeOf(error) !== 'changedSince') current[of] = before;
    throw error;
  }
}

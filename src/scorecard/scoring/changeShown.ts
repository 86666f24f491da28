import { roundHalfUp, SHOWN_DECIMALS, withoutNoise } from '../../engine';

/** The difference of two scores as they are shown, so that a reader comes to the same. */
export const changeShown = (before: number, now: number): number =>
  withoutNoise(roundHalfUp(now, SHOWN_DECIMALS) - roundHalfUp(before, SHOWN_DECIMALS));

import type { Converted } from '../../../src/excel/door';
import { HostProblem } from '../../../src/excel/host/hostProblem';
import { replaceOffer, type UndoOffers } from '../../../src/taskpane/state/undoOffers';

const SET: Converted = { written: 'yes', before: null, format: null };

/** A conversion that can be taken back, and what is offered after work that throws `why`, or gives `after`. */
async function offered(why: unknown, after?: Converted) {
  const offers: UndoOffers = { current: { converted: SET } };
  const during: unknown[] = [];
  const work = async () => {
    during.push(offers.current.converted);
    if (why !== null) throw why;
  };
  const done = replaceOffer(offers, 'converted', work, () => after).then(
    () => null,
    (error: unknown) => error
  );
  expect(await done).toBe(why);
  expect(during).toEqual([undefined]);
  return offers.current.converted;
}

it('what was done instead is what is offered; after it was taken back nothing is', async () => {
  const next = { ...SET, before: 'yes' };
  expect(await offered(null, next)).toBe(next);
  expect(await offered(null)).toBeUndefined();
});

it('after a failure the same is offered again, but never what somebody has changed since', async () => {
  expect(await offered(new HostProblem('protected'))).toBe(SET);
  expect(await offered(new Error('anything'))).toBe(SET);
  expect(await offered(new HostProblem('changedSince'))).toBeUndefined();
});

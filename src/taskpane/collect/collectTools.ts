/** What collecting is made of, loaded with the first look at files. */
export const loadTools = () => import('../../scorecard/collecting');

export type CollectTools = Awaited<ReturnType<typeof loadTools>>;

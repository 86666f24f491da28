/** `indicator 1`, `indicators 1, 2 and 5 more`: codes in one text, as sheets and rules name them. */
export const indicators = (codes: string): string =>
  `${codes.includes(', ') ? 'indicators' : 'indicator'} ${codes}`;

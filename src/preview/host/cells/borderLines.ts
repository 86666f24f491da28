export const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
] as const;
export const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
export type BorderStyle = (typeof STYLES)[number];
export type BorderWeight = (typeof WEIGHTS)[number];

/** Names of the file format by Excel's style and weight; weights that a style does not have fall back to its thin one. */
const LINES: {
  readonly [style in Exclude<BorderStyle, 'None'>]: Partial<Record<BorderWeight, string>>;
} = {
  Continuous: { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' },
  Dash: { Thin: 'dashed', Medium: 'mediumDashed' },
  DashDot: { Thin: 'dashDot', Medium: 'mediumDashDot' },
  DashDotDot: { Thin: 'dashDotDot', Medium: 'mediumDashDotDot' },
  Dot: { Thin: 'dotted' },
  Double: { Thin: 'double', Thick: 'double' },
};

/** Name of the line in the file format; null for none. */
export function lineOf(style: BorderStyle, weight: BorderWeight): string | null {
  if (style === 'None') return null;
  return LINES[style][weight] ?? LINES[style].Thin ?? 'thin';
}

/** Excel's style and weight of a line of the file format. */
export function factsOf(line: string): {
  readonly style: BorderStyle;
  readonly weight: BorderWeight;
} {
  for (const style of STYLES) {
    if (style === 'None') continue;
    const weight = WEIGHTS.find((each) => LINES[style][each] === line);
    if (weight) return { style, weight };
  }
  return { style: 'Continuous', weight: 'Thin' };
}

/** Columns of KpiScores from the left (design.md §2). */
export const COLUMN = {
  unit: 0,
  group: 1,
  code: 2,
  indicator: 3,
  period: 4,
  actual: 5,
  level: 6,
  score: 7,
  override: 8,
  /** The committee's score where there is one, else the computed one; × weight ÷ 100 is the weighted score. */
  counted: 9,
  weight: 10,
  weighted: 11,
  status: 12,
  explanation: 13,
} as const;

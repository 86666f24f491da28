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
  weight: 8,
  weighted: 9,
  override: 10,
  status: 11,
  explanation: 12,
} as const;

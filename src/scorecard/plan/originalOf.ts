/** Of sheets with the same mark, the first that is not called like a copy, `Scores (2)`. */
export function originalOf(names: readonly string[]): string | undefined {
  return names.find((name) => !/\(\d+\)$/.test(name)) ?? names[0];
}

const PERCENT = /ร้อยละ|%|เปอร์เซ็น|percent/i;

/** Whether a unit of measure, or a name that says it, is percent: `ร้อยละ`, `% ของแผน`, `percent`. */
export function isPercentUnit(text: string): boolean {
  return PERCENT.test(text);
}

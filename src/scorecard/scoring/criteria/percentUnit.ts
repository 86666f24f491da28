/** What a unit of measure, or a name that says it, has where it is percent: `ร้อยละ`, `% ของแผน`, `percent`. */
export const PERCENT_UNIT = /ร้อยละ|%|เปอร์เซ็น|percent/i;

const EXCEL_ERROR =
  /^#(?:n\/a|div\/0!|ref!|value!|name\?|num!|null!|spill!|calc!|busy!|field!|blocked!|connect!|unknown!|external!|python!|getting_data)$/i;

/** True for the text by which Excel hands over an error value (`#N/A`, `#DIV/0!` …). */
export function isExcelError(text: string): boolean {
  return text.charCodeAt(0) === 35 && EXCEL_ERROR.test(text);
}

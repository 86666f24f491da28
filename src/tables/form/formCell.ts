import { NOISE_FREE_DIGITS, formatKind, numberText, textInMarks } from '../../engine';
import type { Cell, CellValue, DecimalMark } from '../../engine';
import { plainLine, rawText } from './formGrid';
import { isBlank, isExcelError, textOf } from '../cells/text';

/** A cell as it may be written elsewhere, with what is doubtful about it. */
export interface FormValue {
  readonly value: CellValue;
  readonly doubt: 'excelError' | 'dateCell' | null;
}

const DAY = 86_400_000;

/**
 * A level or target cell as a value that means the same in a cell of any format: 0.8 shown as 80% is the text "80%", a
 * date is written out in the Buddhist Era. Errors give nothing.
 *
 * @param mark - what stands before the decimals of texts, in the form and in the workbook that the value goes to
 */
export function formValue(cell: Cell | undefined, mark: DecimalMark = 'point'): FormValue {
  const value = cell?.value ?? null;
  if (isBlank(value)) return { value: null, doubt: null };
  if (isExcelError(value)) return { value: null, doubt: 'excelError' };
  if (typeof value !== 'number') return { value: textual(cell, mark), doubt: null };
  const kind = formatKind(cell?.numberFormat, value);
  if (kind === 'percent') {
    return { value: textInMarks(`${numberText(inPercent(value))}%`, mark), doubt: null };
  }
  if (kind === 'date') return { value: dateText(value), doubt: 'dateCell' };
  return { value, doubt: null };
}

/** 0.05 is 5 %, without the noise of binary fractions. */
function inPercent(value: number): number {
  return Number((value * 100).toPrecision(NOISE_FREE_DIGITS));
}

/** Text as it stands; a figure typed as text is that figure. */
function textual(cell: Cell | undefined, mark: DecimalMark): CellValue {
  if (typeof cell?.value === 'boolean') return cell.value;
  const text = textOf(rawText(cell));
  const figure = textInMarks(text, mark);
  return /^[1-9]\d{0,8}(?:\.\d{1,6})?$/.test(figure) ? Number(figure) : text;
}

/** Day, month and B.E. year of an Excel date. */
function dateText(serial: number): string {
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * DAY);
  return `${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear() + 543}`;
}

export interface FormWeight {
  readonly weight: number | null;
  /** The group's sum, where the cell holds both ("30 5"). */
  readonly subtotal: number | null;
  readonly unclear: boolean;
}

const NO_WEIGHT: FormWeight = { weight: null, subtotal: null, unclear: false };

/** A weight cell: one number, or the group's sum and the indicator's own weight. `5%` and 0.05 shown as 5% are 5. */
export function formWeight(cell: Cell | undefined, mark: DecimalMark = 'point'): FormWeight {
  const value = cell?.value ?? null;
  if (isBlank(value) || value === '-') return NO_WEIGHT;
  if (typeof value === 'number') {
    const number = formatKind(cell?.numberFormat, value) === 'percent' ? inPercent(value) : value;
    return number > 0 ? { ...NO_WEIGHT, weight: number } : { ...NO_WEIGHT, unclear: true };
  }
  const text = textInMarks(plainLine(textOf(rawText(cell))), mark);
  const numbers = text.match(/\d+(?:\.\d+)?/g) ?? [];
  const rest = text.replace(/ร้อยละ|\d+(?:\.\d+)?|[%()\s]/g, '');
  const [first, second] = numbers.map(Number);
  if (rest !== '' || first === undefined || numbers.length > 2 || first <= 0) {
    return { ...NO_WEIGHT, unclear: true };
  }
  return second === undefined
    ? { ...NO_WEIGHT, weight: first }
    : { weight: second, subtotal: first, unclear: false };
}

/** One figure with its words, as several stand glued in a cell: `ร้อยละ 50`, `37%`, `2 แห่ง`. */
const MEASURE =
  /(?:(?:ไม่เกิน|ไม่น้อยกว่า|ไม่ต่ำกว่า|อย่างน้อย)\s*)?(?:ร้อยละ\s*)?\d[\d,.]*\s*(?:%|(?!ร้อยละ)[^\d\s%,.-]+(?=\s|$))?/g;

/** The parts of a target cell that holds several: its lines, else its figures where nothing else stands between them. */
export function splitTargets(text: string, wanted: number): readonly string[] | null {
  const lines = text.split('\n').map((line) => line.trim());
  const filled = lines.filter((line) => line !== '');
  if (filled.length === wanted) return filled;
  const line = plainLine(filled.join(' '));
  const figures = (line.match(MEASURE) ?? []).map((figure) => figure.trim());
  const between = line.replace(MEASURE, '').trim();
  return between === '' && figures.length === wanted ? figures : null;
}

const UNIT_WORD = /^(?:สำนัก|กอง|งาน|ฝ่าย|กลุ่ม|หน่วย|ส่วน|โรงเรียน|ศูนย์)/;

/** Units named in one cell, separated as KpiIndicators wants them; a line that goes on stays together. */
export function unitsIn(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const parts = lines.filter((line) => line !== '').flatMap((line) => line.split(/\s*[;,]\s*/));
  return parts.length > 1 && parts.every((part) => UNIT_WORD.test(part))
    ? [...new Set(parts)].join('; ')
    : parts.join(' ');
}

/** The unit of each of so many indicators, where a cell names one for each; null where it does not. */
export function unitsOfEach(text: string, wanted: number): readonly string[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === wanted) return lines;
  const glued = lines.join(' ').split(/\s+(?=สำนัก|กอง|ฝ่าย|กลุ่มงาน)/);
  return glued.length === wanted ? glued : null;
}

/** Units in brackets at the end of an indicator's name: `… (กลุ่มงานกฎหมาย, ฝ่ายบริหารทั่วไป)`. */
export function unitInBrackets(
  name: string
): { readonly name: string; readonly unit: string } | null {
  const match = /^(.*\S)\s*\(([^()]+)\)\s*$/su.exec(name);
  const [, rest, inside] = match ?? [];
  if (rest === undefined || inside === undefined) return null;
  const units = inside.split(/\s*[,;]\s*/).filter((unit) => unit !== '');
  return UNIT_WORD.test(units[0] ?? '') ? { name: rest, unit: units.join('; ') } : null;
}

const TICK = /^[✓✔☑√/]$/;

export function isTick(text: string): boolean {
  return TICK.test(text);
}

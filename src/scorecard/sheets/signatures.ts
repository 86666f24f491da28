import type { Language } from '../../engine';
import type { Settings } from '../../tables';
import type { PlanCell } from '../plan/plan';
import { shownNumbers } from '../plan/shownNumbers';
import { sheetWordsIn } from '../words/sheetWords';

/** Places to sign, in one row of the sheet, so that no page break comes between them. */
export interface SignatureRow {
  readonly cells: readonly PlanCell[];
  /** One merged place a signatory. */
  readonly places: readonly { readonly column: number; readonly columns: number }[];
  readonly points: number;
}

const DOTS = '.'.repeat(34);
/** Four lines and room to sign above them. */
const POINTS = 104;

/**
 * `ลงชื่อ ……`, `(……)`, position and date for each position of the settings, side by side over the columns; null where the
 * settings name nobody.
 *
 * @param widths - of the columns, in characters
 */
export function signatureRow(
  settings: Settings,
  widths: readonly number[],
  language: Language
): SignatureRow | null {
  const { signatories } = settings;
  if (signatories.length === 0) return null;
  const places = shares(widths, signatories.length);
  const cells = widths.map((_, column): PlanCell => {
    const position = signatories[places.findIndex((place) => place.column === column)];
    return position === undefined
      ? null
      : textOf(shownNumbers(settings).digits(position), language);
  });
  return { cells, places, points: POINTS };
}

function textOf(position: string, language: Language): string {
  const { sign, date } = sheetWordsIn(language).signature;
  return `\n${sign} ${DOTS}\n(${DOTS})\n${position}\n${date} ${DOTS}`;
}

/** Neighbouring columns, about as wide together for each. */
function shares(widths: readonly number[], count: number): SignatureRow['places'] {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const starts = [0];
  let passed = 0;
  widths.forEach((width, column) => {
    if (
      starts.length < count &&
      column > 0 &&
      passed + width / 2 >= (whole * starts.length) / count
    ) {
      starts.push(column);
    }
    passed += width;
  });
  return starts.map((column, i) => ({
    column,
    columns: (starts[i + 1] ?? widths.length) - column,
  }));
}

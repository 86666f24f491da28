import type { Language } from '../../engine';
import { INPUT_LOOK } from '../plan/look';
import type { SheetPlan, WritePlan } from '../plan/plan';
import { HELP_WORDS } from './helpWords';

/** Columns beside the titles of the sheets, in the order of the template. */
const COLUMNS = [4, 3, 5, 2];

/**
 * The plan of a template with a link to the help page beside each title: a formula, which works in every Excel, also where
 * the add-in is not.
 *
 * @param address - of the help page; null: no link
 */
export function withHelpLink(
  plan: WritePlan,
  address: string | null,
  language: Language
): WritePlan {
  if (address === null) return plan;
  const formula = `=HYPERLINK("${address.replaceAll('"', '""')}","${HELP_WORDS[language].link}")`;
  const linked = (sheet: SheetPlan, at: number): SheetPlan => {
    const column = COLUMNS[at] ?? 0;
    const area = { row: 0, column, rows: 1, columns: 1 };
    const font = { color: INPUT_LOOK.link };
    return {
      ...sheet,
      blocks: [...sheet.blocks, { row: 0, column, cells: [[{ formula }]] }],
      styles: [...sheet.styles, { area, font, vertical: 'Center' }],
    };
  };
  return { ...plan, sheets: plan.sheets.map(linked) };
}

import type { PlanCell, SheetPlan } from '../../scorecard';
import { contains } from '../../tables';
import { isDayFormat, movedDay } from '../../tables';

/** The plan with its days as a workbook counts them that has so many days less (`daysLess`). */
export function ownDays(plan: SheetPlan, less: number): SheetPlan {
  const formatted = plan.styles.filter(({ numberFormat }) => numberFormat !== undefined);
  if (less === 0 || !formatted.some(({ numberFormat }) => isDayFormat(numberFormat ?? null))) {
    return plan;
  }
  const moved = (value: PlanCell, row: number, column: number): PlanCell => {
    const style = formatted.findLast(({ area }) => contains(area, row, column));
    return movedDay(value, style?.numberFormat ?? null, -less);
  };
  const blocks = plan.blocks.map((block) => ({
    ...block,
    cells: block.cells.map((line, r) =>
      line.map((value, c) => moved(value, block.row + r, block.column + c))
    ),
  }));
  return { ...plan, blocks };
}

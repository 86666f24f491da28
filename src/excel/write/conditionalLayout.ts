import type { ConditionalPlan } from '../../scorecard';
import { areaAddress, localAddress } from '../host/address';

/** A rule as it is written and put back. */
export interface ConditionalState {
  readonly address: string;
  readonly formula: string;
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
}

/** Rules with a formula on a sheet of ours, the first to hold first; rules of other kinds are the user's own. */
export async function conditionalsOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet
): Promise<readonly ConditionalState[]> {
  const { conditionalFormats } = sheet.getRange();
  conditionalFormats.load('items/type,items/priority');
  await context.sync();
  const rules = conditionalFormats.items
    .filter(({ type }) => type === 'Custom')
    .map((item) => ({
      priority: item.priority,
      range: item.getRangeOrNullObject().load('address'),
      rule: item.custom.rule.load('formula'),
      fill: item.custom.format.fill.load('color'),
      font: item.custom.format.font.load('color,bold'),
    }));
  if (rules.length > 0) await context.sync();
  return rules
    .filter(({ range }) => !range.isNullObject)
    .sort((a, b) => a.priority - b.priority)
    .map(({ range, rule, fill, font }) => ({
      address: localAddress(range.address),
      formula: rule.formula,
      fill: fill.color,
      color: font.color,
      bold: font.bold,
    }));
}

/** A planned rule as it is written. */
export function plannedConditional(plan: ConditionalPlan): ConditionalState {
  return {
    address: areaAddress(plan.area),
    formula: plan.formula,
    fill: plan.fill ?? '',
    color: plan.color ?? '',
    bold: plan.bold ?? false,
  };
}

/** Queues rules over cells without any; the first of the list is the first to hold. */
export function writeConditionals(
  sheet: Excel.Worksheet,
  rules: readonly ConditionalState[]
): void {
  // A new rule comes before the others.
  for (const { address, formula, fill, color, bold } of [...rules].reverse()) {
    const { custom } = sheet
      .getRange(address)
      .conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = formula;
    if (fill !== '') custom.format.fill.color = fill;
    if (color !== '') custom.format.font.color = color;
    if (bold) custom.format.font.bold = true;
  }
}

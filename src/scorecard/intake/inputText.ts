import { DEFAULT_SETTINGS, type Settings, type Tables } from '../../tables';

/**
 * Everything that decides the scores, as one text that is the same for the same inputs wherever their rows stand: the
 * fingerprint of a snapshot is made of it. It is all that scoring is given but what `LEFT_OUT` names, so that nothing that
 * scoring comes to read can be forgotten; what a workbook does not say is not in it, so that a column or a setting that is
 * new in the add-in changes the text of no older workbook.
 */
export function inputText(tables: Tables): string {
  const { indicators, results, bands, settings, holidays, grouping } = tables;
  const standard = new Map(settingTexts(DEFAULT_SETTINGS));
  const decided = settingTexts(settings).filter(([name, text]) => standard.get(name) !== text);
  const days = [...(holidays?.days ?? [])].sort((a, b) => a - b);
  const rules = grouping.rule === 'weighted' ? [] : [grouping];
  const inputs = [indicators, results, bands, decided, days, holidays === null, ...rules];
  return JSON.stringify(inputs, said);
}

/** Places, looks, and words that no score depends on. `criteria` are the cells as understood, `cells` as written. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...['at', 'row', 'targetAt', 'curveAt', 'weightAt', 'actualAt', 'fill', 'ink'],
  ...['supervisor', 'dataKeeper', 'formula', 'evidence', 'note'],
]);

function said(this: unknown, key: string, value: unknown): unknown {
  if (value instanceof Map) return [...value];
  if (Array.isArray(this)) return value;
  if (LEFT_OUT.has(key)) return undefined;
  if (key === 'criteria' && typeof this === 'object' && this !== null && 'cells' in this) {
    return undefined;
  }
  return value === null || value === false || value === '' ? undefined : value;
}

/** In the order of their names. */
function settingTexts(settings: Settings): readonly (readonly [name: string, text: string])[] {
  return Object.entries(settings)
    .map(([name, value]) => [name, JSON.stringify(value)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

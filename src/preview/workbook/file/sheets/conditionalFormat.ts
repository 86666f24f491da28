import { areaName, readAreas } from '../../model/area';
import { a1 } from '../../../../tables';
import { readColor, type Theme } from '../styles/color';
import type { ConditionalFormat } from '../../model/conditionalFormat';
import type { Sheet } from '../../model/sheet';
import { SHEET_ORDER } from './sheetXml';
import type { StyleWriter } from '../styles/styleWriter';
import { appendElement, makeElement, placeChild, removeElement } from '../package/xml';
import { child, children, flag, numeric, type Element } from '../../../../file/package/readXml';

/** Reads every rule of a worksheet, in the order of the file. */
export function readConditionalFormats(
  sheet: Sheet,
  root: Element,
  theme: Theme,
  differential: readonly Element[]
): ConditionalFormat[] {
  return children(root, 'conditionalFormatting').flatMap((parent) => {
    const areas = readAreas(parent.getAttribute('sqref') ?? '');
    return children(parent, 'cfRule').map((rule): ConditionalFormat => {
      const dxf = differential[numeric(rule, 'dxfId') ?? -1];
      return {
        id: sheet.workbook.newId(),
        areas,
        type: rule.getAttribute('type') ?? '',
        operator: rule.getAttribute('operator') || null,
        formulas: children(rule, 'formula').map((each) => each.textContent ?? ''),
        text: rule.getAttribute('text') || null,
        style: dxf ? readDifferential(dxf, theme) : null,
        stopIfTrue: flag(rule, 'stopIfTrue', false),
        priority: numeric(rule, 'priority') ?? 1,
      };
    });
  });
}

function readDifferential(dxf: Element, theme: Theme): NonNullable<ConditionalFormat['style']> {
  const font = child(dxf, 'font');
  const pattern = child(dxf, 'fill', 'patternFill');
  const background = readColor(child(pattern, 'bgColor') ?? child(pattern, 'fgColor'), theme);
  const color = readColor(child(font, 'color'), theme);
  const bold = child(font, 'b');
  const italic = child(font, 'i');
  return {
    ...(background ? { fill: background } : {}),
    ...(color ? { color } : {}),
    ...(bold ? { bold: flag(bold, 'val', true) } : {}),
    ...(italic ? { italic: flag(italic, 'val', true) } : {}),
  };
}

/**
 * Brings the rules of a worksheet in line with the model: rules that did not change stay as they are in the file,
 * whatever they are; changed and new ones are written anew.
 * `before` holds the rules of the file, in its order, as `JSON.stringify` wrote them when they were read.
 */
export function writeConditionalFormats(
  root: Element,
  formats: readonly ConditionalFormat[],
  before: readonly string[],
  styles: StyleWriter
): void {
  const wanted = new Set(formats.map((format) => JSON.stringify(format)));
  const known = new Set(before);
  let number = 0;
  for (const parent of children(root, 'conditionalFormatting')) {
    for (const rule of children(parent, 'cfRule')) {
      if (!wanted.has(before[number++] ?? '')) removeElement(rule);
    }
    if (children(parent, 'cfRule').length === 0) removeElement(parent);
  }
  for (const format of formats) {
    if (known.has(JSON.stringify(format))) continue;
    const sqref = format.areas.map((area) => areaName(area)).join(' ');
    const parent = makeElement(root, 'conditionalFormatting', { sqref });
    appendRule(parent, format, styles);
    placeChild(root, parent, SHEET_ORDER);
  }
}

function appendRule(parent: Element, format: ConditionalFormat, styles: StyleWriter): void {
  const rule = appendElement(parent, 'cfRule', {
    type: format.type,
    dxfId: format.style ? styles.differential(format.style) : undefined,
    priority: format.priority,
    stopIfTrue: format.stopIfTrue ? true : undefined,
    operator: format.operator ?? undefined,
    text: format.text ?? undefined,
  });
  for (const formula of formulasOf(format)) {
    appendElement(rule, 'formula').textContent = formula;
  }
}

/** Text rules need a formula too; Excel looks at that and not at the text. */
function formulasOf(format: ConditionalFormat): readonly string[] {
  if (format.formulas.length > 0 || format.text === null) return format.formulas;
  const first = format.areas[0];
  const cell = first ? a1(first.row, first.column) : 'A1';
  const text = `"${format.text.replaceAll('"', '""')}"`;
  switch (format.type) {
    case 'notContainsText':
      return [`ISERROR(SEARCH(${text},${cell}))`];
    case 'beginsWith':
      return [`LEFT(${cell},LEN(${text}))=${text}`];
    case 'endsWith':
      return [`RIGHT(${cell},LEN(${text}))=${text}`];
    default:
      return [`NOT(ISERROR(SEARCH(${text},${cell})))`];
  }
}

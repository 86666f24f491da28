import type { Scale } from '../../../engine';
import { rangeName, type Area } from '../../cells/area';
import { readForm } from '../form';
import { lineText, type FormGrid, type HeaderAbove } from '../formGrid';
import { formStarts } from './formCuts';
import { lastHeader, partOf, stripsOf, widthOf } from './formPart';
import { shortName, unitIn, type TitleLine } from './formTitle';

/** One of the forms of a sheet. */
export interface FormBlock {
  /** 0-based within the grid. */
  readonly area: Area;
  /** The lines above its header as one; null where there are none. */
  readonly title: string | null;
  /** The unit that its title names; null where it names none. */
  readonly unit: string | null;
  /** 0-based row of its own header within the grid. */
  readonly headerRow: number | null;
  /** The header that it goes by, where it has none of its own. */
  readonly headerAbove: HeaderAbove | null;
  /** Indicators and parts in it. */
  readonly indicators: number;
}

/** A block as it is being found. */
interface Sketch extends FormBlock {
  /** A line of its title that may be the name of its unit. */
  readonly short: string | null;
}

/**
 * The forms that stand on a sheet, below or beside each other, in that order: a pure reading of its cells. A sheet with one
 * form, over however many pages, is that form and all that stands around it.
 */
export function formsIn(grid: FormGrid, scale: Scale): readonly FormBlock[] {
  const blocks = stripsWithForms(grid, scale).flatMap((strip) => blocksOf(grid, strip, scale));
  if (blocks.length > 1) return withShortNames(blocks);
  const area = { row: 0, column: 0, rows: grid.cells.length, columns: widthOf(grid) };
  if (area.rows === 0 || area.columns === 0) return [];
  const { short: _short, ...block } = blockOf(grid, area, null, scale);
  return [block];
}

/** The grid of one of its forms, to be read by itself. */
export const gridOfBlock = (grid: FormGrid, { area, headerAbove }: FormBlock): FormGrid =>
  partOf(grid, area, headerAbove);

/** Where one of its forms stands on the sheet: `A1:H20`. */
export const addressOfBlock = (grid: FormGrid, { area }: FormBlock): string =>
  rangeName({ ...area, row: grid.row + area.row, column: grid.column + area.column });

/** The columns of each form beside another; all of them where not every part between blank columns is a form. */
function stripsWithForms(grid: FormGrid, scale: Scale): readonly Area[] {
  const whole = { row: 0, column: 0, rows: grid.cells.length, columns: widthOf(grid) };
  const strips = stripsOf(grid);
  if (strips.length < 2) return [whole];
  const isForm = (strip: Area): boolean => {
    const { layout, rows } = readForm(partOf(grid, strip), {}, scale);
    const named = layout.columns.some(({ role }) => role === 'name');
    return layout.headerRows.length > 0 && named && rows.some(({ proposed }) => proposed !== null);
  };
  return strips.every(isForm) ? strips : [whole];
}

function blocksOf(grid: FormGrid, strip: Area, scale: Scale): readonly Sketch[] {
  const part = partOf(grid, strip);
  const starts = formStarts(part, scale);
  const headers = starts.length > 1 ? readForm(part, {}, scale).layout.headerRows : [];
  const known = new Map<number, HeaderAbove | null>();
  const blocks = starts.map((row, i): Sketch => {
    const end = starts[i + 1] ?? strip.rows;
    const area = { ...strip, row, rows: end - row };
    const header = headers.findLast((each) => each < end) ?? row;
    if (header >= row) return blockOf(grid, area, null, scale);
    const own = { ...strip, row: header, rows: row - header };
    const above = known.get(header) ?? lastHeader(partOf(grid, own), scale);
    known.set(header, above);
    return blockOf(grid, area, above, scale);
  });
  return withIndicators(grid, blocks, scale);
}

/** What holds no indicators by itself belongs to the form above it. */
function withIndicators(
  grid: FormGrid,
  blocks: readonly Sketch[],
  scale: Scale
): readonly Sketch[] {
  return blocks.reduce<readonly Sketch[]>((kept, block) => {
    const last = kept.at(-1);
    if (last === undefined || block.indicators > 0) return [...kept, block];
    const rows = block.area.row + block.area.rows - last.area.row;
    const joined = blockOf(grid, { ...last.area, rows }, last.headerAbove, scale);
    return [...kept.slice(0, -1), joined];
  }, []);
}

function blockOf(
  grid: FormGrid,
  whole: Area,
  headerAbove: HeaderAbove | null,
  scale: Scale
): Sketch {
  const area = trimmed(grid, whole);
  const reading = readForm(partOf(grid, area, headerAbove), {}, scale);
  const [header] = reading.layout.headerRows;
  const lines = titleLines(grid, area, reading.rows, header);
  const title = lines.map((line) => line.join(' ')).join(' · ');
  return {
    area,
    title: title === '' ? null : title,
    unit: unitIn(lines),
    short: shortName(lines),
    headerRow: header === undefined ? null : area.row + header,
    headerAbove: header === undefined ? headerAbove : null,
    indicators: reading.rows.filter(({ proposed }) => proposed !== null).length,
  };
}

/** Without the blank rows at both ends. */
function trimmed(grid: FormGrid, area: Area): Area {
  const filled = grid.cells
    .slice(area.row, area.row + area.rows)
    .map((line) =>
      line.slice(area.column, area.column + area.columns).some((cell) => lineText(cell) !== '')
    );
  const first = Math.max(0, filled.indexOf(true));
  const last = Math.max(first, filled.lastIndexOf(true));
  return { ...area, row: area.row + first, rows: last - first + 1 };
}

/** The rows above the header, or above the first indicator of a form without one. */
function titleLines(
  grid: FormGrid,
  area: Area,
  rows: ReturnType<typeof readForm>['rows'],
  header: number | undefined
): readonly TitleLine[] {
  const end = header ?? rows.find(({ proposed }) => proposed !== null)?.row ?? 0;
  return grid.cells
    .slice(area.row, area.row + end)
    .map((line) =>
      line
        .slice(area.column, area.column + area.columns)
        .map(lineText)
        .filter((text) => text !== '')
    )
    .filter((line) => line.length > 0);
}

/** Forms that are told apart by one short line alone are of the unit that it names. */
function withShortNames(blocks: readonly Sketch[]): readonly FormBlock[] {
  const names = blocks.map(({ unit, short }) => unit ?? short);
  const distinct = new Set(names).size === names.length && !names.includes(null);
  return blocks.map(({ short: _short, ...block }, i) => ({
    ...block,
    unit: distinct ? (names[i] ?? null) : block.unit,
  }));
}

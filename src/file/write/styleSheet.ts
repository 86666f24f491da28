import type { ConditionalPlan } from '../../scorecard';
import { builtInFormatId } from '../cells/builtInFormats';
import { PLAIN_LOOK, type CellLook, type Side } from './cellLooks';
import { argb, counted, DECLARATION, element, MAIN } from './xml';

/** Numbers of formats of one's own begin behind those that every Excel knows. */
const FIRST_FORMAT = 164;
const SIDES: readonly Side[] = ['left', 'right', 'top', 'bottom'];

/** Texts of a list of styles.xml, each once. */
class Shared {
  readonly #numbers = new Map<string, number>();

  constructor(first: readonly string[] = []) {
    for (const text of first) this.number(text);
  }

  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  get all(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

/** The looks of a workbook's cells, each once, and the part of the file that holds them. */
export class StyleSheet {
  readonly #looks = new Map<CellLook, number>();
  readonly #formats = new Shared();
  readonly #fonts = new Shared([fontXml(PLAIN_LOOK.font)]);
  readonly #fills = new Shared([
    patternXml({ patternType: 'none' }),
    patternXml({ patternType: 'gray125' }),
  ]);
  readonly #borders = new Shared([bordersXml({})]);
  readonly #cells = new Shared();
  readonly #differential = new Shared();

  constructor() {
    this.number(PLAIN_LOOK);
  }

  /** The number by which a cell names its look. */
  number(look: CellLook): number {
    const known = this.#looks.get(look);
    if (known !== undefined) return known;
    const number = this.#cells.number(this.#cellXml(look));
    this.#looks.set(look, number);
    return number;
  }

  /** The number by which a rule names what it changes. */
  differential({ fill, color, bold }: Pick<ConditionalPlan, 'fill' | 'color' | 'bold'>): number {
    const font =
      (bold === true ? element('b', { val: 1 }) : '') +
      (color === undefined ? '' : element('color', { rgb: argb(color) }));
    const background =
      fill === undefined ? '' : patternXml({}, element('bgColor', { rgb: argb(fill) }));
    return this.#differential.number(
      element('dxf', {}, (font === '' ? '' : element('font', {}, font)) + background)
    );
  }

  xml(): string {
    const formats = this.#formats.all.map((formatCode, i) =>
      element('numFmt', { numFmtId: FIRST_FORMAT + i, formatCode })
    );
    return (
      `${DECLARATION}<styleSheet xmlns="${MAIN}">` +
      counted('numFmts', formats) +
      counted('fonts', this.#fonts.all) +
      counted('fills', this.#fills.all) +
      counted('borders', this.#borders.all) +
      counted('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
      counted('cellXfs', this.#cells.all) +
      counted('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
      counted('dxfs', this.#differential.all) +
      '</styleSheet>'
    );
  }

  #cellXml(look: CellLook): string {
    const numFmtId =
      builtInFormatId(look.numberFormat) ?? FIRST_FORMAT + this.#formats.number(look.numberFormat);
    const fontId = this.#fonts.number(fontXml(look.font));
    const fillId = look.fill === null ? 0 : this.#fills.number(fillXml(look.fill));
    const borderId = this.#borders.number(bordersXml(look.lines));
    const alignment = alignmentXml(look);
    const protection = look.locked ? '' : '<protection locked="0"/>';
    return element(
      'xf',
      {
        ...{ numFmtId, fontId, fillId, borderId, xfId: 0 },
        applyNumberFormat: numFmtId > 0,
        applyFont: fontId > 0,
        applyFill: fillId > 0,
        applyBorder: borderId > 0,
        applyAlignment: alignment !== '',
        applyProtection: protection !== '',
      },
      alignment + protection
    );
  }
}

function fontXml({ bold, italic, size, color, name }: CellLook['font']): string {
  return element(
    'font',
    {},
    (bold ? '<b/>' : '') +
      (italic ? '<i/>' : '') +
      element('sz', { val: size }) +
      (color === PLAIN_LOOK.font.color ? '' : element('color', { rgb: argb(color) })) +
      element('name', { val: name }) +
      element('family', { val: 2 })
  );
}

const patternXml = (attributes: { readonly patternType?: string }, inside = ''): string =>
  element('fill', {}, element('patternFill', attributes, inside));

const fillXml = (color: string): string =>
  patternXml(
    { patternType: 'solid' },
    element('fgColor', { rgb: argb(color) }) + element('bgColor', { indexed: 64 })
  );

function bordersXml(lines: CellLook['lines']): string {
  const sides = SIDES.map((side) => {
    const color = lines[side];
    return color === undefined
      ? element(side)
      : element(side, { style: 'thin' }, element('color', { rgb: argb(color) }));
  });
  return element('border', {}, `${sides.join('')}<diagonal/>`);
}

/** Only what is not as in every cell. */
function alignmentXml({ horizontal, vertical, wrap, shrink, indent }: CellLook): string {
  const said = {
    horizontal: horizontal === 'General' ? null : HORIZONTAL[horizontal],
    vertical: vertical === 'Bottom' ? null : vertical.toLowerCase(),
    wrapText: wrap,
    shrinkToFit: shrink,
    indent: indent === 0 ? null : indent,
  };
  const xml = element('alignment', said);
  return xml === '<alignment/>' ? '' : xml;
}

const HORIZONTAL = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  CenterAcrossSelection: 'centerContinuous',
} as const;

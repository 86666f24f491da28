export interface Font {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  /** "#RRGGBB". */
  readonly color: string;
}

export type HorizontalAlignment =
  | 'General'
  | 'Left'
  | 'Center'
  | 'Right'
  | 'Fill'
  | 'Justify'
  | 'CenterAcrossSelection'
  | 'Distributed';

export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';

export interface BorderLine {
  /** Name as in the file format: thin, medium, thick, hair, dashed, dotted, double, … */
  readonly line: string;
  /** "#RRGGBB". */
  readonly color: string;
}

export interface Borders {
  readonly top: BorderLine | null;
  readonly bottom: BorderLine | null;
  readonly left: BorderLine | null;
  readonly right: BorderLine | null;
}

/** How a cell looks. Immutable and shared: two cells that look alike hold the same object (see `StylePool`). */
export interface CellStyle {
  /** Excel's number format code; "General" when none was chosen. */
  readonly numberFormat: string;
  /** "#RRGGBB" of a solid fill, or null. */
  readonly fill: string | null;
  readonly font: Font;
  readonly borders: Borders;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  /** Letters are made smaller until the text fits its cell on one line; not where it wraps. */
  readonly shrink: boolean;
  readonly indent: number;
  readonly locked: boolean;
  /**
   * Number of the cell format in the opened file that this style is or was made from. Saving starts from that format,
   * so what the model does not know (theme colours, gradients, the named style) stays.
   */
  readonly origin: number | null;
}

/** A change of some properties; what is left out stays. */
export interface StyleChange {
  readonly numberFormat?: string;
  readonly fill?: string | null;
  readonly font?: Partial<Font>;
  readonly borders?: Partial<Borders>;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  readonly indent?: number;
  readonly locked?: boolean;
}

export const NO_BORDERS: Borders = { top: null, bottom: null, left: null, right: null };

export const PLAIN_STYLE: CellStyle = {
  numberFormat: 'General',
  fill: null,
  font: {
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    underline: false,
    strikethrough: false,
    color: '#000000',
  },
  borders: NO_BORDERS,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  shrink: false,
  indent: 0,
  locked: true,
  origin: null,
};

/** Keeps one object per look, so that cells compare and store styles by reference. */
export class StylePool {
  readonly #byKey = new Map<string, CellStyle>();
  readonly #changes = new WeakMap<CellStyle, Map<string, CellStyle>>();

  /** The shared object that equals `style`. */
  intern(style: CellStyle): CellStyle {
    const key = JSON.stringify(style);
    const known = this.#byKey.get(key);
    if (known) return known;
    this.#byKey.set(key, style);
    return style;
  }

  /** The shared style that results from changing `style`. */
  change(style: CellStyle, change: StyleChange): CellStyle {
    const key = JSON.stringify(change);
    let known = this.#changes.get(style);
    if (!known) this.#changes.set(style, (known = new Map()));
    let result = known.get(key);
    if (!result) {
      result = this.intern({
        ...style,
        ...change,
        font: { ...style.font, ...change.font },
        borders: { ...style.borders, ...change.borders },
      });
      known.set(key, result);
    }
    return result;
  }
}

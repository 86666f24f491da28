import { FormulaShapes } from '../../model/formulaShape';
import { escapeXml } from '../../../../file/package/escapeXml';
import { callsAddIn, inFile } from './formulaText';

/** A formula as raw XML for the file. */
export interface FormulaXml {
  readonly text: string;
  readonly callsAddIn: boolean;
}

/** Spells formulas as the file does, each shape of them once: a sheet may have a few formulas in 100,000 rows each. */
export class FormulaSpelling {
  readonly #shapes = new FormulaShapes((formula, pieces) => ({
    pieces: pieces.map((piece, i) => escapeXml(inFile(i === 0 ? piece.replace(/^=/, '') : piece))),
    callsAddIn: callsAddIn(formula),
  }));

  /** `column`: where the formula ("=…") stands. */
  of(formula: string, column: number): FormulaXml {
    const { read, rows } = this.#shapes.of(formula, column);
    let text = read.pieces[0] ?? '';
    for (let i = 0; i < rows.length; i++) text += `${(rows[i] ?? 0) + 1}${read.pieces[i + 1]}`;
    return { text, callsAddIn: read.callsAddIn };
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Criterion, UnreadableReason } from '../../../../src/engine';

/** Level or target cells of one place in a source document (`001:114` = document 001, line 114), each with its meaning. */
export interface SourceRow {
  readonly source: string;
  readonly cells: readonly string[];
  /** As a person reads the cell, in the notation of `meaningOf`. */
  readonly readings: readonly string[];
}

/** Rows of a file in this folder: a line with the source, one with the cells and one with the readings; then a blank. */
export function sourceRows(file: string): readonly SourceRow[] {
  const text = readFileSync(join(__dirname, file), 'utf8').trim();
  return text.split(/\n\n+/).map((block) => {
    const [source = '', cells = '', readings = ''] = block.split('\n');
    return { source, cells: cells.split(' | '), readings: readings.split(' | ') };
  });
}

/** A criterion in the notation of the files: `<= 1 %`, `(1, 3] %`, `within 15 working days`, `by day 5`, `5 & >= 95 %`. */
export function notation(criterion: Criterion): string {
  switch (criterion.kind) {
    case 'bare':
      return `${criterion.value}${unit(criterion.measure)}`;
    case 'interval':
      return `${ends(criterion)}${unit(criterion.measure)}`;
    case 'duration': {
      const words = criterion.relation === 'within' ? ['within', 'under'] : ['from', 'over'];
      return `${words[criterion.open ? 1 : 0]} ${criterion.days}${criterion.working ? ' working' : ''} days`;
    }
    case 'date':
      return [
        criterion.relation,
        'day',
        criterion.day,
        ...(criterion.month === null ? [] : [criterion.month]),
        ...(criterion.year === null ? [] : [criterion.year]),
      ].join(' ');
    case 'every':
      return criterion.of.map(notation).join(' & ');
    case 'unreadable':
      return `? ${criterion.reason satisfies UnreadableReason}`;
    default:
      return criterion.kind;
  }
}

const unit = (measure: string) => (measure === 'percent' ? ' %' : '');

function ends({ low, high }: Extract<Criterion, { kind: 'interval' }>): string {
  if (low !== null && high !== null) {
    return `${low.open ? '(' : '['}${low.value}, ${high.value}${high.open ? ')' : ']'}`;
  }
  if (low !== null) return `${low.open ? '>' : '>='} ${low.value}`;
  return high === null ? 'anything' : `${high.open ? '<' : '<='} ${high.value}`;
}

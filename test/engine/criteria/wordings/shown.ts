import { DEFAULT_SCALE, readCriteria, type Criterion } from '../../../../src/engine';

/** What a row of five level cells means, each in short: `[60;70)%`, `by 31/3`, `3 of 5`, `? notUnderstood`. */
export function rowOf(...cells: readonly string[]): readonly string[] {
  return readCriteria(
    cells.map((value) => ({ value })),
    DEFAULT_SCALE
  )
    .slice(-cells.length)
    .map(shown);
}

export function shown(criterion: Criterion): string {
  switch (criterion.kind) {
    case 'bare':
      return `${criterion.value}${counted(criterion)}`;
    case 'interval': {
      const { low, high } = criterion;
      const from = low === null ? '(-' : `${low.open ? '(' : '['}${low.value}`;
      const to = high === null ? '-)' : `${high.value}${high.open ? ')' : ']'}`;
      return `${from};${to}${counted(criterion)}`;
    }
    case 'date': {
      const { relation, day, month, year } = criterion;
      return `${relation} ${day}/${month}${year === null ? '' : `/${year}`}`;
    }
    case 'duration':
      return `${criterion.relation} ${criterion.days} days`;
    case 'every':
      return criterion.of.map(shown).join(' & ');
    case 'any':
      return criterion.of
        .map((part) => shown({ kind: 'interval', measure: 'plain', ...part }))
        .join(' | ');
    case 'unreadable':
      return `? ${criterion.reason}`;
    default:
      return criterion.kind;
  }
}

function counted(criterion: Extract<Criterion, { kind: 'bare' | 'interval' }>): string {
  const { measure, time, outOf, things } = criterion;
  return [
    measure === 'percent' ? '%' : '',
    time === undefined ? '' : ` ${time}`,
    outOf === undefined ? '' : ` of ${outOf}`,
    things === undefined ? '' : ` ${things}`,
  ].join('');
}

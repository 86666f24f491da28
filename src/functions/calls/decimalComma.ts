import { inMarks, prepareRule, readActualIn, readCriteriaIn } from '../../engine';
import { DECIMAL_COMMA } from '../decode/wordOptions';
import type { Engine } from './engine';

/** `decimal comma` among the options: texts have one (setting Decimal mark). */
const WORD = new RegExp(`(?:^|[;；])\\s*(?:${DECIMAL_COMMA.join('|')})\\s*(?:$|[;；])`, 'i');

/**
 * A function that reads texts with a decimal comma where its options say so.
 *
 * @param at - which of its arguments is the options
 */
export function byDecimalMark<A extends unknown[], R>(
  make: (engine: Engine) => (...args: A) => R,
  engine: Engine,
  at: number
): (...args: A) => R {
  const [point, comma] = [make(engine), make(withComma(engine))];
  const call = (...args: A): R => (saysComma(args[at]) ? comma : point)(...args);
  // Excel's arguments are counted by it.
  return Object.defineProperty(call, 'length', { value: point.length });
}

function saysComma(options: unknown): boolean {
  const text: unknown = Array.isArray(options) ? options.flat()[0] : options;
  return typeof text === 'string' && WORD.test(text);
}

function withComma(engine: Engine): Engine {
  return {
    ...engine,
    read: (cells, scale) => readCriteriaIn(cells, scale, 'comma'),
    actual: (cell) => readActualIn(cell, 'comma'),
    prepare: (request) =>
      prepareRule(
        request.target === undefined
          ? request
          : { ...request, target: inMarks(request.target, 'comma') }
      ),
  };
}

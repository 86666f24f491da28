import { thaiDigits } from '../../engine';

/** A figure's text in Thai digits: not every program has them in the formats of TEXT. */
export const inThaiDigits = (figure: string): string =>
  [...'0123456789'].reduce(
    (text, digit) => `SUBSTITUTE(${text},"${digit}","${thaiDigits(digit)}")`,
    figure
  );

import { westernDigits } from './thaiDigits';

const INVISIBLE = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63]/g;
const THAI = '\\u0E01-\\u0E4E';
/** With the letter before it, which stays: older Safari has no lookbehind. */
const SPACE_AT_THAI = new RegExp(`([${THAI}]) +| +(?=[${THAI}])`, 'g');
const SPACES = /[\s\u00A0\u2800]+/g;
/** Whether a text may hold anything that `commonSpelling` changes: all but Thai as it is mostly typed, and ASCII. */
const RARE = /[^ -~\s\u0E01-\u0E5B]|\u0E4D|\u0E40\u0E40|\u0E33[\u0E48-\u0E4B]/;
const PLAIN_ASCII = /^[\x21-\x7E]*$/;

/** Sara am typed as two characters, or with its tone mark on the wrong side, as one spelling. */
function oneSaraAm(text: string): string {
  return text
    .replace(/([\u0E48-\u0E4B]?)\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, '$1$2\u0E33')
    .replace(/\u0E33([\u0E48-\u0E4B])/g, '$1\u0E33');
}

/**
 * A cell's text as the readers compare it: lower case, Western digits, one kind of dash, no invisible characters, one
 * space for any white space and none beside a Thai letter (words broken over lines read as words). For comparing only:
 * what people see keeps its own text.
 */
export function normalise(text: string): string {
  if (PLAIN_ASCII.test(text)) return text.toLowerCase();
  return westernDigits(RARE.test(text) ? commonSpelling(text) : text)
    .replace(SPACES, ' ')
    .replace(SPACE_AT_THAI, '$1')
    .trim()
    .toLowerCase();
}

function commonSpelling(text: string): string {
  return oneSaraAm(text.replace(INVISIBLE, ''))
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(DASHES, '-')
    .replace(/[≥≧⩾]/g, '>=')
    .replace(/[≤≦⩽]/g, '<=')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\u0E40\u0E40/g, '\u0E41');
}

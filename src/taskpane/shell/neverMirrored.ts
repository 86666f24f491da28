/**
 * In place of `rtl-css-js`, by which Griffel makes the styles for languages from right to left (`webpack.config.js`): the
 * pane is in none of them, and its styles stay as they are.
 */
export const convert = <Style>(style: Style): Style => style;

/** A property with its value, as it is. */
export const convertProperty = <Value>(key: string, value: Value) => ({ key, value });

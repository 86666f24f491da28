/**
 * In place of the plugin of Griffel that writes properties with the prefixes of browsers (`webpack.config.js`): Fluent's own
 * styles have them already, and those of the pane use no property that needs one in a browser that runs the add-in
 * (`test/taskpane/shell/neverPrefixed.test.ts`).
 */
export const prefixerPlugin = (): void => undefined;

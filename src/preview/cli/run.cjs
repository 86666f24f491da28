// Runs a TypeScript file: `node src/preview/cli/run.cjs <file.ts> …`. As CommonJS, because Node's loader of ES modules takes
// a second longer to start a command, and 120 MB more.
const { resolve } = require('node:path');
require('./typescript.cjs');

process.argv.splice(1, 2, resolve(process.argv[2]));
require(process.argv[1]);

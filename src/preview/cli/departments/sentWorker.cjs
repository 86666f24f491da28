// A thread that reads files that were sent; TypeScript is loaded as in run.cjs.
require('@swc-node/register');
const { worker } = require('workerpool');

worker({ readSent: require('./sentFile.ts').readSent });

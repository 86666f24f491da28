// A thread that reads files that were sent.
require('../typescript.cjs');
const { worker } = require('workerpool');

worker({ readSent: require('./sentFile.ts').readSent });

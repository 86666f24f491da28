import { readFileSync } from 'node:fs';
import type { SampleName } from '../../../src/scorecard';
import { sampleSchema, type Sample } from '../../../src/scorecard/start/samples/schema';

/** A sample's file, held to the schema. */
export function sampleData(name: SampleName): Sample {
  const file = new URL(`../../../src/scorecard/start/samples/${name}.json`, `file://${__dirname}/`);
  return sampleSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

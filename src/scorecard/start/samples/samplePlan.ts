import type { Language } from '../../../engine';
import type { WritePlan } from '../../plan/plan';
import { planOf } from './build';
import type { SampleName } from './sampleNames';
import type { Sample } from './schema';

/** Each sample's file loads with the first use of that sample. */
const LOAD: Readonly<Record<SampleName, () => Promise<{ readonly default: unknown }>>> = {
  nonthaburi: () => import('./nonthaburi.json', { with: { type: 'json' } }),
  saKaeo: () => import('./saKaeo.json', { with: { type: 'json' } }),
  kalasin: () => import('./kalasin.json', { with: { type: 'json' } }),
  outstanding: () => import('./outstanding.json', { with: { type: 'json' } }),
  antiCorruption: () => import('./antiCorruption.json', { with: { type: 'json' } }),
};

/** Plan of a filled sample; see `planOf`. */
export async function samplePlan(name: SampleName, language: Language): Promise<WritePlan> {
  const { default: sample } = await LOAD[name]();
  // A test holds every file to the schema.
  return planOf(sample as Sample, language);
}

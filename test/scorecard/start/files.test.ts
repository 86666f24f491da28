import { SAMPLE_NAMES } from '../../../src/scorecard';
import { sampleData } from './sampleData';

describe.each(SAMPLE_NAMES)('the file of the sample %s', (name) => {
  const { words, shared = {}, indicators, plan } = sampleData(name);

  it('has every word that it names, and names every word that it has', () => {
    const projects = plan?.dimensions.flatMap((one) => one.projects) ?? [];
    const statements = projects.flatMap((one) => one.statements);
    const keys = [
      ...[...indicators, ...Object.values(shared)].flatMap((one) => [
        ...(one.units ?? []),
        ...[one.group, one.measure, one.supervisor, one.keeper],
      ]),
      ...projects.map(({ office }) => office),
      ...statements.map(({ measure }) => measure),
    ].filter((key) => key !== undefined);
    expect(keys.filter((key) => !Object.keys(words).includes(String(key)))).toEqual([]);

    const named = JSON.stringify([indicators, shared, plan]);
    const unnamed = Object.keys(words).filter((word) => !named.includes(`"${word}"`));
    expect(unnamed).toEqual(['invented']);
  });

  it('has everything that an indicator is like', () => {
    const likes = indicators.flatMap(({ like }) => like ?? []);
    expect(new Set(likes)).toEqual(new Set(Object.keys(shared)));
  });
});

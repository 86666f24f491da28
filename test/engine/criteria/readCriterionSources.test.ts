import { readCriterion } from '../../../src/engine';
import { notation, sourceRows } from './sources/rows';

const SA_KAEO = sourceRows('saKaeo2569.txt');

test('all 137 five-level rows of document 001 are here, 685 cells', () => {
  expect(SA_KAEO).toHaveLength(137);
  expect(SA_KAEO.flatMap((row) => row.cells)).toHaveLength(685);
});

test.each([...SA_KAEO, ...sourceRows('others.txt')])(
  '$source is read as a person reads it',
  ({ cells, readings }) => {
    const read = cells.map((text) => notation(readCriterion({ value: text })));
    expect(read).toEqual(readings);
  }
);

import { gridOfText, readForm } from '../../../src/tables';
import { formValue, formWeight } from '../../../src/tables/form/formCell';

const FORM = `รหัส\tตัวชี้วัด\tน้ำหนัก\tระดับ 1\tระดับ 2\tระดับ 3\tระดับ 4\tระดับ 5\tไตรมาส 1
1.1\tรายได้\t12,5\t1.000\t1.500,5\t2.000\t2.500\t3.000\t12.5`;

test('a form for a workbook with decimal commas has its figures read so, and its codes as they stand', () => {
  const [proposed] = readForm(gridOfText(FORM, 'comma')).rows.flatMap(
    ({ proposed: row }) => row ?? []
  );
  expect(proposed).toMatchObject({
    code: '1.1',
    weight: 12.5,
    levels: [null, '1.000', '1.500,5', '2.000', '2.500', '3.000'],
    // The other mark stays a question.
    results: [{ value: '12.5' }],
  });
});

test('figures with the other mark are no numbers, and percentages are written with the mark of the workbook', () => {
  expect(formWeight({ value: '12.5' }, 'comma')).toMatchObject({ weight: null, unclear: true });
  expect(formWeight({ value: '12,5' })).toMatchObject({ weight: null, unclear: true });
  expect(formValue({ value: '12.5' }, 'comma').value).toBe('12.5');
  expect(formValue({ value: 0.125, numberFormat: '0.0%' }, 'comma').value).toBe('12,5%');
  expect(formValue({ value: '3.000 - 4.000,5' }, 'comma').value).toBe('3.000 - 4.000,5');
});

import { readFileSync } from 'node:fs';
import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * What each folder of `src` may import from: imports go one way, and nothing imports the preview. `indexed`: folders with
 * an index; outside of them, only the index may be imported. A test holds every import against the same list.
 */
const { mayImport, indexed } = JSON.parse(
  readFileSync(new URL('./test/build/directions.json', import.meta.url), 'utf8')
);

const HOST_GLOBALS = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'];
const noHost = ['error', ...HOST_GLOBALS.map((name) => ({ name, message: 'Ask src/excel.' }))];

const nothingUnsafe = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  { selector: "CallExpression[callee.name='parseFloat']", message: 'Reads "12abc" as 12.' },
  {
    selector: "CallExpression[callee.property.name='parseFloat']",
    message: 'Reads "12abc" as 12.',
  },
  { selector: "CallExpression[callee.name='isNaN']", message: 'Use Number.isNaN.' },
];

const impure = [
  { selector: "NewExpression[callee.name='Date']", message: 'The engine has no clock.' },
  { selector: "MemberExpression[object.name='Date']", message: 'The engine has no clock.' },
  { selector: "CallExpression[callee.name='Date']", message: 'The engine has no clock.' },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'The engine has no chance.',
  },
  { selector: "MemberExpression[object.name='console']", message: 'The engine returns findings.' },
];

function directions() {
  const shipped = Object.entries(mayImport).filter(([folder]) => folder !== 'preview');
  return shipped.map(([folder, allowed]) => {
    const forbidden = Object.keys(mayImport).filter(
      (other) => other !== folder && !allowed.includes(other)
    );
    const inner = indexed.filter((other) => other !== folder);
    return {
      files: [`src/${folder}/**/*.{ts,tsx}`],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                regex: `^(?:\\.\\./)+(?:${forbidden.join('|')})(?:/|$)`,
                message: `src/${folder} may import only from: ${allowed.join(', ') || 'itself'}.`,
              },
              {
                regex: `^(?:\\.\\./)+(?:${inner.join('|')})/.`,
                message: "Import the folder's index.",
              },
              ...(folder === 'engine' ? [{ regex: '^[^.]', message: 'The engine is alone.' }] : []),
            ],
          },
        ],
      },
    };
  });
}

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/', '.stryker-tmp/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [js.configs.recommended, ...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: ['./tsconfig.json'] } },
    rules: {
      eqeqeq: 'error',
      'no-alert': 'error',
      'no-console': 'error',
      // Thai vowels and tone marks are combining characters, and the readers' classes list them on purpose.
      'no-misleading-character-class': 'off',
      'no-param-reassign': 'error',
      'no-restricted-syntax': ['error', ...nothingUnsafe],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      // Events are often answered by async functions, whose callers expect nothing back.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false } },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allowNullish: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/taskpane/**/*.ts', 'src/**/*.tsx', 'test/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat['recommended-latest']],
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: [
      'src/excel/**',
      'src/commands/**',
      'src/preview/**',
      'src/functions/register.ts',
      'src/taskpane/shell/boot.ts',
      'src/taskpane/shell/mount.tsx',
    ],
    rules: { 'no-restricted-globals': noHost },
  },
  {
    files: ['src/engine/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...nothingUnsafe, ...impure] },
  },
  ...directions(),
  {
    files: ['src/preview/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'off',
      // Both read JSON and files of other programs, and check them as they go.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      'no-loss-of-precision': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/only-throw-error': 'off',
    },
  },
  {
    files: ['**/*.js'],
    extends: [js.configs.recommended],
    languageOptions: { globals: { URL: 'readonly', process: 'readonly' } },
  }
);

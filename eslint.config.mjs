import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Import rules: who may know whom. The map is in docs/architecture.md. */
const forbid = (paths, patterns = []) => ({
  'no-restricted-imports': ['error', { paths, patterns }],
});
const noVscode = { name: 'vscode', message: 'Only src/host and src/extension.ts talk to VS Code.' };
const upward = (...names) => ({
  group: names.map(n => `**/${n}/**`),
  message: 'Dependencies point one way: host → worker → core; cli → core.',
});

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.e2e/**', '.vscode-test/**', 'artifacts/**'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/prefer-literal-enum-member': 'off',
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      complexity: ['error', 25],
      'max-lines': ['error', { max: 400, skipComments: true, skipBlankLines: true }],
      'max-depth': ['error', 5],
    },
  },
  { files: ['src/**/*.ts'], rules: forbid([noVscode]) },
  {
    files: ['src/shared/**/*.ts'],
    rules: forbid(
      [noVscode],
      [
        {
          group: ['node:*', '**/core/**', '**/host/**', '**/worker/**', '**/cli/**', '**/webview/**'],
          message: 'shared/ runs in pages and in Node: it knows only protocol/.',
        },
      ],
    ),
  },
  { files: ['src/core/**/*.ts'], rules: forbid([noVscode], [upward('host', 'worker', 'cli', 'webview')]) },
  {
    files: ['src/protocol/**/*.ts'],
    rules: {
      ...forbid(
        [noVscode],
        [{ group: ['node:*', '**/core/**', '**/host/**'], message: 'protocol/ holds types only.' }],
      ),
      'no-restricted-syntax': [
        'error',
        {
          selector: 'FunctionDeclaration, ClassDeclaration, NewExpression',
          message: 'protocol/ holds types only.',
        },
      ],
    },
  },
  { files: ['src/worker/**/*.ts'], rules: forbid([noVscode], [upward('host', 'cli', 'webview')]) },
  {
    files: ['src/cli/**/*.ts'],
    rules: { ...forbid([noVscode], [upward('host', 'webview')]), 'no-console': 'off' },
  },
  { files: ['src/host/**/*.ts', 'src/extension.ts'], rules: forbid([], [upward('webview')]) },
  {
    files: ['webview/**/*.ts'],
    rules: forbid(
      [noVscode],
      [
        {
          group: ['node:*', '**/core/**', '**/host/**', '**/worker/**'],
          message: 'Browser code: messages only.',
        },
      ],
    ),
  },
  {
    files: ['webview/**/*.ts'],
    ignores: ['webview/ui/controls.ts'],
    rules: forbid(
      [
        noVscode,
        { name: '@vscode/webview-ui-toolkit', message: 'Only webview/ui/controls.ts knows the toolkit.' },
      ],
      [
        {
          group: ['node:*', '**/core/**', '**/host/**', '**/worker/**'],
          message: 'Browser code: messages only.',
        },
      ],
    ),
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts', 'samples/**/*.ts'],
    rules: {
      'no-console': 'off',
      'max-lines': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
        URL: 'readonly',
        URLSearchParams: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
      },
    },
  },
);

// Biome lints everything; ESLint adds the one plugin that Biome has no match for: the rules of the React Compiler.
import reactHooks from 'eslint-plugin-react-hooks';
import { parser } from 'typescript-eslint';

const config = [
  { ignores: ['**/dist/**', 'storybook-static/**', '**/node_modules/**'] },
  {
    files: ['packages/{react,ui}/src/**/*.{ts,tsx}', 'apps/demo/src/**/*.{ts,tsx}'],
    languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    ...reactHooks.configs.flat.recommended,
  },
];

export default config;

import path from 'node:path';
import eslintPluginAstro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { BOUNDARIES } from './boundaries.js';

const root = import.meta.dirname;

/** Reports every import that crosses a wall; resolves relative paths, so that no spelling gets around it. */
const boundaryRule = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: { wall: '{{folder}} may not import {{target}}' },
  },
  create(context) {
    const [{ folder, ours, packages, typesOf = [] }] = context.options;
    const inside = (target, one) => target === one || target.startsWith(`${one}/`);
    const check = (node) => {
      const source = node.source?.value;
      if (typeof source !== 'string') return;
      const relative = source.startsWith('.');
      const target = relative
        ? path.relative(root, path.resolve(path.dirname(context.filename), source))
        : source;
      const allowed = relative
        ? [folder, ...ours, ...(node.importKind === 'type' ? typesOf : [])].some((one) => inside(target, one))
        : source.startsWith('node:')
          ? folder.startsWith('src/fonts') || packages.includes('node:') || packages.includes(source)
          : packages.some((one) => inside(source, one));
      if (!allowed) context.report({ node, messageId: 'wall', data: { folder, target } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

const walls = BOUNDARIES.map((boundary) => ({
  files: [`${boundary.folder}/**/*.{ts,astro}`],
  plugins: { house: { rules: { boundary: boundaryRule } } },
  rules: { 'house/boundary': ['error', boundary] },
}));

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'public/', '.astro/', '.cache/', 'coverage/', 'deploy/'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A name that starts with an underscore says that a value is taken out to be left out.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
    },
  },
  {
    files: ['{src,scripts,attack}/**/*.ts'],
    rules: {
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', 60],
      complexity: ['error', 12],
    },
  },
  {
    files: ['{src,scripts}/**/*.ts'],
    ignores: ['src/domain/published.ts', 'scripts/protect/protect.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "TSAsExpression TSTypeReference[typeName.name='Published']",
          message: 'only disclosure control makes Published values',
        },
      ],
    },
  },
  ...eslintPluginAstro.configs.recommended,
  ...walls,
);

// Packages that bring no types.
declare module 'textlint-rule-no-zero-width-spaces' {
  import type { TextlintRuleModule } from '@textlint/types';

  const module: { readonly default: TextlintRuleModule };
  export default module;
}

declare module '@textlint-rule/textlint-rule-no-invalid-control-character' {
  import type { TextlintRuleReporter } from '@textlint/types';

  export const linter: TextlintRuleReporter;
}

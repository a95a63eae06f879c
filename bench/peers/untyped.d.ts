// Packages that bring no types.
declare module 'textlint-rule-sentence-length' {
  import type { TextlintRuleModule } from '@textlint/types';

  const module: { readonly default: TextlintRuleModule };
  export default module;
}

declare module '@textlint-rule/textlint-rule-no-unmatched-pair' {
  import type { TextlintRuleModule } from '@textlint/types';

  const rule: TextlintRuleModule;
  export default rule;
}

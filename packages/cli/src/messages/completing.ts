/** Words of `completion`. */
export interface CompletionWords {
  readonly help: { readonly shell: string; readonly examples: string };
}

export const COMPLETION_ZH: CompletionWords = {
  help: {
    shell: 'bash、zsh、fish、powershell',
    examples: `
怎样启用：
  bash         在 ~/.bashrc 里加一行：  source <(gouji completion bash)
  zsh          在 ~/.zshrc 里 compinit 之后加一行：  source <(gouji completion zsh)
  fish         gouji completion fish > ~/.config/fish/completions/gouji.fish
  PowerShell   在 $PROFILE 里加一行：  gouji completion powershell | Out-String | Invoke-Expression`,
  },
};

export const COMPLETION_EN: CompletionWords = {
  help: {
    shell: 'bash, zsh, fish, powershell',
    examples: `
To turn it on:
  bash         add to ~/.bashrc:  source <(gouji completion bash)
  zsh          add to ~/.zshrc, behind compinit:  source <(gouji completion zsh)
  fish         gouji completion fish > ~/.config/fish/completions/gouji.fish
  PowerShell   add to $PROFILE:  gouji completion powershell | Out-String | Invoke-Expression`,
  },
};

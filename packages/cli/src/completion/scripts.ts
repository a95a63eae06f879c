import type { Shell } from './shells.ts';

/**
 * What makes each shell ask the program itself. The question is `gouji __complete INDEX -- WORD…`, the words behind the
 * program's name and which of them is being written; an answer is a line a candidate, its description behind a tab, and
 * a last line that says `:files` where files may stand there too.
 */
export const SCRIPTS: Readonly<Record<Shell, string>> = {
  // For bash 3.2 too, which macOS still has. It cuts words at = and puts only the last piece in place.
  bash: `_gouji() {
  local words=() last=-1 glued='' i line files='' cur
  for ((i = 1; i <= COMP_CWORD; i++)); do
    if [[ \${COMP_WORDS[i]} == = && $last -ge 0 ]]; then
      words[last]+='='
      glued=1
    elif [[ -n $glued ]]; then
      words[last]+=\${COMP_WORDS[i]}
      glued=''
    else
      last=$((last + 1))
      words[last]=\${COMP_WORDS[i]}
    fi
  done
  cur=\${words[last]}
  local before=''
  if [[ $cur == *=* && $COMP_WORDBREAKS == *=* ]]; then before=\${cur%=*}=; fi
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      :files) files=1 ;;
      :) ;;
      *)
        line=\${line%%$'\\t'*}
        COMPREPLY+=("\${line#"$before"}")
        ;;
    esac
  done < <("$1" __complete "$((last + 1))" -- "\${words[@]}" 2>/dev/null)
  if [[ -n $files ]]; then
    while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "\${cur#"$before"}")
    compopt -o filenames 2>/dev/null
  fi
}
complete -F _gouji gouji
`,
  zsh: `#compdef gouji
_gouji() {
  local -a candidates
  local line value about files=
  for line in "\${(@f)$("\${words[1]}" __complete "$((CURRENT - 1))" -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)}"; do
    if [[ $line == :files ]]; then
      files=1
    elif [[ $line != : && -n $line ]]; then
      value=\${line%%$'\\t'*}
      about=\${line#*$'\\t'}
      candidates+=("\${value//:/\\\\:}:$about")
    fi
  done
  (( $#candidates )) && _describe -V gouji candidates
  if [[ -n $files ]]; then
    compset -P '*='
    _files
  fi
}
if [[ \${funcstack[1]} == _gouji ]]; then _gouji "$@"; else compdef _gouji gouji; fi
`,
  fish: `function __gouji_complete
    set -l words (commandline -opc)
    set -l word (commandline -ct)
    for line in ($words[1] __complete (count $words) -- $words[2..-1] "$word" 2>/dev/null)
        if test "$line" = ':files'
            set -l before (string match -r '^.*=' -- $word)
            for path in (__fish_complete_path (string replace -r '^.*=' '' -- $word))
                echo "$before$path"
            end
        else if test "$line" != ':'
            echo $line
        end
    end
end
complete -c gouji -f -k -a '(__gouji_complete)'
`,
  powershell: `Register-ArgumentCompleter -Native -CommandName gouji -ScriptBlock {
    param($word, $ast, $position)
    $words = @($ast.CommandElements | Where-Object { $_.Extent.StartOffset -lt $position } | ForEach-Object { $_.ToString() })
    $index = $words.Count - 1
    if ($word -eq '') { $index++ }
    $encoding = [Console]::OutputEncoding
    [Console]::OutputEncoding = [Text.UTF8Encoding]::new()
    try {
        $rest = @($words | Select-Object -Skip 1)
        $lines = @(& $words[0] __complete $index -- @rest 2>$null)
    } finally {
        [Console]::OutputEncoding = $encoding
    }
    # Where nothing is returned PowerShell completes files by itself.
    $lines | Where-Object { $_ -and $_ -notlike ':*' } | ForEach-Object {
        $value, $about = $_ -split "\`t", 2
        if (-not $about) { $about = $value }
        [Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $about)
    }
}
`,
};

# Completion of penalty for bash: source <(penalty completion bash)
_penalty_complete() {
  local IFS=$'\n' candidate word=${COMP_WORDS[COMP_CWORD]}
  COMPREPLY=()
  while read -r candidate; do
    [[ $candidate == "$word"* ]] && COMPREPLY+=("$(printf '%q' "$candidate")")
  done < <(penalty "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)
}
complete -o default -F _penalty_complete penalty

#compdef penalty
# Completion of penalty for zsh: penalty completion zsh > ~/.zfunc/_penalty
_penalty() {
  local -a candidates
  candidates=("${(@f)$(penalty "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
  candidates=("${(@)candidates:#}")
  (( ${#candidates} )) && compadd -- "${candidates[@]}" || _files
}
compdef _penalty penalty

import type { MatchCandidate } from '@liangma/contracts'
import { useMatchingWords } from './matching-words.ts'

/** The register's name against the one in the data: what only one of them has is marked, and said. */
export function NamePieces({ pieces }: { pieces: MatchCandidate['difference'] }) {
  const { t } = useMatchingWords()
  return (
    <span className="matching-name">
      {pieces.map((piece, i) => {
        if (piece.in === 'both') return <span key={i}>{piece.text}</span>
        const isOurs = piece.in === 'register'
        const Mark = isOurs ? 'ins' : 'del'
        const said = t(isOurs ? 'onlyInRegister' : 'onlyInData')
        return (
          <Mark key={i} title={said}>
            {piece.text}
            <span className="unseen">（{said}）</span>
          </Mark>
        )
      })}
    </span>
  )
}

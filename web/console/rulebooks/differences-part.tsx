import type { RulebookOnFile } from '@liangma/contracts'
import { Failure } from '../../api/failure.ts'
import { Answered } from '../../office/states/answered.tsx'
import type { VersionName } from './rulebooks-api.ts'
import { useDifferences } from './rulebooks-api.ts'
import { useRulebooksWords } from './rulebooks-words.ts'

/** In what the version differs from the one before it, in words. */
export function DifferencesPart({ name, file }: { name: VersionName; file: RulebookOnFile }) {
  const { t, of } = useRulebooksWords()
  const query = useDifferences(name, file.sha256)
  const { error } = query
  if (error instanceof Failure && error.status === 422)
    return <p className="hint">{t('invalid')}</p>
  return (
    <Answered query={query}>
      {({ from, differences }) =>
        from === file.version ? null : (
          <section className="panel" aria-label={t('differences', { version: from })}>
            <h2>{t('differences', { version: from })}</h2>
            {differences.length === 0 && <p>{t('noDifferences')}</p>}
            <ul className="differences">
              {differences.map((each) => (
                <li key={each.zh}>{of(each)}</li>
              ))}
            </ul>
          </section>
        )
      }
    </Answered>
  )
}

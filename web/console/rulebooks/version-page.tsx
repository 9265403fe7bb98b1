import type { RulebookOnFile } from '@liangma/contracts'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { Answered } from '../../office/states/answered.tsx'
import { useDraft } from '../../office/writing/use-draft.ts'
import '../deciding/deciding.css'
import '../intake/intake.css'
import { DifferencesPart } from './differences-part.tsx'
import { HistoryPart, SignaturesPart } from './life-parts.tsx'
import type { VersionName } from './rulebooks-api.ts'
import { useVersion } from './rulebooks-api.ts'
import { useRulebooksWords } from './rulebooks-words.ts'
import './rulebooks.css'
import { StateTag } from './state-tag.tsx'
import { StepsPart } from './steps-part.tsx'
import { useTermText } from './term-text.ts'
import { TextPart } from './text-part.tsx'

/** One version of a rulebook: text, differences, signatures, and what comes next. */
export function VersionPage() {
  const { rulebook = '', version = '' } = useParams()
  const name = { rulebook, version }
  const query = useVersion(name)
  return (
    <>
      <h1>
        {rulebook} {version}
      </h1>
      <Answered query={query}>{(file) => <Version name={name} file={file} />}</Answered>
    </>
  )
}

function Version({ name, file }: { name: VersionName; file: RulebookOnFile }) {
  const { t } = useRulebooksWords()
  const spell = useTermText()
  const draft = useDraft(`rulebook.${file.id}.${file.version}`, file.text)
  // What was opened, not what somebody else has saved meanwhile, is what was edited.
  const [basedOn, setBasedOn] = useState(file.sha256)
  const isChanged = draft.text !== file.text
  return (
    <>
      <p className="version-head">
        <Link to="/rulebooks">{t('back')}</Link>
        <StateTag {...file} />
        {file.terms.map((term) => (
          <span key={term.from}>{spell(term)}</span>
        ))}
        <Link to={`/rulebooks/${file.id}/${file.version}/simulation`}>{t('simulation')}</Link>
      </p>
      <div className="version-columns">
        <TextPart
          name={name}
          file={file}
          draft={draft}
          basedOn={isChanged ? basedOn : file.sha256}
          onSaved={setBasedOn}
        />
        <div>
          <StepsPart key={file.state} name={name} file={file} isChanged={isChanged} />
          <DifferencesPart name={name} file={file} />
          <SignaturesPart file={file} />
          <HistoryPart file={file} />
        </div>
      </div>
    </>
  )
}

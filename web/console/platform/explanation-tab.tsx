import type { Assessment, PlatformDetail } from '@liangma/contracts'
import { Alert } from 'antd'
import {
  ComparedDay,
  Difference,
  IdleLines,
  Marks,
  PaperLink,
  PastDay,
  PathToBest,
  Forecast,
  Waterfall,
  daysToCompare,
  useExplanationWords,
} from '../../explanation/index.ts'
import type { RecordAddress } from '../../explanation/index.ts'
import { GradeChip, gradeText } from '../../grades/grade-chip.tsx'
import { useAddress } from '../../office/lists/use-address.ts'
import { Answered } from '../../office/states/answered.tsx'
import { useAssessment, useDifference } from './platform-api.ts'
import { usePlatformWords } from './platform-words.ts'

const DIGEST_SHOWN = 8

/** Why the score is what it is, today or on a past day. */
export function ExplanationTab({ platform: { uscc, asOf } }: { platform: PlatformDetail }) {
  const address = useAddress()
  const day = address.get('as_of')
  const against = address.get('against')
  const assessment = useAssessment(uscc, day)
  return (
    <>
      <div className="day-choices">
        <PastDay day={day} today={asOf} onChange={(as_of) => address.put({ as_of }, 'new')} />
        <ComparedDay
          day={against}
          today={asOf}
          onChange={(other) => address.put({ against: other }, 'new')}
        />
        <PaperLink address={`/api/v1/register/${uscc}/assessment.pdf`} day={day} />
      </div>
      {against !== null && <Compared uscc={uscc} days={{ shown: day ?? asOf, against }} />}
      <Answered query={assessment}>
        {(answer) => (
          <Explanation assessment={answer} isPast={day !== null} addressOf={recordAddress} />
        )}
      </Answered>
    </>
  )
}

function recordAddress(record: string): string {
  return `?${new URLSearchParams({ tab: 'evidence', record }).toString()}`
}

function Compared({ uscc, days }: { uscc: string; days: { shown: string; against: string } }) {
  const { t: say } = useExplanationWords()
  const difference = useDifference(uscc, daysToCompare(days.against, days.shown))
  return (
    <section>
      <h2>{say('difference')}</h2>
      <Answered query={difference}>
        {(answer) => <Difference difference={answer} addressOf={recordAddress} />}
      </Answered>
    </section>
  )
}

/** Every reason of a score; `addressOf`: where a record can be looked at. */
export function Explanation({
  assessment,
  isPast,
  addressOf,
}: {
  assessment: Assessment
  isPast: boolean
  addressOf?: RecordAddress
}) {
  const { t: say } = useExplanationWords()
  const records = addressOf ? { addressOf } : {}
  return (
    <>
      <Verdict assessment={assessment} isPast={isPast} />
      <h2>{say('sum')}</h2>
      <Waterfall assessment={assessment} {...records} />
      <h2>{say('marks')}</h2>
      <Marks assessment={assessment} {...records} />
      <h2>{say('path')}</h2>
      <PathToBest assessment={assessment} {...records} />
      <h2>{say('forecast')}</h2>
      <Forecast assessment={assessment} />
      <h2>{say('idle')}</h2>
      <IdleLines assessment={assessment} />
    </>
  )
}

function Verdict({ assessment, isPast }: { assessment: Assessment; isPast: boolean }) {
  const { t, of, language } = usePlatformWords()
  const { asOf, rulebook, recordsDigest, grade, gradeWords, decided, score } = assessment
  return (
    <>
      {isPast && <Alert type="info" showIcon title={t('pastNote', { day: asOf })} />}
      <p className="verdict">
        <GradeChip grade={grade} words={gradeText(grade, gradeWords, language)} />
        <strong>{t('points', { score })}</strong>
        <span>{t('decidedBy', { words: of(decided.words) })}</span>
        <small>
          {t('asOf', {
            day: asOf,
            rulebook: rulebook.version,
            digest: recordsDigest.slice(0, DIGEST_SHOWN),
          })}
        </small>
      </p>
    </>
  )
}

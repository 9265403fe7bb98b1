import type { OwnAssessment } from '@liangma/contracts'
import { Card } from 'antd'
import type { ReactNode } from 'react'
import { ComparedDay, daysToCompare } from '../../explanation/days/compared-day.tsx'
import { Difference } from '../../explanation/difference.tsx'
import { useExplanationWords } from '../../explanation/explanation-words.ts'
import '../../explanation/explanation.css'
import { Forecast } from '../../explanation/forecast.tsx'
import { IdleLines } from '../../explanation/idle-lines.tsx'
import { Marks } from '../../explanation/marks.tsx'
import { PaperLink } from '../../explanation/paper-link.tsx'
import { PastDay } from '../../explanation/days/past-day.tsx'
import { PathToBest } from '../../explanation/path-to-best.tsx'
import { Waterfall } from '../../explanation/waterfall.tsx'
import { GradeChip, gradeText } from '../../grades/grade-chip.tsx'
import { useAddress } from '../../office/lists/use-address.ts'
import { Answered } from '../../office/states/answered.tsx'
import { useOwn, useOwnAssessment, useOwnDifference } from '../own/own-api.ts'
import { Remedies } from './remedies.tsx'
import { useScoreWords } from './score-words.ts'
import { SourceDates } from './source-dates.tsx'

/** The own score with every reason, on any day, and what brings each point back. */
export function ScorePage() {
  const { t } = useScoreWords()
  const { t: say } = useExplanationWords()
  const address = useAddress()
  const day = address.get('as_of')
  const against = address.get('against')
  const assessment = useOwnAssessment(day)
  const today = useOwn().data?.asOf
  const difference = useOwnDifference(daysToCompare(against, day ?? today ?? null))
  return (
    <>
      <h1>{t('title')}</h1>
      {today && (
        <div className="day-choices">
          <PastDay day={day} today={today} onChange={(as_of) => address.put({ as_of }, 'new')} />
          <ComparedDay
            day={against}
            today={today}
            onChange={(other) => address.put({ against: other }, 'new')}
          />
          <PaperLink address="/api/v1/own/assessment.pdf" day={day} />
        </div>
      )}
      {today && against !== null && (
        <Part title={say('difference')}>
          <Answered query={difference}>{(answer) => <Difference difference={answer} />}</Answered>
        </Part>
      )}
      <Answered query={assessment}>{(answer) => <Explained assessment={answer} />}</Answered>
    </>
  )
}

function Explained({ assessment }: { assessment: OwnAssessment }) {
  const { t, of, language } = useScoreWords()
  const { t: say } = useExplanationWords()
  const { asOf, rulebook, score, grade, gradeWords, decided, recordsDigest } = assessment
  const facts = { day: asOf, rulebook: rulebook.version, score, decided: of(decided.words) }
  return (
    <>
      <p className="grade-line">
        <GradeChip grade={grade} words={gradeText(grade, gradeWords, language)} />
        <span className="beside">{t('standing', facts)}</span>
      </p>
      <Card>
        <h2 className="card-title">{say('sum')}</h2>
        <Waterfall assessment={assessment} />
      </Card>
      <Part title={t('remedies')}>
        <Remedies assessment={assessment} />
      </Part>
      <Part title={say('path')}>
        <PathToBest assessment={assessment} />
      </Part>
      <Part title={say('forecast')}>
        <Forecast assessment={assessment} />
      </Part>
      <Part title={say('marks')}>
        <Marks assessment={assessment} />
      </Part>
      <Part title={say('idle')}>
        <IdleLines assessment={assessment} />
      </Part>
      <Part title={t('sources')}>
        <SourceDates sources={assessment.sources} />
      </Part>
      <p className="hint digest">{t('digest', { digest: recordsDigest })}</p>
    </>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card>
      <h2 className="card-title">{title}</h2>
      {/* Wide tables scroll by themselves on a narrow screen, by keyboard as well. */}
      <div className="facts-frame" role="region" aria-label={title} tabIndex={0}>
        {children}
      </div>
    </Card>
  )
}

import { useMemo } from 'react'
import { isDay } from '../../../../domain/day'
import { periodFacts } from '../../../../domain/evaluation/periodFacts'
import { standardLimits } from '../../../../domain/evaluation/standardLimits'
import { factSentences, limitSentence } from '../../../../texts/evaluationFacts'
import { evaluationsText } from '../../../../texts/evaluations'
import type { SavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'
import type { TypedEvaluation } from './evaluationShape'
import { Offers } from './Offers'
import { TextRows } from './TextRows'

const text = evaluationsText.offers

/** Findings and the limits of the evidence, each beside sentences that can be taken over. */
export function FoundFields({ sheet: { form, values } }: { sheet: SavedForm<TypedEvaluation> }) {
  const { group, today } = useOpenGroup()
  const { from, to } = values
  const facts = useMemo(
    () => (isDay(from) && isDay(to) && from <= to ? periodFacts(group, { from, to }, today) : null),
    [group, from, to, today],
  )
  return (
    <>
      <TextRows form={form} list="findings" />
      <Offers
        form={form}
        list="findings"
        title={text.facts}
        note={text.factsNote}
        sentences={facts ? factSentences(facts) : []}
        empty={facts ? text.noFacts : text.noDays}
      />
      <TextRows form={form} list="limits" />
      <Offers
        form={form}
        list="limits"
        title={text.limits}
        note={text.limitsNote}
        sentences={facts ? standardLimits(facts).map(limitSentence) : []}
        empty={text.noDays}
      />
    </>
  )
}

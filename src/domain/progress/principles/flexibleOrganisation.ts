import type { QuestionOf } from '../../catalog/principles'
import type { Organisation } from '../../records/organisation'
import { organisationOn, organisationsBy, roleHoldersBy } from '../organisations'
import { type CheckScope, isIn, isWritten, memberCode, membersOn } from './checkScope'
import { every, type Fact, most, single } from './fact'

type Role = NonNullable<Organisation['roles']>[number]

/**
 * Principle e, flexible organisation: the structure that stood on the day and how it came to be. A group
 * without any recorded structure cannot be judged by the records. Source: seeds/004 principle e; domain.md
 * 2.12, 4.1 e1-e5.
 */
export function flexibleOrganisation(scope: CheckScope): Record<QuestionOf<'e'>, Fact[]> {
  const versions = organisationsBy(scope.group, scope.day)
  const current = organisationOn(scope.group, scope.day)
  if (versions.length === 0) return { e1: [], e2: [], e3: [], e4: [], e5: [] }
  return {
    e1: [
      single('organisationCurrent', current !== undefined),
      single('organisationReviewed', current !== undefined && isFresh(current, scope)),
    ],
    e2: changeFacts(versions, scope),
    e3: roleFacts(current?.roles ?? []),
    e4: sharingFacts(current?.roles ?? [], scope),
    e5: current ? [single('formReasoned', !isFormal(current) || isWritten(current.reason))] : [],
  }
}

/** Made since the last check, or to be reviewed only later. */
function isFresh({ validFrom, reviewDate }: Organisation, scope: CheckScope): boolean {
  return isIn(scope, validFrom) || Boolean(reviewDate && reviewDate >= scope.day)
}

function changeFacts(versions: readonly Organisation[], scope: CheckScope): Fact[] {
  const changes = versions.slice(1).filter(({ validFrom }) => isIn(scope, validFrom))
  if (changes.length === 0) return [single('structureUnchanged', true)]
  return [
    every(
      'changesAgreed',
      changes,
      ({ reason, decisionId }) => isWritten(reason) && Boolean(decisionId),
      ({ version }) => String(version),
    ),
  ]
}

function roleFacts(roles: readonly Role[]): Fact[] {
  const name = ({ memberCode: code }: Role) => code ?? ''
  return [
    every('rolesWithDuties', roles, ({ duties }) => isWritten(duties), name),
    most(
      'rolesUnderstood',
      roles.filter(({ understood }) => understood),
      ({ understood }) => understood === 'ya',
      name,
    ),
  ]
}

/** How many of the members have held a role so far, those named in a rotation too, and whether roles are heaped on a few. */
function sharingFacts(current: readonly Role[], scope: CheckScope): Fact[] {
  const held = roleHoldersBy(scope.group, scope.day)
  const taken = current.flatMap(({ memberCode: code }) => code ?? [])
  return [
    most('roleHolders', membersOn(scope), ({ code }) => held.has(code), memberCode),
    {
      ...most(
        'rolesShared',
        taken,
        () => true,
        (code) => code,
      ),
      met: new Set(taken).size,
    },
  ]
}

function isFormal({ form }: Organisation): boolean {
  return form === 'formal' || form === 'formalSederhana'
}

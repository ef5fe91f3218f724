/** Age in completed years from which a person consents alone. Source: UU 35/2014; domain.md 2.4. */
export const ADULT_AGE = 18
